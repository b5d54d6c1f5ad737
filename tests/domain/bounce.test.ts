import { describe, expect, it } from 'vitest'
import { countedKind, decisiveVerdict, exceedsSoftBounceLimit } from '../../src/domain/sending/bounce.ts'
import { asReason } from '../../src/domain/sending/quoted-reply.ts'
import { aVerdict } from '../helpers/a-verdict.ts'

describe('exceedsSoftBounceLimit', () => {
  it.each([
    ['two weekly issues', [0, 7], false],
    ['three weekly issues', [0, 7, 14], true],
    ['one issue that came back three times', [0, 0, 0], false],
    ['three daily issues', [0, 1, 2], false],
    ['eight daily issues', [0, 1, 2, 3, 4, 5, 6, 7], true],
    ['three issues of two months', [0, 28, 56], false],
    ['two issues now and many last year', [0, 1, 2, 3, 300, 310], false],
    ['none', [], false],
  ])('%s: %j is %s', (_what, days, is) => {
    expect(exceedsSoftBounceLimit(days.map((day) => new Date(day * 86_400_000)))).toBe(is)
  })
})

describe('countedKind', () => {
  it('makes of a failure that needs to come again a soft one', () => {
    expect(countedKind({ kind: 'hard', needsRepeat: true })).toBe('soft')
    expect(countedKind({ kind: 'hard' })).toBe('hard')
    expect(countedKind({ kind: 'complaint', needsRepeat: false })).toBe('complaint')
  })
})

it('takes the verdict about the own address, else the mildest', () => {
  const [hard, soft, policy] = (['hard', 'soft', 'policy'] as const).map((kind) =>
    aVerdict({ kind, address: `${kind}@example.com` }),
  )
  const all = [hard, soft, policy].filter((verdict) => verdict !== undefined)
  expect(decisiveVerdict(all, 'hard@example.com')).toBe(hard)
  expect(decisiveVerdict(all, 'other@example.com')).toBe(policy)
  expect(decisiveVerdict([], 'other@example.com')).toBeUndefined()
})

it.each([
  ['550 <reader@example.com>:\r\n\tunknown', '550 <(address)>: unknown'],
  ['用户 读者@例子.test 不存在', '用户 (address) 不存在'],
  ['a'.repeat(400), 'a'.repeat(300)],
])('%j may stand in a log as %j', (text, reason) => {
  expect(asReason(text)).toBe(reason)
})
