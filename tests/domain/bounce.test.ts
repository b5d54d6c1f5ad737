import { describe, expect, it } from 'vitest'
import { decisiveVerdict, isWornOut } from '../../src/domain/bounce.ts'
import { readFailure } from '../../src/domain/failure.ts'
import { asReason } from '../../src/domain/reason.ts'
import { aVerdict } from '../helpers/a-verdict.ts'

describe('isWornOut', () => {
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
    expect(isWornOut(days.map((day) => new Date(day * 86_400_000)))).toBe(is)
  })
})

describe('readFailure', () => {
  it.each([
    ['550 5.1.1 <reader@example.com>: User unknown', null, 'hard', '5.1.1'],
    ['550 5.1.10 null MX', null, 'hard', '5.1.10'],
    ['553 5.1.8 sender domain', null, 'policy', '5.1.8'],
    ['550 5.2.1 disabled', null, 'soft', '5.2.1'],
    ['552 5.3.4 too big', null, 'policy', '5.3.4'],
    ['554 5.6.1 not convertible', null, 'policy', '5.6.1'],
    ['451 4.7.1 greylisted', null, 'policy', '4.7.1'],
    ['550 5.7.1 no such user here', null, 'policy', '5.7.1'],
    ['550 5.1.1 unknown', '5.0.0', 'hard', '5.1.1'],
    ['550 5.7.1 unknown', '5.1.1', 'hard', '5.1.1'],
    ['550 host 5.1.1.1 said mailbox not found', null, 'hard', null],
    ['550 Mailbox not found. http://example.com/spam', null, 'hard', null],
    ['550 spam@example.com: User not found', null, 'hard', null],
    ['554 DT:SPM user unknown', null, 'policy', null],
    ['550 mailbox not found or over quota', null, 'soft', null],
    ['450 user unknown', null, 'soft', null],
    ['收件人地址不存在', null, 'hard', null],
    ['发件人地址不存在', null, 'policy', null],
    ['无此用户', null, 'hard', null],
    ['', null, 'soft', null],
    ['', '5.1.1', 'hard', '5.1.1'],
    ['', '4.0.0', 'soft', '4.0.0'],
  ])('%s with status %s is %s', (reply, reported, kind, status) => {
    expect(readFailure(reply, reported)).toEqual({ kind, status })
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
