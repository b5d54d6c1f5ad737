import type { Catalog } from '../../../domain/language/message.ts'

/** What `--help` says. */
export const help: Catalog = {
  'Usage:': '使い方：',
  'Arguments:': '引数：',
  'Options:': 'オプション：',
  'Commands:': 'コマンド：',
  'one of': '次のいずれか',
  'left out:': '省略時：',
  'say what a command takes': 'コマンドの使い方を表示する',
  'Builds and sends a newsletter in several languages.': '複数の言語のニュースレターを作成し、送信します。',
  'the newsletter’s folder, with content/ and templates/':
    'content/とtemplates/のある、ニュースレターのフォルダー',
  'what the terminal speaks: en, zh, zh-Hant, fr or ja (default: as the locale says)':
    '端末の表示言語：en、zh、zh-Hant、fr、ja（省略時：ロケールによる）',
  'print the version': 'バージョンを表示する',
  'make an empty newsletter in a folder, else in this one':
    'フォルダー（省略時は現在のフォルダー）に空のニュースレターを作る',
  'its languages, the first one first (default: zh-Hans,en)': '言語。先頭が最初の言語（省略時：zh-Hans,en）',
  'with the articles and issues of the sample': '見本の記事と号を入れる',
  'run the whole path on a copy of the sample; nothing leaves this machine':
    '見本のコピーで全手順を実行する。このコンピューターの外には何も出ない',
  'turn raw pastes into article records; without a file, or with -, from standard input':
    '原稿を記事にする。ファイルを省略するか-とすると、標準入力から読み取る',
  'also write records that were edited or deleted; their old texts are kept':
    '編集または削除された記事も書き込む。以前の文章は残る',
  'the day of the event, YYYY-MM-DD, in place of what the pastes say':
    '出来事の日付（YYYY-MM-DD）。原稿にある日付より優先する',
  'which language it is, where the newsletter has several of one script':
    '同じ文字の言語が複数ある場合の、原稿の言語',
  'print JSON for a program': 'プログラム向けにJSONで出力する',
  'make and delete issues, and choose their articles': '号を作成・削除し、記事を選ぶ',
  'collect records into an issue: of a week (2025-w30), weeks, a day, a month, or any days':
    '週（2025-w30）、複数の週、日、月、任意の期間の記事を号にまとめる',
  'the first day, YYYY-MM-DD, where the id does not name the days':
    'IDから期間がわからない場合の開始日（YYYY-MM-DD）',
  'the last day': '終了日',
  'articles of other days or issues, as a comma list; may be repeated':
    'ほかの日や号の記事（カンマ区切り、繰り返し可）',
  'write over an issue that is there': '既存の号を上書きする',
  'put articles at the end of an issue': '号の最後に記事を追加する',
  'take articles out of an issue': '号から記事を外す',
  'put articles first, in the order given': '指定した順に記事を先頭に置く',
  'move a record that nothing needs into content/trash/': '使われていない記事や号をcontent/trash/に移す',
  'do not ask': '確認しない',
  'take the newest copy of a record out of content/trash/, or the copy named with its time':
    'content/trash/から、最新のもの、または名前と時刻で指定したものを戻す',
  'make and delete records of articles': '記事を作り、削除する',
  'write a blank record; today is put in front of a name without a day':
    '空の記事を書く。日付のない名前には今日の日付を付ける',
  'say what is wrong with an issue; errors block sending': '号の問題点を示す。エラーがあると送信できない',
  'let a finding stand; it comes back when the text changes':
    '検査結果を了承する。文面が変わると再び示される',
  'why it may stand, for the next editor': '了承する理由（次の編集者のため）',
  'which one, in the words of the check, where the rule finds several':
    '複数見つかる場合に、どれを指すか（チェックの文言で）',
  'fix quotes and punctuation in the records of an issue; prints every line that changes':
    '号の記事の引用符と約物を修正し、変わった行をすべて表示する',
  'only say what would change': '何が変わるかだけを示す',
  'write every edition of an issue to out/<issue>/': '号のすべての版をout/<issue>/に書き出す',
  'show the issues in the browser; follows every change of a file':
    '号をブラウザーで表示し、ファイルの変更をすべて反映する',
  'port to listen on (default: PREVIEW_PORT, else 4400)':
    '待ち受けるポート（省略時：PREVIEW_PORT、なければ4400）',
  'an address that others reach too; they have to sign in': 'ほかの人も開けるアドレス。ログインが必要になる',
  'send a marked copy to the editors': '印を付けたメールを編集者に送る',
  'other addresses, with commas between them': 'ほかのアドレス（カンマ区切り）',
  'editions, with a comma between them, such as zh-Hans+en,en': '版（カンマ区切り）。例：zh-Hans+en,en',
  'say that these bytes may go out': 'この内容で送信してよいと承認する',
  'who approves (default: the name that the page was told, else the system’s user)':
    '承認する人（省略時：ページで入力した名前、なければシステムのユーザー）',
  'take an approval back, before its send is scheduled or begun':
    '送信の予約または開始の前に、承認を取り消す',
  'who takes it back (default: the name that the page was told, else the system’s user)':
    '取り消す人（省略時：ページで入力した名前、なければシステムのユーザー）',
  'send what was approved, or go on with an interrupted send':
    '承認された内容を送信する、または中断した送信を続ける',
  'only say what would go to whom': '誰に何を送信するかだけを示す',
  'only to those with any of these tags, such as press,VIP; later to others who have no copy':
    'いずれかのタグが付いた人にだけ送る。例：press,VIP。残りの人には後で送れる',
  'start at a later time of the newsletter’s time zone, such as "2026-11-30 08:00"':
    'ニュースレターのタイムゾーンでの開始日時。例："2026-11-30 08:00"',
  'send what was sent to those who have subscribed since and got no copy':
    '送信後に購読し、まだ受け取っていない人に送る',
  'say that it was not sent in the time that a restored backup does not know of':
    '復元したバックアップにない期間に送信されていないことを示す',
  'end when all that is left was put off by its servers':
    '残りがサーバーの都合で後回しになったものだけになれば終わる',
  'send what is started and start what is due, until it is stopped; prints a log':
    '始まった送信を続け、時刻になった送信を始める。止めるまで動き、ログを出力する',
  'serve Prometheus metrics and /healthz, such as :9464 on 127.0.0.1 or with a host':
    'Prometheusのメトリクスと/healthzを提供する。127.0.0.1では:9464、またはホスト付き',
  'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends':
    '送信の進み具合、速さ、版別・ドメイン別の状況を示す。号を省略すると、リストとすべての送信',
  'say who did what, the newest first': '誰が何をしたかを、新しい順に示す',
  'only what was about this issue': 'この号に関するものだけ',
  'only what was about this article': 'この記事に関するものだけ',
  'only what this person did': 'この人がしたことだけ',
  'only acts of this kind, such as approval or send': 'この種類の操作だけ。例：approval、send',
  'from this day on, such as 2026-11-30': 'この日から。例：2026-11-30',
  'up to this day': 'この日まで',
  'every entry as CSV': 'すべての記録をCSVで',
  'make a correction of what was sent: an issue of what has changed since':
    '送信した内容の訂正を作る。その後の変更を1つの号にする',
  'hold a send; one that is running finishes what is under way and ends':
    '送信を一時停止する。動いているものは途中の分を終えて止まる',
  'let a paused send go on': '一時停止した送信を再開できるようにする',
  'end a send for good; those who have no copy yet get none':
    '送信を完全に中止する。まだ受け取っていない人には届かない',
  'list uncertain deliveries, with addresses; send them once more or close them':
    '結果不明の配信をアドレスとともに示し、再送または確定する',
  'send these once more: ids and ranges (12,15-20), all, or rejected[:WORDS] with words of the reply':
    'これらを再送する。IDと範囲（12,15-20）、all、rejected[:WORDS]（応答の言葉）',
  'of those that were rejected only these: ids and ranges': '拒否されたうちのこれらだけ。IDと範囲',
  'end these without another copy: ids and ranges, or all': 'これらを再送せずに確定する。IDと範囲、またはall',
  'what became of those that are closed': '確定する配信の結果',
  'who found out (default: the name that the page was told, else the system’s user)':
    '確かめた人（省略時：ページで入力した名前、なければシステムのユーザー）',
  'read what came back: bounces, complaints, and unsubscriptions by mail':
    '戻ってきたもの（バウンス、迷惑メール報告、メールでの購読解除）を読み取る',
  'read a mailbox, that of IMAP_URL; an address given here shows in the list of processes':
    'IMAP_URLのメールボックスを読む。ここにアドレスを書くと、プロセスの一覧に表示される',
  'go on reading the mailbox until Ctrl-C': 'Ctrl-Cまでメールボックスを読み続ける',
  'only say what would follow': '何が起こるかだけを示す',
  'the list: import, export, add, show, tag, untag, remove, erase, restore, list, stats':
    '読者リスト：import、export、add、show、tag、untag、remove、erase、restore、list、stats',
  'put the people of a CSV file on the list; doing it again changes nothing':
    'CSVファイルの人をリストに加える。2回目は何も変わらない',
  'what everybody on the list is': 'リストの全員の状態',
  'such as big5 or windows-1250; left out, it is found out': 'big5、windows-1250など。省略時は自動判別',
  'write the list as CSV, to standard output where no file is named':
    'リストをCSVで書き出す。ファイルを省略すると標準出力',
  'begin with a byte order mark, as Excel needs it; the default where the name ends in .csv':
    'Excel用にバイト順マークを付ける。名前が.csvで終わる場合の既定',
  'begin without one': 'バイト順マークを付けない',
  'put one person on the list': '1人をリストに加える',
  'as issues address them': '号で呼びかける名前',
  'such as zh-Hans+en; left out, the newsletter’s default':
    '例：zh-Hans+en。省略時はニュースレターの既定の版',
  'put on them beside those that they have, such as press,VIP': '今あるタグに加えるタグ。例：press,VIP',
  'what newsletter.yaml calls a field, such as company=Acme; may come again':
    'newsletter.yamlの項目。例：company=Acme。繰り返し可',
  'one person: status, since when and why, tags, fields, deliveries, who restored them':
    '1人の状態、日時と理由、タグ、項目、配信、停止を解除した人を示す',
  'put tags on people, such as press,VIP': '人にタグを付ける。例：press,VIP',
  'take tags from people': '人からタグを外す',
  'mark one person as having left': '1人を購読解除済みにする',
  'forget one person who asked for it; a salted hash of the address keeps them off later lists':
    '希望した人を消去する。アドレスのソルト付きハッシュにより、後のリストにも加わらない',
  'make people active again who were suppressed for a refusal or a bounce':
    '拒否またはバウンスで配信停止になった人を元に戻す',
  'those who were suppressed since then, such as 2025-07-27T08:00Z':
    'この日時以降に停止された人。例：2025-07-27T08:00Z',
  'those who were suppressed for what became of this issue': 'この号の結果により停止された人',
  'who decides it (default: the name that the page was told, else the system’s user)':
    '判断した人（省略時：ページで入力した名前、なければシステムのユーザー）',
  'print the list, one person a line': 'リストを1行に1人ずつ表示する',
  'only those with any of these tags': 'いずれかのタグが付いた人だけ',
  'the list in numbers: size, editions, domains, tags, who confirms, who leaves, what comes back':
    'リストの数値：人数、版、ドメイン、タグ、確認、購読解除、バウンス',
  'serve the readers’ site: subscribe, unsubscribe, preferences, past issues, feeds':
    '読者サイトを提供する：購読、購読解除、受信設定、バックナンバー、フィード',
  'port to listen on (default: SITE_PORT, else 4401)': '待ち受けるポート（省略時：SITE_PORT、なければ4401）',
  'address to listen on; TLS is for a proxy before it': '待ち受けるアドレス。TLSは前に置くプロキシで行う',
  'a proxy stands before it and names its clients in X-Forwarded-For':
    '前にあるプロキシが、接続元をX-Forwarded-Forで示す',
  'only print a form, per language, to embed in other sites':
    'ほかのサイトに埋め込むフォームを、言語ごとに表示するだけ',
  'say how often each link of an issue was followed; counted only where newsletter.yaml says so':
    '号の各リンクがたどられた回数を示す。newsletter.yamlで指定した場合だけ集計する',
  'write past issues for the web': 'バックナンバーをウェブ用に書き出す',
  'write the archive, its feeds and the sitemap as files for any web host':
    'アーカイブ、フィード、サイトマップを、任意のウェブサーバー用のファイルに書き出す',
  'sign mails by DKIM': 'メールにDKIMで署名する',
  'make a key, and print its DNS record and what turns signing on':
    '鍵を作り、DNSレコードと、署名を有効にする設定を表示する',
  'name of the key in DNS': 'DNSでの鍵の名前',
  'write over a key that is there': '既存の鍵を上書きする',
  'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing':
    'メールが受信箱に届くまでの問題を示す：サーバー、SPF、DKIM、DMARC、ヘッダー。何も送信しない',
  'ask these DNS servers, such as 1.1.1.1': '問い合わせるDNSサーバー。例：1.1.1.1',
  'the IP addresses that mail leaves from, where they are not the SMTP server’s':
    'SMTPサーバーと異なる場合の、メールの送信元のIPアドレス',
  'make the tables of the database, or bring them up to date': 'データベースの表を作る、または最新にする',
  'the database: copy it to another one': 'データベースを別のデータベースにコピーする',
  'copy everything into an empty database, and verify it': '空のデータベースにすべてをコピーし、検証する',
  'sqlite:PATH or postgres://...; else the file in the data folder':
    'sqlite:PATHまたはpostgres://...。省略時はデータフォルダーのファイル',
  'sqlite:PATH or postgres://..., migrated and empty; else DATABASE_URL':
    '移行済みで空のsqlite:PATHまたはpostgres://...。省略時はDATABASE_URL',
  'write the database into one new file, also while a send runs':
    'データベースを1つの新しいファイルに書き出す。送信中でもよい',
  'put a backup in the place of the database; nothing of it is sent without your word':
    'データベースをバックアップに置き換える。指示があるまで何も送信しない',
  'the database was put back already, as by pg_restore: only hold its sends':
    'pg_restoreなどで復元済みのデータベースの、送信だけを保留する',
  'It belongs behind a proxy that terminates TLS for the siteUrl of newsletter.yaml; a whole Caddyfile for it:\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\nMails about subscriptions leave as issues do: by SMTP_URL, else to the outbox in the data folder.':
    'newsletter.yamlのsiteUrlでTLSを終端するプロキシの後ろに置きます。Caddyfileの全体：\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\n購読に関するメールは、号と同じくSMTP_URLから送信し、なければデータフォルダーの送信トレイに入ります。',
  'FOLDER is made, or is one that an earlier build has written: what is no longer public is deleted, and\nother files stay. Pages name each other by the siteUrl of newsletter.yaml; links to subscribe lead to `diglot serve` there.':
    'FOLDERは新しく作られるか、以前に書き出したものを使います。公開でなくなったものは消え、書き出したものでないものは\n残ります。ページはnewsletter.yamlのsiteUrlで互いにリンクし、購読のリンクはそこの`diglot serve`につながります。',
  'FILE has a header, in any common encoding and with any delimiter. Its columns are known by their names, in any order: email,\nand where there are any, name, edition (such as zh-Hans+en), tags (or groups, labels, 标签; commas between them), the fields of\nnewsletter.yaml, and what other systems write about consent: status, subscribed,\nopt-in, confirmed, unsubscribed_at, bounced and the like. Who left is kept as left, who bounced or complained as suppressed,\nand who has not confirmed is left out; a word that is not known refuses its row. The strictest row of an address counts, and\nnobody who has left comes back by an import. With --as, FILE may also be addresses alone, one a line.':
    'FILEには列名の行があり、文字コードと区切り文字は問いません。列は名前で判別され、順番は自由です。emailと、\nあればname、edition（zh-Hans+enなど）、tags（またはgroups、labels、标签。カンマ区切り）、newsletter.yamlの\n項目、ほかのシステムの同意の列（status、subscribed、\nopt-in、confirmed、unsubscribed_at、bouncedなど）を読み取ります。購読解除した人は解除済み、バウンスや迷惑メール報告の\nあった人は配信停止のままとし、未確認の人は省きます。判別できない語のある行は拒否します。同じアドレスでは最も厳しい行が優先され、\n購読解除した人が取り込みで戻ることはありません。--asを付けると、FILEは1行に1つのアドレスだけでもかまいません。',
  'Nobody comes back who left, complained, was erased, or was suppressed by an import.':
    '購読解除した人、迷惑メールとして報告した人、消去された人、取り込みで停止された人は戻りません。',
  'PATH is a Maildir (what was read is marked as seen), an mbox, an .eml file or a folder of them; - is one mail on\nstandard input, for a mail server: it ends with 75 where the server should keep it and try again.\nAs an alias of Postfix, in a file that the user of Diglot owns (docs/deliverability.md says how), with recipient_delimiter = +:\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\nWithout a path it reads the mailbox of IMAP_URL.':
    'PATHはMaildir（読み取ったものは既読になります）、mbox、.emlファイル、またはそのフォルダーです。-は標準入力の\n1通のメールで、メールサーバー用です。サーバーが残して再試行すべき場合は75で終了します。\nPostfixの別名として、Diglotのユーザーが所有するファイルに書き（docs/deliverability.md参照）、recipient_delimiter = +とします：\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\nPATHを省略すると、IMAP_URLのメールボックスを読み取ります。',
  'From a paste to the inbox:\n  diglot import paste.txt         a raw paste becomes an article record\n  diglot issue new 2025-w30       the records of that week become an issue\n  diglot preview                  see it in the browser\n  diglot check 2025-w30           say what is wrong; errors block sending\n  diglot test 2025-w30            send test mails to the editors\n  diglot approve 2025-w30         say that these bytes may go out\n  diglot send 2025-w30            send them, or go on with an interrupted send\n\nISSUE is the name of a file in content/issues/ without its ending; where it may be left out, the newest one is meant.':
    '原稿から受信箱まで：\n  diglot import paste.txt         原稿を記事にする\n  diglot issue new 2025-w30       その週の記事を号にまとめる\n  diglot preview                  ブラウザーで見る\n  diglot check 2025-w30           問題点を示す。エラーがあると送信できない\n  diglot test 2025-w30            編集者にテストメールを送る\n  diglot approve 2025-w30         この内容で送信してよいと承認する\n  diglot send 2025-w30            送信する、または中断した送信を続ける\n\nISSUEは、content/issues/のファイルの拡張子を除いた名前です。省略できる場合は、最新のものになります。',
  'There is no command {0}.': 'コマンド{0}はありません。',
  'There is no option {0}.': 'オプション{0}はありません。',
  'The argument {0} is missing.': '引数{0}がありません。',
  'The option {0} needs a value.': 'オプション{0}には値が必要です。',
  'The option {0} is missing.': 'オプション{0}がありません。',
  'The options {0} and {1} cannot be used together.': 'オプション{0}と{1}は同時に使えません。',
  'Too many arguments for {0}: it takes at most {1} and got {2}: {3}.':
    '{0}の引数が多すぎます。{1}個までですが、{2}個あります：{3}。',
  '{0} cannot be “{1}”.': '{0}を「{1}」にはできません。',
  'It can be {0}.': '使えるのは{0}です。',
  'A port is a whole number from 0 to 65535; 0 takes any that is free.':
    'ポートは0から65535までの整数です。0は空いているポートを使います。',
}
