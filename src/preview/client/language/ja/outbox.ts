import type { outbox as en } from '../en/outbox.ts'
import { number } from './number.ts'

export const outbox: typeof en = {
  title: '送信トレイ',
  search: 'アドレスまたは件名',
  none: '送信トレイは空です',
  noneHint: 'SMTPサーバーが未設定の間は、送信したメールをすべてここで読めます。',
  notFound: 'メールが見つかりません',
  count: (count) => `メール${number(count)}通`,
  older: '以前のメール',
  test: 'テスト',
  rehearsal: 'リハーサル',
  chooseOne: '読みたいメールを選んでください',
  shown: '表示内容',
  html: 'メール',
  text: 'プレーンテキスト',
  headers: 'ヘッダー',
  download: 'ダウンロード',
  noHtml: 'このメールにHTML部分はありません。',
  noText: 'このメールにテキスト部分はありません。',
}
