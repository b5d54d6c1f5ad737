import type { Catalog } from '../../domain/language/message.ts'

/** What the schemas and files of content say: the newsletter, issues, articles, fixed words, YAML. */
export const content: Catalog = {
  'is `{0}`, which the newsletter does not have': 'の`{0}`は、ニュースレターにありません',
  'Choose from: {0}.': '次から選んでください：{0}。',
  'is a translator of no language': 'に翻訳者の言語がありません',
  'Write the languages that they translate into: `languages: [en]`.':
    '翻訳する言語を書いてください：`languages: [en]`',
  'has `languages`, which a {0} does not need': 'に`languages`がありますが、{0}には不要です',
  'Only a translator has languages; delete the key, or write `role: translator`.':
    '言語を持つのは翻訳者だけです。キーを削除するか、`role: translator`と書いてください。',
  'Name at least one editor.': '編集者を1人以上書いてください。',
  'has no publisher': 'に発行責任者がいません',
  'Give one of them `role: publisher`, so that somebody can send.':
    '送信できるように、1人を`role: publisher`にしてください。',
  'has `{0}` ({1}) twice': 'に`{0}`（{1}）が2回あります',
  'Give everybody an address and a name of their own.': 'アドレスと名前は1人ずつ別にしてください。',
  'There is no newsletter in this folder: {0} is not there.':
    'このフォルダーにニュースレターはありません。{0}がありません。',
  'Change to the folder of your newsletter, or begin one with `diglot init`.':
    'ニュースレターのフォルダーに移るか、`diglot init`で始めてください。',
  '{0} is not what it should be.': '{0}が正しくありません。',
  'is not an address: `{0}`': 'はアドレスではありません：`{0}`',
  '{0} Write it as digest@example.com.': '{0}digest@example.comの形で書いてください。',
  'is not a domain: `{0}`': 'はドメインではありません：`{0}`',
  'Write a host name, such as bounces.example.com.': 'bounces.example.comのようなホスト名を書いてください。',
  'Write `languages: [zh-Hans, en]`.': '`languages: [zh-Hans, en]`の形で書いてください。',
  'is `{0}` again': 'の`{0}`が重複しています',
  'Keep one of the two.': 'どちらか一方を残してください。',
  'is in `languages` already': 'はすでに`languages`にあります',
  'Keep it there or here: a derived language has no sections.':
    'どちらか一方に残してください。変換で作る言語に本文の部分はありません。',
  'is `{0}`, which is not in `languages`': 'の`{0}`は`languages`にありません',
  'is `{0}`, which the newsletter does not offer': 'の`{0}`は、このニュースレターで提供していません',
  'is not a time zone: `{0}`': 'はタイムゾーンではありません：`{0}`',
  'Write an IANA name, such as Asia/Shanghai or Europe/Berlin.':
    'Asia/ShanghaiやEurope/BerlinのようなIANAの名前を書いてください。',
  'is not a list identifier: `{0}`': 'はリストIDではありません：`{0}`',
  'Write letters, digits and hyphens with dots between, such as weekly.example.com.':
    '文字、数字、ハイフンをドットでつないで書いてください。例：weekly.example.com',
  'is not a key for a topic': 'は分野のキーではありません',
  'Use lower-case letters, digits and hyphens; the names may be anything.':
    '英小文字、数字、ハイフンを使ってください。名前は自由です。',
  'has a `?` or a `#`': 'に`?`または`#`があります',
  'Write the root of the site alone.': 'サイトの最上位のアドレスだけを書いてください。',
  'is not a colour: `{0}`': 'は色ではありません：`{0}`',
  'Write six hexadecimal digits in quotes: "#a8281c".': '16進数6桁を引用符で囲んで書いてください："#a8281c"',
  'has no chips': 'にキーワードの色がありません',
  'Give one for all languages, or one per language.': '全言語に1つ、または言語ごとに1つ指定してください。',
  'is not a list of typefaces': 'は書体のリストではありません',
  'Write names that readers have, without quotes, with commas between them: Georgia, serif.':
    '読者の端末にある書体の名前を、引用符なし、カンマ区切りで書いてください：Georgia, serif',
  'is `{0}`, which lists and templates use for something else':
    'の`{0}`は、リストやテンプレートで別の意味に使われています',
  'Choose another key.': '別のキーにしてください。',
  'is not a key for a field': 'は項目のキーではありません',
  'Begin with a small letter and use Latin letters and digits: jobTitle.':
    '小文字で始め、英字と数字を使ってください：jobTitle',
  'is not one tag': 'は1つのタグではありません',
  'Write up to {0} characters without a comma or semicolon.':
    'カンマやセミコロンを使わず、{0}文字以内で書いてください。',
  'has more than {0} fields': 'に項目が{0}個より多くあります',
  'Keep those that issues use.': '号で使うものだけを残してください。',
  'is `{0}`, at which nothing would ever go out': 'の`{0}`では、何も送信されません',
  'Write a number above 0, such as 5, or 0.5 for one message in two seconds.':
    '0より大きい数を書いてください。例：5、2秒に1通なら0.5',
  'is `{0}`, through which nothing would ever go out': 'の`{0}`では、何も送信されません',
  'Write 1 or more.': '1以上を書いてください。',
  'Name at least one domain, such as [qq.com].': 'ドメインを1つ以上書いてください。例：[qq.com]',
  'A domain has one pace: keep one of the two.':
    '1つのドメインの速度は1つです。どちらか一方を残してください。',
  none: 'なし',
  'An id has letters, digits and hyphens, at most {0}: 2026-special.':
    'IDは文字、数字、ハイフンで、{0}文字までです：2026-special',
  'Write a week (2025-w30), weeks (2025-w30-w31), a day (2025-07-26) or a month (2025-07), or say the days: `--from 2025-07-01 --to 2025-07-10`.':
    '週（2025-w30）、複数の週（2025-w30-w31）、日（2025-07-26）、月（2025-07）のいずれかを書くか、日付を指定してください：`--from 2025-07-01 --to 2025-07-10`',
  '`{0}` names no week, day or month of the calendar.': '`{0}`に当たる週、日、月は暦にありません。',
  'Exchange the two days.': '2つの日付を入れ替えてください。',
  '{0} is before {1}.': '{0}は{1}より前です。',
  'Give both `--from` and `--to`, each with year, month and day: 2026-11-26.':
    '`--from`と`--to`の両方を、年、月、日で指定してください：2026-11-26',
  'There is no `{0}`.': '`{0}`はありません。',
  '`{0}` cannot be used.': '`{0}`は使えません。',
  'Name at least one article.': '記事を1つ以上指定してください。',
  'ends on {0}, before it begins on {1}': 'の終了日{0}が、開始日{1}より前です',
  'is `{0}` again, as item {1}': 'の`{0}`が、{1}番目と重複しています',
  'names the article `{0}`, which is not there': 'に、存在しない記事`{0}`が指定されています',
  'Write content/articles/{0}.yaml, or take the item out.':
    'content/articles/{0}.yamlを書くか、項目を外してください。',
  "The file's name makes the id `{0}`, and an id has only letters, digits and hyphens.":
    'ファイル名によるIDは`{0}`ですが、IDに使えるのは文字、数字、ハイフンだけです。',
  'Rename the file, for instance 2025-07-26-action-plan.yaml.':
    'ファイル名を変更してください。例：2025-07-26-action-plan.yaml',
  'The id `{0}` has {1} characters, and that of an issue has at most {2}.':
    'ID`{0}`は{1}文字ですが、号のIDは{2}文字までです。',
  'Rename the file, for instance 2025-w30.yaml.': 'ファイル名を変更してください。例：2025-w30.yaml',
  'The id `{0}` is taken by {1}; which of the two is meant cannot be told.':
    'ID`{0}`は{1}と重複しており、どちらを指すのか判別できません。',
  'Rename or delete one of the two files.': 'どちらかのファイルの名前を変更するか、削除してください。',
  'The file may not be read by the account that runs diglot.':
    'diglotを実行しているアカウントは、このファイルを読み取れません。',
  'Give that account the right to read it.': 'そのアカウントに読み取りの権限を与えてください。',
  'An article cannot have this headline; nothing was written.':
    '記事にこの見出しは使えません。何も書き込んでいません。',
  '`{0}` cannot be the id of an article.': '`{0}`は記事のIDにできません。',
  'Write letters, digits and hyphens, with the day in front or without: 2026-11-26-new-rules, new-rules.':
    '文字、数字、ハイフンで書いてください。先頭の日付はあってもなくてもかまいません：2026-11-26-new-rules、new-rules',
  'The article {0} is there already.': '記事{0}はすでにあります。',
  'Edit it, or choose another name.': 'それを編集するか、別の名前にしてください。',
  'The issue {0} is there already.': '号{0}はすでにあります。',
  'Somebody else has just made it: look at it.': 'ほかの人が作成したばかりです。確認してください。',
  'Edit it, or give `--force` to write it again; its subject and introduction are lost then.':
    'それを編集するか、`--force`で書き直してください。その場合、件名とリード文は失われます。',
  'Did you mean {0}?': '{0}のことですか？',
  'The id of an article is the name of its file, without the ending.':
    '記事のIDは、拡張子を除いたファイル名です。',
  'Every article of these days is in another issue: {0}.':
    'この期間の記事は、すべて別の号に入っています：{0}。',
  'Name those that are to be in this one, too, with `--add ID`.':
    'この号にも入れる記事を`--add ID`で指定してください。',
  'No article is dated in the week {0}.': '{0}の週の記事はありません。',
  'No article is dated from {0} to {1}.': '{0}から{1}までの記事はありません。',
  'There are no articles yet: write or import some first.':
    '記事がまだありません。先に書くか、取り込んでください。',
  'The nearest week that has some is {0}.': '記事がある最も近い週は{0}です。',
  'The nearest weeks that have some are {0}.': '記事がある最も近い週は{0}です。',
  'The nearest day that has some is {0}.': '記事がある最も近い日は{0}です。',
  'The nearest days that have some are {0}.': '記事がある最も近い日は{0}です。',
  'The file was deleted a moment ago.': 'ファイルは、たった今削除されました。',
  'Go back to the list.': '一覧に戻ってください。',
  'The file was changed after it was read; nothing was written.':
    '読み取った後にファイルが変更されたため、何も書き込んでいません。',
  'Look at both versions, and write again what is still wanted.':
    '両方の内容を確認し、必要なものを書き直してください。',
  'The trash has no {0} {1}.': 'ごみ箱に{0}{1}はありません。',
  'Delete it first, then restore the other one by its name: diglot {0} restore {1}.':
    '先にそれを削除し、もう一方を名前で復元してください：diglot {0} restore {1}',
  'The id of a record is the name of its file, without the ending.':
    '記事や号のIDは、拡張子を除いたファイル名です。',
  'is not a language tag: `{0}`': 'は言語タグではありません：`{0}`',
  'Write a BCP 47 tag in its usual spelling, such as zh-Hans, zh-Hant or en.':
    'zh-Hans、zh-Hant、enのような、通常の表記のBCP 47タグを書いてください。',
  'Write it.': '書いてください。',
  'Known places: {0}.': '使える差し込み位置：{0}。',
  'Take it out.': '外してください。',
  'has the unknown place {{0}}': 'に不明な差し込み位置{{0}}があります',
  'Did you mean {{0}}?': '{{0}}のことですか？',
  'is not a pattern of a date: `{0}`': 'は日付の書式ではありません：`{0}`',
  'Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".':
    'yyyy、MMMM、MM、M、dd、d、EEEEを使い、言葉は一重引用符で囲んでください："d MMMM yyyy"',
  'Write a name.': '名前を書いてください。',
  'has a name in fewer than two languages': 'の名前が2言語分ありません',
  'Add what it is called in another language.': '別の言語での名前を追加してください。',
  'The words of the readers’ site cannot be used.': '読者サイトの文言を使えません。',
  'The fixed words of the language `{0}` are missing: diglot brings none for it.':
    '言語`{0}`の固定文言がありません。diglotには用意がありません。',
  'Write {0}; content/strings/en.{1} is a pattern to follow.':
    '{0}を書いてください。content/strings/en.{1}が手本になります。',
  'The file refers to another place with `*{0}`, which a record may not do.':
    'ファイルが`*{0}`で別の箇所を参照していますが、これは使えません。',
  'Write the value itself here.': 'ここに値そのものを書いてください。',
  'Compare the line with the ones above it, and put texts with special characters in quotes.':
    '上の行と見比べ、特殊文字を含むテキストは引用符で囲んでください。',
  'Put the whole text in double quotes, and a double quote inside it as `\\"`.':
    'テキスト全体を二重引用符で囲み、中の二重引用符は`\\"`と書いてください。',
  'The value has a colon followed by a space, or the next line is indented too far.':
    '値の中にコロンと空白があるか、次の行の字下げが深すぎます。',
  'A key must be followed by a colon on the same line.': 'キーと同じ行に、コロンが必要です。',
  'Write `key: value`, and indent lines that belong to the text above.':
    '`key: value`と書き、上のテキストに属する行は字下げしてください。',
  'The line is not indented like the others of its list or map, or a bracket above is not closed.':
    '字下げが同じリストやマップのほかの行と異なるか、上の括弧が閉じられていません。',
  'Give every key of one map the same number of spaces, and close every `[` and `{`.':
    '1つのマップのキーは同じ数の空白で字下げし、`[`と`{`をすべて閉じてください。',
  'Something stands here that does not belong to the value before it.':
    '前の値に属さないものがここにあります。',
  'A quote, a bracket or a colon is missing before this place.':
    'この前に、引用符、括弧、コロンのいずれかが足りません。',
  'Close what was opened: `"`, `]`, `}`; and put `:` after a key.':
    '開いた`"`、`]`、`}`を閉じ、キーの後に`:`を書いてください。',
  'A text without quotes may not begin with this character.':
    '引用符のないテキストは、この文字で始められません。',
  'The text in double quotes has a backslash that means nothing.':
    '二重引用符内のテキストに、意味のないバックスラッシュがあります。',
  'Write `\\\\` for a backslash.': 'バックスラッシュは`\\\\`と書いてください。',
  'A text without quotes may not begin with `*` or `&`.':
    '引用符のないテキストは、`*`や`&`で始められません。',
  'A value without quotes may not begin with `!`.': '引用符のない値は、`!`で始められません。',
  'A key must be a plain word.': 'キーは単純な語でなければなりません。',
  'Write `key: value`.': '`key: value`と書いてください。',
  'A second document begins here with `---`; a file holds one record.':
    'ここで`---`により2つ目の文書が始まっています。1つのファイルに書けるのは1つだけです。',
  'Delete the line, or move what follows into a file of its own.':
    'その行を削除するか、以降を別のファイルに移してください。',
  'Lists and maps are nested too deeply here.': 'リストとマップの入れ子が深すぎます。',
  'A record has at most four levels: remove the surplus brackets.':
    '入れ子は4段までです。余分な括弧を取り除いてください。',
  'is `{0}`, which is for two languages, and the default edition has more':
    'の`{0}`は2言語用ですが、標準の版にはより多くの言語があります',
}
