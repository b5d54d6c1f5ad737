import type { Catalog } from '../../domain/language/message.ts'

/** What becomes of pasted and imported articles. */
export const pastes: Catalog = {
  'The paste gives a record that has faults.': '貼り付けた原稿からできる記事に誤りがあります。',
  'The HTML is nested too deeply.': 'HTMLの入れ子が深すぎます。',
  'Copy the text out of the page, and paste it without its formatting.':
    'ページからテキストをコピーし、書式なしで貼り付けてください。',
  'The paste has {0} characters; at most {1} are read at once.':
    '貼り付けた原稿は{0}文字です。一度に読み取れるのは{1}文字までです。',
  'Paste its articles in parts.': '記事を分けて貼り付けてください。',
  'The paste gives other records than those that were shown.':
    '貼り付けた原稿からできる記事が、表示したものと異なります。',
  'Look at it once more, then write it.': 'もう一度確認してから、書き込んでください。',
  'Edit that record; a paste never writes over one.':
    'その記事を編集してください。貼り付けで上書きすることはありません。',
  'The source of {0} is that of {1} already.': '{0}の出典は、すでに{1}にあります。',
  'Edit that record, or import with `--force` to make a second one.':
    'その記事を編集するか、`--force`で2つ目として取り込んでください。',
  'The record {0} is there already.': '記事{0}はすでにあります。',
  'Edit it, or import with `--force` to overwrite it.':
    'それを編集するか、`--force`で上書きして取り込んでください。',
  '{0} pastes would overwrite or repeat records; nothing was written.':
    '{0}件の原稿が、記事を上書きするか重複するため、何も書き込んでいません。',
  'become the same record, {0}': 'は同じ記事{0}になります',
  'have the same source': 'は出典が同じです',
  '{0} and {1} {2}.': '{0}と{1}{2}。',
  'Import one of the two.': 'どちらか一方を取り込んでください。',
  'The record of {0} is there already, and says otherwise: {1}. It was left alone.':
    '{0}の記事はすでにあり、内容が異なります：{1}。そのままにしました。',
  'Edit it, or import with `--force` to write over it; a copy is kept then.':
    'それを編集するか、`--force`で上書きして取り込んでください。元の内容はコピーが残ります。',
  'Write year, month and day: 2024-01-21.': '年、月、日を書いてください：2024-01-21',
  '`{0}` is not a day of the calendar.': '`{0}`は暦にない日です。',
  'There is no file {0}.': 'ファイル{0}はありません。',
  'The line does not say what was imported.': 'この行に、何が取り込まれたか書かれていません。',
  'Take it out. Where git left both versions of a part there, keep the lines of both.':
    '削除してください。gitが両方の版を残した箇所では、両方の行を残してください。',
  'Name one of {0}: `--language {1}`.': '{0}のいずれかを指定してください：`--language {1}`',
  'The newsletter has several languages that look alike, and a paste does not say in which of them it is.':
    'ニュースレターに見分けにくい言語が複数あり、どの言語か原稿からわかりません。',
  'The paragraph': '段落',
  'The text': '本文',
  'The title': '見出し',
  'The keywords': 'キーワード',
  'The source': '出典',
  'Copy the text out of the page instead.': '代わりに、ページからテキストをコピーしてください。',
  'The paste has no text of an article.': '原稿に記事の本文がありません。',
  'Paste the article with its text.': '本文とともに記事を貼り付けてください。',
  'More than {0} articles seem to be in the paste.': '原稿に{0}本を超える記事があるようです。',
  'Check that it is the right file, or import it in parts.':
    '正しいファイルか確認するか、分けて取り込んでください。',
  'The line has more than {0} characters, and a line of a paste is one paragraph.':
    '行が{0}文字を超えています。原稿の1行は1段落です。',
  'Check that it is the right file, or break the line into paragraphs.':
    '正しいファイルか確認するか、行を段落に分けてください。',
  '{0} is a folder.': '{0}はフォルダーです。',
  'Name the files in it, such as {0}.': 'その中のファイルを指定してください（例：{0}）。',
}
