import type { PathStep } from '../../../../app/views/issue-path.ts'
import type { path as en } from '../en/path.ts'
import { number } from './number.ts'

const states: Readonly<Record<PathStep['state'], string>> = {
  done: '完了',
  todo: '未着手',
  blocked: 'まだできません',
  outdated: '要更新',
  'under-way': '進行中',
  skipped: '省略',
}

export const path: typeof en = {
  label: 'この号の手順',
  next: '次の手順',
  steps: { write: '執筆', check: 'チェック', test: 'テスト', approve: '承認', send: '送信' },
  state({ state, why, count }) {
    const some = number(count ?? 0)
    switch (why) {
      case null:
        return states[state]
      case 'missing':
        return `未記入${some}件`
      case 'errors':
        return state === 'blocked' ? '先にエラーを修正' : `エラー${some}件`
      case 'warnings':
        return `警告${some}件`
      case 'failed':
        return '不達'
      case 'changed':
        return 'その後変更あり'
      case 'not-approved':
        return '未承認'
      case 'no-readers':
        return '読者なし'
      case 'scheduled':
        return '予約済み'
      case 'overdue':
        return '未開始'
      case 'held':
        return '予約時刻を超過'
      case 'paused':
        return '一時停止中'
      case 'stopped':
        return '停止'
      case 'cancelled':
        return '中止'
      case 'uncertain':
        return `結果不明${some}件`
    }
  },
  acts: {
    write: (count) => `未記入の${number(count ?? 0)}件を執筆`,
    fix: (count) => `エラー${number(count ?? 0)}件を修正`,
    test: () => 'テストメールを送信',
    approve: () => '確認して承認',
    'add-readers': () => '読者をリストに追加',
    send: (count) => (count === null ? '送信…' : `${number(count)}人に送信…`),
    'see-schedule': () => '予約を表示',
    'decide-held': () => '送信されなかった予約の処理',
    watch: () => '進み具合を見る',
    resume: () => '一時停止した送信を再開',
    'go-on': () => '送信を続ける',
    resolve: (count) => `結果不明の${number(count ?? 0)}件を処理`,
    'see-report': () => 'レポートを表示',
  },
  waitsFor: (step, people) => `次の手順：${step}。担当：${people}`,
  askByMail: 'メールで依頼',
  mailSubject: (issue, step) => `${issue}：${step}`,
  copyLink: '担当者用のリンクをコピー',
  linkCopied: 'リンクをコピーしました',
  seeChanges: '変更点を見る',
  stale: {
    PROOF_CHANGED:
      '何も行いませんでした。このページを開いている間に号が変更され、承認された内容と異なります。',
    NOT_APPROVED: '何も行いませんでした。このページを開いている間に承認が取り消されました。',
    CHECK_FAILED: '何も行いませんでした。このページを開いている間に号が変更され、エラーがあります。',
    SEND_RUNNING: '開始しませんでした。別のウィンドウまたはプログラムが送信中です。',
    SEND_PAUSED: '送信しませんでした。送信は一時停止されています。',
    SEND_CANCELLED: '送信しませんでした。送信は中止されています。',
    ALREADY_EXISTS: '変更しませんでした。すでに送信が始まっています。',
    NOT_FOUND: '何も行いませんでした。対象はもうありません。',
  },
  rehearse: (count) => (count === null ? 'リハーサル…' : `${number(count)}人でリハーサル…`),
}
