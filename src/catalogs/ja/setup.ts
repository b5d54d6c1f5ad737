import type { Catalog } from '../../domain/language/message.ts'

/** For people who install and run Diglot: folders, keys, databases, backups, variables of the environment, and what a file or a folder does not allow. */
export const setup: Catalog = {
  'The database is in PostgreSQL, which backs it up by its own tools.':
    'データベースはPostgreSQLにあり、そのツールでバックアップします。',
  'Run pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL". Keep DIGLOT_SECRET, the DKIM key, content/ and templates/ as well.':
    'pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL"を実行してください。DIGLOT_SECRET、DKIMの鍵、content/、templates/も保管してください。',
  'The database is in PostgreSQL, which puts it back by its own tools.':
    'データベースはPostgreSQLにあり、そのツールで復元します。',
  'Stop every worker and site, run pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}, then `diglot restore --in-place` before anything sends.':
    'すべてのworkerとサイトを止め、pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}を実行し、何かを送信する前に`diglot restore --in-place`を実行してください。',
  'There is no such backup; nothing was changed.': 'そのバックアップはありません。何も変更していません。',
  'Name a file that `diglot backup` wrote.': '`diglot backup`で書き出したファイルを指定してください。',
  '“{0}” cannot be a DKIM selector.': '「{0}」はDKIMのセレクターにできません。',
  'Use at most 63 letters, digits and hyphens, such as diglot or news-2026.':
    'diglotやnews-2026のように、文字、数字、ハイフンで63文字以内にしてください。',
  'There is a key of this name, and nothing was written.': 'その名前の鍵があるため、何も書き込んでいません。',
  'Name another with --selector, so that mails signed with this one can still be verified, or write over it with --force.':
    'これまでに署名したメールも検証できるように--selectorで別の名前にするか、--forceで上書きしてください。',
  Size: 'サイズ',
  'No issue could be measured: {0}': 'サイズを測れる号がありません：{0}',
  '“{0}” does not name DNS servers.': '「{0}」はDNSサーバーの指定ではありません。',
  'Give IP addresses with commas between them, such as 1.1.1.1 or 127.0.0.1:5353.':
    '1.1.1.1や127.0.0.1:5353のように、IPアドレスをカンマ区切りで指定してください。',
  '“{0}” is not an IP address.': '「{0}」はIPアドレスではありません。',
  'Give the addresses that your mail leaves from, with commas between them.':
    'メールの送信元のアドレスを、カンマ区切りで指定してください。',
  'The sample has languages of its own; nothing was written.':
    '見本の言語は決まっています。何も書き込んでいません。',
  'Leave out --sample for an empty newsletter in your languages.':
    'ご自分の言語で空のニュースレターを作るには、--sampleを外してください。',
  'is named twice': 'が2回指定されています',
  'is not a language tag (BCP 47)': 'は言語タグ（BCP 47）ではありません',
  '“{0}” {1}; nothing was written.': '「{0}」{1}。何も書き込んでいません。',
  'Write tags with commas between them, such as en,de or zh-Hans,en.':
    'en,deやzh-Hans,enのように、タグをカンマ区切りで書いてください。',
  'The folder has a {0}/ already, and nothing was written.':
    'フォルダーにはすでに{0}/があるため、何も書き込んでいません。',
  'Name another folder, or move that one away.': '別のフォルダーを指定するか、それを移してください。',
  'It holds passwords and the secret.': 'パスワードとシークレットが含まれています。',
  ' Open in it: {0}.': 'ほかの人が読めるもの：{0}。',
  'It holds addresses.{0}': 'アドレスが含まれています。{0}',
  'Nobody but this user can read the data folder and .env.':
    'データフォルダーと.envを読めるのは、この利用者だけです。',
  Files: 'ファイル',
  '{0} is open to other users of this machine. {1}': '{0}を、このコンピューターのほかの利用者も読めます。{1}',
  'Run `{0}`.': '`{0}`を実行してください。',
  '`{0}` in line {1}': '{1}行目の`{0}`',
  'newsletter.yaml still has the sample’s {0}; {1} was not sent.':
    'newsletter.yamlの{0}が見本のままです。{1}は送信していません。',
  'Write your own {0} of {1}, then approve {2} again.':
    '{1}の{0}をご自分の内容にして、{2}をもう一度承認してください。',
  'The file cannot be read ({0}).': 'ファイルを読み取れません（{0}）。',
  'The file holds no certificate.': 'ファイルに証明書がありません。',
  'The file holds a certificate that is damaged.': 'ファイルの証明書が壊れています。',
  'The certificates cannot be used. {0}': '証明書を使えません。{0}',
  'Name a file with the certificate of your CA in PEM, which begins with -----BEGIN CERTIFICATE-----.':
    '-----BEGIN CERTIFICATE-----で始まる、CAのPEM形式の証明書ファイルを指定してください。',
  'The folder holds something else, and nothing was written.':
    'フォルダーに別のものがあるため、何も書き込んでいません。',
  'Name a folder of its own for the archive, which does not exist yet or is empty.':
    'まだ存在しないか空の、アーカイブ専用のフォルダーを指定してください。',
  'It cannot be told which files are of an earlier build.': '以前に生成したファイルを判別できません。',
  'The file is damaged. Empty the folder, or name another one, and build again.':
    'ファイルが壊れています。フォルダーを空にするか別のフォルダーを指定し、もう一度生成してください。',
  'Metrics cannot be served at {0}:{1}.': '{0}:{1}でメトリクスを提供できません。',
  'Name a port that is free, and a host that is an address of this machine.':
    '空いているポートと、このコンピューターのアドレスを指定してください。',
  'A worker sends to readers, and SMTP_URL is not set here.':
    'workerは読者に送信しますが、ここではSMTP_URLが設定されていません。',
  'Set it, in .env or the environment. `diglot send ISSUE` without it rehearses a send into the outbox.':
    '.envまたは環境変数で設定してください。設定がない場合、`diglot send ISSUE`は送信トレイへのリハーサルになります。',
  'This folder holds no newsletter: it has no content/newsletter.yaml. Nothing was done.':
    'このフォルダーはニュースレターではありません。content/newsletter.yamlがありません。何も行っていません。',
  'Name the newsletter’s folder by `-C FOLDER`, or make one with `diglot init FOLDER`.':
    '`-C FOLDER`でニュースレターのフォルダーを指定するか、`diglot init FOLDER`で作成してください。',
  'Run it with --help to see what it takes.': '--helpを付けて実行すると、使い方が表示されます。',
  'It is empty, and every machine that works on DATABASE_URL must sign links alike.':
    '空です。DATABASE_URLを使うすべてのコンピューターで、リンクの署名が同じでなければなりません。',
  'Set the same on all of them, for instance what `openssl rand -hex 32` prints once.':
    'すべてに同じ値を設定してください。例えば、`openssl rand -hex 32`を1回実行した結果です。',
  'It has {0} characters.': '{0}文字です。',
  'Give it at least {0}, for instance by `openssl rand -hex 32`.':
    '{0}文字以上にしてください。例えば`openssl rand -hex 32`で作れます。',
  '“{0}” does not name a topic of SNS.': '「{0}」はSNSのトピックではありません。',
  'Write it as the console of SNS shows it, such as arn:aws:sns:eu-west-1:123456789012:bounces.':
    'SNSのコンソールの表示どおりに書いてください。例：arn:aws:sns:eu-west-1:123456789012:bounces',
  '“{0}” is not a port.': '「{0}」はポートではありません。',
  'Use a whole number from 0 to 65535; 0 takes any that is free.':
    '0から65535までの整数を使ってください。0は空いているポートを使います。',
  'It is not the URL of a PostgreSQL database.': 'PostgreSQLデータベースのURLではありません。',
  'Write postgres://user:password@host:5432/database, with special characters percent-encoded (@ is %40, # is %23).':
    'postgres://user:password@host:5432/databaseの形で書き、特殊文字はパーセントエンコードしてください（@は%40、#は%23）。',
  'It is not the address of a site.': 'サイトのアドレスではありません。',
  'Write https:// and the name, with a port where it needs one, such as https://desk.example.com.':
    'https://と名前を書き、必要であればポートを付けてください。例：https://desk.example.com',
  'Give it at least 12.': '12文字以上にしてください。',
  'It is not a DKIM selector.': 'DKIMのセレクターではありません。',
  'It holds a key and not the path of a file.': 'ファイルのパスではなく、鍵が書かれています。',
  'Save the key in a file that only you can read, and give its path.':
    '自分だけが読めるファイルに鍵を保存し、そのパスを指定してください。',
  '{0} is set, but {1} is not.': '{0}は設定されていますが、{1}が設定されていません。',
  'Set both, as `diglot dkim keygen` prints them, or neither.':
    '`diglot dkim keygen`の表示どおりに両方を設定するか、どちらも設定しないでください。',
  'The environment variable {0} cannot be used. {1}': '環境変数{0}を使えません。{1}',
  'A restore takes a file, or --in-place, and not both.':
    'restoreにはファイルか--in-placeのどちらか一方を指定します。',
  'Write `diglot restore FILE`; --in-place is for a database that was put back already, as by pg_restore.':
    '`diglot restore FILE`と書いてください。--in-placeは、pg_restoreなどですでに復元したデータベースに使います。',
  'Run `{0}` in the folder where Diglot was installed, with --global if it was installed so.':
    'Diglotをインストールしたフォルダーで`{0}`を実行してください。グローバルにインストールした場合は--globalを付けます。',
  'The doctor needs what is not installed: {0}.': 'doctorに必要なものがインストールされていません：{0}。',
  'A React template needs what is not installed: {0}.':
    'Reactテンプレートに必要なものがインストールされていません：{0}。',
  '“{0}” is no place to serve metrics at.': '「{0}」ではメトリクスを提供できません。',
  'Write a port such as :9464, which is on 127.0.0.1, or a host and a port such as 10.0.0.5:9464.':
    '127.0.0.1の:9464のようなポートか、10.0.0.5:9464のようなホストとポートを書いてください。',
  'This user may not use it.': 'この利用者には使用の権限がありません。',
  'Give this user the right to it, or choose another place.': '権限を与えるか、別の場所を選んでください。',
  'The system does not allow it.': 'システムが許可していません。',
  'It can only be read.': '読み取り専用です。',
  'Choose a place that can be written to.': '書き込める場所を選んでください。',
  'The disk is full.': 'ディスクがいっぱいです。',
  'Make room and try again; nothing was left half written.':
    '空きを作ってもう一度お試しください。書きかけのものはありません。',
  'This user may not fill more of the disk.': 'この利用者が使えるディスクの上限に達しました。',
  'Too many files are open.': '開いているファイルが多すぎます。',
  'Raise the limit of open files (`ulimit -n`) and try again.':
    '開けるファイル数の上限（`ulimit -n`）を上げて、もう一度お試しください。',
  'Too many files are open on this machine.': 'このコンピューターで開いているファイルが多すぎます。',
  'Close what is not needed and try again.': '不要なものを閉じて、もう一度お試しください。',
  'There is no such file or folder.': 'そのようなファイルやフォルダーはありません。',
  'Check the name, and whether its folder is there.': '名前と、フォルダーがあるかを確認してください。',
  'A file stands where a folder is needed.': 'フォルダーが必要な場所にファイルがあります。',
  'Move the file, or choose another folder.': 'ファイルを移すか、別のフォルダーを選んでください。',
  'A folder stands where a file is needed.': 'ファイルが必要な場所にフォルダーがあります。',
  'Name a file in it, or another one.': 'その中のファイルか、別のファイルを指定してください。',
  'The name is too long for this file system.': 'このファイルシステムには名前が長すぎます。',
  'Choose a shorter one.': '短い名前にしてください。',
  'The file has {0} MB; a record has at most 1 MB.': 'ファイルが{0} MBあります。記事や号は1 MBまでです。',
  'Check that this is the file you meant, and split it where it is.':
    '正しいファイルか確認し、そうであれば分割してください。',
  'The file is not UTF-8: here is a byte that no UTF-8 text has.':
    'ファイルがUTF-8ではありません。ここにUTF-8にないバイトがあります。',
  'In your editor, save the file as UTF-8.': 'エディターで、ファイルをUTF-8で保存してください。',
  'A link stands here, and nothing is written through it.':
    'ここにリンクがあります。リンクを通しては何も書き込みません。',
  'Put the file itself in its place.': '代わりにファイルそのものを置いてください。',
  'A link leads out of its folder here, and it is not followed.':
    'ここに、フォルダーの外へのリンクがあります。たどりません。',
  'A folder': 'フォルダー',
  'A pipe': 'パイプ',
  'A device': 'デバイス',
  '{0} stands where a file is expected.': 'ファイルがあるべき場所に{0}があります。',
  'Rename or move the folder.': 'フォルダーの名前を変えるか、移してください。',
  'Put a file in its place.': '代わりにファイルを置いてください。',
  '{0} bytes': '{0}バイト',
  'The file has more than {0}, which is more than such a file has.':
    'ファイルが{0}を超えています。このようなファイルとしては大きすぎます。',
  'Check that this is the file that was meant.': '正しいファイルか確認してください。',
}
