import { describe, expect, it } from 'vitest'
import { listFindings, recentGrowth } from '../../src/domain/readers/list-findings.ts'
import type { IssueHealth, ListHealth, ListWeek } from '../../src/domain/readers/list-health.ts'

const week: ListWeek = { day: '2025-07-27', count: 100, came: 0, went: 0 }
const healthy: IssueHealth = {
  issueId: '2025-w30',
  sentAt: new Date('2025-07-27T08:00:00Z'),
  accepted: 990,
  rejected: 10,
  left: 2,
  returned: 0,
  leaveRate: 2 / 990,
  bounced: 10,
  bounceRate: 0.01,
  bounces: 'fine',
  complained: 0,
  complaintRate: 0,
  complaints: 'fine',
}
const complainedOf = (issueId: string, complained: number): IssueHealth => ({
  ...healthy,
  issueId,
  complained,
  complaintRate: complained / 990,
  complaints: complained > 2 ? 'too high' : 'high',
})
const bounced: IssueHealth = {
  ...healthy,
  issueId: '2025-w29',
  bounced: 60,
  bounceRate: 0.06,
  bounces: 'high',
}
const unread: IssueHealth = { ...healthy, complained: null, complaintRate: null, complaints: 'unknown' }

function aList(given: Partial<ListHealth>): ListHealth {
  return {
    active: 100,
    paused: 0,
    left: 0,
    suppressed: 0,
    editions: [],
    domains: [],
    tags: [],
    signUps: { asked: 0, confirmed: 0 },
    reasons: [],
    size: Array.from({ length: 6 }, () => week),
    optInRate: null,
    issues: [],
    ...given,
  }
}

describe('what to know first of a list', () => {
  it('is nothing where all is well, or where there is no list yet', () => {
    expect(listFindings(aList({ issues: [healthy] }))).toEqual([])
    expect(listFindings(aList({ active: 0, size: [] }))).toEqual([])
  })

  it('is the worst of the last four issues, the more serious finding first', () => {
    const issues = [complainedOf('2025-w30', 1), bounced, complainedOf('2025-w28', 2), healthy]
    expect(listFindings(aList({ issues: [...issues, complainedOf('2025-w26', 9)] }))).toEqual([
      { kind: 'complaints', judgement: 'high', issueId: '2025-w28', count: 2, of: 990, rate: 2 / 990 },
      { kind: 'bounces', judgement: 'high', issueId: '2025-w29', count: 60, of: 1_000, rate: 0.06 },
    ])
    const stopped: IssueHealth = { ...bounced, bounces: 'too high', bounceRate: 0.1, bounced: 100 }
    expect(listFindings(aList({ issues: [...issues, stopped].slice(1) })).map(({ kind }) => kind)).toEqual([
      'bounces',
      'complaints',
    ])
  })

  it('is that nobody has read what came back, once something went out', () => {
    expect(listFindings(aList({ issues: [unread] }))).toEqual([{ kind: 'not read' }])
    expect(listFindings(aList({ issues: [{ ...unread, accepted: 0 }] }))).toEqual([])
  })

  it.each([
    [{ came: 1, went: 3 }, [{ kind: 'shrinking', rate: 0.02 }]],
    [{ came: 1, went: 2 }, []],
    [{ came: 3, went: 1 }, []],
  ])('is that the list shrinks: %j of a hundred in four weeks', ({ came, went }, expected) => {
    const before = Array.from({ length: 5 }, () => week)
    const size = [...before, { ...week, count: 100 + came - went, came, went }]
    expect(listFindings(aList({ size }))).toEqual(expected)
  })

  it.each([
    [20, 9, [{ kind: 'unconfirmed', rate: 0.45 }]],
    [20, 10, []],
    [19, 1, []],
  ])('is that of %i who asked only %i confirm', (asked, confirmed, expected) => {
    const signUps = { asked, confirmed }
    expect(listFindings(aList({ signUps, optInRate: confirmed / asked }))).toEqual(expected)
  })
})

it('counts who came and went in the last four weeks', () => {
  const size = [5, 4, 3, 2, 1].map((came) => ({ ...week, came, went: came * 10 }))
  expect(recentGrowth(size)).toEqual({ came: 10, went: 100 })
})
