import type { BounceCount, BounceKind } from './bounce.ts'
import type { CalendarDate } from './calendar.ts'
import type { EditionId } from './edition.ts'
import type { LeaveReason } from './reader.ts'

/** How many came to the list, or went from it, on a day. */
export interface DayCount {
  readonly day: CalendarDate
  readonly count: number
}

/** What the store counts of the list and of what was sent to it. */
export interface ListFacts {
  readonly active: number
  readonly paused: number
  readonly left: number
  readonly suppressed: number
  /** Whoever had herself erased is among those who came and went. */
  readonly came: readonly DayCount[]
  readonly went: readonly DayCount[]
  readonly editions: readonly { readonly edition: EditionId | null; readonly count: number }[]
  /** The largest first. */
  readonly domains: readonly { readonly domain: string; readonly count: number }[]
  /** Requests that somebody was asked to confirm, and those that were confirmed. */
  readonly signUps: { readonly asked: number; readonly confirmed: number }
  /** Of those who left and said why, the most frequent first. */
  readonly reasons: readonly { readonly reason: LeaveReason; readonly count: number }[]
  /** Newest first. */
  readonly issues: readonly IssueFacts[]
}

export interface IssueFacts {
  readonly issueId: string
  readonly sentAt: Date
  readonly accepted: number
  /** Refused by a server at once. */
  readonly rejected: number
  /** Who left by this issue, also those who came back. */
  readonly left: number
  readonly returned: number
}

/** What came back after a server had taken it. */
interface ReturnedMail {
  readonly bounced: number
  readonly complained: number
  /** Unsubscribed by mail. */
  readonly unsubscribed: number
}

export interface IssueHealth extends IssueFacts {
  readonly leaveRate: number | null
  /** Of all that went out: refused at once, or come back later. */
  readonly bounceRate: number | null
  /** Null where nothing is known of complaints. */
  readonly complaintRate: number | null
  readonly complaints: 'unknown' | 'fine' | 'high' | 'too high'
}

export interface ListHealth extends Omit<ListFacts, 'came' | 'went' | 'issues'> {
  /** At the end of each of the last weeks, the oldest first. */
  readonly size: readonly DayCount[]
  /** Of those who were asked; null where nobody was. */
  readonly optInRate: number | null
  readonly issues: readonly IssueHealth[]
}

/**
 * What Gmail asks of senders: keep the rate of mail that is reported as spam below 0.1 %, and never let it reach 0.3 %
 * (https://support.google.com/a/answer/81126).
 */
export const COMPLAINT_RATES = { high: 0.001, tooHigh: 0.003 } as const

const WEEKS = 26
const WEEK_MS = 7 * 86_400_000

/** What was recorded of an issue. */
function returnedMail(counts: readonly BounceCount[]): ReturnedMail {
  const of = (...kinds: readonly BounceKind[]) =>
    counts.reduce((sum, { kind, deliveries }) => (kinds.includes(kind) ? sum + deliveries : sum), 0)
  return {
    bounced: of('hard', 'soft', 'policy'),
    complained: of('complaint'),
    unsubscribed: of('unsubscribe'),
  }
}

/**
 * What the facts come to, with what came back of each issue. Where nothing ever came back of any, nobody may have looked,
 * and no rate of complaints is told.
 */
export function listHealth(
  { came, went, issues, ...facts }: ListFacts,
  bounces: ReadonlyMap<string, readonly BounceCount[]>,
  now: Date,
): ListHealth {
  const hasLooked = [...bounces.values()].some((counts) => counts.length > 0)
  const returnedOf = (issueId: string) => (hasLooked ? returnedMail(bounces.get(issueId) ?? []) : null)
  return {
    ...facts,
    size: sizeByWeek(came, went, now),
    optInRate: rate(facts.signUps.confirmed, facts.signUps.asked),
    issues: issues.map((issue) => issueHealth(issue, returnedOf(issue.issueId))),
  }
}

function issueHealth(issue: IssueFacts, returned: ReturnedMail | null): IssueHealth {
  const { accepted, rejected } = issue
  const left = issue.left + (returned?.unsubscribed ?? 0)
  const complaintRate = returned === null ? null : rate(returned.complained, accepted)
  return {
    ...issue,
    left,
    leaveRate: rate(left, accepted),
    bounceRate: rate(rejected + (returned?.bounced ?? 0), accepted + rejected),
    complaintRate,
    complaints: judge(complaintRate),
  }
}

function judge(complaintRate: number | null): IssueHealth['complaints'] {
  if (complaintRate === null) return 'unknown'
  if (complaintRate >= COMPLAINT_RATES.tooHigh) return 'too high'
  return complaintRate >= COMPLAINT_RATES.high ? 'high' : 'fine'
}

function sizeByWeek(came: readonly DayCount[], went: readonly DayCount[], now: Date): readonly DayCount[] {
  const until = (counts: readonly DayCount[], day: CalendarDate) =>
    counts.reduce((sum, entry) => (entry.day <= day ? sum + entry.count : sum), 0)
  return Array.from({ length: WEEKS }, (_, index) => {
    const day = new Date(now.getTime() - (WEEKS - 1 - index) * WEEK_MS).toISOString().slice(0, 10)
    return { day, count: until(came, day) - until(went, day) }
  })
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
