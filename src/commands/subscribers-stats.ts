import type { App, IssueHealth, ListHealth } from '../app.ts'
import { bar, percent, sparkline } from './charts.ts'
import { type Terminal, table } from './terminal.ts'

const BAR_COLUMNS = 24
const ISSUES_SHOWN = 12

export async function runSubscribersStats(
  app: App,
  terminal: Terminal,
  options: { readonly json?: boolean },
): Promise<void> {
  const health = await app.listHealth()
  if (options.json) return terminal.out(JSON.stringify(health, null, 2))
  for (const line of [
    ...sizeLines(health),
    '',
    ...shareLines(health),
    ...signUpLines(health),
    ...reasonLines(health),
    ...issueLines(health),
  ])
    terminal.out(line)
}

function sizeLines({ active, paused, left, suppressed, size }: ListHealth): readonly string[] {
  const [first, last] = [size.at(0), size.at(-1)]
  return [
    `${active.toLocaleString('en')} active${paused > 0 ? `, ${paused.toLocaleString('en')} of them pausing` : ''}; ${left.toLocaleString('en')} left, ${suppressed.toLocaleString('en')} suppressed`,
    `${sparkline(size.map(({ count }) => count))}  ${first?.count.toLocaleString('en')} on ${first?.day}, ${last?.count.toLocaleString('en')} on ${last?.day}`,
  ]
}

function shareLines({ editions, domains, active }: ListHealth): readonly string[] {
  if (active === 0) return []
  const known = domains.reduce((sum, { count }) => sum + count, 0)
  const others = active > known ? [{ domain: '(others)', count: active - known }] : []
  return [
    ...shares(
      'edition',
      editions.map(({ edition, count }) => [edition ?? '(default)', count] as const),
      active,
    ),
    '',
    ...shares(
      'domain',
      [...domains, ...others].map(({ domain, count }) => [domain, count] as const),
      active,
    ),
    '',
  ]
}

function shares(
  name: string,
  rows: readonly (readonly [string, number])[],
  whole: number,
): readonly string[] {
  const largest = Math.max(...rows.map(([, count]) => count))
  return table(
    [name, 'count', '', 'share'],
    rows.map(([label, count]) => [label, count, bar(count, largest, BAR_COLUMNS), percent(count / whole)]),
  )
}

function signUpLines({ signUps, optInRate }: ListHealth): readonly string[] {
  if (optInRate === null) return ['Nobody was asked to confirm a subscription yet.', '']
  return [
    `${signUps.confirmed} of ${signUps.asked} who asked for it have confirmed (${percent(optInRate)}).`,
    '',
  ]
}

function reasonLines({ reasons }: ListHealth): readonly string[] {
  if (reasons.length === 0) return []
  return [`Why readers left: ${reasons.map(({ reason, count }) => `${reason} ${count}`).join(', ')}.`, '']
}

function issueLines({ issues }: ListHealth): readonly string[] {
  if (issues.length === 0) return ['No issue has been sent yet.']
  const rows = issues
    .slice(0, ISSUES_SHOWN)
    .map((issue) => [
      issue.issueId,
      issue.accepted,
      issue.left,
      percent(issue.leaveRate),
      judged(issue.bounceRate, issue.bounces),
      judged(issue.complaintRate, issue.complaints),
    ])
  return [
    ...table(['issue', 'accepted', 'left', 'of readers', 'bounced', 'complaints'], rows),
    'Gmail asks that fewer than 0.1 % complain, and never 0.3 %.',
  ]
}

function judged(rate: number | null, judgement: IssueHealth['complaints']): string {
  const isCrossed = judgement === 'high' || judgement === 'too high'
  return isCrossed ? `${percent(rate)} ${judgement}` : percent(rate)
}
