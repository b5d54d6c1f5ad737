import { expect, it } from 'vitest'
import { gapOfSend, gapOfUnsent, requireKnownUnsent } from '../../src/domain/sending/gap.ts'

const gap = { from: new Date('2025-07-27T08:00:00Z'), to: new Date('2025-07-29T08:00:00Z') }

it.each([
  ['2024-05-20', gap],
  ['2025-07-28', gap],
  ['2025-08-29', gap],
  ['2025-08-30', null],
])('doubts an issue without a send that is dated %s', (date, doubt) => {
  expect(gapOfUnsent([gap], date)).toEqual(doubt)
  expect(gapOfUnsent([], date)).toBeNull()
})

it('doubts whether a send of before the restore went to more people, and none of after it', () => {
  expect(gapOfSend([gap], new Date('2025-07-20T08:00:00Z'))).toEqual(gap)
  expect(gapOfSend([gap], gap.to)).toBeNull()
})

it('says between which times an issue may have gone out, and what to do', () => {
  expect(() => requireKnownUnsent({ issueId: '2025-w30', doubt: null })).not.toThrow()
  expect(() => requireKnownUnsent({ issueId: '2025-w30', doubt: gap })).toThrow(
    expect.objectContaining({
      code: 'SEND_UNKNOWN',
      message: expect.saying(/2025-07-27T08:00:00.000Z and 2025-07-29T08:00:00.000Z/),
      hint: expect.saying('--after-restore'),
    }),
  )
})
