import type { GroupStatus, SendStatus } from '../../app.ts'
import { amount, listed, type Message, msg, plural } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import type { BounceCount } from '../../domain/sending/bounce.ts'
import {
  type DeliveryState,
  deliveryStates,
  type SkipCount,
  skipWords,
} from '../../domain/sending/delivery.ts'
import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import type { GroupPace } from '../../domain/sending/pace.ts'
import { becauseOf } from '../../domain/sending/send-state.ts'
import { counted } from './counted.ts'
import { bounceWords, deliveryWords } from './state-words.ts'
import { cutTo, table } from './table.ts'
import { formatDuration, type Line, type Terminal } from './terminal.ts'

/** Fits an 80-column terminal. */
const COLUMNS = 80
const SHOWN_GROUPS = 20

type Counts = Readonly<Record<string, number>>

/** Where everybody's copy is, per edition and per group of domains, and how fast it goes. */
export function printStatus(status: SendStatus, terminal: Terminal): void {
  const { say } = terminal
  const lines = [
    ...countTable(say(msg`edition`), editionRows(status.tally), say),
    '',
    ...countTable(say(msg`domain`), groupRows(status.groups, say), say),
    '',
    ...paceLines(status, say),
    ...summary(status),
  ]
  for (const line of lines) terminal.out(line)
}

/** What is not final yet is one column here; the summary has every state. */
const columns: readonly { readonly name: Message; readonly states: readonly DeliveryState[] }[] = [
  { name: msg`waiting`, states: ['pending', 'claimed', 'handed'] },
  ...(['accepted', 'deferred', 'rejected', 'uncertain', 'skipped'] as const).map((state) => ({
    name: deliveryWords[state],
    states: [state],
  })),
]

type Say = Terminal['say']
type NamedCounts = readonly [name: string, counts: Counts]

/** Columns that are empty from top to bottom are left out; names are cut to what is left of the width. */
function countTable(heading: string, rows: readonly NamedCounts[], say: Say): readonly string[] {
  const sum = (counts: Counts, { states }: (typeof columns)[number]) =>
    states.reduce((total, state) => total + (counts[state] ?? 0), 0)
  const found = columns.filter((column) => rows.some(([, counts]) => sum(counts, column) > 0))
  const used = found.map(({ name }) => say(name))
  const numbers = rows.map(([, counts]) => found.map((column) => sum(counts, column)))
  const taken = used.reduce(
    (width, column, at) =>
      width + 2 + Math.max(displayWidth(column), ...numbers.map((row) => `${row[at]}`.length)),
    0,
  )
  return table(
    [heading, ...used],
    rows.map(([name], at) => [cutTo(name, COLUMNS - taken), ...(numbers[at] ?? [])]),
  )
}

function editionRows(tally: readonly TallyRow[]): readonly NamedCounts[] {
  return [...Map.groupBy(tally, ({ edition }) => edition)].map(([edition, rows]) => [edition, countsOf(rows)])
}

/** The largest groups, and the others in one row. */
function groupRows(groups: readonly GroupStatus[], say: Say): readonly NamedCounts[] {
  const shown = groups.slice(0, SHOWN_GROUPS).map((group) => [nameOf(group), group.counts] as const)
  const others = groups.slice(SHOWN_GROUPS)
  if (others.length === 0) return shown
  const rows = others.flatMap(({ counts }) =>
    Object.entries(counts).map(([state, count]) => ({ state, count })),
  )
  return [...shown, [say(msg`${amount(others.length)} others`), countsOf(rows)]]
}

/** A group is called after one of its domains, which need not be one of this send. */
function nameOf({ pace, domains }: GroupStatus): string {
  const others = domains.filter((domain) => domain !== pace.group).length
  return others === 0 ? pace.group : `${pace.group} +${others}`
}

function countsOf(rows: readonly { readonly state: string; readonly count: number }[]): Counts {
  const counts: Record<string, number> = {}
  for (const { state, count } of rows) counts[state] = (counts[state] ?? 0) + count
  return counts
}

/** All limits, and every group that is slowed: how far, since when, and what the server said. */
function paceLines({ groups, overall }: SendStatus, say: Say): readonly string[] {
  const named = [
    { name: say(msg`all`), pace: overall },
    ...groups.map((group) => ({ name: nameOf(group), pace: group.pace })),
  ]
  const limited = named.filter(({ pace }) => limitOf(pace).length > 0 || pace.slowedTo !== null)
  const lines = limited.slice(0, SHOWN_GROUPS).flatMap((one) => linesOfPace(one, say))
  const more = limited.length - SHOWN_GROUPS
  if (more > 0)
    lines.push(
      say(
        plural(
          more,
          msg`${amount(more)} more domain with a limit or slowed`,
          msg`${amount(more)} more domains with a limit or slowed`,
        ),
      ),
    )
  return lines.length === 0 ? [] : [...lines, '']
}

function linesOfPace(
  { name, pace }: { readonly name: string; readonly pace: GroupPace },
  say: Say,
): readonly string[] {
  const { slowedTo, slowedFrom, slowedAt, reply } = pace
  const limits = limitOf(pace)
  const limit = limits.length === 0 ? msg`no limit` : msg`${listed(limits)}`
  const lines = [say(msg`${cutTo(name, 30)}: ${limit}`)]
  if (slowedTo !== null && slowedFrom !== null && slowedAt !== null)
    lines.push(
      `  ${say(msg`slowed to ${inNumber(slowedTo)} of ${inNumber(slowedFrom)} a second since ${slowedAt.toISOString()}`)}`,
    )
  if (reply !== null) lines.push(cutTo(`  ${reply}`, COLUMNS))
  return lines
}

function limitOf({ messagesPerSecond, connections }: GroupPace): readonly Message[] {
  return [
    ...(messagesPerSecond === null ? [] : [msg`at most ${inNumber(messagesPerSecond)} a second`]),
    ...(connections === null ? [] : [counted.connections(connections)]),
  ]
}

function standing({ issueId, state, finishedAt, restoredFrom }: SendStatus): Message {
  if (state === 'running') return msg`${issueId}`
  if (state === 'paused') return msg`${issueId} is paused${becauseOf(restoredFrom)}`
  if (state === 'cancelled') return msg`${issueId} is cancelled`
  return finishedAt === null
    ? msg`${issueId} is finished`
    : msg`${issueId} finished at ${finishedAt.toISOString()}`
}

function summary(status: SendStatus): readonly Line[] {
  const { issueId, sha256, state, tally, nextRetry, recentRate, secondsLeft, bounces, skipped } = status
  const counts = countsOf(tally)
  const states = deliveryStates.filter((name) => counts[name])
  const total = tally.reduce((sum, { count }) => sum + count, 0)
  const isUnderWay = secondsLeft === null || secondsLeft > 0
  return [
    msg`${standing(status)}: ${counted.deliveries(total)}, proof ${sha256.slice(0, 12)}`,
    ...(status.tags === undefined
      ? []
      : [msg`To those tagged ${joinTags(status.tags)}. The others: diglot send ${issueId}`]),
    ...(states.length > 0
      ? [msg`${listed(states.map((name) => msg`${deliveryWords[name]} ${amount(counts[name] ?? 0)}`))}`]
      : []),
    ...(isUnderWay && state === 'running' ? [rateLine(recentRate, secondsLeft)] : []),
    ...(nextRetry === null ? [] : [msg`Next attempt of what was put off: ${nextRetry.toISOString()}`]),
    ...skipped.map(inReason),
    ...(bounces.length === 0 ? [] : [msg`Came back later: ${listed(bounces.map(inKind))}`]),
    ...(counts.uncertain ? [msg`Some are uncertain: diglot resolve ${issueId}`] : []),
  ]
}

function rateLine(rate: number, secondsLeft: number | null): Message {
  return secondsLeft === null
    ? msg`${inNumber(rate)} a second over the last minutes, so nothing tells how long it takes`
    : msg`${inNumber(rate)} a second over the last minutes, ${formatDuration(secondsLeft)} left`
}

/** One line for each reason. */
function inReason({ reason, count }: SkipCount): Message {
  return reason === null ? msg`Skipped ${amount(count)}` : msg`Skipped ${amount(count)}: ${skipWords[reason]}`
}

function inKind({ kind, deliveries }: BounceCount): Message {
  return msg`${bounceWords[kind]} ${amount(deliveries)}`
}

function inNumber(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : Number(rate.toPrecision(2)).toString()
}
