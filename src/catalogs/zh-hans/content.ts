import type { Catalog } from '../../domain/language/message.ts'

/** What the schemas and files of content say: the newsletter, issues, articles, fixed words, YAML. */
export const content: Catalog = {
  'is `{0}`, which the newsletter does not have': '写的是 `{0}`，本刊没有这种语言',
  'Choose from: {0}.': '请从中选择：{0}。',
  'is a translator of no language': '是译者，但没有写明负责的语言',
  'Write the languages that they translate into: `languages: [en]`.':
    '请写明其负责的语言：`languages: [en]`。',
  'has `languages`, which a {0} does not need': '写了 `languages`，而角色 `{0}` 不需要它',
  'Only a translator has languages; delete the key, or write `role: translator`.':
    '只有译者才写明语言；请删除这个键，或写 `role: translator`。',
  'Name at least one editor.': '请至少列出一位编辑。',
  'has no publisher': '中没有签发人',
  'Give one of them `role: publisher`, so that somebody can send.':
    '请为其中一人写上 `role: publisher`，这样才有人可以发送。',
  'has `{0}` ({1}) twice': '两次列出 `{0}`（{1}）',
  'Give everybody an address and a name of their own.': '请为每个人写各自的地址和姓名。',
  'There is no newsletter in this folder: {0} is not there.': '这个文件夹中没有通讯：缺少 {0}。',
  'Change to the folder of your newsletter, or begin one with `diglot init`.':
    '请进入您的通讯所在的文件夹，或用 `diglot init` 新建一份。',
  '{0} is not what it should be.': '{0} 不符合要求。',
  'is not an address: `{0}`': '不是邮箱地址：`{0}`',
  '{0} Write it as digest@example.com.': '{0}请写作 digest@example.com 的形式。',
  'is not a domain: `{0}`': '不是域名：`{0}`',
  'Write a host name, such as bounces.example.com.': '请写主机名，例如 bounces.example.com。',
  'Write `languages: [zh-Hans, en]`.': '请写作 `languages: [zh-Hans, en]`。',
  'is `{0}` again': '与前面的 `{0}` 重复',
  'Keep one of the two.': '请保留其中一个。',
  'is in `languages` already': '已在 `languages` 中',
  'Keep it there or here: a derived language has no sections.':
    '请只在一处保留：转换而来的语言没有自己的内容部分。',
  'is `{0}`, which is not in `languages`': '写的是 `{0}`，`languages` 中没有它',
  'is `{0}`, which is for two languages, and the default edition has more':
    '写的是 `{0}`，只适用于两种语言，而默认版本的语言更多',
  'is `{0}`, which the newsletter does not offer': '写的是 `{0}`，本刊不提供这个版本',
  'is not a time zone: `{0}`': '不是时区：`{0}`',
  'Write an IANA name, such as Asia/Shanghai or Europe/Berlin.':
    '请写 IANA 时区名，例如 Asia/Shanghai 或 Europe/Berlin。',
  'is not a list identifier: `{0}`': '不是列表标识：`{0}`',
  'Write letters, digits and hyphens with dots between, such as weekly.example.com.':
    '请写字母、数字和连字符，中间用点分隔，例如 weekly.example.com。',
  'is not a key for a topic': '不能作为栏目的代号',
  'Use lower-case letters, digits and hyphens; the names may be anything.':
    '请用小写字母、数字和连字符；栏目名称不受限制。',
  'has a `?` or a `#`': '含有 `?` 或 `#`',
  'Write the root of the site alone.': '请只写网站的根地址。',
  'is not a colour: `{0}`': '不是颜色：`{0}`',
  'Write six hexadecimal digits in quotes: "#a8281c".': '请在引号里写六位十六进制数字："#a8281c"。',
  'has no chips': '没有关键词颜色',
  'Give one for all languages, or one per language.': '请写一种供所有语言使用，或每种语言一种。',
  'is not a list of typefaces': '不是字体列表',
  'Write names that readers have, without quotes, with commas between them: Georgia, serif.':
    '请写读者设备上有的字体名，不加引号，用逗号隔开：Georgia, serif。',
  'is `{0}`, which lists and templates use for something else': '写的是 `{0}`，名单和模板已将它用于其他含义',
  'Choose another key.': '请另选一个代号。',
  'is not a key for a field': '不能作为信息项的代号',
  'Begin with a small letter and use Latin letters and digits: jobTitle.':
    '请以小写字母开头，只用拉丁字母和数字，例如 jobTitle。',
  'is not one tag': '不是一个标签',
  'Write up to {0} characters without a comma or semicolon.': '请写至多 {0} 个字符，不含逗号和分号。',
  'has more than {0} fields': '超过 {0} 个信息项',
  'Keep those that issues use.': '请只保留各期用到的。',
  'is `{0}`, at which nothing would ever go out': '写的是 `{0}`，这样什么都发不出去',
  'Write a number above 0, such as 5, or 0.5 for one message in two seconds.':
    '请写大于 0 的数字，例如 5；两秒一封写作 0.5。',
  'is `{0}`, through which nothing would ever go out': '写的是 `{0}`，这样什么都发不出去',
  'Write 1 or more.': '请写 1 或更大的数。',
  'Name at least one domain, such as [qq.com].': '请至少写一个域名，例如 [qq.com]。',
  'A domain has one pace: keep one of the two.': '一个域名只有一种发送速度：请保留其中一个。',
  none: '无',
  'An id has letters, digits and hyphens, at most {0}: 2026-special.':
    '标识由字母、数字和连字符组成，最多 {0} 个字符，例如 2026-special。',
  'Write a week (2025-w30), weeks (2025-w30-w31), a day (2025-07-26) or a month (2025-07), or say the days: `--from 2025-07-01 --to 2025-07-10`.':
    '请写一周（2025-w30）、几周（2025-w30-w31）、一天（2025-07-26）或一个月（2025-07），或写明起止日期：`--from 2025-07-01 --to 2025-07-10`。',
  '`{0}` names no week, day or month of the calendar.': '`{0}` 不是有效的周、日期或月份。',
  'Exchange the two days.': '请对调这两个日期。',
  '{0} is before {1}.': '{0} 早于 {1}。',
  'Give both `--from` and `--to`, each with year, month and day: 2026-11-26.':
    '请同时写明 `--from` 和 `--to`，都包括年、月、日：2026-11-26。',
  'There is no `{0}`.': '缺少 `{0}`。',
  '`{0}` cannot be used.': '`{0}` 无法使用。',
  'Name at least one article.': '请至少列出一篇稿件。',
  'ends on {0}, before it begins on {1}': '的截止日 {0} 早于起始日 {1}',
  'is `{0}` again, as item {1}': '与第 {1} 项重复，都是 `{0}`',
  'names the article `{0}`, which is not there': '写的是稿件 `{0}`，但没有这篇稿件',
  'Write content/articles/{0}.yaml, or take the item out.':
    '请写好 content/articles/{0}.yaml，或去掉这一项。',
  "The file's name makes the id `{0}`, and an id has only letters, digits and hyphens.":
    '按文件名，标识为 `{0}`，而标识只能含字母、数字和连字符。',
  'Rename the file, for instance 2025-07-26-action-plan.yaml.':
    '请重新命名文件，例如 2025-07-26-action-plan.yaml。',
  'The id `{0}` has {1} characters, and that of an issue has at most {2}.':
    '标识 `{0}` 有 {1} 个字符，而期次的标识最多 {2} 个字符。',
  'Rename the file, for instance 2025-w30.yaml.': '请重新命名文件，例如 2025-w30.yaml。',
  'The id `{0}` is taken by {1}; which of the two is meant cannot be told.':
    '标识 `{0}` 已由 {1} 使用；无法判断指的是哪一个。',
  'Rename or delete one of the two files.': '请重新命名或删除其中一个文件。',
  'The file may not be read by the account that runs diglot.': '运行 diglot 的账户没有权限读取这个文件。',
  'Give that account the right to read it.': '请让该账户有权读取它。',
  'An article cannot have this headline; nothing was written.': '稿件不能用这个标题；未写入任何内容。',
  '`{0}` cannot be the id of an article.': '`{0}` 不能作为稿件的标识。',
  'Write letters, digits and hyphens, with the day in front or without: 2026-11-26-new-rules, new-rules.':
    '请用字母、数字和连字符，前面可以带日期：2026-11-26-new-rules、new-rules。',
  'The article {0} is there already.': '稿件 {0} 已经存在。',
  'Edit it, or choose another name.': '请编辑它，或换一个名称。',
  'The issue {0} is there already.': '期次 {0} 已经存在。',
  'Somebody else has just made it: look at it.': '刚刚有人新建了它：请查看。',
  'Edit it, or give `--force` to write it again; its subject and introduction are lost then.':
    '请编辑它；如要重新写入，请加 `--force`，原有的主题和导语会丢失。',
  'Did you mean {0}?': '是否指 {0}？',
  'The id of an article is the name of its file, without the ending.':
    '稿件的标识就是它的文件名，不带扩展名。',
  'Every article of these days is in another issue: {0}.': '这些日期的稿件都已编入其他期次：{0}。',
  'Name those that are to be in this one, too, with `--add ID`.': '如果本期也要收录，请用 `--add ID` 写明。',
  'No article is dated in the week {0}.': '{0} 这一周没有稿件。',
  'No article is dated from {0} to {1}.': '{0} 至 {1} 之间没有稿件。',
  'There are no articles yet: write or import some first.': '还没有稿件：请先撰写或导入。',
  'The nearest week that has some is {0}.': '有稿件的最近一周是 {0}。',
  'The nearest weeks that have some are {0}.': '有稿件的最近两周是 {0}。',
  'The nearest day that has some is {0}.': '有稿件的最近一天是 {0}。',
  'The nearest days that have some are {0}.': '有稿件的最近两天是 {0}。',
  'The file was deleted a moment ago.': '这个文件刚刚被删除。',
  'Go back to the list.': '请返回列表。',
  'The file was changed after it was read; nothing was written.': '文件在读取之后有改动；未写入任何内容。',
  'Look at both versions, and write again what is still wanted.': '请对照两个版本，把仍需要的内容重新写入。',
  'The trash has no {0} {1}.': '已删除的文件中没有{0} {1}。',
  'Delete it first, then restore the other one by its name: diglot {0} restore {1}.':
    '请先删除现有的，再按名称恢复另一份：diglot {0} restore {1}。',
  'The id of a record is the name of its file, without the ending.': '记录的标识就是它的文件名，不带扩展名。',
  'is not a language tag: `{0}`': '不是语言标签：`{0}`',
  'Write a BCP 47 tag in its usual spelling, such as zh-Hans, zh-Hant or en.':
    '请写通行写法的 BCP 47 标签，例如 zh-Hans、zh-Hant 或 en。',
  'Write it.': '请写上内容。',
  'Known places: {0}.': '可用的占位符：{0}。',
  'Take it out.': '请去掉它。',
  'has the unknown place {{0}}': '含有未知的占位符 {{0}}',
  'Did you mean {{0}}?': '是否要写 {{0}}？',
  'is not a pattern of a date: `{0}`': '不是日期格式：`{0}`',
  'Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".':
    '请用 yyyy、MMMM、MM、M、dd、d 和 EEEE，文字放在单引号里："d MMMM yyyy"。',
  'Write a name.': '请写名称。',
  'has a name in fewer than two languages': '写了名称的语言不足两种',
  'Add what it is called in another language.': '请补上它在另一种语言中的名称。',
  'The words of the readers’ site cannot be used.': '读者网站的固定用语无法使用。',
  'The fixed words of the language `{0}` are missing: diglot brings none for it.':
    '缺少语言 `{0}` 的固定用语：diglot 没有自带。',
  'Write {0}; content/strings/en.{1} is a pattern to follow.': '请写好 {0}；可参照 content/strings/en.{1}。',
  'The file refers to another place with `*{0}`, which a record may not do.':
    '文件用 `*{0}` 引用了别处的内容，记录中不能这样写。',
  'Write the value itself here.': '请在此处直接写出内容。',
  'Compare the line with the ones above it, and put texts with special characters in quotes.':
    '请与前面几行对照，并把含特殊符号的文字放在引号里。',
  'Put the whole text in double quotes, and a double quote inside it as `\\"`.':
    '请把整段文字放在双引号里，其中的双引号写作 `\\"`。',
  'The value has a colon followed by a space, or the next line is indented too far.':
    '值中有冒号加空格，或下一行缩进过多。',
  'A key must be followed by a colon on the same line.': '键之后必须在同一行写冒号。',
  'Write `key: value`, and indent lines that belong to the text above.':
    '请写作 `key: value`，属于上一段文字的行要缩进。',
  'The line is not indented like the others of its list or map, or a bracket above is not closed.':
    '这一行与同一列表或映射的其他行缩进不一致，或前面有括号没有闭合。',
  'Give every key of one map the same number of spaces, and close every `[` and `{`.':
    '同一映射中的键，行首空格数要相同；每个 `[` 和 `{` 都要闭合。',
  'Something stands here that does not belong to the value before it.': '此处的内容不属于前面的值。',
  'A quote, a bracket or a colon is missing before this place.': '此处之前缺少引号、括号或冒号。',
  'Close what was opened: `"`, `]`, `}`; and put `:` after a key.':
    '请闭合已打开的符号：`"`、`]`、`}`；键之后写 `:`。',
  'A text without quotes may not begin with this character.': '不加引号的文字不能以这个字符开头。',
  'The text in double quotes has a backslash that means nothing.': '双引号中的文字有一个没有意义的反斜杠。',
  'Write `\\\\` for a backslash.': '反斜杠请写作 `\\\\`。',
  'A text without quotes may not begin with `*` or `&`.': '不加引号的文字不能以 `*` 或 `&` 开头。',
  'A value without quotes may not begin with `!`.': '不加引号的值不能以 `!` 开头。',
  'A key must be a plain word.': '键必须是普通的词。',
  'Write `key: value`.': '请写作 `key: value`。',
  'A second document begins here with `---`; a file holds one record.':
    '此处以 `---` 开始了第二份文档；一个文件只存一份记录。',
  'Delete the line, or move what follows into a file of its own.':
    '请删除这一行，或把其后的内容移到单独的文件。',
  'Lists and maps are nested too deeply here.': '此处的列表和映射嵌套过深。',
  'A record has at most four levels: remove the surplus brackets.': '记录最多四层：请去掉多余的括号。',
}
