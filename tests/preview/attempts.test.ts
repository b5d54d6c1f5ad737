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
  pass(10 * minute)
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

it('lets all networks together try a hundred', () => {
  const { begin } = attempts()
  for (let at = 0; at < 100; at += 1) begin(`network ${at}`)
  expect(() => begin('another')).toThrow(expect.objectContaining({ code: 'TOO_MANY_ATTEMPTS' }))
})

it.each([
  ['192.0.2.17', '192.0.2'],
  ['::ffff:192.0.2.17', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1::7', '2001:db8:1:0'],
  ['2001:db8::7', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('takes %s for the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
