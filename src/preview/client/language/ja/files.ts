import type { files as en } from '../en/files.ts'
import { number } from './number.ts'

export const files: typeof en = {
  title: '修正が必要なファイル',
  none: 'すべてのファイルを読み取れます',
  back: '号一覧に戻る',
  fix: 'ここで修正',
  count: (count) =>
    `読み取れないファイルが${number(count)}件あります。修正するまで、それを使う内容は表示も、テストも、送信もできません。`,
  kinds: {
    newsletter: 'ニュースレターの設定',
    glossary: '用語集',
    strings: (tag) => `固定文言（${tag}）`,
    comments: (id) => `${id}のコメント`,
    article: (id) => `記事${id}`,
    issue: (id) => `号${id}`,
  },
  text: 'ファイルの内容',
  faults: '問題点',
  noFaults: 'この内容に問題はありません。保存できます。',
  goTo: (line) => `${number(line)}行目`,
  save: 'ファイルを保存',
  discard: '変更を破棄',
  worse: 'ファイルは現在読み取れますが、この内容にすると読み取れなくなるため、書き込みませんでした。',
  changed:
    '誰かがこのファイルを変更しました。ご自分の内容はここに残っており、相手の内容は下に表示されています。',
  overwrite: '自分の内容で上書き',
  takeTheirs: '相手の内容を使う',
  theirs: '現在のファイルの内容',
  lastGood: (when) => `最後に読み取れた版（${when}）`,
  takeLastGood: 'この版を使う',
  changesSince: 'その後の変更',
  stillToSave: '内容を上に入れました。ファイルを保存してください。',
  notEditable: 'このファイルはここでは修正できません。フォルダーの管理者に連絡してください。',
  newName: '新しいファイル名（拡張子なし）',
  rename: 'ファイル名を変更',
  nameTaken: '同じ名前のファイルがあります。別の名前にしてください。',
  nameUnfit: (longest) =>
    `ファイル名に使えるのはaからzの文字、数字、ハイフンだけです。先頭は文字か数字、長さは${number(longest)}文字までです。`,
  missing: (article) => `記事${article}はもうありません。`,
  takeOut: '号から外す',
  newsletterMissing: 'ニュースレターの設定ファイルがありません。これがないと何も表示できません。',
  restore: '復元',
}
