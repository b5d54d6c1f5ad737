import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the records of an issue and its mail. */
export const check: Catalog = {
  figure: '数字',
  place: '場所',
  text: '本文',
  beginning: '開始日時',
  'time zone': 'タイムゾーン',
  term: '用語',
  'The block {0} has no {1} section.': 'ブロック{0}に{1}の部分がありません。',
  'Add `{0}:` with {1} under its `sections`.': '`sections`の下に、{1}を含む`{0}:`を追加してください。',
  'The {0} {1} of the block {2} is missing.': 'ブロック{2}の{0}の{1}がありません。',
  'The {0} of the block {1} is missing.': 'ブロック{1}の{0}がありません。',
  'The event {0} is in the time zone “{1}”, which nobody knows.':
    '催し{0}のタイムゾーン「{1}」は存在しません。',
  'The event {0} ends at {1}, and it begins at {2}.': '催し{0}の終了が{1}、開始が{2}になっています。',
  'Correct one of the two.': 'どちらかを訂正してください。',
  'The event {0} is over on {1}, the day of the issue.': '催し{0}は、号の発行日{1}には終わっています。',
  'Correct its day, or take it out.': '日付を訂正するか、外してください。',
  'The glossary has no term “{0}”.': '用語集に「{0}」という用語はありません。',
  'Write one of its names in any language, or add it to content/glossary.yaml.':
    'いずれかの言語での名前を書くか、content/glossary.yamlに追加してください。',
  'The glossary does not say what “{0}” is called in {1}.': '用語集に、「{0}」の{1}での名前がありません。',
  'Add its name in that language to content/glossary.yaml.':
    'その言語での名前をcontent/glossary.yamlに追加してください。',
  'Nothing in the mail says that the block {0} is paid for.':
    'ブロック{0}が有料であることが、メールのどこにも示されていません。',
  'Show the `label` of each block in the template.': 'テンプレートで各ブロックの`label`を表示してください。',
  'names the block `{0}`, which is not there': 'に、存在しないブロック`{0}`が指定されています',
  'Write it under `blocks` as `{0}`, or take the item out.':
    '`blocks`の下に`{0}`として書くか、項目を外してください。',
  'It says what the block is: {0}.': 'ブロックの種類は{0}です。',
  'is not a day and a time: `{0}`': 'は日時ではありません：`{0}`',
  'Write it as year, month, day, hour and minute: 2025-08-12 14:00.':
    '年、月、日、時、分の順に書いてください：2025-08-12 14:00',
  'has {0} blocks': 'にブロックが{0}個あります',
  'An issue has at most {0}.': '1号には{0}個までです。',
  'is not a name of a block: `{0}`': 'はブロックの名前ではありません：`{0}`',
  'Write at most 60 small letters, digits and hyphens, such as editors-note.':
    '英小文字、数字、ハイフンで60文字以内にしてください。例：editors-note',
  'The {0} keywords are missing.': '{0}のキーワードがありません。',
  'The {0} {1} is missing.': '{0}の{1}がありません。',
  'Write them after `keywords:`.': '`keywords:`の後に書いてください。',
  'Write it after `{0}:`.': '`{0}:`の後に書いてください。',
  'The source is missing.': '出典がありません。',
  'Write its address after `source:`, as `{ url: https://... }`.':
    '`source:`の後に、`{ url: https://... }`の形でアドレスを書いてください。',
  'The {0} {1} of the issue is missing.': '号の{0}の{1}がありません。',
  'Write it after `{0}:` under `{1}`.': '`{1}`の下の`{0}:`の後に書いてください。',
  'The article has no {0} section; {1}.': '記事に{0}の部分がありません。{1}。',
  'The article has no {0} section.': '記事に{0}の部分がありません。',
  'Add `{0}:` with headline, keywords and summary under `sections`.':
    '`sections`の下に、見出し、キーワード、本文を含む`{0}:`を追加してください。',
  'editions with that language leave it out': 'その言語の版では記事が省かれます',
  'no language': '言語なし',
  'its readers get it in {0}, with a label that says so': '読者には{0}で、その旨を示して届きます',
  'The edition {0} has no articles: each lacks a section in one of its languages.':
    '版{0}に記事がありません。どの記事も、いずれかの言語の部分がありません。',
  'Write the sections that are missing, or choose `missingSection: fall-back` in newsletter.yaml.':
    '足りない部分を書くか、newsletter.yamlで`missingSection: fall-back`を選んでください。',
  'In the {0} {1}, “{2}” should be “{3}”.': '{0}の{1}の「{2}」は、「{3}」とすべきです。',
  'In the {0} {1}, “{2}” has no ¿ or ¡ at its beginning.':
    '{0}の{1}の「{2}」は、先頭に¿または¡がありません。',
  'Write it where the question or the exclamation begins; `typography` in newsletter.yaml switches this off.':
    '疑問文や感嘆文の始まりに書いてください。newsletter.yamlの`typography`でこのチェックを無効にできます。',
  '`diglot fix` fixes this; `typography` in newsletter.yaml switches it off.':
    '`diglot fix`で修正できます。newsletter.yamlの`typography`でこのチェックを無効にできます。',
  'The issue has no articles.': '号に記事がありません。',
  'List at least one article id under `articles`.': '`articles`の下に、記事のIDを1つ以上書いてください。',
  'The article {0} is of {1}; the issue covers {2} to {3}.':
    '記事{0}の日付は{1}ですが、号の期間は{2}から{3}までです。',
  'Move it to another issue, correct its date or the days that the issue covers, or accept it as a late article.':
    '別の号に移すか、日付または号の期間を訂正するか、遅れた記事として了承してください。',
  'Readers would see “{0}” as it is written.': '「{0}」が、書かれたまま読者に表示されます。',
  'Here stands the HTML tag `{0}`, and readers would see it as it is.':
    'HTMLタグ`{0}`があり、読者にそのまま表示されます。',
  'Here stands the HTML entity `{0}`, and readers would see it as it is.':
    'HTMLの文字参照`{0}`があり、読者にそのまま表示されます。',
  'Delete the tag; emphasis is written `*so*`.': 'タグを削除してください。強調は`*このように*`書きます。',
  'Write {0} instead; what is meant so is written in backticks.':
    '代わりに{0}と書いてください。そのまま見せたい場合は、バッククォートで囲みます。',
  '`{0}`': '`{0}`',
  'a space': '空白',
  'Here stands `{0}`, which is not read as Markdown, and readers would see it as it is.':
    '`{0}`はMarkdownとして読み取られず、読者にそのまま表示されます。',
  '{0} What is meant so is written with a backslash before each sign.':
    '{0}そのまま見せたい場合は、各記号の前にバックスラッシュを書きます。',
  'Put the `**` beside the words, with the punctuation outside: `**words**.`':
    '`**`は言葉に接して書き、約物は外に出してください：`**言葉**。`',
  'Write `**words**` for words that are strong.': '太字の言葉は`**言葉**`と書いてください。',
  'Put the `*` beside the words, with the punctuation outside: `*words*.`':
    '`*`は言葉に接して書き、約物は外に出してください：`*言葉*。`',
  'A link is written `[words](https://…)`, without a space in the address.':
    'リンクは`[言葉](https://…)`と書き、アドレスに空白を入れません。',
  'A mail has no footnotes: write the note where it belongs, or link to it.':
    'メールに脚注はありません。本文に書くか、リンクにしてください。',
  'Write the address where the link stands: `[words](https://…)`.':
    'リンクの位置にアドレスを書いてください：`[言葉](https://…)`',
  'Code ends with as many backticks as it begins with.':
    'コードは、始まりと同じ数のバッククォートで終わります。',
  'A table is not shown: write a list with an item for each row.':
    '表は表示されません。行ごとに項目のあるリストにしてください。',
  'Write a space after the signs of a sub-heading.': '小見出しの記号の後に空白を入れてください。',
  'Write a space after the sign of a list item.': 'リスト項目の記号の後に空白を入れてください。',
  'The {0} headline is {1} columns wide; above {2} it fills more than three lines on a phone.':
    '{0}の見出しの幅は{1}桁です。{2}桁を超えると、スマートフォンで3行に収まりません。',
  'The {0} {1} is {2} columns wide; most inboxes cut it at {3}.':
    '{0}の{1}の幅は{2}桁です。多くのメールソフトでは{3}桁で切られます。',
  'Shorten it by {0} columns; a Chinese character counts two.': '{0}桁短くしてください。全角文字は2桁です。',
  'The HTML of this edition has {0} bytes; Gmail cuts a mail off at about {1}.':
    'この版のHTMLは{0}バイトです。Gmailは約{1}でメールを切ります。',
  'Take out articles or shorten them by {0} bytes; a Chinese character takes 3.':
    '記事を外すか、{0}バイト短くしてください。日本語や中国語の1文字は3バイトです。',
  'The picture {0} has no alt text.': '画像{0}に代替テキストがありません。',
  'A link leads to {0}, and nothing in the mail is called that.':
    'リンク先{0}に当たるものが、メールの中にありません。',
  'A link leads to {0}, which is neither http nor https.': 'リンク先{0}は、httpでもhttpsでもありません。',
  'Write the whole address, beginning with https://.': 'https://で始まる完全なアドレスを書いてください。',
  'The text of a link names {0}, and it leads to {1}.': 'リンクの文言は{0}ですが、リンク先は{1}です。',
  'Correct the one that is wrong, or say in words where the link leads.':
    '誤っている方を訂正するか、リンク先を言葉で説明してください。',
  '{0} the issue {1}, {2}.': '{0}号{1}（{2}）です。',
  'of {0}, which is not sent yet': '{0}、未送信',
  'which was sent on {0}': '{0}に送信済み',
  'The article {0} is also in': '記事{0}がすでに掲載されているのは、',
  'The article {0} has the same source as {1} in': '記事{0}と同じ出典の記事{1}があるのは、',
  'The article {0} says nearly the same as {1} in': '記事{0}とほぼ同じ内容の記事{1}があるのは、',
  'Take it out with `diglot issue remove {0} {1}`, or leave it where readers are to see it again.':
    '`diglot issue remove {0} {1}`で外すか、読者にもう一度見せたい場合はそのままにしてください。',
  'Still the sample’s: {0}. No issue is sent over SMTP with them.':
    '見本のままです：{0}。このままでは号をSMTPで送信できません。',
  'Write your own in content/newsletter.yaml.': 'content/newsletter.yamlにご自分の内容を書いてください。',
  'A record that this issue does not use cannot be read. {0}':
    'この号では使われていない記事または号を読み取れません。{0}',
  'The block {0} is not in the issue any more; what was written in it is in no file.':
    'ブロック{0}はもう号にありません。そこに書いた文面は、どのファイルにもありません。',
  'Copy your words, or discard the changes. Earlier texts of the issue have the block.':
    '文面をコピーするか、変更を破棄してください。号の以前の内容にはブロックがあります。',
  'Columns are for two languages, and an edition has {0}.':
    '左右に並べられるのは2言語ですが、{0}言語の版があります。',
}
