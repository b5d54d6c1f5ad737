import type { CalendarDate } from '../calendar.ts'
import type { EditionId } from '../newsletter/edition.ts'
import type { BounceCount, BounceKind } from '../sending/bounce.ts'
import type { LeaveReason } from './reader.ts'
import type { TagCount } from './subscriber.ts'

/** From which share on something is too much: `high` is a warning, `tooHigh` has consequences. */
export interface RateLines {
  readonly high: number
  readonly tooHigh: number
}

/**
 * What Gmail asks of senders: keep the rate of mail that is reported as spam below 0.1 %, and never let it reach 0.3 %
 * ("Email sender guidelines", https://support.google.com/a/answer/81126).
 */
export const COMPLAINT_LINES: RateLines = { high: 0.001, tooHigh: 0.003 }

/**
 * Gmail names no share of bounces. Amazon SES looks into a sender from 5 % on and may stop one from 10 % on ("Reputation
 * metrics messages", https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html).
 */
export const BOUNCE_LINES: RateLines = { high: 0.05, tooHigh: 0.1 }

export type Judgement = 'unknown' | 'fine' | 'high' | 'too high'

function judgeRate(rate: number | null, { high, tooHigh }: RateLines): Judgement {
  if (rate === null) return 'unknown'
  if (rate >= tooHigh) return 'too high'
  return rate >= high ? 'high' : 'fine'
}

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
  /** Those who had themselves erased are among those who came and went. */
  readonly came: readonly DayCount[]
  readonly went: readonly DayCount[]
  readonly editions: readonly { readonly edition: EditionId | null; readonly count: number }[]
  /** The largest first. */
  readonly domains: readonly { readonly domain: string; readonly count: number }[]
  /** The largest first. */
  readonly tags: readonly TagCount[]
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
  /** Refused at once, or come back later. */
  readonly bounced: number
  /** Of all that went out. */
  readonly bounceRate: number | null
  readonly bounces: Judgement
  /** Null where nothing is known of complaints. */
  readonly complained: number | null
  readonly complaintRate: number | null
  readonly complaints: Judgement
}

/** A week of the list: how many were on it at the end of its last day, and who came and went in it. */
export interface ListWeek extends DayCount {
  readonly came: number
  readonly went: number
}

export interface ListHealth extends Omit<ListFacts, 'came' | 'went' | 'issues'> {
  /** The last weeks, the oldest first. */
  readonly size: readonly ListWeek[]
  /** Of those who were asked; null where nobody was. */
  readonly optInRate: number | null
  readonly issues: readonly IssueHealth[]
}

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
 * and no rate of complaints is given. A domain with one subscriber is nearly an address: it counts among the others.
 */
export function listHealth(
  { came, went, issues, domains, ...facts }: ListFacts,
  bounces: ReadonlyMap<string, readonly BounceCount[]>,
  now: Date,
): ListHealth {
  const hasLooked = [...bounces.values()].some((counts) => counts.length > 0)
  const returnedOf = (issueId: string) => (hasLooked ? returnedMail(bounces.get(issueId) ?? []) : null)
  return {
    ...facts,
    domains: domains.filter(({ count }) => count > 1),
    size: sizeByWeek(came, went, now),
    optInRate: rate(facts.signUps.confirmed, facts.signUps.asked),
    issues: issues.map((issue) => issueHealth(issue, returnedOf(issue.issueId))),
  }
}

function issueHealth(issue: IssueFacts, returned: ReturnedMail | null): IssueHealth {
  const { accepted, rejected } = issue
  const left = issue.left + (returned?.unsubscribed ?? 0)
  const bounced = rejected + (returned?.bounced ?? 0)
  const bounceRate = rate(bounced, accepted + rejected)
  const complaintRate = returned === null ? null : rate(returned.complained, accepted)
  return {
    ...issue,
    left,
    leaveRate: rate(left, accepted),
    bounced,
    bounceRate,
    bounces: judgeRate(bounceRate, BOUNCE_LINES),
    complained: returned?.complained ?? null,
    complaintRate,
    complaints: judgeRate(complaintRate, COMPLAINT_LINES),
  }
}

function sizeByWeek(came: readonly DayCount[], went: readonly DayCount[], now: Date): readonly ListWeek[] {
  const until = (counts: readonly DayCount[], day: CalendarDate) =>
    counts.reduce((sum, entry) => (entry.day <= day ? sum + entry.count : sum), 0)
  const at = (weeksAgo: number) => {
    const day = new Date(now.getTime() - weeksAgo * WEEK_MS).toISOString().slice(0, 10)
    return { day, came: until(came, day), went: until(went, day) }
  }
  return Array.from({ length: WEEKS }, (_, index) => {
    const [before, end] = [at(WEEKS - index), at(WEEKS - 1 - index)]
    return {
      day: end.day,
      count: end.came - end.went,
      came: end.came - before.came,
      went: end.went - before.went,
    }
  })
}

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
