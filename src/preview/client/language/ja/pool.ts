import type { newArticle as newArticleEn, pool as poolEn } from '../en/pool.ts'
import { number } from './number.ts'

export const pool: typeof poolEn = {
  search: '全文検索',
  use: '掲載状況',
  uses: { any: 'すべての記事', none: '未掲載', some: '号に掲載' },
  anyTopic: 'すべての分野',
  from: '開始日',
  to: '終了日',
  gaps: '未記入あり',
  clear: 'すべて表示',
  all: (total) => `記事${number(total)}本`,
  found: (found, total) => `${number(total)}本中${number(found)}本`,
  pages: '一覧のページ',
  previous: '新しい記事へ',
  next: '以前の記事へ',
  page: (page, pages) => `${number(page)}／${number(pages)}ページ`,
  noneYet: '記事はまだありません',
  noneYetHint: '受け取った原稿を貼り付けるか、空の記事から始めてください。',
  noneFound: '記事が見つかりません',
  noneFoundHint: '検索語を減らすか、絞り込みを解除してください。',
  beside: 'すべての記事',
  noneBeside: '記事が見つかりません。ほかの号の記事は「すべての記事」にあります。',
  besideHint: '記事をこの号の順番にドラッグするか、「追加」を押してください。「外す」でここに戻ります。',
  add: '追加',
  addOne: (name) => `「${name}」を号に追加`,
  takeOut: '外す',
  takeOutOne: (name) => `「${name}」を外す`,
  isHere: 'この号に掲載',
  drag: (name) => `「${name}」を号にドラッグ`,
}

export const newArticle: typeof newArticleEn = {
  about: 'まず見出しから始めます。残りは、書くまで未記入と表示されます。',
  headline: '見出し',
  language: '言語',
  make: '記事を始める',
  duplicate: '複製',
  duplicated: 'これは複製です。元の記事は変わりません。',
  deleted: (name) => `削除しました：${name}`,
  undo: '元に戻す',
  dismiss: '閉じる',
}
