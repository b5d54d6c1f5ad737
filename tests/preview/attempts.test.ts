import { expect, it } from 'vitest'
import { createAttempts, networkOf } from '../../src/preview/access/attempts.ts'

const minute = 60_000

function attempts() {
  let now = Date.parse('2025-07-27T08:00:00Z')
  const counted = createAttempts(() => new Date(now))
  const tries = (count: number, network = 'a') => {
    for (let at = 0; at < count; at += 1) counted.begin(network)
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { ...counted, tries, pass }
}

it('lets a network try eight passwords in a quarter of an hour', () => {
  const { tries, pass } = attempts()
  tries(4)
  pass(5 * minute)
  tries(4)
  expect(() => tries(1)).toThrow(
    expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS', retryAfter: 600, hint: 'Try again in 10 minutes.' }),
  )
  tries(1, 'b')
  pass(9 * minute)
  expect(() => tries(1)).toThrow(expect.objectContaining({ retryAfter: 60, hint: 'Try again in a minute.' }))
  pass(minute)
  tries(4)
  expect(() => tries(1)).toThrow()
})

it('does not count what was right', () => {
  const { tries, forgive } = attempts()
  tries(7)
  for (let at = 0; at < 20; at += 1) {
    tries(1)
    forgive('a')
  }
  tries(1)
  expect(() => tries(1)).toThrow()
})

it('slows down strangers where many networks try, and shuts nobody out', () => {
  const { begin, forgive, pass } = attempts()
  begin('the editors')
  forgive('the editors')
  const waits = Array.from({ length: 200 }, (_, index) => begin(`network ${index}`))
  expect(waits.slice(0, 103)).toEqual([...Array(100).fill(0), 100, 200, 300])
  expect(waits.at(-1)).toBe(5_000)
  expect([begin('another'), begin('the editors')]).toEqual([5_000, 0])
  pass(15 * minute)
  expect(begin('another')).toBe(0)
})

it.each([
  ['192.0.2.17', '192.0.2'],
  ['::ffff:192.0.2.17', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1::7', '2001:db8:1:0'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['198.51.100.7', '198.51.100'],
  ['2001:db8::7:8:9:a:b', '2001:db8:0:7'],
  ['2001:db8::ffff:1:2:3', '2001:db8:0:0'],
])('takes %s for the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
