import type { IssueHealth, ListHealth, ShownSubscriber } from '../../app.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

const DELIVERIES_SHOWN = 10
const ISSUES_SHOWN = 12
const TAGS_SHOWN = 20
const BAR_COLUMNS = 24

/** What is kept of one person. */
export function printSubscriber(shown: ShownSubscriber, terminal: Terminal): void {
  for (const line of [...personLines(shown), ...deliveryLines(shown)]) terminal.out(line)
}

function personLines(shown: ShownSubscriber): readonly string[] {
  const { id, address, name, edition, status, since, changedAt, pausedUntil, tags, fields } = shown
  return [
    `${address}${name === '' ? '' : ` (${name})`}, number ${id}`,
    `${status} since ${(status === 'active' ? since : changedAt).toISOString()}${whyOf(shown)}`,
    ...(pausedUntil === null ? [] : [`Pauses until ${pausedUntil.toISOString()}`]),
    `Edition: ${edition ?? 'the newsletter’s default'}`,
    `Tags: ${tags.length === 0 ? 'none' : joinTags(tags)}`,
    ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`),
    ...shown.signUps.map(
      ({ askedAt, confirmedAt }) =>
        `Asked for it ${askedAt.toISOString()}, ${confirmedAt === null ? 'not confirmed' : `confirmed ${confirmedAt.toISOString()}`}`,
    ),
    ...shown.restorations.map(({ by, restoredAt }) => `Restored ${restoredAt.toISOString()} by ${by}`),
  ]
}

function whyOf({ gone }: ShownSubscriber): string {
  if (gone === null) return ''
  if (gone.why === 'list') return ', by an editor or a list'
  if (gone.why === 'bounce') return `: ${gone.bounce.kind}, ${gone.bounce.reason || 'without words'}`
  const { issueId, way, reason } = gone.departure
  const from = issueId === null ? '' : ` in ${issueId}`
  return `: by ${way === 'one-click' ? 'the button of a mail program' : 'the page'}${from}${reason === null ? '' : `, ${reason}`}`
}

/** The newest first. */
function deliveryLines({ deliveries }: ShownSubscriber): readonly string[] {
  if (deliveries.length === 0) return ['No issue was sent to them.']
  const rows = deliveries
    .toReversed()
    .slice(0, DELIVERIES_SHOWN)
    .map(({ issueId, edition, state, changedAt, reply }) => [
      ...[issueId, edition, state, changedAt.toISOString(), reply ?? ''],
    ])
  const older = deliveries.length - rows.length
  return [
    '',
    ...table(['issue', 'edition', 'state', 'since', 'last line'], rows),
    ...(older > 0 ? [`${older} older, with --json`] : []),
  ]
}

/** The list in numbers. */
export function printListHealth(health: ListHealth, terminal: Terminal): void {
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

function shareLines({ editions, domains, tags, active }: ListHealth): readonly string[] {
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
    ...tagLines(tags, active),
  ]
}

/** A reader may have several. */
function tagLines(tags: ListHealth['tags'], active: number): readonly string[] {
  if (tags.length === 0) return []
  const shown = tags.slice(0, TAGS_SHOWN).map(({ tag, count }) => [tag, count] as const)
  const more = tags.length - shown.length
  return [...shares('tag', shown, active), ...(more > 0 ? [`${more} more, with --json`] : []), '']
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

const LEVELS = '▁▂▃▄▅▆▇█'
const EIGHTHS = ' ▏▎▍▌▋▊▉█'

/** A line of blocks, one per value, from the lowest of them to the highest; flat where all are the same. */
export function sparkline(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values
    .map((value) => LEVELS[high === low ? 0 : Math.round(((value - low) / (high - low)) * 7)] ?? '')
    .join('')
}

/** A bar of at most so many columns, to an eighth of one. */
export function bar(value: number, largest: number, columns: number): string {
  const eighths = largest === 0 ? 0 : Math.round((value / largest) * columns * 8)
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8] ?? ''}`.trimEnd()
}

/** `0.12 %`, or a dash where there is nothing to tell it from. */
export function percent(rate: number | null): string {
  return rate === null ? '–' : `${(rate * 100).toFixed(rate < 0.01 ? 2 : 1)} %`
}
