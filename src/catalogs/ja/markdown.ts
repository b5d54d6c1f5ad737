import type { Catalog } from '../../domain/language/message.ts'

/** What a text of an article or an introduction may not hold. */
export const markdown: Catalog = {
  'has a list or a quote of {0} characters, and one has at most {1}':
    'に{0}文字のリストまたは引用があります（{1}文字まで）',
  'Divide it, with a paragraph or a sub-heading between its parts.':
    '間に段落か小見出しを入れて分けてください。',
  'ends a line with a backslash': 'に、バックスラッシュで終わる行があります',
  'Delete it; an empty line begins a new paragraph.':
    '削除してください。空行を入れると新しい段落になります。',
  'has a web address that {0}': 'のウェブアドレス{0}',
  'Copy the address again, or take it out.': 'アドレスをコピーし直すか、外してください。',
  'has a word of more than {0} characters, “{1}…”': 'に{0}文字を超える語「{1}…」があります',
  'Take it out; a picture or a file cannot stand in a text.':
    '外してください。画像やファイルは文章に入れられません。',
  'strikes words out, `~~so~~`': 'に取り消し線`~~このように~~`があります',
  'Delete the words, or say that they no longer hold.':
    '言葉を削除するか、もう有効でないことを説明してください。',
  'has a block of code': 'にコードブロックがあります',
  'Write code within a sentence, in single backticks.':
    'コードは文中に、バッククォート1つで囲んで書いてください。',
  'has a line that begins with four spaces or a tab, which Markdown reads as code':
    'に空白4つまたはタブで始まる行があり、Markdownではコードになります',
  'Delete the spaces; code within a sentence is written in single backticks.':
    '空白を削除してください。文中のコードはバッククォート1つで囲みます。',
  'has a horizontal rule, `{0}`': 'に水平線`{0}`があります',
  'Delete it; a line that begins with `## ` is a sub-heading.':
    '削除してください。`## `で始まる行が小見出しです。',
  'gives a name to an address, `{0}`': 'で`{0}`のようにアドレスに名前を付けています',
  'underlines the line above with `{0}`': 'で`{0}`により上の行に下線を引いています',
  'Begin a sub-heading with `## ` instead, or delete the underline.':
    '小見出しは`## `で始めるか、下線を削除してください。',
  'has a sub-heading without words': 'に言葉のない小見出しがあります',
  'Write them after the `##`, or delete it.': '`##`の後に書くか、削除してください。',
  'has a list item without words of its own': 'に言葉のないリスト項目があります',
  'Write them after the sign of the item, or delete the sign.':
    '項目の記号の後に書くか、記号を削除してください。',
  'has a quote without words': 'に言葉のない引用があります',
  'Write them after the `>`, or delete it.': '`>`の後に書くか、削除してください。',
  'has a sub-heading inside of a list or a quote': 'のリストまたは引用の中に小見出しがあります',
  'Write it above the list or the quote, with an empty line between them.':
    'リストや引用の上に、空行を挟んで書いてください。',
  'has a quote inside of a list or of another quote': 'のリストまたは引用の中に、さらに引用があります',
  'Write it without the list or the other quote around it.': '外側のリストや引用なしで書いてください。',
  'has a list of more than two levels': 'に3段以上のリストがあります',
  'Write it with two levels at most.': '2段までにしてください。',
  'has a list item of more than one paragraph': 'に複数の段落からなるリスト項目があります',
  'Make it one paragraph, or begin the line without spaces: then it stands below the list.':
    '1つの段落にするか、行頭の空白をなくしてリストの下に置いてください。',
  'has two lists in one list item': 'の1つのリスト項目に、リストが2つあります',
  'Make them one list: the same sign before all of its items.':
    'すべての項目の記号をそろえ、1つのリストにしてください。',
  'has a check box, `{0}`': 'にチェックボックス`{0}`があります',
  'Delete the box, and say in words what is done.':
    'チェックボックスを削除し、済んだことを言葉で書いてください。',
  'has a numbered list whose numbers do not follow each other': 'に番号の続かない番号付きリストがあります',
  'Number its items one by one; a number that must stay is written with a backslash: `3\\. `.':
    '番号を1つずつ付けてください。変えてはいけない番号は、バックスラッシュを付けて`3\\. `と書きます。',
  'half a character (a lone surrogate)': '半分だけの文字（孤立したサロゲート）',
  'the private-use character': '私用文字',
  'the control character': '制御文字',
  'the character that reverses text,': '文字の向きを逆にする文字',
  'the tag character': 'タグ文字',
  'what Unicode calls no character,': 'Unicodeの非文字',
  'the format character': '書式文字',
  'has {0}': 'に{0}があります',
  'has {0} {1}, which cannot be seen': 'に{0}{1}があります。目には見えません',
  'turns the direction of its text by {0} and does not end that in the same paragraph':
    'で{0}により文字の向きを変え、同じ段落の中で終えていません',
  'ends a direction of text by {0} that does not begin in the same paragraph':
    'で、同じ段落の中で始まっていない文字の向きを{0}により終えています',
  'in a number the character': '数の中の文字',
}
