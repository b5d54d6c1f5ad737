import type { Catalog } from '../../domain/language/message.ts'

/** What a text of an article or an introduction may not hold. */
export const markdown: Catalog = {
  'has a list or a quote of {0} characters, and one has at most {1}':
    '有一个列表或引文长达 {0} 个字符，每个最多 {1} 个字符',
  'Divide it, with a paragraph or a sub-heading between its parts.': '请拆开，各部分之间写一个段落或小标题。',
  'ends a line with a backslash': '有一行以反斜杠结尾',
  'Delete it; an empty line begins a new paragraph.': '请删除反斜杠；另起一段请空一行。',
  'has a web address that {0}': '有一个网址{0}',
  'Copy the address again, or take it out.': '请重新复制网址，或去掉它。',
  'has a word of more than {0} characters, “{1}…”': '有一个词超过 {0} 个字符：“{1}……”',
  'Take it out; a picture or a file cannot stand in a text.': '请去掉它；文字中不能放图片或文件。',
  'strikes words out, `~~so~~`': '有删除线，`~~这样~~`',
  'Delete the words, or say that they no longer hold.': '请删除这些文字，或用文字说明已不适用。',
  'has a block of code': '含有代码块',
  'Write code within a sentence, in single backticks.': '请把代码写在句子中，放在单个反引号之间。',
  'has a line that begins with four spaces or a tab, which Markdown reads as code':
    '有一行以四个空格或制表符开头，Markdown 会把它当作代码',
  'Delete the spaces; code within a sentence is written in single backticks.':
    '请删除行首空白；句中的代码写在单个反引号之间。',
  'has a horizontal rule, `{0}`': '含有分隔线 `{0}`',
  'Delete it; a line that begins with `## ` is a sub-heading.': '请删除它；以 `## ` 开头的行是小标题。',
  'gives a name to an address, `{0}`': '给网址取了代号，`{0}`',
  'underlines the line above with `{0}`': '用 `{0}` 给上一行加了下划线',
  'Begin a sub-heading with `## ` instead, or delete the underline.': '小标题请以 `## ` 开头，或删除下划线。',
  'has a sub-heading without words': '有一个小标题没有文字',
  'Write them after the `##`, or delete it.': '请在 `##` 之后写上文字，或删除它。',
  'has a list item without words of its own': '有一个列表项没有文字',
  'Write them after the sign of the item, or delete the sign.': '请在列表符号之后写上文字，或删除符号。',
  'has a quote without words': '有一段引文没有文字',
  'Write them after the `>`, or delete it.': '请在 `>` 之后写上文字，或删除它。',
  'has a sub-heading inside of a list or a quote': '列表或引文中有小标题',
  'Write it above the list or the quote, with an empty line between them.':
    '请把小标题写在列表或引文之前，中间空一行。',
  'has a quote inside of a list or of another quote': '列表或另一段引文中有引文',
  'Write it without the list or the other quote around it.': '请把它移到列表或另一段引文之外。',
  'has a list of more than two levels': '有一个列表超过两级',
  'Write it with two levels at most.': '请最多使用两级。',
  'has a list item of more than one paragraph': '有一个列表项不止一段',
  'Make it one paragraph, or begin the line without spaces: then it stands below the list.':
    '请合成一段；或去掉行首空格，让它排在列表之后。',
  'has two lists in one list item': '有一个列表项中有两个列表',
  'Make them one list: the same sign before all of its items.': '请合成一个列表：各项前用同一种符号。',
  'has a check box, `{0}`': '含有复选框 `{0}`',
  'Delete the box, and say in words what is done.': '请删除复选框，用文字说明哪些已完成。',
  'has a numbered list whose numbers do not follow each other': '有一个编号列表的序号不连续',
  'Number its items one by one; a number that must stay is written with a backslash: `3\\. `.':
    '请依次编号；必须保留的数字请加反斜杠：`3\\. `。',
  'half a character (a lone surrogate)': '半个字符（孤立的代理项）',
  'the private-use character': '私用字符',
  'the control character': '控制字符',
  'the character that reverses text,': '反转文字方向的字符',
  'the tag character': '标签字符',
  'what Unicode calls no character,': 'Unicode 规定的非字符',
  'the format character': '格式字符',
  'has {0}': '含有{0}',
  'has {0} {1}, which cannot be seen': '含有{0} {1}，肉眼看不见',
  'turns the direction of its text by {0} and does not end that in the same paragraph':
    '用 {0} 改变了文字方向，但没有在同一段内结束',
  'ends a direction of text by {0} that does not begin in the same paragraph':
    '用 {0} 结束文字方向，但它不是在同一段内开始的',
  'in a number the character': '夹在数字中的字符',
}
