import type { Catalog } from '../../domain/language/message.ts'

/** What a subscriber list may hold, and its rows. */
export const lists: Catalog = {
  'Another row of this address does not say clearly that they want mail.':
    'このアドレスの別の行が、受信の希望を明確に示していません。',
  'The list changed while it was imported, after {0} of {1} rows.':
    '取り込み中にリストが変更されました（{1}行中{0}行の後）。',
  'Import it again: nobody is added twice.': 'もう一度取り込んでください。二重に追加されることはありません。',
  'The list is empty.': 'リストが空です。',
  'Its first line names the columns: email, name, edition.': '1行目に列名を書きます：email、name、edition',
  'There is no encoding “{0}”.': '文字コード「{0}」はありません。',
  'Name one such as utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1250 or iso-8859-2.':
    'utf-8、gb18030、big5、shift_jis、euc-jp、euc-kr、windows-1250、iso-8859-2などを指定してください。',
  'The list is {0}, but this row has bytes that are not.':
    'リストは{0}ですが、この行にそうでないバイトがあります。',
  'It is not sure how the list is encoded.': 'リストの文字コードを特定できません。',
  'Choose the encoding under which names are right ({0}), on the command line by --encoding, or save the list as CSV in UTF-8.':
    '氏名が正しく表示される文字コード（{0}）を選ぶか、コマンドでは--encodingで指定するか、リストをUTF-8のCSVで保存してください。',
  'The list has bytes that are not {0}.': 'リストに{0}ではないバイトがあります。',
  'There is no such subscriber list.': 'そのような購読者リストはありません。',
  'Check the name; it is read from the folder that you are in.':
    '名前を確認してください。現在のフォルダーから読み取ります。',
  'The list is not a file that can be read.': 'リストは読み取れるファイルではありません。',
  'Name a CSV file, and let this user read it.':
    'CSVファイルを指定し、この利用者に読み取りの権限を与えてください。',
  'The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.':
    'リストがテキストではありません。表計算ソフトのファイルか、バイト順マークのないUTF-16です。',
  'The list is UTF-8 but has a broken character.': 'リストはUTF-8ですが、壊れた文字があります。',
  'Save the list as CSV in UTF-8 and import it again.':
    'リストをUTF-8のCSVで保存し、もう一度取り込んでください。',
  'Name the column in the first line: email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス or البريد الإلكتروني.':
    '1行目に列名を書いてください：email、E-Mail-Adresse、adresse e-mail、邮箱、電子郵件、メールアドレス、البريد الإلكتروني',
  'The list has no header: its first line holds an address.':
    'リストに列名がありません。1行目がアドレスです。',
  'No column of the list holds addresses; it has {0}.': 'アドレスの列がありません。列は{0}です。',
  'A quote is opened in the row that begins here and is not closed, or the row is far too long.':
    'ここから始まる行の引用符が閉じられていないか、行が長すぎます。',
  'The row that begins here has a quote in a place where none may be.':
    'ここから始まる行の、置けない位置に引用符があります。',
  'Put the whole cell in double quotes and write a quote inside it twice, then import again.':
    'セル全体を二重引用符で囲み、中の引用符は2つ続けて書いてから、もう一度取り込んでください。',
  'The row has {0} cells but the header has {1}.': '行のセルは{0}個ですが、列名は{1}個です。',
  'The name is longer than {0} characters.': '氏名が{0}文字を超えています。',
  'The newsletter has no edition "{0}".': 'ニュースレターに「{0}」版はありません。',
  'Nothing that is known stands under "{0}", so it is not sure that they want mail.':
    '「{0}」に判別できる値がないため、受信を希望しているか確かではありません。',
  '"{0}" under "{1}" is not known, so it is not sure that they want mail.':
    '「{1}」の「{0}」は判別できないため、受信を希望しているか確かではありません。',
}
