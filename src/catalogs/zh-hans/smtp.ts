import type { Catalog } from '../../domain/language/message.ts'

/** The server that takes the mail: what the doctor finds at it, its address, and what stops a send there. */
export const smtp: Catalog = {
  'SMTP_URL is not set: mail goes to the outbox, and nothing leaves this machine.':
    '没有设置 SMTP_URL：邮件存入发件箱，不会离开本机。',
  'Set it in .env to the server that is to take the mail.': '请在 .env 中把它设为接收邮件的服务器。',
  '{0}:{1} answers.': '{0}:{1} 有应答。',
  '{0}:{1} gave no encrypted session: {2}.': '无法与 {0}:{1} 建立加密连接：{2}。',
  'Check that scheme and port in SMTP_URL fit: smtps: is TLS at once, smtp: is STARTTLS.':
    '请检查 SMTP_URL 中的协议和端口是否相配：smtps: 表示直接使用 TLS，smtp: 表示使用 STARTTLS。',
  'it did not answer in time': '没有及时应答',
  '{0}:{1} gave no session: {2}.': '无法与 {0}:{1} 建立连接：{2}。',
  'Check the host in SMTP_URL, and that this machine can look up names.':
    '请检查 SMTP_URL 中的主机，并确认本机能够解析域名。',
  'Check host and port in SMTP_URL, and that a firewall lets this machine reach them.':
    '请检查 SMTP_URL 中的主机和端口，并确认防火墙允许本机连接。',
  'The connection is not encrypted; it does not leave this machine.': '连接没有加密；它不离开本机。',
  'The connection is encrypted by {0}.': '连接用 {0} 加密。',
  'The certificate is not asked for: the server is this machine.': '不检查证书：服务器就是本机。',
  'an unknown day': '未知日期',
  'The certificate is not valid for {0}: {1} (until {2}).': '证书对 {0} 无效：{1}（有效期至 {2}）。',
  'Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.':
    '请让 SMTP_URL 中的主机与证书一致，或更新证书。',
  'The certificate is valid for {0} until {1}': '证书对 {0} 有效，有效期至 {1}',
  '{0}, {1} days from now.': '{0}，还有 {1} 天。',
  'Have it renewed: with an invalid one nothing is sent.': '请更新证书：证书无效时不会发送任何邮件。',
  'it has expired': '证书已过期',
  'its time has not come': '证书尚未生效',
  'it is self-signed': '证书是自签名的',
  'nobody vouches for the authority that signed it': '颁发证书的机构不受信任',
  'the server does not show who signed it': '服务器没有出示颁发机构的证书',
  'it is for another host': '证书属于其他主机',
  'The server takes the user and password of SMTP_URL.': '服务器接受 SMTP_URL 中的用户名和密码。',
  'The server refuses the user and password of SMTP_URL: {0}.': '服务器拒绝 SMTP_URL 中的用户名和密码：{0}。',
  'Check both; special characters in them are percent-encoded.':
    '请检查这两项；其中的特殊字符要用百分号编码。',
  'The password was not tried, because the server could not prove who it is.':
    '没有尝试密码，因为服务器无法证明自己的身份。',
  'Fix the certificate first.': '请先解决证书的问题。',
  'The server offers a login, and SMTP_URL has no user.': '服务器提供登录，而 SMTP_URL 中没有用户名。',
  'Write smtp://user:password@host, unless the server knows this machine by its address.':
    '请写成 smtp://user:password@host；如果服务器按地址认得本机，则不必。',
  'The server asks for no login.': '服务器不要求登录。',
  'a mail has about {0}': '每封邮件约 {0}',
  'The server names no limit of size; {0}.': '服务器没有说明大小上限；{0}。',
  'The server takes mails of up to {0}; {1}.': '服务器最大接收 {0} 的邮件；{1}。',
  'The server takes mails of up to {0}, and {1}.': '服务器最大只接收 {0} 的邮件，而{1}。',
  'Shorten the issue, or have the limit raised.': '请精简本期内容，或提高上限。',
  'The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.':
    '服务器支持 SMTPUTF8：可以向 用户@example.com 这样的地址发信。',
  'The server does not offer SMTPUTF8: subscribers such as 用户@example.com are skipped.':
    '服务器不支持 SMTPUTF8：会跳过 用户@example.com 这样的订阅者。',
  'Nothing is to be done unless the list has such addresses.': '名单上没有这样的地址时，无需处理。',
  'The server offers PIPELINING and 8BITMIME.': '服务器支持 PIPELINING 和 8BITMIME。',
  'The server offers neither PIPELINING nor 8BITMIME; Diglot needs neither.':
    '服务器不支持 PIPELINING 和 8BITMIME；Diglot 并不依赖它们。',
  'The server offers {0}; Diglot needs neither.': '服务器支持 {0}；Diglot 并不依赖它。',

  'does not begin with smtp:// or smtps://': '不以 smtp:// 或 smtps:// 开头',
  'has a part after the port that is not understood': '在端口之后有无法理解的内容',
  'has the port 0': '的端口是 0',
  'has a user without a password, or a password without a user': '只有用户名没有密码，或只有密码没有用户名',
  'has a query that is not ?maxConnections=': '含有 ?maxConnections= 以外的查询参数',
  'has a maxConnections that is not 1 to {0}': '的 maxConnections 不在 1 至 {0} 之间',
  'SMTP_URL {0}.': 'SMTP_URL {0}。',
  'Write smtp://user:password@host:587 or smtps://user:password@host:465, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    '请写成 smtp://user:password@host:587 或 smtps://user:password@host:465；用户名和密码中的特殊字符要用百分号编码（@ 写作 %40，# 写作 %23）。',
  'The SMTP server {0}:{1} takes mails of up to {2} bytes, and this one has {3}; it was not handed over, and nothing is lost.':
    'SMTP 服务器 {0}:{1} 最大接收 {2} 字节的邮件，而这一封有 {3} 字节；它没有投出，也没有丢失任何内容。',
  'Have the limit of the server raised (Postfix: message_size_limit) and run the command again, or end this send by `diglot cancel` and send a shorter issue.':
    '请提高服务器的上限（Postfix：message_size_limit）后重新运行命令；或用 `diglot cancel` 结束这次发送，改发较短的一期。',
  'The SMTP server {0}:{1} gave no session: {2}': '无法与 SMTP 服务器 {0}:{1} 建立连接：{2}',
  'Check user and password in SMTP_URL; special characters in them are percent-encoded.':
    '请检查 SMTP_URL 中的用户名和密码；其中的特殊字符要用百分号编码。',
  'Check that host, port and scheme in SMTP_URL fit (smtps: is TLS at once, smtp: is STARTTLS), and that the certificate of the server is valid for this host.':
    '请检查 SMTP_URL 中的主机、端口和协议是否相配（smtps: 表示直接使用 TLS，smtp: 表示使用 STARTTLS），以及服务器的证书对该主机是否有效。',
  'Check host and port in SMTP_URL, and that the server can be reached from here.':
    '请检查 SMTP_URL 中的主机和端口，并确认从这里能够连接服务器。',

  'The server refuses one reader after the other and takes nothing in between; its last answer was: {0} The send of {1} is paused; nobody was suppressed, and nothing is lost.':
    '服务器接连拒绝每一位读者，其间没有接收任何邮件；最后的答复是：{0} {1} 的发送已暂停；没有任何读者因此停发，也没有丢失任何内容。',
  'Ask the people who run the server for the reason: a login that is missing, a sender that it does not accept, a block of this machine’s address. Then run `diglot resume {0}` and `diglot send {1}`.':
    '请向管理服务器的人询问原因：例如没有登录、发件人不被接受、本机的地址被封锁。解决之后，请运行 `diglot resume {0}` 和 `diglot send {1}`。',
  'Nothing could be handed over for 15 minutes; the last answer was: {0} The send of {1} has stopped; nothing is lost and nothing will go twice.':
    '15 分钟内没有一封邮件投出；最后的答复是：{0} {1} 的发送已停止；没有丢失任何内容，也不会重复发送。',
  'Fix that, then run `diglot send {0}` to go on.': '请先解决这个问题，再运行 `diglot send {0}` 继续。',
  'Wait until it has ended, or stop it with Ctrl-C; then run the command again.':
    '请等它结束，或按 Ctrl-C 停止；然后重新运行命令。',
}
