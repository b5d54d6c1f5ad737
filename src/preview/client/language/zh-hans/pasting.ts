import type { pasting as en } from '../en/pasting.ts'
import { number } from './number.ts'

export const pasting: typeof en = {
  about: '每段原文都会先显示为将要写成的稿件；有无标签均可。确认之前不会写入任何内容。',
  placeholder: '粘贴到这里：一篇或多篇均可，单语或双语均可，有无标签均可。',
  drop: '把文件拖到这里（文本、Markdown、HTML、Word .docx），或',
  choose: '选择文件…',
  another: '再加一段原文',
  textOf: (at) => `原文 ${at}`,
  remove: (name) => `移除${name}`,
  removeIt: '移除',
  language: '原文语言',
  reading: '正在读取文件…',
  refused: {
    kind: '不是文本、HTML 或 Word 文件。请另存为其中一种。',
    'old-word': '是旧版 Word 格式。请用 Word 打开后另存为 .docx。',
    large: '太大：文本文件最大 1 MB，Word 文件最大 20 MB。请确认文件无误，或拆分后再试。',
    encoding: '无法读取为文本。请另存为 UTF-8 编码。',
    docx: '不是可以打开的 Word 文档。请用 Word 打开后重新保存。',
    empty: '没有文字。',
  },
  dateFrom: {
    none: '原文没有日期，暂用今天',
    assumed: '年份为推断',
    url: '年份取自来源网址',
    elsewhere: '年份取自文中的另一个日期',
  },
  into: '编入',
  intoNone: '暂不编入',
  intoNew: '新的一期',
  issue: (issue, days) => `第 ${issue} 期（${days}）`,
  ready: (count) => `可写入 ${number(count)} 篇稿件`,
  notReady: (count) => `有 ${number(count)} 段原文暂不能写入，原因见旁边的说明`,
  someWritten: (count) => `已写入 ${number(count)} 篇稿件。其余的留在这里，并附原因。`,
  toArticles: '查看稿件',
}
