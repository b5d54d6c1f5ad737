import type { Catalog } from '../../domain/language/message.ts'

/** Findings about the records of an issue and its mail. */
export const check: Catalog = {
  figure: '数字',
  place: '地点',
  text: '正文',
  beginning: '开始时间',
  'time zone': '时区',
  term: '术语',
  'The block {0} has no {1} section.': '版块 {0} 没有{1}部分。',
  'Add `{0}:` with {1} under its `sections`.': '请在它的 `sections` 之下添加 `{0}:`，写上 {1}。',
  'The {0} {1} of the block {2} is missing.': '版块 {2} 缺少{0}{1}。',
  'The {0} of the block {1} is missing.': '版块 {1} 缺少{0}。',
  'The event {0} is in the time zone “{1}”, which nobody knows.': '活动 {0} 的时区“{1}”不存在。',
  'The event {0} ends at {1}, and it begins at {2}.': '活动 {0} 结束于 {1}，却开始于 {2}。',
  'Correct one of the two.': '请改正其中一个。',
  'The event {0} is over on {1}, the day of the issue.': '到本期日期 {1}，活动 {0} 已经结束。',
  'Correct its day, or take it out.': '请改正日期，或将它移出。',
  'The glossary has no term “{0}”.': '术语表中没有“{0}”。',
  'Write one of its names in any language, or add it to content/glossary.yaml.':
    '请写它在任一语言中的名称，或把它加入 content/glossary.yaml。',
  'The glossary does not say what “{0}” is called in {1}.': '术语表没有写明“{0}”的{1}名称。',
  'Add its name in that language to content/glossary.yaml.':
    '请在 content/glossary.yaml 中添加该语言的名称。',
  'The block {0} is not in the issue any more; what was written in it is in no file.':
    '本期已没有版块 {0}，写在其中的文字不在任何文件里。',
  'Copy your words, or discard the changes. Earlier texts of the issue have the block.':
    '请复制您的文字，或放弃改动。本期的历史版本中有这个版块。',
  'Nothing in the mail says that the block {0} is paid for.': '邮件中没有标明版块 {0} 是赞助内容。',
  'Show the `label` of each block in the template.': '请在模板中显示每个版块的 `label`。',
  'names the block `{0}`, which is not there': '提到的版块 `{0}` 不存在',
  'Write it under `blocks` as `{0}`, or take the item out.':
    '请在 `blocks` 之下以 `{0}` 写入，或删去这一项。',
  'It says what the block is: {0}.': '它说明版块的种类：{0}。',
  'is not a day and a time: `{0}`': '不是日期和时间：`{0}`',
  'Write it as year, month, day, hour and minute: 2025-08-12 14:00.':
    '请依次写年、月、日、时、分：2025-08-12 14:00。',
  'has {0} blocks': '有 {0} 个版块',
  'An issue has at most {0}.': '一期最多 {0} 个。',
  'is not a name of a block: `{0}`': '不是版块的名称：`{0}`',
  'Write at most 60 small letters, digits and hyphens, such as editors-note.':
    '请写最多 60 个小写字母、数字和连字符，例如 editors-note。',
  'The {0} keywords are missing.': '缺少{0}关键词。',
  'The {0} {1} is missing.': '缺少{0}{1}。',
  'Write them after `keywords:`.': '请写在 `keywords:` 之后。',
  'Write it after `{0}:`.': '请写在 `{0}:` 之后。',
  'The source is missing.': '缺少来源。',
  'Write its address after `source:`, as `{ url: https://... }`.':
    '请在 `source:` 之后写明网址，形如 `{ url: https://... }`。',
  'The {0} {1} of the issue is missing.': '本期缺少{0}{1}。',
  'Write it after `{0}:` under `{1}`.': '请写在 `{1}` 之下的 `{0}:` 之后。',
  'The article has no {0} section; {1}.': '这篇稿件没有{0}部分；{1}。',
  'The article has no {0} section.': '这篇稿件没有{0}部分。',
  'Add `{0}:` with headline, keywords and summary under `sections`.':
    '请在 `sections` 之下添加 `{0}:`，写上标题、关键词和摘要。',
  'editions with that language leave it out': '含该语言的版本不收录这篇稿件',
  'no language': '任何语言都没有',
  'its readers get it in {0}, with a label that says so': '该语言的读者会收到{0}的内容，并附有说明',
  'The edition {0} has no articles: each lacks a section in one of its languages.':
    '版本 {0} 没有稿件：每篇都缺少其中一种语言的部分。',
  'Write the sections that are missing, or choose `missingSection: fall-back` in newsletter.yaml.':
    '请补齐缺少的部分，或在 newsletter.yaml 中选用 `missingSection: fall-back`。',
  'Columns are for two languages, and an edition has {0}.': '分栏只能排两种语言，而有一个版本含{0}。',
  'In the {0} {1}, “{2}” should be “{3}”.': '{0}{1}中的“{2}”应为“{3}”。',
  'In the {0} {1}, “{2}” has no ¿ or ¡ at its beginning.': '{0}{1}中，“{2}”的开头没有 ¿ 或 ¡。',
  'Write it where the question or the exclamation begins; `typography` in newsletter.yaml switches this off.':
    '请在疑问或感叹开始的地方写上；不需要这项检查时，可在 newsletter.yaml 的 `typography` 中关闭。',
  '`diglot fix` fixes this; `typography` in newsletter.yaml switches it off.':
    '`diglot fix` 可以自动修正；不需要这项检查时，可在 newsletter.yaml 的 `typography` 中关闭。',
  'The issue has no articles.': '本期还没有稿件。',
  'List at least one article id under `articles`.': '请在 `articles` 之下至少列出一篇稿件。',
  'The article {0} is of {1}; the issue covers {2} to {3}.': '稿件 {0} 的日期是 {1}，而本期涵盖 {2} 至 {3}。',
  'Move it to another issue, correct its date or the days that the issue covers, or accept it as a late article.':
    '请把它移到其他期次，更正它的日期或本期涵盖的日期，或作为迟到的稿件接受。',
  'Readers would see “{0}” as it is written.': '读者会原样看到“{0}”。',
  'Here stands the HTML tag `{0}`, and readers would see it as it is.':
    '此处有 HTML 标签 `{0}`，读者会原样看到它。',
  'Here stands the HTML entity `{0}`, and readers would see it as it is.':
    '此处有 HTML 实体 `{0}`，读者会原样看到它。',
  'Delete the tag; emphasis is written `*so*`.': '请删除标签；强调写作 `*这样*`。',
  'Write {0} instead; what is meant so is written in backticks.':
    '请改写为{0}；如果确实要这样显示，请放在反引号之间。',
  '`{0}`': '`{0}`',
  'a space': '空格',
  'Here stands `{0}`, which is not read as Markdown, and readers would see it as it is.':
    '此处的 `{0}` 不会被识别为 Markdown，读者会原样看到它。',
  '{0} What is meant so is written with a backslash before each sign.':
    '{0}如果确实要这样显示，请在每个符号前加反斜杠。',
  'Put the `**` beside the words, with the punctuation outside: `**words**.`':
    '请让 `**` 紧挨文字，标点放在外面：`**文字**。`',
  'Write `**words**` for words that are strong.': '加粗请写作 `**文字**`。',
  'Put the `*` beside the words, with the punctuation outside: `*words*.`':
    '请让 `*` 紧挨文字，标点放在外面：`*文字*。`',
  'A link is written `[words](https://…)`, without a space in the address.':
    '链接写作 `[文字](https://…)`，网址中不能有空格。',
  'A mail has no footnotes: write the note where it belongs, or link to it.':
    '邮件没有脚注：请把注释写进正文，或改为链接。',
  'Write the address where the link stands: `[words](https://…)`.':
    '请把网址写在链接处：`[文字](https://…)`。',
  'Code ends with as many backticks as it begins with.': '代码结尾的反引号应与开头一样多。',
  'A table is not shown: write a list with an item for each row.': '表格无法显示：请改为列表，每行一项。',
  'Write a space after the signs of a sub-heading.': '小标题的符号之后请加一个空格。',
  'Write a space after the sign of a list item.': '列表项的符号之后请加一个空格。',
  'The {0} headline is {1} columns wide; above {2} it fills more than three lines on a phone.':
    '{0}标题宽 {1} 列；超过 {2} 列，在手机上会超过三行。',
  'The {0} {1} is {2} columns wide; most inboxes cut it at {3}.':
    '{0}{1}宽 {2} 列；多数收件箱在第 {3} 列截断。',
  'Shorten it by {0} columns; a Chinese character counts two.': '请缩短 {0} 列；一个汉字占两列。',
  'The HTML of this edition has {0} bytes; Gmail cuts a mail off at about {1}.':
    '这个版本的 HTML 有 {0} 字节；Gmail 大约在 {1} 字节处截断邮件。',
  'Take out articles or shorten them by {0} bytes; a Chinese character takes 3.':
    '请移出或精简稿件，减少 {0} 字节；一个汉字占 3 字节。',
  'The picture {0} has no alt text.': '图片 {0} 没有替代文字。',
  'A link leads to {0}, and nothing in the mail is called that.': '有链接指向 {0}，但邮件中没有这个位置。',
  'A link leads to {0}, which is neither http nor https.': '有链接指向 {0}，它既不是 http 也不是 https。',
  'Write the whole address, beginning with https://.': '请写完整网址，以 https:// 开头。',
  'The text of a link names {0}, and it leads to {1}.': '链接文字写的是 {0}，实际指向 {1}。',
  'Correct the one that is wrong, or say in words where the link leads.':
    '请更正有误的一处，或用文字说明链接通向哪里。',
  '{0} the issue {1}, {2}.': '{0}期次 {1}（{2}）。',
  'of {0}, which is not sent yet': '日期为 {0}，尚未发送',
  'which was sent on {0}': '已于 {0} 发送',
  'The article {0} is also in': '稿件 {0} 也收录于',
  'The article {0} has the same source as {1} in': '稿件 {0} 与 {1} 来源相同，后者收录于',
  'The article {0} says nearly the same as {1} in': '稿件 {0} 与 {1} 内容几乎相同，后者收录于',
  'Take it out with `diglot issue remove {0} {1}`, or leave it where readers are to see it again.':
    '请用 `diglot issue remove {0} {1}` 移出；如果有意让读者再读一次，可以保留。',
  'Still the sample’s: {0}. No issue is sent over SMTP with them.':
    '以下仍是示例的设置：{0}。在改好之前，不会通过 SMTP 发送任何一期。',
  'Write your own in content/newsletter.yaml.': '请在 content/newsletter.yaml 中改成自己的内容。',
  'A record that this issue does not use cannot be read. {0}': '有一份本期未用到的记录无法读取。{0}',
}
