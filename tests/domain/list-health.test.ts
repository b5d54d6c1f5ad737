import { describe, expect, it } from 'vitest'
import { type IssueFacts, type ListFacts, listHealth } from '../../src/domain/readers/list-health.ts'

const now = new Date('2025-07-27T08:00:00Z')
const nothing: ListFacts = {
  active: 0,
  paused: 0,
  left: 0,
  suppressed: 0,
  came: [],
  went: [],
  editions: [],
  domains: [],
  tags: [],
  signUps: { asked: 0, confirmed: 0 },
  reasons: [],
  issues: [],
}
const issue: IssueFacts = {
  issueId: '2025-w30',
  sentAt: now,
  accepted: 980,
  rejected: 20,
  left: 49,
  returned: 3,
}
const nobodyLooked = new Map()

describe('the health of a list', () => {
  it('follows its size from week to week', () => {
    const { size } = listHealth(
      {
        ...nothing,
        came: [
          { day: '2024-01-01', count: 100 },
          { day: '2025-07-20', count: 10 },
          { day: '2025-07-27', count: 5 },
        ],
        went: [{ day: '2025-07-21', count: 30 }],
      },
      nobodyLooked,
      now,
    )
    expect([size.length, size.at(0), ...size.slice(-3)]).toEqual([
      26,
      { day: '2025-02-02', count: 100, came: 0, went: 0 },
      { day: '2025-07-13', count: 100, came: 0, went: 0 },
      { day: '2025-07-20', count: 110, came: 10, went: 0 },
      { day: '2025-07-27', count: 85, came: 5, went: 30 },
    ])
  })

  it('tells no rate of nothing', () => {
    const { optInRate, issues } = listHealth(
      { ...nothing, issues: [{ ...issue, accepted: 0, rejected: 0, left: 0 }] },
      new Map([['2025-w30', [{ kind: 'complaint', deliveries: 0 }]]]),
      now,
    )
    expect(optInRate).toBeNull()
    expect(issues).toMatchObject([
      { leaveRate: null, bounceRate: null, complaintRate: null, complaints: 'unknown' },
    ])
  })

  it('tells how many confirm, leave, and come back as refused, at once or later', () => {
    const facts = { ...nothing, signUps: { asked: 8, confirmed: 6 }, issues: [issue] }
    expect(listHealth(facts, nobodyLooked, now)).toMatchObject({
      optInRate: 0.75,
      issues: [
        {
          leaveRate: 0.05,
          bounced: 20,
          bounceRate: 0.02,
          bounces: 'fine',
          complained: null,
          complaintRate: null,
          complaints: 'unknown',
        },
      ],
    })
    const counts = [
      { kind: 'hard', deliveries: 20 },
      { kind: 'soft', deliveries: 10 },
      { kind: 'unsubscribe', deliveries: 49 },
    ] as const
    expect(listHealth(facts, new Map([['2025-w30', counts]]), now).issues).toMatchObject([
      {
        left: 98,
        leaveRate: 0.1,
        bounced: 50,
        bounceRate: 0.05,
        bounces: 'high',
        complained: 0,
        complaintRate: 0,
        complaints: 'fine',
      },
    ])
    const others = new Map([['2025-w29', counts]])
    expect(listHealth(facts, others, now).issues).toMatchObject([{ complaintRate: 0, complaints: 'fine' }])
  })

  it('names no domain that one subscriber has to herself', () => {
    const domains = [
      { domain: 'example.com', count: 2 },
      { domain: 'wang-fang.example', count: 1 },
    ]
    expect(listHealth({ ...nothing, active: 3, domains }, nobodyLooked, now).domains).toEqual([
      { domain: 'example.com', count: 2 },
    ])
  })

  it.each([
    [49, 'fine'],
    [50, 'high'],
    [99, 'high'],
    [100, 'too high'],
  ])('judges %i refusals of a thousand: %s', (rejected, bounces) => {
    const facts = { ...nothing, issues: [{ ...issue, accepted: 1_000 - rejected, rejected }] }
    expect(listHealth(facts, nobodyLooked, now).issues).toMatchObject([{ bounces }])
  })

  it.each([
    [999, 'fine'],
    [1_000, 'high'],
    [2_999, 'high'],
    [3_000, 'too high'],
  ])('holds %i complaints of a million against what Gmail asks: %s', (complained, complaints) => {
    const facts = { ...nothing, issues: [{ ...issue, accepted: 1_000_000 }] }
    expect(
      listHealth(facts, new Map([['2025-w30', [{ kind: 'complaint', deliveries: complained }]]]), now).issues,
    ).toMatchObject([{ complaints }])
  })
})
