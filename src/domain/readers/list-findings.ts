import type { IssueHealth, ListHealth, ListWeek } from './list-health.ts'

/** What somebody who looks after a list should know first, and do something about. */
export type ListFinding =
  | {
      readonly kind: 'complaints' | 'bounces'
      readonly judgement: 'high' | 'too high'
      /** Of the last issues the one where the share was the largest. */
      readonly issueId: string
      readonly count: number
      readonly of: number
      readonly rate: number
    }
  /** Nothing ever came back of any issue: most likely nobody has looked. */
  | { readonly kind: 'not read' }
  /** The list lost a share of its subscribers within `RECENT_WEEKS`. */
  | { readonly kind: 'shrinking'; readonly rate: number }
  /** Of those who asked for the newsletter, few confirm. */
  | { readonly kind: 'unconfirmed'; readonly rate: number }

export const RECENT_WEEKS = 4
/** Complaints and bounces come days after an issue, and one good issue makes nobody forget a bad one. */
const RECENT_ISSUES = 4
const SHRINKING = 0.02
const FEW_CONFIRM = 0.5
/** Of fewer who asked, a share says little. */
const ENOUGH_ASKED = 20

/** How many came and went in the last weeks. */
export function recentGrowth(size: readonly ListWeek[]): { readonly came: number; readonly went: number } {
  const weeks = size.slice(-RECENT_WEEKS)
  return {
    came: weeks.reduce((sum, { came }) => sum + came, 0),
    went: weeks.reduce((sum, { went }) => sum + went, 0),
  }
}

/** The most serious first; empty where all is well, as far as it is known. */
export function listFindings(health: ListHealth): readonly ListFinding[] {
  const issues = health.issues.slice(0, RECENT_ISSUES)
  const found = [
    worstOf(issues.map(complaintsOf)),
    worstOf(issues.map(bouncesOf)),
    notRead(issues),
    shrinking(health),
    unconfirmed(health),
  ]
  return found.filter((finding) => finding !== null).toSorted((a, b) => weight(b) - weight(a))
}

type Crossed = Extract<ListFinding, { readonly judgement: string }>

function complaintsOf(issue: IssueHealth): Crossed | null {
  const { issueId, complaints: judgement, complained: count, complaintRate: rate, accepted: of } = issue
  if (count === null || rate === null || judgement === 'fine' || judgement === 'unknown') return null
  return { kind: 'complaints', judgement, issueId, count, of, rate }
}

function bouncesOf(issue: IssueHealth): Crossed | null {
  const { issueId, bounces: judgement, bounced: count, bounceRate: rate, accepted, rejected } = issue
  if (rate === null || judgement === 'fine' || judgement === 'unknown') return null
  return { kind: 'bounces', judgement, issueId, count, of: accepted + rejected, rate }
}

function worstOf(crossed: readonly (Crossed | null)[]): Crossed | null {
  return crossed.reduce(
    (worst, one) => (one !== null && (worst === null || one.rate > worst.rate) ? one : worst),
    null,
  )
}

function notRead(issues: readonly IssueHealth[]): ListFinding | null {
  const isUnread = issues.some(({ accepted, complained }) => accepted > 0 && complained === null)
  return isUnread ? { kind: 'not read' } : null
}

function shrinking({ size }: ListHealth): ListFinding | null {
  const { came, went } = recentGrowth(size)
  const before = (size.at(-1)?.count ?? 0) - came + went
  const rate = before === 0 ? 0 : (went - came) / before
  return rate >= SHRINKING ? { kind: 'shrinking', rate } : null
}

function unconfirmed({ signUps: { asked }, optInRate: rate }: ListHealth): ListFinding | null {
  return asked >= ENOUGH_ASKED && rate !== null && rate < FEW_CONFIRM ? { kind: 'unconfirmed', rate } : null
}

function weight(finding: ListFinding): number {
  if (!('judgement' in finding)) return 0
  return finding.judgement === 'too high' ? 2 : 1
}
