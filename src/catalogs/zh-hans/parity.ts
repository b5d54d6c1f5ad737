import type { Catalog } from '../../domain/language/message.ts'

/** What differs between two languages of a text. */
export const parity: Catalog = {
  'Diglot does not know the words of {0}: only figures, percentages, units and dates are compared there, and no numbers in words, fractions, ordinals and times.':
    'Diglot 不认识{0}的数词：只核对其中的阿拉伯数字、百分比、单位和日期，不核对用文字写的数、分数、序数和时刻。',
  'Compare both with the source and correct the wrong one.': '请与来源核对，更正有误的一处。',
  'The {0} text says “{1}”; the {2} text has none of its agreed renderings: {3}.':
    '{0} 文本写的是“{1}”，{2} 文本中没有约定的译法：{3}。',
  'Use the agreed rendering, or add the one that stands there to content/glossary.yaml.':
    '请使用约定的译法，或把文中的译法加入 content/glossary.yaml。',
  '“{0}” is a rendering that the glossary advises against.{1}': '词汇表不建议使用译法“{0}”。{1}',
  ' Its note: {0}': '备注：{0}',
  'Write “{0}”.': '请改为“{0}”。',
  'The {0} section has {1} keywords, the {2} section {3}.': '{0} 部分有 {1} 个关键词，{2} 部分有 {3} 个。',
  'Give both the same keywords, in the same order.': '请让两边的关键词和顺序保持一致。',
  'The keyword “{0}” is {1} by the glossary; the {2} keywords have neither: {3}.':
    '按词汇表，关键词“{0}”应译为{1}；{2} 的关键词中没有：{3}。',
  'Use the agreed rendering as the keyword.': '请使用约定的译法作为关键词。',
  'The {0} text is {1} times as wide as the {2} one; {3} to {4} is usual.':
    '{0} 文本的宽度是 {2} 文本的 {1} 倍；通常为 {3} 至 {4} 倍。',
  'See whether a sentence is missing on one side, or said only there.': '请看看是否有一边漏了或多了一句。',
  links: '链接',
  'names in Latin letters': '拉丁字母名称',
  'numbers and dates': '数字和日期',
  'The links lead to different pages: {0} “{1}” to {2}, {3} “{4}” to {5}.':
    '链接指向不同页面：{0}“{1}”指向 {2}，{3}“{4}”指向 {5}。',
  'Give both the same address, or the same page in each language.':
    '请让两边使用同一网址，或同一页面的不同语言版本。',
  'The {0} text links “{1}” to {2}; the {3} text has no such link.':
    '{0} 文本中的“{1}”链接到 {2}，{3} 文本没有这个链接。',
  'Link the same words there.': '请在那里为相同的文字加上链接。',
  'The {0} text says {1}, the {2} text {3}.': '{0} 文本写的是 {1}，{2} 文本写的是 {3}。',
  '{0} differ: {1} “{2}”; {3} “{4}”.': '{0}不一致：{1}“{2}”；{3}“{4}”。',
  'The people named': '提到的人物',
  'The organisations named': '提到的机构',
  'The places named': '提到的地点',
  'The laws named': '提到的法律',
  'Correct the wrong one. If both are right, add both names of one to content/glossary.yaml with their kind, or accept this.':
    '请改正错误的一个。如果两个都对，请把同一对象的两个名称连同类别写入 content/glossary.yaml，或者接受此项。',
  'Write the name in the same letters on both sides.': '请让两边的名称拼写一致。',
  'The {0} text names {1}, and the {2} text does not.': '{0} 文本提到了 {1}，{2} 文本没有。',
  'Name it there too, in the same letters.': '请在那里也用同样的拼写写出。',
  'The same figure stands in different units: {0}; {1}.': '同一数字使用了不同的单位：{0}；{1}。',
  'The numbers differ: {0}; {1}.': '数字不一致：{0}；{1}。',
  'The {0} text does not have this number: {1}.': '{0} 文本没有这个数字：{1}。',
  'Add it there, or accept the difference where it is left out on purpose.':
    '请在那里补上；如果有意省略，可以接受这项差异。',
  'The {0} text has {1}, the {2} text {3}.': '{0} 文本有{1}，{2} 文本有{3}。',
  'Divide both in the same places, with an empty line between paragraphs.':
    '请让两边在相同的位置分段，段落之间空一行。',
  'a paragraph': '一个段落',
  'a quote': '一段引文',
  'a sub-heading': '一个小标题',
  'The {0} text seems to lack this sentence: {1} “{2}”.': '{0} 文本似乎缺了这一句：{1}“{2}”。',
  'a duty': '义务',
  'a permission': '许可',
  'a prohibition': '禁止',
  'an exemption': '免除',
  'a negation': '否定',
  'What must or may be done differs: {0}; {1}.': '规定不一致：{0}；{1}。',
  '{0} “{1}” ({2})': '{0}“{1}”（{2}）',
  'The {0} text has nothing like this: {1}.': '{0} 文本没有与此对应的说法：{1}。',
  'The {0} text has {1} where the {2} text has {3}.': '{2} 文本中是{3}的地方，{0} 文本中是{1}。',
  'Write both in the same form.': '请让两边的形式一致。',
  'A list has {0} items in {1}, and {2} in {3}.': '同一列表在 {1} 中有 {0} 项，在 {3} 中有 {2} 项。',
  'A text block has {0} parts in {1}, and {2} in {3}.':
    '同一段文字在 {1} 中有 {0} 个部分，在 {3} 中有 {2} 个部分。',
  'See whether one is missing on one side, or two were made one.':
    '请看看是否有一边漏了一项，或把两项合成了一项。',
  '1 paragraph': ' 1 个段落',
  '{0} paragraphs': ' {0} 个段落',
  '1 block': ' 1 个文字块',
  '{0} blocks': ' {0} 个文字块',
  'The check no longer finds what is accepted here: {0}, “{1}”.':
    '检查已不再发现此处接受的问题：{0}，“{1}”。',
  'Delete the entry.': '请删除这一条。',
  'The first paragraph says the headline again': '第一段重复了标题',
  'This line is no part of the article': '这一行不属于稿件正文',
  'This says who reported, and is no part of the text': '这里写的是报道者，不属于正文',
  'A piece of the paste format was left in the text': '正文中留有粘贴格式的残余',
  'Delete it, and put what follows it where it belongs.': '请删除，并把其后的内容放到应在的位置。',
  '{0}: “{1}”.': '{0}：“{1}”。',
  'Delete it, or accept it where it is meant so.': '请删除；如果有意如此，可以接受。',
  'The {0} text has more than {1} {2}: they are not compared.': '{0} 文本中的{2}超过 {1} 个，不作比较。',
  'Divide the record, or delete what does not belong there, such as a pasted table or picture.':
    '请拆分这份记录，或删除不该有的内容，例如粘贴进来的表格或图片。',
  'This text stands where the {0} one belongs and is not written in its script: “{1}”':
    '这里应是{0}文字，现有内容却不是该语言的文字：“{1}”',
  'Put it where its language stands, and the translation here.': '请把它移到所属语言之下，并在此处写上译文。',
  'This text is the same in {0} and in {1}: “{2}”': '{0} 与 {1} 中的这段文字完全相同：“{2}”',
  'Translate it on one side.': '请翻译其中一边。',
  'The {0} text has words that are not translated: “{1}”.': '{0} 文本中有未翻译的文字：“{1}”。',
  'Translate them, or put the original name in brackets behind its translation.':
    '请翻译，或把原名放在译名后的括号里。',
}
