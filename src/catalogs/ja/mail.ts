import type { Catalog } from '../../domain/language/message.ts'

/** Mail as it is made, signed, kept in the outbox, and read where it comes back. */
export const mail: Catalog = {
  'holds a key of the type {0}, and mails are signed with RSA':
    'の鍵の種類は{0}ですが、メールの署名はRSAです',
  'holds an RSA key of {0} bits, and {1} to {2} are needed':
    'は{0}ビットのRSA鍵ですが、{1}から{2}ビットが必要です',
  'The key file {0} cannot be read. {1}': '鍵ファイル{0}を読み取れません。{1}',
  'The key file {0} cannot be read ({1}).': '鍵ファイル{0}を読み取れません（{1}）。',
  'Write its path, which may be relative to the newsletter’s folder, and let this user read it.':
    'パスを書き、この利用者に読み取りの権限を与えてください。ニュースレターのフォルダーからの相対パスも使えます。',
  'holds a key that is locked with a passphrase': 'の鍵はパスフレーズで保護されています',
  'holds no private key in PEM': 'にPEM形式の秘密鍵がありません',
  'The key file {0} {1}.': '鍵ファイル{0}{1}。',
  'Make a key with `diglot dkim keygen`.': '`diglot dkim keygen`で鍵を作成してください。',

  'An address that a message is for is not a valid address.': '宛先に、正しくないアドレスがあります。',
  'Remove it and add the right one.': '削除して、正しいアドレスを追加してください。',
  'The issue id “{0}” is too long for a bounce address.':
    '号のID「{0}」は、バウンス用アドレスには長すぎます。',
  'Give the issue an id of at most 20 characters, such as 2025-w30.':
    '2025-w30のように、20文字以内のIDにしてください。',
  "The newsletter's {0} cannot stand in the header of a mail.":
    'ニュースレターの{0}は、メールのヘッダーに書けません。',
  'Write a plain ASCII address, host name or URL without spaces, and no slash at the end of siteUrl.':
    '空白のないASCIIのアドレス、ホスト名、URLを書いてください。siteUrlの末尾にスラッシュは付けません。',
  'The outbox has no such message.': '送信トレイにそのメールはありません。',
  'It may have been deleted; go back to the outbox.':
    '削除された可能性があります。送信トレイに戻ってください。',

  'The connection to the IMAP server was lost.': 'IMAPサーバーとの接続が切れました。',
  'The IMAP server does not move messages to the folder “{0}”.':
    'IMAPサーバーで、メールをフォルダー「{0}」に移せません。',
  'Make that folder by hand, or check the quota and the rights of the account. What was read is recorded.':
    'フォルダーを手動で作成するか、アカウントの容量と権限を確認してください。読み取った分は記録されています。',
  'Run the command again: what was read is recorded, and nothing is counted twice.':
    'コマンドをもう一度実行してください。読み取った分は記録されており、二重に数えられることはありません。',
  'The IMAP server did not answer in time.': 'IMAPサーバーが時間内に応答しませんでした。',
  'Check host and port in IMAP_URL, and whether the server is overloaded.':
    'IMAP_URLのホストとポート、サーバーの負荷を確認してください。',
  'The IMAP server sends more than any mailbox has.':
    'IMAPサーバーの送る量が、メールボックスとしては多すぎます。',
  'Check host and port in IMAP_URL: this may be another server.':
    'IMAP_URLのホストとポートを確認してください。別のサーバーかもしれません。',
  'The IMAP server refused the user or the password.':
    'IMAPサーバーがユーザーまたはパスワードを拒否しました。',
  'Check user and password in IMAP_URL; many providers want a password made for programs.':
    'IMAP_URLのユーザーとパスワードを確認してください。多くの事業者では、プログラム用のパスワードが必要です。',
  'The IMAP server has no folder “{0}”.': 'IMAPサーバーにフォルダー「{0}」はありません。',
  'Name another one at the end of IMAP_URL, such as /INBOX.':
    'IMAP_URLの末尾に別のフォルダーを指定してください。例：/INBOX',
  'The certificate of the IMAP server is not trusted ({0}).': 'IMAPサーバーの証明書を信頼できません（{0}）。',
  'Where a CA of your own made it, name the file of that CA in NODE_EXTRA_CA_CERTS.':
    '自社のCAが発行した場合は、そのCAのファイルをNODE_EXTRA_CA_CERTSに指定してください。',
  'The IMAP server cannot be used{0}.': 'IMAPサーバーを使えません{0}。',
  'Check host, port and encryption in IMAP_URL: imaps:// is TLS at once, imap:// needs STARTTLS.':
    'IMAP_URLのホスト、ポート、暗号化を確認してください。imaps://は最初からTLS、imap://はSTARTTLSが必要です。',
  'is not a URL': 'がURLではありません',
  'does not begin with imap:// or imaps://': 'がimap://またはimaps://で始まっていません',
  'names no host': 'にホストがありません',
  'has no user or no password': 'にユーザーまたはパスワードがありません',
  'has a part after the folder that is not understood': 'のフォルダーの後に、解釈できない部分があります',
  'has a % that does not begin a percent-encoded character':
    'に、パーセントエンコードの始まりではない%があります',
  'The address of the IMAP mailbox {0}.': 'IMAPメールボックスのアドレス{0}。',
  'Write imaps://user:password@host/INBOX, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    'imaps://user:password@host/INBOXの形で書き、ユーザーとパスワードの特殊文字はパーセントエンコードしてください（@は%40、#は%23）。',
  'The folder is no Maildir and holds no .eml files.':
    'フォルダーはMaildirではなく、.emlファイルもありません。',
  'Name a Maildir (a folder with new/ and cur/), an mbox, or .eml files.':
    'Maildir（new/とcur/のあるフォルダー）、mbox、.emlファイルのいずれかを指定してください。',
  'There is no mail to read: the path does not exist.': '読み取るメールがありません。パスが存在しません。',
  'Name a Maildir, an mbox or .eml files, or - for standard input.':
    'Maildir、mbox、.emlファイルのいずれか、または標準入力を表す-を指定してください。',
}
