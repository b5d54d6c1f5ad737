import type { GroupStatus, SendStatus } from '../../app.ts'
import { joinTags } from '../../domain/readers/tags.ts'
import type { BounceCount } from '../../domain/sending/bounce.ts'
import { deliveryStates, type SkipCount, type SkipReason } from '../../domain/sending/delivery.ts'
import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import type { GroupPace } from '../../domain/sending/pace.ts'
import { becauseOf } from '../../domain/sending/send-state.ts'
import { cutTo, table } from './table.ts'
import { counted, formatDuration, type Terminal } from './terminal.ts'

/** Fits an 80-column terminal. */
const COLUMNS = 80
const SHOWN_GROUPS = 20

type Counts = Readonly<Record<string, number>>

/** Where everybody's copy is, per edition and per group of domains, and how fast it goes. */
export function printStatus(status: SendStatus, terminal: Terminal): void {
  const lines = [
    ...countTable('edition', editionRows(status.tally)),
    '',
    ...countTable('domain', groupRows(status.groups)),
    '',
    ...paceLines(status),
    ...summary(status),
  ]
  for (const line of lines) terminal.out(line)
}

/** What is not final yet is one column here; the summary has every state. */
const columns: Readonly<Record<string, readonly string[]>> = {
  waiting: ['pending', 'claimed', 'handed'],
  accepted: ['accepted'],
  deferred: ['deferred'],
  rejected: ['rejected'],
  uncertain: ['uncertain'],
  skipped: ['skipped'],
}

type NamedCounts = readonly [name: string, counts: Counts]

/** Columns that are empty from top to bottom are left out; names are cut to what is left of the width. */
function countTable(heading: string, rows: readonly NamedCounts[]): readonly string[] {
  const sum = (counts: Counts, column: string) =>
    (columns[column] ?? []).reduce((total, state) => total + (counts[state] ?? 0), 0)
  const used = Object.keys(columns).filter((column) => rows.some(([, counts]) => sum(counts, column) > 0))
  const numbers = rows.map(([, counts]) => used.map((column) => sum(counts, column)))
  const taken = used.reduce(
    (width, column, at) => width + 2 + Math.max(column.length, ...numbers.map((row) => `${row[at]}`.length)),
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
function groupRows(groups: readonly GroupStatus[]): readonly NamedCounts[] {
  const shown = groups.slice(0, SHOWN_GROUPS).map((group) => [nameOf(group), group.counts] as const)
  const others = groups.slice(SHOWN_GROUPS)
  if (others.length === 0) return shown
  const rows = others.flatMap(({ counts }) =>
    Object.entries(counts).map(([state, count]) => ({ state, count })),
  )
  return [...shown, [`${others.length.toLocaleString('en')} others`, countsOf(rows)]]
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
function paceLines({ groups, overall }: SendStatus): readonly string[] {
  const named = [
    { name: 'all', pace: overall },
    ...groups.map((group) => ({ name: nameOf(group), pace: group.pace })),
  ]
  const limited = named.filter(({ pace }) => limitOf(pace) !== '' || pace.slowedTo !== null)
  const lines = limited.slice(0, SHOWN_GROUPS).flatMap(linesOfPace)
  const more = limited.length - SHOWN_GROUPS
  if (more > 0) lines.push(`${counted(more, 'more domain')} with a limit or slowed`)
  return lines.length === 0 ? [] : [...lines, '']
}

function linesOfPace({ name, pace }: { readonly name: string; readonly pace: GroupPace }): readonly string[] {
  const { slowedTo, slowedFrom, slowedAt, reply } = pace
  const lines = [`${cutTo(name, 30)}: ${limitOf(pace) || 'no limit'}`]
  if (slowedTo !== null && slowedFrom !== null && slowedAt !== null)
    lines.push(
      `  slowed to ${inNumber(slowedTo)} of ${inNumber(slowedFrom)} a second since ${slowedAt.toISOString()}`,
    )
  if (reply !== null) lines.push(cutTo(`  ${reply}`, COLUMNS))
  return lines
}

function limitOf({ messagesPerSecond, connections }: GroupPace): string {
  return [
    ...(messagesPerSecond === null ? [] : [`at most ${inNumber(messagesPerSecond)} a second`]),
    ...(connections === null ? [] : [counted(connections, 'connection')]),
  ].join(', ')
}

function standing({ state, finishedAt, restoredFrom }: SendStatus): string {
  if (state === 'running') return ''
  if (state === 'paused') return ` is paused${becauseOf(restoredFrom)}`
  return ` is ${state}${state === 'finished' && finishedAt !== null ? ` since ${finishedAt.toISOString()}` : ''}`
}

function summary(status: SendStatus): readonly string[] {
  const { issueId, sha256, state, tally, nextRetry, recentRate, secondsLeft, bounces, skipped } = status
  const counts = countsOf(tally)
  const states = deliveryStates.filter((name) => counts[name])
  const total = tally.reduce((sum, { count }) => sum + count, 0)
  const isUnderWay = secondsLeft === null || secondsLeft > 0
  return [
    `${issueId}${standing(status)}: ${counted(total, 'delivery', 'deliveries')}, proof ${sha256.slice(0, 12)}`,
    ...(status.tags === undefined
      ? []
      : [`To those tagged ${joinTags(status.tags)}. The others: diglot send ${issueId}`]),
    ...(states.length > 0
      ? [states.map((name) => `${name} ${counts[name]?.toLocaleString('en')}`).join(', ')]
      : []),
    ...(isUnderWay && state === 'running'
      ? [
          `${inNumber(recentRate)} a second over the last minutes, ${secondsLeft === null ? 'so nothing tells how long it takes' : `${formatDuration(secondsLeft)} left`}`,
        ]
      : []),
    ...(nextRetry === null ? [] : [`Next attempt of what was put off: ${nextRetry.toISOString()}`]),
    ...skipped.map(inReason),
    ...(bounces.length === 0 ? [] : [`Came back later: ${bounces.map(inKind).join(', ')}`]),
    ...(counts.uncertain ? [`Some are uncertain: diglot resolve ${issueId}`] : []),
  ]
}

/** One line for each reason. */
function inReason({ reason, count }: SkipCount): string {
  const number = count.toLocaleString('en')
  return reason === null ? `Skipped ${number}` : `Skipped ${number}: ${skipWords[reason]}`
}

const skipWords: Readonly<Record<SkipReason, string>> = {
  smtputf8: 'the server does not offer SMTPUTF8, which their addresses need',
  address: 'no message can go to their addresses',
  left: 'they left before their turn came',
  suppressed: 'their addresses were suppressed before their turn came',
  paused: 'they paused before their turn came',
  cancelled: 'the send was cancelled',
}

function inKind({ kind, deliveries }: BounceCount): string {
  return `${kind} ${deliveries.toLocaleString('en')}`
}

function inNumber(rate: number): string {
  return rate >= 10 ? rate.toFixed(0) : Number(rate.toPrecision(2)).toString()
}
