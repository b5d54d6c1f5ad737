import type { IssueHealth, ListHealth, ShownSubscriber } from '../../app.ts'
import { amount, listed, type Message, msg, noWords } from '../../domain/language/message.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import { deliveryWords, leaveWords, statusWords } from './state-words.ts'
import { saidTable } from './table.ts'
import type { Line, Terminal } from './terminal.ts'

const DELIVERIES_SHOWN = 10
const ISSUES_SHOWN = 12
const TAGS_SHOWN = 20
const BAR_COLUMNS = 24
type Say = Terminal['say']

/** What is kept of one person. */
export function printSubscriber(shown: ShownSubscriber, terminal: Terminal): void {
  for (const line of [...personLines(shown), ...deliveryLines(shown, terminal.say)]) terminal.out(line)
}

function personLines(shown: ShownSubscriber): readonly Line[] {
  const { id, address, name, edition, status, since, changedAt, pausedUntil, tags, fields } = shown
  const from = (status === 'active' ? since : changedAt).toISOString()
  return [
    name === '' ? msg`${address}, number ${id}` : msg`${address} (${name}), number ${id}`,
    msg`${statusWords[status]} since ${from}${whyOf(shown)}`,
    ...(pausedUntil === null ? [] : [msg`Pauses until ${pausedUntil.toISOString()}`]),
    msg`Edition: ${edition ?? msg`the newsletter’s default`}`,
    msg`Tags: ${tags.length === 0 ? msg`none` : joinTags(tags)}`,
    ...Object.entries(fields).map(([key, value]) => `${key}: ${value}`),
    ...shown.signUps.map(({ askedAt, confirmedAt }) =>
      confirmedAt === null
        ? msg`Asked for it ${askedAt.toISOString()}, not confirmed`
        : msg`Asked for it ${askedAt.toISOString()}, confirmed ${confirmedAt.toISOString()}`,
    ),
    ...shown.acts.map(actLine),
    ...shown.restorations.map(({ by, restoredAt }) => msg`Restored ${restoredAt.toISOString()} by ${by}`),
  ]
}

function actLine({ kind, by, at, note }: ShownSubscriber['acts'][number]): Message {
  const time = at.toISOString()
  const done = {
    added: msg`Added ${time} by ${by}`,
    changed: msg`Changed ${time} by ${by}`,
    removed: msg`Removed ${time} by ${by}`,
  }[kind]
  return note === '' ? done : msg`${done}: ${note}`
}

function whyOf({ gone }: ShownSubscriber): Message {
  if (gone === null) return noWords
  if (gone.why === 'list') return msg`, by an editor or a list`
  if (gone.why === 'removed')
    return gone.act.note === '' ? msg`, by ${gone.act.by}` : msg`, by ${gone.act.by}: ${gone.act.note}`
  if (gone.why === 'bounce') return msg`: ${gone.bounce.kind}, ${gone.bounce.reason || msg`without words`}`
  const { issueId, way, reason } = gone.departure
  const how = way === 'one-click' ? msg`the button of a mail program` : msg`the page`
  const where = issueId === null ? msg`: by ${how}` : msg`: by ${how} in ${issueId}`
  return reason === null ? where : msg`${where}, ${leaveWords[reason]}`
}

/** The newest first. */
function deliveryLines({ deliveries }: ShownSubscriber, say: Say): readonly Line[] {
  if (deliveries.length === 0) return [msg`No issue was sent to them.`]
  const rows = deliveries
    .toReversed()
    .slice(0, DELIVERIES_SHOWN)
    .map(({ issueId, edition, state, changedAt, reply }) => [
      ...[issueId, edition, deliveryWords[state], changedAt.toISOString(), reply ?? ''],
    ])
  const older = deliveries.length - rows.length
  return [
    '',
    ...saidTable(say, [msg`issue`, msg`edition`, msg`state`, msg`since`, msg`last line`], rows),
    ...(older > 0 ? [msg`${older} older, with --json`] : []),
  ]
}

/** The list in numbers. */
export function printListHealth(health: ListHealth, terminal: Terminal): void {
  for (const line of [
    ...sizeLines(health),
    '',
    ...shareLines(health, terminal.say),
    ...signUpLines(health),
    ...reasonLines(health),
    ...issueLines(health, terminal.say),
  ])
    terminal.out(line)
}

function sizeLines({ active, paused, left, suppressed, size }: ListHealth): readonly Message[] {
  const [first, last] = [size.at(0), size.at(-1)]
  const here =
    paused > 0
      ? msg`${amount(active)} active, ${amount(paused)} of them pausing`
      : msg`${amount(active)} active`
  return [
    msg`${here}; ${amount(left)} left, ${amount(suppressed)} suppressed`,
    msg`${sparkline(size.map(({ count }) => count))}  ${amount(first?.count ?? 0)} on ${first?.day ?? ''}, ${amount(last?.count ?? 0)} on ${last?.day ?? ''}`,
  ]
}

function shareLines({ editions, domains, tags, active }: ListHealth, say: Say): readonly Line[] {
  if (active === 0) return []
  const known = domains.reduce((sum, { count }) => sum + count, 0)
  const others = active > known ? [{ domain: say(msg`(others)`), count: active - known }] : []
  return [
    ...shares(
      msg`edition`,
      editions.map(({ edition, count }) => [edition ?? msg`(default)`, count] as const),
      active,
      say,
    ),
    '',
    ...shares(
      msg`domain`,
      [...domains, ...others].map(({ domain, count }) => [domain, count] as const),
      active,
      say,
    ),
    '',
    ...tagLines(tags, active, say),
  ]
}

/** A reader may have several. */
function tagLines(tags: ListHealth['tags'], active: number, say: Say): readonly Line[] {
  if (tags.length === 0) return []
  const shown = tags.slice(0, TAGS_SHOWN).map(({ tag, count }) => [tag, count] as const)
  const more = tags.length - shown.length
  return [...shares(msg`tag`, shown, active, say), ...(more > 0 ? [msg`${more} more, with --json`] : []), '']
}

function shares(
  name: Message,
  rows: readonly (readonly [Line, number])[],
  whole: number,
  say: Say,
): readonly string[] {
  const largest = Math.max(...rows.map(([, count]) => count))
  return saidTable(
    say,
    [name, msg`count`, '', msg`share`],
    rows.map(([label, count]) => [label, count, bar(count, largest, BAR_COLUMNS), percent(count / whole)]),
  )
}

function signUpLines({ signUps, optInRate }: ListHealth): readonly Line[] {
  if (optInRate === null) return [msg`Nobody was asked to confirm a subscription yet.`, '']
  return [
    msg`${signUps.confirmed} of ${signUps.asked} who asked for it have confirmed (${percent(optInRate)}).`,
    '',
  ]
}

function reasonLines({ reasons }: ListHealth): readonly Line[] {
  if (reasons.length === 0) return []
  const all = reasons.map(({ reason, count }) => msg`${leaveWords[reason]} ${count}`)
  return [msg`Why readers left: ${listed(all)}.`, '']
}

function issueLines({ issues }: ListHealth, say: Say): readonly Line[] {
  if (issues.length === 0) return [msg`No issue has been sent yet.`]
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
    ...saidTable(
      say,
      [msg`issue`, msg`accepted`, msg`left`, msg`of readers`, msg`bounced`, msg`complaints`],
      rows,
    ),
    msg`Gmail asks that fewer than 0.1 % complain, and never 0.3 %.`,
  ]
}

function judged(rate: number | null, judgement: IssueHealth['complaints']): Line {
  if (judgement === 'high') return msg`${percent(rate)} high`
  return judgement === 'too high' ? msg`${percent(rate)} too high` : percent(rate)
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
