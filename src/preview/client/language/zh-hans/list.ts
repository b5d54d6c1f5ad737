import type { list as en } from '../en/list.ts'
import { importing } from './import.ts'
import { number } from './number.ts'
import { people } from './people.ts'
import { welcome } from './welcome.ts'

export const list: typeof en = {
  title: '增长与状况',
  subscribers: (count) => `${number(count)} 位订阅者`,
  change: (change, over) =>
    change === 0
      ? `与 ${over} 周前相同`
      : `比 ${over} 周前${change > 0 ? '多' : '少'} ${number(Math.abs(change))} 位`,
  fine: '投诉率和退信率都低于邮件服务商采取措施的界线，无需处理。',
  findings: {
    complaints: (issue, count, of, rate) =>
      `${issue}：${number(of)} 份中有 ${number(count)} 份被投诉，投诉率 ${rate}`,
    bounces: (issue, count, of, rate) =>
      `${issue}：${number(of)} 份中有 ${number(count)} 份被退回，退信率 ${rate}`,
    notRead: '还没有人查看退信',
    shrinking: (rate, over) => `名单在 ${over} 周内减少了 ${rate}`,
    unconfirmed: (rate) => `提出订阅的人中只有 ${rate} 完成了确认`,
  },
  advice: {
    complaintsHigh: (high, tooHigh) =>
      `Gmail 要求投诉率低于 ${high}，任何时候都不得达到 ${tooHigh}。发送下一期之前，请弄清这些读者是怎样进入名单的，并移除从未主动订阅的地址。Gmail 自己统计的比例可在 Google 的 Postmaster Tools 中查看。`,
    complaintsTooHigh: (tooHigh) =>
      `Gmail 要求投诉率任何时候都不得达到 ${tooHigh}；超过之后，发给所有人的邮件都可能进入垃圾箱。请先暂缓下一期，弄清这些读者是怎样进入名单的，并移除从未主动订阅的地址。Gmail 自己统计的比例可在 Google 的 Postmaster Tools 中查看。`,
    oneComplaint: '名单不大，一次投诉就会越过界线：请留意是否再次发生。',
    bouncesHigh: (high, tooHigh) =>
      `退信率达到 ${high}，Amazon SES 会开始审查发件人；达到 ${tooHigh}，可能停止其发信。不存在的地址已从名单中停发；其余退信的原因见该期的发送报告。只应导入地址主人亲自提供的地址。`,
    bouncesTooHigh: (tooHigh) =>
      `服务商会因此停止发件人的发信：Amazon SES 从 ${tooHigh} 起就可能这样做。请先暂缓下一期，并在该期的发送报告中查看是哪些地址。常见的原因是名单陈旧或来自购买；只有地址主人亲自提供的地址才应留在名单上。`,
    notRead: '因此无从得知有没有投诉，失效的地址也会留在名单上。',
    notReadOperators: '请用 `diglot bounces` 读取接收退信的邮箱，或让邮件服务商通过 webhook 通知读者网站。',
    shrinking: '“各期情况”的表格列出了读者因哪一期退订，“退订原因”列出了他们的说明。',
    unconfirmed: '请求确认的邮件可能进了垃圾箱。可在设置的“邮件服务器”中检查，方式与对方服务器相同。',
  },
  size: '名单人数',
  sizeLabel: (first, from, last, to) => `从 ${from}的 ${first} 位到 ${to}的 ${last} 位`,
  comeAndGo: '每周新增与离开',
  comeAndGoLabel: (came, went) => `这些周里新增 ${came} 位，离开 ${went} 位`,
  came: '新增',
  went: '离开',
  weekTable: '逐周数字',
  week: '截至',
  onList: '在名单上',
  facts: {
    paused: '暂停接收',
    left: '已退订',
    suppressed: '已停发',
    suppressedHint: '因硬退信或投诉',
    confirmed: '确认率',
    confirmedOf: (confirmed, asked) => `${asked} 位中的 ${confirmed} 位`,
  },
  people,
  importing,
  welcome,
  parts: {
    title: '订阅者',
    label: '名单的各部分',
    health: '增长与状况',
    people: '查找与修改',
    import: '导入',
  },
  restore: {
    title: '恢复已停发的订阅者',
    about: '只撤销因服务器拒收或退信造成的停发。已退订或投诉过的订阅者不会恢复。',
    whom: '恢复哪些订阅者',
    ofIssue: '某一期',
    sinceTime: '某个时间之后',
    issue: '因哪一期而停发',
    since: '在此时间之后停发',
    zone: (timeZone) => `按 ${timeZone} 的当地时间填写。`,
    count: (count) => (count === 0 ? '没有可以恢复的订阅者。' : `${number(count)} 位订阅者将重新收到邮件：`),
    kept: (count) => `${number(count)} 位订阅者保持不变：`,
    more: (count) => `另有 ${number(count)} 位`,
    whys: {
      left: '已退订',
      complained: '投诉过',
      list: '由编辑或导入的名单停发',
      active: '本来就接收邮件',
      unknown: '不在名单上',
    },
    name: '恢复人',
    confirm: (count) => `恢复 ${number(count)} 位订阅者`,
  },
  tags: '按标签',
  tag: '标签',
  editions: '按版本',
  domains: '按域名',
  others: '其他',
  share: '占比',
  reasons: '退订原因',
  noReasons: '退订的读者没有说明原因。',
  reasonNames: {
    'too-often': '太频繁',
    'not-relevant': '内容不相关',
    'never-asked': '从未订阅过',
    'hard-to-read': '不便阅读',
    other: '其他原因',
  },
  issues: '各期情况',
  noIssues: '还没有发送过。从第一期起，这里会显示谁退订了、哪些被退回、谁投诉了。',
  latest: (issue) => `最近一期：${issue}`,
  leavers: '退订',
  bounces: '退信',
  complaints: '投诉',
  clicks: '点击',
  rateLabel: (name, count, most) => `最近 ${count} 期的${name}，最高 ${most}`,
  unknownComplaints: '未知：还没有人查看退信。',
  judgements: { fine: '正常', high: '偏高', 'too high': '过高', unknown: '未知' },
  issue: '期',
  accepted: '已接收',
  source: (high, tooHigh) =>
    `两条界线出自 Gmail 的《电子邮件发件人指南》：投诉率应低于 ${high}，任何时候都不得达到 ${tooHigh}。这里统计的是服务商通过邮件和 webhook 报告的投诉；Gmail 自己的比例只在 Postmaster Tools 中公布。`,
  bounceSource: (high, tooHigh) =>
    `退信率 Gmail 没有规定界线，这里按 Amazon SES 评判发件人的标准：${high} 为偏高，${tooHigh} 为过高。`,
  clicksOff: '没有统计点击。可在设置的“读者”中开启，从下一期起开始统计：只按链接和版本，不涉及任何一位读者。',
  links: (issue) => `${issue}读者点击的链接`,
  link: '链接',
  readers: '读者',
  programs: '程序',
}
