import { expect, it } from 'vitest'
import type { GroupStatus, SendStatus } from '../../../src/app.ts'
import { printStatus } from '../../../src/commands/terminal/print-status.ts'
import { displayWidth } from '../../../src/domain/language/text-width.ts'
import { type GroupPace, initialPace } from '../../../src/domain/sending/pace.ts'
import { aTerminal } from '../../helpers/a-terminal.ts'
import { nothing } from '../../helpers/sending.ts'

const startedAt = new Date('2025-07-27T08:00:00.000Z')

function linesOf(status: Partial<SendStatus>): readonly string[] {
  const lines: string[] = []
  const full: SendStatus = {
    issueId: '2025-w30',
    sha256: 'ed661616d4d2d73d49652dca6b1dd90671f89a5703f524090a1011ccb47dd5ab',
    startedAt,
    state: 'running',
    finishedAt: null,
    tally: [],
    groups: [],
    overall: initialPace('*'),
    nextRetry: null,
    recentRate: 0,
    secondsLeft: 0,
    bounces: [],
    skipped: [],
    ...status,
  }
  printStatus(full, aTerminal(null, { out: (line) => void lines.push(line) }))
  return lines
}

const group = (name: string, counts: Partial<GroupStatus['counts']>, pace: Partial<GroupPace> = {}) => ({
  pace: { ...initialPace(name), ...pace },
  domains: [name],
  counts: { ...nothing, ...counts },
})

it('tells states per edition and group, limits and what is slowed, the rate and what comes next', () => {
  const slowed = {
    messagesPerSecond: 5,
    connections: 2,
    slowedTo: 1.25,
    slowedFrom: 5,
    slowedAt: startedAt,
    reply: '451 4.3.2 太多邮件 too many messages from this sender at the same time, come back in a while',
  }
  const lines = linesOf({
    tally: [
      { edition: 'zh-Hans+en', domain: 'qq.com', state: 'pending', count: 90 },
      { edition: 'zh-Hans+en', domain: 'qq.com', state: 'handed', count: 2 },
      { edition: 'zh-Hans+en', domain: 'qq.com', state: 'deferred', count: 8 },
      { edition: 'en', domain: 'a.test', state: 'accepted', count: 12_000 },
      { edition: 'en', domain: 'a.test', state: 'uncertain', count: 1 },
    ],
    groups: [
      group('a.test', { accepted: 12_000, uncertain: 1 }),
      {
        ...group('qq.com', { pending: 90, handed: 2, deferred: 8 }, slowed),
        domains: ['qq.com', 'foxmail.com'],
      },
    ],
    overall: { ...initialPace('*'), messagesPerSecond: 50 },
    nextRetry: new Date('2025-07-27T08:04:00.000Z'),
    recentRate: 2.345,
    secondsLeft: 4_000,
  })
  expect(lines).toEqual([
    'edition     waiting  accepted  deferred  uncertain',
    'zh-Hans+en       92         0         8          0',
    'en                0     12000         0          1',
    '',
    'domain     waiting  accepted  deferred  uncertain',
    'a.test           0     12000         0          1',
    'qq.com +1       92         0         8          0',
    '',
    'all: at most 50 a second',
    'qq.com +1: at most 5 a second, 2 connections',
    '  slowed to 1.3 of 5 a second since 2025-07-27T08:00:00.000Z',
    '  451 4.3.2 太多邮件 too many messages from this sender at the same time, come …',
    '',
    '2025-w30: 12,101 deliveries, proof ed661616d4d2',
    'pending 90, handed 2, accepted 12,000, deferred 8, uncertain 1',
    '2.3 a second over the last minutes, 67 min left',
    'Next attempt of what was put off: 2025-07-27T08:04:00.000Z',
    'Some are uncertain: diglot resolve 2025-w30',
  ])
})

it('stays within 80 columns and 100 lines, however many domains and whatever their names', () => {
  const groups = Array.from({ length: 5_000 }, (_, index) =>
    group(
      `${'long-label.'.repeat(8)}${index}.test`,
      { pending: 1_234_567, accepted: 9, deferred: 8, rejected: 7, uncertain: 6, skipped: 5 },
      { messagesPerSecond: 5, slowedTo: 1, slowedFrom: 5, slowedAt: startedAt, reply: '拒绝'.repeat(60) },
    ),
  )
  const tally = [
    { edition: '很长的版本名称'.repeat(9), domain: 'a.test', state: 'pending' as const, count: 5 },
  ]
  const lines = linesOf({ groups, tally, secondsLeft: null })
  expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([])
  expect(lines.length).toBeLessThan(100)
  expect(lines.some((line) => line.startsWith('4,980 others'))).toBe(true)
})

it('tells what came back later', () => {
  const bounces = [
    { kind: 'complaint', deliveries: 3 },
    { kind: 'hard', deliveries: 1_200 },
  ] as const
  expect(linesOf({ bounces }).at(-1)).toBe('Came back later: complaint 3, hard 1,200')
})

it('says since when a send is finished', () => {
  const tally = [{ edition: 'en', domain: 'a.test', state: 'accepted' as const, count: 2 }]
  expect(linesOf({ state: 'finished', finishedAt: startedAt, tally })).toContain(
    '2025-w30 finished at 2025-07-27T08:00:00.000Z: 2 deliveries, proof ed661616d4d2',
  )
})

it('says why somebody was skipped', () => {
  const lines = linesOf({
    skipped: [
      { reason: 'smtputf8', count: 1_200 },
      { reason: 'left', count: 2 },
      { reason: null, count: 1 },
    ],
  })
  expect(lines.filter((line) => line.startsWith('Skipped'))).toEqual([
    'Skipped 1,200: the server does not offer SMTPUTF8, which their addresses need',
    'Skipped 2: they left before their turn came',
    'Skipped 1',
  ])
})

it('names the restore as why a send is paused, and not as why it is finished', () => {
  const restoredFrom = new Date('2025-07-27T09:00:00.000Z')
  const first = (status: Partial<SendStatus>) =>
    linesOf({ restoredFrom, ...status }).find((line) => /proof/.test(line))
  expect(first({ state: 'paused' })).toContain(
    '2025-w30 is paused, because the database was restored from a backup of 2025-07-27T09:00:00.000Z: ',
  )
  expect(first({ state: 'finished', finishedAt: restoredFrom })).toContain(
    '2025-w30 finished at 2025-07-27T09:00:00.000Z: ',
  )
})
