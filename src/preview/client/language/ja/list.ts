import type { list as en } from '../en/list.ts'
import { importing } from './import.ts'
import { number } from './number.ts'
import { people } from './people.ts'
import { welcome } from './welcome.ts'

export const list: typeof en = {
  title: '読者リストの増減と状態',
  subscribers: (count) => `購読者${number(count)}人`,
  change: (change, over) =>
    change === 0
      ? `${over}週間前と同じ`
      : `${over}週間前より${number(Math.abs(change))}人${change > 0 ? '増' : '減'}`,
  fine: '迷惑メール報告率とバウンス率は、どちらもメール事業者が対処を始める基準を下回っています。対応は不要です。',
  findings: {
    complaints: (issue, count, of, rate) =>
      `${issue}：${number(of)}通中${number(count)}通に迷惑メール報告、報告率${rate}`,
    bounces: (issue, count, of, rate) =>
      `${issue}：${number(of)}通中${number(count)}通がバウンス、バウンス率${rate}`,
    notRead: 'バウンスをまだ確認していません',
    shrinking: (rate, over) => `リストが${over}週間で${rate}減少`,
    unconfirmed: (rate) => `申し込んだ人のうち、確認を終えたのは${rate}のみ`,
  },
  advice: {
    complaintsHigh: (high, tooHigh) =>
      `Gmailは迷惑メール報告率を${high}未満に保ち、${tooHigh}に達しないよう求めています。次の号を送る前に、この読者がリストに加わった経緯を確かめ、自分で申し込んでいない人を外してください。Gmail自身の集計はGoogleのPostmaster Toolsで確認できます。`,
    complaintsTooHigh: (tooHigh) =>
      `Gmailは迷惑メール報告率が${tooHigh}に達しないよう求めています。これを超えると、全員へのメールが迷惑メールに分類されるおそれがあります。次の号は保留し、この読者がリストに加わった経緯を確かめ、自分で申し込んでいない人を外してください。Gmail自身の集計はGoogleのPostmaster Toolsで確認できます。`,
    oneComplaint: 'リストが小さいため、1件の報告で基準を超えます。繰り返されるかどうか見守ってください。',
    bouncesHigh: (high, tooHigh) =>
      `バウンス率が${high}になるとAmazon SESは送信者の審査を始め、${tooHigh}で送信を停止することがあります。存在しないアドレスへの配信は停止済みです。そのほかの理由は号の送信レポートにあります。本人から提供されたアドレスだけを取り込んでください。`,
    bouncesTooHigh: (tooHigh) =>
      `事業者はこの割合で送信を停止します。Amazon SESでは${tooHigh}以上です。次の号は保留し、送信レポートで該当するアドレスを確認してください。多くの場合、リストが古いか、購入したものです。本人から提供されたアドレスだけを残してください。`,
    notRead: 'そのため迷惑メール報告の有無がわからず、届かないアドレスもリストに残ります。',
    notReadOperators:
      '`diglot bounces`でバウンス用のメールボックスを読み取るか、メール事業者からwebhookで読者サイトに通知してください。',
    shrinking: '「号ごとの状況」の表にはどの号で解除されたか、「解除の理由」には読者の説明が示されます。',
    unconfirmed:
      '確認メールが迷惑メールに分類されている可能性があります。設定の「メールサーバー」で、受信側のサーバーと同じように検査できます。',
  },
  size: 'リストの人数',
  sizeLabel: (first, from, last, to) => `${from}の${first}人から${to}の${last}人`,
  comeAndGo: '週ごとの増減',
  comeAndGoLabel: (came, went) => `この期間に${came}人増え、${went}人減りました`,
  came: '増加',
  went: '減少',
  weekTable: '週ごとの数値',
  week: '週末日',
  onList: 'リストの人数',
  facts: {
    paused: '休止中',
    left: '購読解除',
    suppressed: '配信停止',
    suppressedHint: 'ハードバウンスまたは迷惑メール報告による',
    confirmed: '確認率',
    confirmedOf: (confirmed, asked) => `${asked}人中${confirmed}人`,
  },
  people,
  importing,
  welcome,
  parts: {
    title: '購読者',
    label: 'リストの各部分',
    health: '増減と状態',
    people: '検索と変更',
    import: '取り込み',
  },
  restore: {
    title: '配信停止の解除',
    about:
      'サーバーの拒否やバウンスによる停止だけを解除します。購読を解除した人や、迷惑メールとして報告した人は戻りません。',
    whom: '対象',
    ofIssue: '特定の号',
    sinceTime: '特定の日時以降',
    issue: '停止の原因となった号',
    since: 'この日時以降に停止',
    zone: (timeZone) => `${timeZone}の現地時刻です。`,
    count: (count) =>
      count === 0 ? '解除できる人はいません。' : `${number(count)}人に再び届くようになります：`,
    kept: (count) => `${number(count)}人は変わりません：`,
    more: (count) => `ほか${number(count)}人`,
    whys: {
      left: '購読解除済み',
      complained: '迷惑メールとして報告',
      list: '編集者または取り込んだリストによる停止',
      active: 'すでにメールを受け取っている',
      unknown: 'リストにいない',
    },
    name: '担当者',
    confirm: (count) => `${number(count)}人の停止を解除`,
  },
  tags: 'タグ別',
  tag: 'タグ',
  editions: '版別',
  domains: 'ドメイン別',
  others: 'その他',
  share: '割合',
  reasons: '解除の理由',
  noReasons: '理由を書いた人はいません。',
  reasonNames: {
    'too-often': '頻度が高い',
    'not-relevant': '内容が合わない',
    'never-asked': '申し込んでいない',
    'hard-to-read': '読みにくい',
    other: 'その他',
  },
  issues: '号ごとの状況',
  noIssues: 'まだ送信していません。創刊号を送ると、解除、バウンス、迷惑メール報告がここに表示されます。',
  latest: (issue) => `最新号：${issue}`,
  leavers: '解除',
  bounces: 'バウンス',
  complaints: '迷惑メール報告',
  clicks: 'クリック',
  rateLabel: (name, count, most) => `直近${count}号の${name}、最大${most}`,
  unknownComplaints: '不明：バウンスをまだ確認していません。',
  judgements: { fine: '正常', high: '高い', 'too high': '高すぎる', unknown: '不明' },
  issue: '号',
  accepted: '受理',
  source: (high, tooHigh) =>
    `2つの基準はGmailの「メール送信者のガイドライン」によります。迷惑メール報告率は${high}未満に保ち、${tooHigh}に達しないようにします。ここでは事業者がメールとwebhookで知らせた報告を集計しています。Gmail自身の割合はPostmaster Toolsにだけ示されます。`,
  bounceSource: (high, tooHigh) =>
    `Gmailはバウンス率の基準を定めていないため、Amazon SESが送信者を評価する基準を使います。${high}で高い、${tooHigh}で高すぎるとされます。`,
  clicksOff:
    'クリックは集計していません。設定の「読者」で有効にすると、次の号から、読者ごとではなくリンクと版ごとに集計します。',
  links: (issue) => `${issue}でクリックされたリンク`,
  link: 'リンク',
  readers: '読者',
  programs: 'プログラム',
}
