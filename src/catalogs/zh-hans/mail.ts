import type { Catalog } from '../../domain/language/message.ts'

/** Mail as it is made, signed, kept in the outbox, and read where it comes back. */
export const mail: Catalog = {
  'holds a key of the type {0}, and mails are signed with RSA': '含有的是 {0} 类型的密钥，而邮件用 RSA 签名',
  'holds an RSA key of {0} bits, and {1} to {2} are needed': '含有 {0} 位的 RSA 密钥，而需要 {1} 至 {2} 位',
  'The key file {0} cannot be read. {1}': '无法读取密钥文件 {0}。{1}',
  'The key file {0} cannot be read ({1}).': '无法读取密钥文件 {0}（{1}）。',
  'Write its path, which may be relative to the newsletter’s folder, and let this user read it.':
    '请写明其路径（可以相对于本刊的文件夹），并确认当前用户有权读取。',
  'holds a key that is locked with a passphrase': '含有的密钥由口令保护',
  'holds no private key in PEM': '不含 PEM 格式的私钥',
  'The key file {0} {1}.': '密钥文件 {0} {1}。',
  'Make a key with `diglot dkim keygen`.': '请用 `diglot dkim keygen` 生成密钥。',

  'An address that a message is for is not a valid address.': '有一封邮件的收件地址无效。',
  'Remove it and add the right one.': '请将它移除，再添加正确的地址。',
  'The issue id “{0}” is too long for a bounce address.': '期次的名称“{0}”过长，无法用于退信地址。',
  'Give the issue an id of at most 20 characters, such as 2025-w30.':
    '请给期次取一个不超过 20 个字符的名称，例如 2025-w30。',
  "The newsletter's {0} cannot stand in the header of a mail.": '本刊的 {0} 不能写入邮件头。',
  'Write a plain ASCII address, host name or URL without spaces, and no slash at the end of siteUrl.':
    '请填写只含 ASCII 字符、不含空格的地址、主机名或网址；siteUrl 末尾不加斜杠。',
  'The outbox has no such message.': '发件箱中没有这封邮件。',
  'It may have been deleted; go back to the outbox.': '它可能已被删除；请返回发件箱。',

  'The connection to the IMAP server was lost.': '与 IMAP 服务器的连接中断。',
  'The IMAP server does not move messages to the folder “{0}”.': 'IMAP 服务器无法把邮件移到文件夹“{0}”。',
  'Make that folder by hand, or check the quota and the rights of the account. What was read is recorded.':
    '请手动新建该文件夹，或检查账户的容量和权限。已读取的内容都已记录。',
  'Run the command again: what was read is recorded, and nothing is counted twice.':
    '请重新运行命令：已读取的内容都已记录，不会重复计算。',
  'The IMAP server did not answer in time.': 'IMAP 服务器没有及时应答。',
  'Check host and port in IMAP_URL, and whether the server is overloaded.':
    '请检查 IMAP_URL 中的主机和端口，以及服务器是否过载。',
  'The IMAP server sends more than any mailbox has.': 'IMAP 服务器发来的内容超出了任何邮箱应有的数量。',
  'Check host and port in IMAP_URL: this may be another server.':
    '请检查 IMAP_URL 中的主机和端口：这可能不是 IMAP 服务器。',
  'The IMAP server refused the user or the password.': 'IMAP 服务器拒绝了用户名或密码。',
  'Check user and password in IMAP_URL; many providers want a password made for programs.':
    '请检查 IMAP_URL 中的用户名和密码；许多服务商要求使用程序专用的密码。',
  'The IMAP server has no folder “{0}”.': 'IMAP 服务器上没有文件夹“{0}”。',
  'Name another one at the end of IMAP_URL, such as /INBOX.':
    '请在 IMAP_URL 末尾改写其他文件夹，例如 /INBOX。',
  'The certificate of the IMAP server is not trusted ({0}).': 'IMAP 服务器的证书不受信任（{0}）。',
  'Where a CA of your own made it, name the file of that CA in NODE_EXTRA_CA_CERTS.':
    '如果证书由自建的 CA 颁发，请在 NODE_EXTRA_CA_CERTS 中写明该 CA 的文件。',
  'The IMAP server cannot be used{0}.': '无法使用 IMAP 服务器{0}。',
  'Check host, port and encryption in IMAP_URL: imaps:// is TLS at once, imap:// needs STARTTLS.':
    '请检查 IMAP_URL 中的主机、端口和加密方式：imaps:// 表示直接使用 TLS，imap:// 需要 STARTTLS。',
  'is not a URL': '不是网址',
  'does not begin with imap:// or imaps://': '不以 imap:// 或 imaps:// 开头',
  'names no host': '没有写明主机',
  'has no user or no password': '缺少用户名或密码',
  'has a part after the folder that is not understood': '在文件夹之后有无法理解的内容',
  'has a % that does not begin a percent-encoded character': '含有不属于百分号编码的 %',
  'The address of the IMAP mailbox {0}.': 'IMAP 邮箱的地址{0}。',
  'Write imaps://user:password@host/INBOX, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    '请写成 imaps://user:password@host/INBOX；用户名和密码中的特殊字符要用百分号编码（@ 写作 %40，# 写作 %23）。',
  'The folder is no Maildir and holds no .eml files.': '该文件夹不是 Maildir，也不含 .eml 文件。',
  'Name a Maildir (a folder with new/ and cur/), an mbox, or .eml files.':
    '请指定 Maildir（含有 new/ 和 cur/ 的文件夹）、mbox 或 .eml 文件。',
  'There is no mail to read: the path does not exist.': '没有可以读取的邮件：路径不存在。',
  'Name a Maildir, an mbox or .eml files, or - for standard input.':
    '请指定 Maildir、mbox 或 .eml 文件；- 表示标准输入。',
}
