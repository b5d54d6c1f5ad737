import type { Catalog } from '../../domain/language/message.ts'

/** Comments, and the links by which others look at an issue. */
export const comments: Catalog = {
  'The comment {0}. Nothing was kept.': 'コメント{0}。保存していません。',
  'Write something.': '内容を書いてください。',
  'has {0} characters, and one has at most {1}': 'が{0}文字あります。{1}文字までです',
  'Shorten it, or write two.': '短くするか、2つに分けてください。',
  'There are too many comments here already; this one was not kept.':
    'コメントが多すぎるため、保存していません。',
  'Delete comments that nobody needs any more.': '不要なコメントを削除してください。',
  'The file with these comments has errors; nothing was written.':
    'コメントのファイルに誤りがあります。何も書き込んでいません。',
  'Fix it under “Files to fix”, or take an older version from git.':
    '「修正が必要なファイル」で修正するか、gitから以前の版を戻してください。',
  'Another program keeps writing to the comments; nothing was written.':
    '別のプログラムがコメントに書き込み続けています。何も書き込んでいません。',
  'Try again in a moment.': '少し待ってから、もう一度お試しください。',
  '{0} wrote this; nothing was deleted.': 'これは{0}が書いたものです。何も削除していません。',
  'Answer it, or call it resolved.': '返信するか、解決済みにしてください。',
  'Somebody has answered this; nothing was deleted.': 'すでに返信があります。何も削除していません。',
  'Call it resolved.': '解決済みにしてください。',
  'Somebody has deleted this comment in the meantime.': 'その間にコメントが削除されました。',
  'Reload the page.': 'ページを再読み込みしてください。',

  'There is no issue {0} that can be shown.': '表示できる号{0}はありません。',
  'Fix it first, or go back to the list.': '先に修正するか、一覧に戻ってください。',
  'Nobody has said where others reach this page, so no link can be mailed.':
    'ほかの人がこのページを開くアドレスが設定されていないため、リンクを送れません。',
  'Set PREVIEW_URL to the address that others open.':
    'PREVIEW_URLに、ほかの人が開くアドレスを設定してください。',
  '“{0}” is not an address. {1} Nobody was asked.':
    '「{0}」はアドレスではありません。{1}誰にも依頼していません。',
  'Correct it, or leave it out.': '訂正するか、外してください。',
  'At most {0} people can be asked at a time; nobody was asked.':
    '一度に依頼できるのは{0}人までです。誰にも依頼していません。',
  'Take back requests that nobody needs any more.': '不要な依頼を取り消してください。',
  'This link is for reading; nothing was kept.': 'このリンクは閲覧専用です。保存していません。',
  'Answer the mail that you got.': '届いたメールに返信してください。',
  'This link shows one issue, and this is no part of it.':
    'このリンクで見られるのは1つの号だけで、これはその一部ではありません。',
  'Comment on the issue itself.': '号にコメントしてください。',
  'This issue cannot be shown at this moment.': 'この号は現在表示できません。',
  'The editors are working on it; try again later.': '編集作業中です。しばらくしてからお試しください。',
  'This link has ended, or was taken back.': 'このリンクは期限切れか、無効になっています。',
  'Ask the sender for a new one.': '依頼した人に新しいリンクを求めてください。',
}
