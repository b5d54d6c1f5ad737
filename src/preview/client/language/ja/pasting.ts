import type { pasting as en } from '../en/pasting.ts'
import { number } from './number.ts'

export const pasting: typeof en = {
  about:
    'それぞれの原稿は、書き込まれる記事の形で表示されます。見出しラベルは役立ちますが、なくてもかまいません。確定するまで何も書き込まれません。',
  placeholder: 'ここに貼り付けてください。1本でも複数でも、1言語でも2言語でも、ラベルの有無も問いません。',
  drop: 'ここにファイルをドロップするか（テキスト、Markdown、HTML、Word .docx）、',
  choose: 'ファイルを選択…',
  another: '原稿を追加',
  textOf: (at) => `原稿${at}`,
  remove: (name) => `${name}を外す`,
  removeIt: '外す',
  language: '原稿の言語',
  reading: 'ファイルを読み込んでいます…',
  refused: {
    kind: 'はテキスト、HTML、Wordのいずれでもありません。いずれかの形式で保存してください。',
    'old-word': 'は古いWord形式です。Wordで開き、.docxで保存してください。',
    large:
      'は大きすぎます。テキストは1 MB、Wordファイルは20 MBまでです。正しいファイルか確認するか、分割してください。',
    encoding: 'はテキストとして読み取れません。UTF-8で保存してください。',
    docx: 'は開けるWord文書ではありません。Wordで開いて保存し直してください。',
    empty: 'に文章がありません。',
  },
  dateFrom: {
    none: '日付の記載がないため今日の日付',
    assumed: '年は推定',
    url: '年は出典のURLから',
    elsewhere: '年は本文中の別の日付から',
  },
  into: '追加先',
  intoNone: '号に入れない',
  intoNew: '新しい号',
  issue: (issue, days) => `第${issue}号（${days}）`,
  ready: (count) => `書き込める記事${number(count)}本`,
  notReady: (count) => `${number(count)}件の原稿はまだ書き込めません。理由は横に表示されています`,
  someWritten: (count) =>
    `記事${number(count)}本を書き込みました。残りは理由とともにここに表示されています。`,
  toArticles: '記事を表示',
}
