import type { Catalog } from '../../domain/language/message.ts'

/** What a subscriber list may hold, and its rows. */
export const lists: Catalog = {
  'Another row of this address does not say clearly that they want mail.':
    '这个地址还有一行没有写明对方愿意接收邮件。',
  'The list changed while it was imported, after {0} of {1} rows.':
    '名单在导入过程中发生了变化，此时已处理 {1} 行中的 {0} 行。',
  'Import it again: nobody is added twice.': '请重新导入：不会重复添加任何人。',
  'The list is empty.': '名单是空的。',
  'Its first line names the columns: email, name, edition.': '第一行应写明各列的名称：email、name、edition。',
  'There is no encoding “{0}”.': '没有编码“{0}”。',
  'Name one such as utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1250 or iso-8859-2.':
    '请写明编码，例如 utf-8、gb18030、big5、shift_jis、euc-jp、euc-kr、windows-1250 或 iso-8859-2。',
  'The list is {0}, but this row has bytes that are not.':
    '名单的编码是 {0}，但这一行含有不属于该编码的字节。',
  'It is not sure how the list is encoded.': '无法确定名单的编码。',
  'Choose the encoding under which names are right ({0}), on the command line by --encoding, or save the list as CSV in UTF-8.':
    '请选择姓名显示正确的编码（{0}），在命令行中用 --encoding 指定；或把名单另存为 UTF-8 编码的 CSV。',
  'The list has bytes that are not {0}.': '名单含有不属于 {0} 编码的字节。',
  'There is no such subscriber list.': '没有这份订阅名单。',
  'Check the name; it is read from the folder that you are in.': '请检查文件名；它是相对于当前文件夹的。',
  'The list is not a file that can be read.': '名单不是可以读取的文件。',
  'Name a CSV file, and let this user read it.': '请指定 CSV 文件，并确认当前用户有权读取。',
  'The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.':
    '名单不是文本：它是电子表格，或没有字节序标记的 UTF-16。',
  'The list is UTF-8 but has a broken character.': '名单的编码是 UTF-8，但含有残缺的字符。',
  'Save the list as CSV in UTF-8 and import it again.': '请把名单另存为 UTF-8 编码的 CSV，再重新导入。',
  'Name the column in the first line: email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス or البريد الإلكتروني.':
    '请在第一行写明邮箱列的名称：email、E-Mail-Adresse、adresse e-mail、邮箱、電子郵件、メールアドレス 或 البريد الإلكتروني。',
  'The list has no header: its first line holds an address.': '名单没有列名：第一行就是一个地址。',
  'No column of the list holds addresses; it has {0}.': '名单中没有一列是邮箱地址；现有的列是 {0}。',
  'A quote is opened in the row that begins here and is not closed, or the row is far too long.':
    '从这里开始的一行有引号没有闭合，或者这一行过长。',
  'The row that begins here has a quote in a place where none may be.':
    '从这里开始的一行在不应有引号的位置出现了引号。',
  'Put the whole cell in double quotes and write a quote inside it twice, then import again.':
    '请把整个单元格放在英文双引号之间，其中的引号重复写两次，再重新导入。',
  'The row has {0} cells but the header has {1}.': '这一行有 {0} 个单元格，而列名只有 {1} 个。',
  'The name is longer than {0} characters.': '姓名超过 {0} 个字符。',
  'The newsletter has no edition "{0}".': '本刊没有版本“{0}”。',
  'Nothing that is known stands under "{0}", so it is not sure that they want mail.':
    '“{0}”一列没有可以识别的内容，因此无法确定对方愿意接收邮件。',
  '"{0}" under "{1}" is not known, so it is not sure that they want mail.':
    '无法识别“{1}”一列中的“{0}”，因此无法确定对方愿意接收邮件。',
}
