import type { Messages } from '../messages.ts'

export const pictures: Messages['pictures'] = {
  title: '画像',
  drop: 'ここに画像をドロップするか、貼り付けるか、ファイルを選択してください（JPEG、PNG、GIF、WebP）。',
  choose: '画像を選択',
  another: '別の画像を選択',
  sending: (percent) => `アップロード中：${percent}%`,
  portrait: '顔写真',
  preparing: 'メール用に処理しています…',
  remove: '画像を外す',
  focus: (x, y) => `常に見える位置：左から${x}%、上から${y}%。矢印キーで動かせます。`,
  focusHint: '画像が切り抜かれるときに残したい位置をクリックしてください。',
  dark: 'ダーク画面用の別の画像',
  chooseDark: 'ダーク画面用の画像を選択',
  removeDark: 'ダーク画面用の画像を外す',
}
