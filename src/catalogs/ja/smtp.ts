import type { Catalog } from '../../domain/language/message.ts'

/** The server that takes the mail: what the doctor finds at it, its address, and what stops a send there. */
export const smtp: Catalog = {
  'SMTP_URL is not set: mail goes to the outbox, and nothing leaves this machine.':
    'SMTP_URLが未設定のため、メールは送信トレイに入り、このコンピューターの外に出ません。',
  'Set it in .env to the server that is to take the mail.':
    '.envに、メールを受け付けるサーバーを設定してください。',
  '{0}:{1} answers.': '{0}:{1}が応答しています。',
  '{0}:{1} gave no encrypted session: {2}.': '{0}:{1}と暗号化した接続ができませんでした：{2}。',
  'Check that scheme and port in SMTP_URL fit: smtps: is TLS at once, smtp: is STARTTLS.':
    'SMTP_URLの方式とポートが合っているか確認してください。smtps:は最初からTLS、smtp:はSTARTTLSです。',
  'it did not answer in time': '時間内に応答がありませんでした',
  '{0}:{1} gave no session: {2}.': '{0}:{1}と接続できませんでした：{2}。',
  'Check the host in SMTP_URL, and that this machine can look up names.':
    'SMTP_URLのホストと、このコンピューターで名前を調べられるかを確認してください。',
  'Check host and port in SMTP_URL, and that a firewall lets this machine reach them.':
    'SMTP_URLのホストとポート、ファイアウォールの設定を確認してください。',
  'The connection is not encrypted; it does not leave this machine.':
    '接続は暗号化されていませんが、このコンピューターの外に出ません。',
  'The connection is encrypted by {0}.': '接続は{0}で暗号化されています。',
  'The certificate is not asked for: the server is this machine.':
    'サーバーがこのコンピューターのため、証明書は求めません。',
  'an unknown day': '不明な日',
  'The certificate is not valid for {0}: {1} (until {2}).':
    '証明書は{0}に対して有効ではありません：{1}（{2}まで）。',
  'Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.':
    'SMTP_URLのホストを証明書のとおりに書くか、証明書を更新してください。',
  'The certificate is valid for {0} until {1}': '証明書は{0}に対して{1}まで有効です',
  '{0}, {1} days from now.': '{0}（残り{1}日）。',
  'Have it renewed: with an invalid one nothing is sent.':
    '更新してください。有効でない証明書では何も送信されません。',
  'it has expired': '期限が切れています',
  'its time has not come': '有効期間が始まっていません',
  'it is self-signed': '自己署名です',
  'nobody vouches for the authority that signed it': '署名した認証局を信頼できません',
  'the server does not show who signed it': 'サーバーが署名者を示していません',
  'it is for another host': '別のホストのものです',
  'The server takes the user and password of SMTP_URL.':
    'サーバーはSMTP_URLのユーザーとパスワードを受け付けます。',
  'The server refuses the user and password of SMTP_URL: {0}.':
    'サーバーがSMTP_URLのユーザーとパスワードを拒否しました：{0}。',
  'Check both; special characters in them are percent-encoded.':
    '両方を確認してください。特殊文字はパーセントエンコードします。',
  'The password was not tried, because the server could not prove who it is.':
    'サーバーが本物か確認できないため、パスワードは試していません。',
  'Fix the certificate first.': '先に証明書の問題を解決してください。',
  'The server offers a login, and SMTP_URL has no user.':
    'サーバーはログインに対応していますが、SMTP_URLにユーザーがありません。',
  'Write smtp://user:password@host, unless the server knows this machine by its address.':
    'サーバーがアドレスでこのコンピューターを識別しない場合は、smtp://user:password@hostと書いてください。',
  'The server asks for no login.': 'サーバーはログインを求めません。',
  'a mail has about {0}': 'メールは約{0}です',
  'The server names no limit of size; {0}.': 'サーバーはサイズの上限を示していません。{0}。',
  'The server takes mails of up to {0}; {1}.': 'サーバーは{0}までのメールを受け付けます。{1}。',
  'The server takes mails of up to {0}, and {1}.': 'サーバーが受け付けるのは{0}までですが、{1}。',
  'Shorten the issue, or have the limit raised.': '号を短くするか、上限を上げてもらってください。',
  'The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.':
    'サーバーはSMTPUTF8に対応しています。用户@example.comのようなアドレスにも届きます。',
  'The server does not offer SMTPUTF8: subscribers such as 用户@example.com are skipped.':
    'サーバーはSMTPUTF8に対応していません。用户@example.comのような購読者は対象外になります。',
  'Nothing is to be done unless the list has such addresses.':
    'リストにそのようなアドレスがなければ、対応は不要です。',
  'The server offers PIPELINING and 8BITMIME.': 'サーバーはPIPELININGと8BITMIMEに対応しています。',
  'The server offers neither PIPELINING nor 8BITMIME; Diglot needs neither.':
    'サーバーはPIPELININGにも8BITMIMEにも対応していませんが、Diglotではどちらも不要です。',
  'The server offers {0}; Diglot needs neither.':
    'サーバーは{0}に対応しています。Diglotではどちらも不要です。',

  'does not begin with smtp:// or smtps://': 'がsmtp://またはsmtps://で始まっていません',
  'has a part after the port that is not understood': 'のポートの後に、解釈できない部分があります',
  'has the port 0': 'のポートが0です',
  'has a user without a password, or a password without a user': 'のユーザーとパスワードの一方がありません',
  'has a query that is not ?maxConnections=': 'に?maxConnections=以外のクエリがあります',
  'has a maxConnections that is not 1 to {0}': 'のmaxConnectionsが1から{0}の範囲にありません',
  'SMTP_URL {0}.': 'SMTP_URL{0}。',
  'Write smtp://user:password@host:587 or smtps://user:password@host:465, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    'smtp://user:password@host:587またはsmtps://user:password@host:465の形で書き、ユーザーとパスワードの特殊文字はパーセントエンコードしてください（@は%40、#は%23）。',
  'The SMTP server {0}:{1} takes mails of up to {2} bytes, and this one has {3}; it was not handed over, and nothing is lost.':
    'SMTPサーバー{0}:{1}が受け付けるのは{2}バイトまでですが、このメールは{3}バイトです。渡していません。失われたものはありません。',
  'Have the limit of the server raised (Postfix: message_size_limit) and run the command again, or end this send by `diglot cancel` and send a shorter issue.':
    'サーバーの上限を上げてもらい（Postfixではmessage_size_limit）コマンドをもう一度実行するか、`diglot cancel`で送信を終え、短い号を送信してください。',
  'The SMTP server {0}:{1} gave no session: {2}': 'SMTPサーバー{0}:{1}と接続できませんでした：{2}',
  'Check user and password in SMTP_URL; special characters in them are percent-encoded.':
    'SMTP_URLのユーザーとパスワードを確認してください。特殊文字はパーセントエンコードします。',
  'Check that host, port and scheme in SMTP_URL fit (smtps: is TLS at once, smtp: is STARTTLS), and that the certificate of the server is valid for this host.':
    'SMTP_URLのホスト、ポート、方式が合っているか（smtps:は最初からTLS、smtp:はSTARTTLS）、サーバーの証明書がこのホストに有効か確認してください。',
  'Check host and port in SMTP_URL, and that the server can be reached from here.':
    'SMTP_URLのホストとポート、ここからサーバーに届くかを確認してください。',

  'The server refuses one reader after the other and takes nothing in between; its last answer was: {0} The send of {1} is paused; nobody was suppressed, and nothing is lost.':
    'サーバーが読者を次々に拒否し、その間に1通も受理していません。最後の応答：{0} {1}の送信を一時停止しました。配信停止にした人はなく、失われたものもありません。',
  'Ask the people who run the server for the reason: a login that is missing, a sender that it does not accept, a block of this machine’s address. Then run `diglot resume {0}` and `diglot send {1}`.':
    'サーバーの管理者に理由を尋ねてください（ログインの不足、認められない差出人、このコンピューターのアドレスの遮断など）。その後、`diglot resume {0}`、`diglot send {1}`を実行してください。',
  'Nothing could be handed over for 15 minutes; the last answer was: {0} The send of {1} has stopped; nothing is lost and nothing will go twice.':
    '15分間、1通も渡せませんでした。最後の応答：{0} {1}の送信は止まりました。失われたものはなく、二重に送信されることもありません。',
  'Fix that, then run `diglot send {0}` to go on.':
    '問題を解決し、`diglot send {0}`を実行して続けてください。',
  'Wait until it has ended, or stop it with Ctrl-C; then run the command again.':
    '終わるまで待つか、Ctrl-Cで止めてから、コマンドをもう一度実行してください。',
}
