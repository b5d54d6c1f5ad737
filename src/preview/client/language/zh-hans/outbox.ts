import type { outbox as en } from '../en/outbox.ts'
import { number } from './number.ts'

export const outbox: typeof en = {
  title: '发件箱',
  search: '地址或主题',
  none: '发件箱是空的',
  noneHint: '未设置 SMTP 服务器时，发出的每封邮件都可以在这里阅读。',
  notFound: '没有找到邮件',
  count: (count) => `${number(count)} 封邮件`,
  older: '更早的邮件',
  test: '测试',
  rehearsal: '演练',
  chooseOne: '选择一封邮件阅读',
  shown: '显示内容',
  html: '邮件',
  text: '纯文本',
  headers: '邮件头',
  download: '下载',
  noHtml: '这封邮件没有 HTML 部分。',
  noText: '这封邮件没有纯文本部分。',
}
