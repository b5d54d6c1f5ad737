import type { RestorePlanView } from '../../../../app/views/list.ts'
import type { LeaveReason } from '../../../../domain/readers/reader.ts'
import { counted, number } from './counted.ts'
import { importing } from './import.ts'
import { people } from './people.ts'
import { welcome } from './welcome.ts'

type WhyKept = RestorePlanView['kept'][number]['why']

const weeks = (count: number) => counted(count, 'week', 'weeks')

export const list = {
  title: 'Growth and health',
  subscribers: (count: number) => counted(count, 'subscriber', 'subscribers'),
  change: (change: number, over: number) =>
    change === 0
      ? `as many as ${weeks(over)} ago`
      : `${number(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than ${weeks(over)} ago`,
  fine: 'Complaints and bounces are below the lines at which mail providers act. There is nothing to fix.',
  findings: {
    complaints: (issue: string, count: number, of: number, rate: string) =>
      `${issue}: ${counted(count, 'complaint', 'complaints')} of ${counted(of, 'copy', 'copies')}, ${rate}`,
    bounces: (issue: string, count: number, of: number, rate: string) =>
      `${issue}: ${counted(count, 'copy', 'copies')} of ${number(of)} bounced, ${rate}`,
    notRead: 'Nobody has looked yet for what came back',
    shrinking: (rate: string, over: number) => `The list has lost ${rate} in ${weeks(over)}`,
    unconfirmed: (rate: string) => `Only ${rate} of those who ask for the newsletter confirm it`,
  },
  advice: {
    complaintsHigh: (high: string, tooHigh: string) =>
      `Gmail asks senders to stay below ${high} and never to reach ${tooHigh}. Before the next issue, ask who these readers are and how they came to the list, and take off everybody who never asked for it. Google Postmaster Tools shows the share that Gmail itself has counted.`,
    complaintsTooHigh: (tooHigh: string) =>
      `Gmail asks senders never to reach ${tooHigh}; past it, your mail may go to spam for everybody. Hold the next issue until you know how these readers came to the list, and take off everybody who never asked for it. Google Postmaster Tools shows the share that Gmail itself has counted.`,
    oneComplaint:
      'On a list of this size one complaint is enough to cross the line: see whether it happens again.',
    bouncesHigh: (high: string, tooHigh: string) =>
      `Amazon SES looks into a sender from ${high} on and may stop one from ${tooHigh} on. Addresses that do not exist are off the list already; the report of the issue has what servers said of the others. Import only addresses that their owners gave you.`,
    bouncesTooHigh: (tooHigh: string) =>
      `Providers stop senders for this: Amazon SES may from ${tooHigh} on. Hold the next issue, and look in its report which addresses these are. An old or bought file is the usual cause; only addresses that their owners gave you belong on the list.`,
    notRead: 'So nobody knows of complaints, and dead addresses stay on the list.',
    notReadOperators:
      'Run `diglot bounces` on the mailbox that takes bounces, or let your provider tell the readers’ site by webhook.',
    shrinking:
      'The table of issues shows by which of them people left, and “Why readers left” what they said of it.',
    unconfirmed:
      'The mail that asks them may go to spam. In the settings, under “Mail server”, a check looks at it as their servers do.',
  },
  size: 'Size of the list',
  sizeLabel: (first: string, from: string, last: string, to: string) =>
    `From ${first} on ${from} to ${last} on ${to}`,
  comeAndGo: 'Who came and who went, week by week',
  comeAndGoLabel: (came: string, went: string) => `${came} came and ${went} went in these weeks`,
  came: 'came',
  went: 'went',
  weekTable: 'Week by week, in numbers',
  week: 'Week until',
  onList: 'On the list',
  facts: {
    paused: 'Pausing',
    left: 'Left',
    suppressed: 'Suppressed',
    suppressedHint: 'after a hard bounce or a complaint',
    confirmed: 'Confirmation rate',
    confirmedOf: (confirmed: string, asked: string) => `${confirmed} of ${asked}`,
  },
  people,
  importing,
  welcome,
  parts: {
    title: 'Subscribers',
    label: 'Parts of the list',
    health: 'Growth and health',
    people: 'People',
    import: 'Import',
  },
  restore: {
    title: 'Restore suppressed people',
    about:
      'Lifts suppressions that a server’s refusal or a bounce made. Those who left or complained are never restored.',
    whom: 'Whom to restore',
    ofIssue: 'Of an issue',
    sinceTime: 'Since a time',
    issue: 'Suppressed for what became of the issue',
    since: 'Suppressed since',
    zone: (timeZone: string) => `As the clocks show it in ${timeZone}.`,
    count: (count: number) =>
      count === 0 ? 'Nobody can be restored.' : `${counted(count, 'person', 'people')} would get mail again:`,
    kept: (count: number) => `${counted(count, 'person stays as they are', 'people stay as they are')}:`,
    more: (count: number) => `and ${number(count)} more`,
    whys: {
      left: 'left',
      complained: 'complained',
      list: 'suppressed by an editor or a list',
      active: 'gets mail already',
      unknown: 'not on the list',
    } satisfies Readonly<Record<WhyKept, string>>,
    name: 'Who restores them',
    confirm: (count: number) => `Restore ${counted(count, 'person', 'people')}`,
  },
  tags: 'By tag',
  tag: 'Tag',
  editions: 'By edition',
  domains: 'By domain',
  others: 'others',
  share: 'Share',
  reasons: 'Why readers left',
  noReasons: 'Nobody who left has said why.',
  reasonNames: {
    'too-often': 'too often',
    'not-relevant': 'not relevant',
    'never-asked': 'never asked for it',
    'hard-to-read': 'hard to read',
    other: 'another reason',
  } satisfies Readonly<Record<LeaveReason, string>>,
  issues: 'Issue by issue',
  noIssues:
    'No issue has been sent yet. From the first one on, this shows who leaves, what bounces and who complains.',
  latest: (issue: string) => `latest, ${issue}`,
  leavers: 'Unsubscribes',
  bounces: 'Bounces',
  complaints: 'Complaints',
  clicks: 'Clicks',
  rateLabel: (name: string, count: number, most: string) =>
    `${name} of the last ${counted(count, 'issue', 'issues')}, at most ${most}`,
  unknownComplaints: 'Not known: nobody has read what came back.',
  judgements: { fine: 'fine', high: 'high', 'too high': 'too high', unknown: 'not known' },
  issue: 'Issue',
  accepted: 'Accepted',
  source: (high: string, tooHigh: string) =>
    `The lines are Gmail’s, from its “Email sender guidelines”: complaints below ${high}, and never ${tooHigh} or more. What is held against them is what providers report by mail and webhook; Gmail tells its own share in Postmaster Tools alone.`,
  bounceSource: (high: string, tooHigh: string) =>
    `For bounces Gmail names no line. They are judged as Amazon SES judges senders: ${high} is high, ${tooHigh} too high.`,
  clicksOff:
    'Clicks are not counted. The settings, under “Readers”, count them from the next issue on: per link and edition, never per reader.',
  links: (issue: string) => `What readers of ${issue} followed`,
  link: 'Link',
  readers: 'Readers',
  programs: 'Programs',
}
