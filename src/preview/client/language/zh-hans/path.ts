import type { PathStep } from '../../../../app/views/issue-path.ts'
import type { path as en } from '../en/path.ts'
import { number } from './number.ts'

const states: Readonly<Record<PathStep['state'], string>> = {
  done: '已完成',
  todo: '待办',
  blocked: '暂不能做',
  outdated: '已过时',
  'under-way': '进行中',
  skipped: '未做',
}

export const path: typeof en = {
  label: '本期流程',
  next: '下一步',
  steps: { write: '编写', check: '检查', test: '测试', approve: '签发', send: '发送' },
  state({ state, why, count }) {
    const some = number(count ?? 0)
    switch (why) {
      case null:
        return states[state]
      case 'missing':
        return `${some} 处未填`
      case 'errors':
        return state === 'blocked' ? '先改错误' : `${some} 处错误`
      case 'warnings':
        return `${some} 处提醒`
      case 'failed':
        return '无人收到'
      case 'changed':
        return '之后有改动'
      case 'not-approved':
        return '尚未签发'
      case 'no-readers':
        return '没有读者'
      case 'scheduled':
        return '已定时'
      case 'overdue':
        return '尚未开始'
      case 'held':
        return '错过了定时'
      case 'paused':
        return '已暂停'
      case 'stopped':
        return '已停止'
      case 'cancelled':
        return '已取消'
      case 'uncertain':
        return `${some} 份结果不明`
    }
  },
  acts: {
    write: (count) => `填写 ${number(count ?? 0)} 处缺失的内容`,
    fix: (count) => `改正 ${number(count ?? 0)} 处错误`,
    test: () => '发送测试邮件',
    approve: () => '审阅并签发',
    'add-readers': () => '添加订阅者',
    send: (count) => (count === null ? '发送…' : `发送给 ${number(count)} 位读者…`),
    'see-schedule': () => '查看定时',
    'decide-held': () => '处理错过的定时发送',
    watch: () => '查看发送进度',
    resume: () => '恢复已暂停的发送',
    'go-on': () => '继续发送',
    resolve: (count) => `处理 ${number(count ?? 0)} 份结果不明的投递`,
    'see-report': () => '查看发送报告',
  },
  waitsFor: (step, people) => `下一步：${step}。由${people}完成。`,
  askByMail: '用邮件请对方处理',
  mailSubject: (issue, step) => `${issue}：${step}`,
  copyLink: '复制链接给对方',
  linkCopied: '链接已复制',
  seeChanges: '查看改动',
  stale: {
    PROOF_CHANGED: '没有执行：本页打开期间内容有改动，与签发的内容不一致。',
    NOT_APPROVED: '没有执行：本页打开期间签发已被撤回。',
    CHECK_FAILED: '没有执行：本页打开期间内容有改动，并且有错误。',
    SEND_RUNNING: '没有开始：另一个窗口或程序正在发送。',
    SEND_PAUSED: '没有发送：已有人暂停了发送。',
    SEND_CANCELLED: '没有发送：已有人取消了发送。',
    ALREADY_EXISTS: '没有更改：发送已经开始。',
    NOT_FOUND: '没有执行：要处理的内容已不存在。',
  },
  rehearse: (count) => (count === null ? '演练…' : `为 ${number(count)} 位读者演练…`),
}
