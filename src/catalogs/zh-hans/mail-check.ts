import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the HTML, the colours and the links of a mail. */
export const mailCheck: Catalog = {
  'Correct the anchor in the template.': '请在模板中更正锚点。',
  'The clicks on {0} are not counted: the link is another one for each subscriber, and a counted link has one target.':
    '不统计 {0} 的点击：这个链接因订阅者而异，而统计的链接只有一个目标。',
  'Take the slot out of the link if its clicks are to be counted; else leave it as it is.':
    '如需统计点击，请去掉链接中的占位符；否则可以保留。',
  HTML: 'HTML',
  'the template': '模板',
  'plain-text': '纯文本',
  'The {0} part has no link to unsubscribe.': '{0} 部分没有退订链接。',
  'Put {{slots.unsubscribeUrl}} into {0}.': '请在{0}中加入 {{slots.unsubscribeUrl}}。',
  'places elements by `position`': '用 `position` 定位元素',
  'that is taken out, so that they overlap or fall out of order': '这种样式会被去掉，元素会重叠或错位',
  'Let elements stand in the order of the text, or use a table.': '请让元素按文字顺序排列，或使用表格。',
  'uses `float`': '使用了 `float`',
  'that is taken out, so that what should stand side by side is stacked':
    '这种样式会被去掉，本应并排的内容会上下排列',
  'Use a table or `display:inline-block`.': '请使用表格或 `display:inline-block`。',
  'uses `display:flex` or `grid`': '使用了 `display:flex` 或 `grid`',
  'that does nothing on a `<div>`': '它对 `<div>` 不起作用',
  'nothing of the `<head>` counts, so that it is shown': '`<head>` 中的内容不起作用，这些元素会显示出来',
  'Write `display:none` into the `style` attribute of the element.':
    '请把 `display:none` 写进元素的 `style` 属性。',
  'uses the HTML5 element <{0}>': '使用了 HTML5 元素 <{0}>',
  'mails are read as XHTML 1.0': '邮件按 XHTML 1.0 解析',
  'Use `<div>` or a table.': '请使用 `<div>` 或表格。',
  'links a style sheet': '链接了外部样式表',
  'nothing of the `<head>` counts, so that it is not loaded': '`<head>` 中的内容不起作用，样式表不会载入',
  'Write the styles into the mail, those that matter into `style` attributes.':
    '请把样式写进邮件，重要的写进 `style` 属性。',
  'The mail {0}; in {1} {2}.': '邮件{0}；在{1}中，{2}。',
  'hides the class “{0}” in <style> only': '只在 <style> 中隐藏了类“{0}”',
  'The mail uses {0}, which {1} ignores.': '邮件使用了 {0}，{1} 不支持。',
  'The mail uses {0}, which {1} ignore.': '邮件使用了 {0}，{1} 不支持。',
  'Take it out of the template, or see that the mail reads well without it: {0}':
    '请从模板中去掉，或确认没有它邮件也能正常阅读：{0}',
  'without a source': '（未写明地址）',
  'Give it `alt`; an empty one for a picture that only decorates.':
    '请写上 `alt`；仅作装饰的图片，`alt` 留空即可。',
  'The mail says that it is in {0}; its first language is {1}.':
    '邮件标明的语言是 {0}，而它的第一种语言是 {1}。',
  'Put lang="{{lang}}" on the <html> element of the template.':
    '请在模板的 <html> 元素上写 lang="{{lang}}"。',
  'Nothing in the mail is marked as {0}, so a screen reader reads it with the wrong voice.':
    '邮件中没有标明为 {0} 的内容，屏幕阅读器会用错语音。',
  'Put lang="{{lang}}" on every section of the template.': '请在模板的每个部分上写 lang="{{lang}}"。',
  'The heading “{0}” is of level {1}, and no heading of level {2} stands above it.':
    '标题“{0}”为 {1} 级，其上没有 {2} 级标题。',
  'Use h1 for the name, h2 for an article, h3 for its further languages.':
    '刊名用 h1，稿件用 h2，稿件的其他语言用 h3。',
  'The identifier “{0}” stands on more than one element.': '不止一个元素使用标识“{0}”。',
  'Correct the template.': '请更正模板。',
  '<{0}> in line {1} ends without its end tag.': '第 {1} 行的 <{0}> 缺少结束标签。',
  '{0} end tags close nothing.': '有 {0} 个结束标签没有对应的开始标签。',
  light: '浅色',
  dark: '深色',
  'In the {0} palette, {1} ({2} on {3}) has a contrast of': '{0}配色中，{1}（{3} 底上的 {2}）的对比度为',
  'Make one of the two colours darker or lighter.': '请把两种颜色之一调深或调浅。',
  '{0} {1}; text needs {2}.': '{0} {1}；文字至少需要 {2}。',
  '{0} {1} where a client inverts colours; text needs {2}.':
    '邮件程序反色显示时，{0} {1}；文字至少需要 {2}。',
  'ink on paper': '页面上的正文',
  'soft on paper': '页面上的次要文字',
  'accent on paper': '页面上的栏目、编号与链接',
  'chip {0}': '第 {0} 种关键词颜色',
  'chip {0} without its background': '不带背景的第 {0} 种关键词颜色',
  'Make one of the two colours in the template darker or lighter.': '请在模板中把两种颜色之一调深或调浅。',
  'The text “{0}” ({1} on {2})': '文字“{0}”（{2} 底上的 {1}）',
  '{0} has a contrast of {1}; text needs {2}.': '{0}的对比度为 {1}；文字至少需要 {2}。',
  '{0} has a contrast of {1} where a client inverts colours; text needs {2}.':
    '邮件程序反色显示时，{0}的对比度为 {1}；文字至少需要 {2}。',
  '{0} ({1} bytes{2})': '{0}（{1} 字节{2}）',
  'It is {0} bytes too many. Shorten or take out: {1}. A Chinese character takes 3 bytes.':
    '超出 {0} 字节。请精简或移出：{1}。一个汉字占 3 字节。',
  '{0} text {1}': '{0}文字 {1}',
  'Show it in both, in templates/text/digest.txt.hbs and in the template of the HTML part.':
    '请在两处都显示：templates/text/digest.txt.hbs 和 HTML 部分的模板。',
  'The plain text lacks {0}.': '纯文本中缺少{0}。',
  'The HTML part lacks {0}.': 'HTML 部分缺少{0}。',
  'The plain text has no link to {0}.': '纯文本中没有指向 {0} 的链接。',
  'The newsletter has no fields: name one under `fields:` in newsletter.yaml, or take this out.':
    '本刊没有设置读者信息项：请在 newsletter.yaml 的 `fields:` 之下写一项，或去掉这一处。',
  'The introduction of an issue may hold {0}; no other text can name a field.':
    '期次的导语可以写 {0}；其他文字不能引用读者信息项。',
}
