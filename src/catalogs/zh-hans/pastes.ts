import type { Catalog } from '../../domain/language/message.ts'

/** What becomes of pasted and imported articles. */
export const pastes: Catalog = {
  'The paste gives a record that has faults.': '由来稿写成的稿件不符合要求。',
  'The HTML is nested too deeply.': 'HTML 嵌套过深。',
  'Copy the text out of the page, and paste it without its formatting.': '请从网页复制文字，粘贴时不带格式。',
  'The paste has {0} characters; at most {1} are read at once.': '来稿有 {0} 个字符；一次最多读取 {1} 个。',
  'Paste its articles in parts.': '请分几次粘贴其中的文章。',
  'The paste gives other records than those that were shown.': '由来稿写成的稿件与显示过的不同。',
  'Look at it once more, then write it.': '请再看一遍，然后写入。',
  'Edit that record; a paste never writes over one.': '请编辑那篇稿件；粘贴不会覆盖已有的稿件。',
  'The source of {0} is that of {1} already.': '{0} 的来源与已有的 {1} 相同。',
  'Edit that record, or import with `--force` to make a second one.':
    '请编辑那篇稿件；如要另写一篇，导入时请加 `--force`。',
  'The record {0} is there already.': '{0} 已经存在。',
  'Edit it, or import with `--force` to overwrite it.': '请编辑它；如要覆盖，导入时请加 `--force`。',
  '{0} pastes would overwrite or repeat records; nothing was written.':
    '有 {0} 段来稿会覆盖或重复已有的稿件；未写入任何内容。',
  'become the same record, {0}': '会写成同一篇稿件 {0}',
  'have the same source': '的来源相同',
  '{0} and {1} {2}.': '{0} 和 {1} {2}。',
  'Import one of the two.': '请只导入其中一份。',
  'The record of {0} is there already, and says otherwise: {1}. It was left alone.':
    '{0} 的稿件已经存在，而且内容不同：{1}。未作改动。',
  'Edit it, or import with `--force` to write over it; a copy is kept then.':
    '请编辑它；如要覆盖，导入时请加 `--force`，原来的内容会另存一份。',
  'Write year, month and day: 2024-01-21.': '请写明年、月、日：2024-01-21。',
  '`{0}` is not a day of the calendar.': '`{0}` 不是有效的日期。',
  'There is no file {0}.': '没有文件 {0}。',
  'The line does not say what was imported.': '这一行没有写明导入了什么。',
  'Take it out. Where git left both versions of a part there, keep the lines of both.':
    '请去掉这一行。如果是 git 合并时留下了两个版本，请保留双方的各行。',
  'Name one of {0}: `--language {1}`.': '请从 {0} 中写明一种：`--language {1}`。',
  'The newsletter has several languages that look alike, and a paste does not say in which of them it is.':
    '本刊有几种语言使用同一种文字，来稿没有写明属于哪一种。',
  'The paragraph': '这一段',
  'The text': '正文',
  'The title': '标题',
  'The keywords': '关键词',
  'The source': '来源',
  'Copy the text out of the page instead.': '请改为从网页复制文字。',
  'The paste has no text of an article.': '来稿中没有文章正文。',
  'Paste the article with its text.': '请连同正文一起粘贴。',
  'More than {0} articles seem to be in the paste.': '来稿中似乎有超过 {0} 篇文章。',
  'Check that it is the right file, or import it in parts.': '请确认文件无误，或分几次导入。',
  'The line has more than {0} characters, and a line of a paste is one paragraph.':
    '这一行超过 {0} 个字符，而来稿的一行就是一段。',
  'Check that it is the right file, or break the line into paragraphs.':
    '请确认文件无误，或把这一行分成几段。',
  '{0} is a folder.': '{0} 是文件夹。',
  'Name the files in it, such as {0}.': '请写出其中的文件，例如 {0}。',
}
