import type { Catalog } from '../../domain/language/message.ts'

/** What the use cases around records, people, settings and the list say; addresses, fields and tags of subscribers. */
export const app: Catalog = {
  'The name of a record is that of its file, without the ending.':
    '記事や号の名前は、拡張子を除いたファイル名です。',
  'There is no article and no issue {0}.': '「{0}」という記事も号もありません。',
  '{0} of “{1}”': '「{1}」の{0}',
  'The check does not find {0} in that record.': 'チェックでは、この記事や号に{0}は見つかりません。',
  'It finds nothing there that can be accepted.': '了承できる検査結果はありません。',
  'What it finds there is listed.': '見つかったものを一覧に示しています。',
  'The check finds {0} {1} times there.': 'チェックでは、{0}がそこで{1}件見つかります。',
  'Say which one is meant with `--of`, in the words given.':
    'どれを指すのか、表示された文言のまま`--of`で指定してください。',
  '--of {0}': '--of {0}',
  'This file needs no other name, or is not there any more.':
    'このファイルの名前は変更の必要がないか、ファイルがもうありません。',
  'Another program changed the file while it was renamed; it is there under both names.':
    '名前の変更中に別のプログラムがファイルを変更したため、両方の名前で残っています。',
  'Look at both files, and delete one.': '両方のファイルを確認し、一方を削除してください。',
  'There is no such file in the content folder.': 'コンテンツのフォルダーにそのようなファイルはありません。',
  'The file has an error, and is edited as a text first.':
    'ファイルに誤りがあります。先にテキストとして修正してください。',
  'No version of this file is known, or it is not missing any more.':
    'このファイルの版は1つも残っていないか、ファイルがすでに戻っています。',
  'The issue does not name the article {0} any more.': 'この号は、もう記事{0}を含んでいません。',
  'There is no such earlier text of the {0} {1}.': '{0}{1}に、そのような以前の内容はありません。',
  'Look at the list again: only the newest are kept.':
    '一覧をもう一度確認してください。残っているのは新しいものだけです。',
  'This text cannot be rendered: it {0}.': 'このテキスト{0}。そのためメールにできません。',
  'Write it again without what is named.': '指摘された部分を除いて書き直してください。',
  ' Words that cannot be used in this file besides: {0}.':
    'このファイルには、ほかにも使えない文言が{0}件あります。',
  'The fixed words in {0} are those in {1}: {2} of {3} are the same.':
    '{0}の固定文言が{1}と同じです。{3}件中{2}件が一致しています。',
  'Translate them in {0}.': '{0}で翻訳してください。',
  'The readers’ site, to which every mail links, cannot be shown. {0}{1}':
    'すべてのメールからリンクされる読者サイトを表示できません。{0}{1}',
  '{0} corrects {1}, which has not been sent; nothing was sent.':
    '{0}は、まだ送信されていない{1}の訂正です。何も送信していません。',
  'Put the id of an issue that was sent behind `corrects:`, or take the line out.':
    '`corrects:`の後に送信済みの号のIDを書くか、その行を削除してください。',
  '{0} is a correction itself.': '{0}自体が訂正です。',
  '`diglot correct {0}` makes another one, of what has changed since.':
    '`diglot correct {0}`で、その後の変更の訂正を新しく作成できます。',
  'The template of {0} does not say where an article begins (edition {1}), so what changed cannot be told.':
    '{0}のテンプレートは記事の開始位置を示していないため（版{1}）、何が変わったか判別できません。',
  'Make the correction by hand: `diglot issue new`, with `corrects: {0}` in its record and the articles that were wrong.':
    '訂正を手作業で作成してください。`diglot issue new`で号を作り、`corrects: {0}`と、誤りのあった記事を書きます。',
  'The digest {0} has no edition “{1}”.': 'ダイジェスト{0}に「{1}」版はありません。',
  'The secret has {0} characters.': 'シークレットは{0}文字です。',
  'Give it at least 32, the same for every mail.':
    '32文字以上にし、すべてのメールで同じものを使ってください。',
  'The {0} is not what it should be.': '{0}が正しくありません。',
  'The folder is no newsletter.': 'このフォルダーはニュースレターではありません。',
  'Name the folder with content/newsletter.yaml by `diglot -C FOLDER`.':
    '`diglot -C FOLDER`で、content/newsletter.yamlのあるフォルダーを指定してください。',
  'Neither a file nor a mailbox to read is named.': '読み取るファイルもメールボックスも指定されていません。',
  'Name a Maildir, an mbox or an .eml file, or set IMAP_URL in .env, as imaps://user:password@host/INBOX.':
    'Maildir、mbox、.emlファイルのいずれかを指定するか、.envのIMAP_URLにimaps://user:password@host/INBOXの形で設定してください。',
  'What was typed is not the address of this subscriber.':
    '入力された文字は、この購読者のアドレスと一致しません。',
  'Type their address as it is shown; nobody was erased.':
    '表示されているとおりに入力してください。誰も消去していません。',
  'The newsletter has no field “{0}”.': 'ニュースレターに項目「{0}」はありません。',
  'Fields are named under `fields:` in newsletter.yaml.': '項目はnewsletter.yamlの`fields:`に書きます。',
  'Its fields are {0}.': '項目は{0}です。',
  'Look it up with `diglot subscribers list`.': '`diglot subscribers list`で調べてください。',
  'It is not said who is to be restored.': '誰の停止を解除するのか指定されていません。',
  'Give addresses, `--since` with a time, or `--issue` with an issue.':
    'アドレス、`--since`と日時、`--issue`と号のいずれかを指定してください。',
  'Nothing says which database to copy to.': 'コピー先のデータベースが指定されていません。',
  'Set DATABASE_URL in `.env`, or name one by --to.':
    '`.env`のDATABASE_URLに設定するか、--toで指定してください。',
  'There is no such database.': 'そのようなデータベースはありません。',
  'Name its file by --from sqlite:PATH.': '--from sqlite:PATHでファイルを指定してください。',
  '{0} names no database.': '{0}はデータベースを示していません。',
  'Write sqlite:data/diglot.db or postgres://user:password@host:5432/database.':
    'sqlite:data/diglot.dbまたはpostgres://user:password@host:5432/databaseの形で書いてください。',
  'The name is empty.': '名前が空です。',
  'The name is too long.': '名前が長すぎます。',
  'Write 1 to {0} characters.': '1文字から{0}文字で書いてください。',
  'The names of this machine’s users cannot be read.': 'このコンピューターの利用者の名前を読み取れません。',
  'Delete the file; the page asks for the name again.':
    'ファイルを削除してください。ページでもう一度名前を尋ねます。',
  reader: '閲覧者',
  translator: '翻訳者',
  writer: '執筆者',
  editor: '編集者',
  publisher: '発行責任者',
  'anybody who works on it': '携わるすべての人',
  'a translator of that language, a writer, an editor or a publisher':
    'その言語の翻訳者、執筆者、編集者または発行責任者',
  'a writer, an editor or a publisher': '執筆者、編集者または発行責任者',
  'an editor or a publisher': '編集者または発行責任者',
  'a publisher': '発行責任者',
  '{0} translates into {1} and not into {2}; nothing was done.':
    '{0}が翻訳できるのは{1}で、{2}ではありません。何も行っていません。',
  'Ask somebody who writes in that language.': 'その言語の担当者に依頼してください。',
  'Ask {0}; a publisher can change roles in the settings.':
    '{0}に依頼してください。役割は発行責任者が設定で変更できます。',
  'This filter of the log is not understood.': '履歴の絞り込み条件を解釈できません。',
  'Acts are {0}.': '操作の種類は{0}です。',
  '“{0}” is not a day.': '「{0}」は日付ではありません。',
  'Write it as 2026-11-30.': '2026-11-30の形で書いてください。',
  'Nobody knows who changed it last, so two people have to.':
    '最後に変更した人がわからないため、2人の承認が必要です。',
  '{0} changed it last, so another person has to, too.':
    '最後に変更したのは{0}のため、別の人の承認も必要です。',
  '{0} approved {1}. {2} Nothing was sent.': '{1}は{0}が承認しました。{2}何も送信していません。',
  'Somebody else looks at it and runs `diglot approve {0}`.':
    '別の人が確認し、`diglot approve {0}`を実行します。',
  'The settings have an error in their file, which is fixed first.':
    '設定のファイルに誤りがあります。先に修正してください。',
  'The settings cannot be so; nothing was written.': 'この設定にはできません。何も書き込んでいません。',
  'With these settings, records could not be read any more; nothing was written.':
    'この設定にすると読み取れなくなる記事や号があります。何も書き込んでいません。',
  'Nothing was saved here that could be undone, or the file was changed since.':
    '取り消せる保存がないか、その後にファイルが変更されています。',
  'Older versions are in git, where the newsletter is kept in it.':
    'ニュースレターをgitで管理している場合、以前の版はgitにあります。',
  'The part before the @ has a character that is not allowed: {0}.': '@の前に使えない文字があります：{0}。',
  'The part before the @ begins or ends with a dot, or has two in a row.':
    '@の前の先頭か末尾がドットであるか、ドットが続いています。',
  'The part before the @ is longer than 64 octets.': '@の前が64オクテットを超えています。',
  'The domain after the @ has a character that is not allowed: {0}.':
    '@の後のドメインに使えない文字があります：{0}。',
  'The domain after the @ is not a valid host name.': '@の後のドメインは有効なホスト名ではありません。',
  'The address is longer than 254 octets.': 'アドレスが254オクテットを超えています。',
  'a tab': 'タブ',
  'a no-break space': '改行しない空白',
  'a soft hyphen': 'ソフトハイフン',
  'a zero-width space': 'ゼロ幅スペース',
  'a zero-width non-joiner': 'ゼロ幅非接合子',
  'a zero-width joiner': 'ゼロ幅接合子',
  'a left-to-right mark': '左横書きマーク',
  'a right-to-left mark': '右横書きマーク',
  'a right-to-left override': '右横書きへの上書き',
  'a word joiner': '単語結合子',
  'a byte order mark': 'バイト順マーク',
  'one that cannot be seen': '見えない文字',
  '“{0}” ({1})': '「{0}」（{1}）',
  'The field "{0}" is longer than {1} characters.': '項目「{0}」が{1}文字を超えています。',
  'The part before the @ has a “{0}”, by which some servers pass mail on to another address.':
    '@の前に「{0}」があります。これを見て別のアドレスに転送するサーバーがあります。',
  'The domain mixes letters of several scripts in “{0}”: one of them may only look like the usual one.':
    'ドメインの「{0}」に複数の文字体系が混ざっています。通常の文字に似せた文字かもしれません。',
  'A tag has no comma or semicolon in it.': 'タグにカンマやセミコロンは使えません。',
  'A tag is longer than {0} characters.': 'タグが{0}文字を超えています。',
  'There are more than {0} tags.': 'タグが{0}個を超えています。',
  '“{0}” gives no field a value.': '「{0}」には項目の値がありません。',
  'Write it as company=Acme.': 'company=Acmeの形で書いてください。',
}
