import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeliveryOutcome, finalStates } from '../../src/domain/sending/delivery.ts'
import { aPerson } from '../helpers/a-person.ts'
import { nothing } from '../helpers/sending.ts'
import {
  type Answer,
  begin,
  busiest,
  type SimulatedSend,
  simulatedSend,
  taken,
  unlimited,
} from '../helpers/simulated-send.ts'

const deferred = (reply: string): DeliveryOutcome => ({ state: 'deferred', reply })

/** So many people per domain, one domain after the other. */
function peopleAt(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).flatMap(([domain, count]) =>
    Array.from({ length: count }, (_, index) => aPerson({ address: `reader${index}@${domain}` })),
  )
}

describe('the pace of a send', () => {
  it('is held in all', async () => {
    const pace = { ...unlimited, messagesPerSecond: 20 }
    const send = await simulatedSend(peopleAt({ 'a.test': 60, 'b.test': 60 }), { pace })
    expect((await send.run()).counts).toEqual({ ...nothing, accepted: 120 })
    // A tenth of a second may go out at once, and the last message waits for nobody.
    expect(busiest(send.attempts, 1)).toBeLessThanOrEqual(23)
    expect(send.secondsSinceStart()).toBeGreaterThan(5.5)
    expect(send.secondsSinceStart()).toBeLessThan(6.5)
  })

  it('is held by the group of a domain, and does not hold up the others', async () => {
    const groups = [{ domains: ['qq.com'], messagesPerSecond: 2, connections: 1 }]
    const people = peopleAt({ 'qq.com': 10, 'foxmail.com': 10, 'b.test': 50 })
    const send = await simulatedSend(people, { pace: { ...unlimited, groups } })
    await send.run()
    const ofGroup = send.attempts.filter(({ domain }) => domain !== 'b.test')
    expect(ofGroup).toHaveLength(20)
    expect(busiest(ofGroup, 5)).toBeLessThanOrEqual(11)
    expect(send.secondsSinceStart()).toBeGreaterThan(9)
    const others = send.attempts.filter(({ domain }) => domain === 'b.test')
    expect(others.every(({ at }) => at.getTime() - begin.getTime() < 1000)).toBe(true)
  })

  it('comes down for a group that is put off, is kept, and recovers', async () => {
    const groups = [{ domains: ['slow.test'], messagesPerSecond: 1, connections: null }]
    const answer: Answer = ({ domain }, earlier) =>
      domain === 'slow.test' && earlier.filter((other) => other.domain === 'slow.test').length < 2
        ? deferred('451 4.3.2 <reader@slow.test> too much at once')
        : taken
    const people = peopleAt({ 'slow.test': 150, 'fast.test': 30 })
    const send = await simulatedSend(people, { pace: { ...unlimited, groups }, answer })
    const stop = new AbortController()
    await send.run({ signal: stop.signal, onProgress: ({ done }) => done === 35 && stop.abort() })
    const pace = async () => (await send.paces.list()).find(({ group }) => group === 'slow.test')
    expect(await pace()).toMatchObject({
      slowedTo: 0.5,
      slowedFrom: 1,
      reply: '451 4.3.2 <address> too much at once',
    })
    expect((await send.run()).counts).toEqual({ ...nothing, accepted: 180 })
    expect(await pace()).toMatchObject({ slowedTo: null, slowedFrom: null, reply: null })
    const slow = send.attempts.filter(({ domain }) => domain === 'slow.test')
    expect(busiest(slow.slice(0, 10), 10)).toBeLessThanOrEqual(7)
    expect(busiest(slow.slice(-30), 10)).toBeGreaterThanOrEqual(9)
    expect(busiest(slow.slice(-30), 10)).toBeLessThanOrEqual(11)
  })

  it.each([
    ['greylisting', '451 4.7.1 Greylisted, please try again'],
    ['one full mailbox', '452 4.2.2 mailbox full'],
  ])('does not come down for %s', async (_what, reply) => {
    const answer: Answer = ({ address }, earlier) =>
      earlier.some((other) => other.address === address) ? taken : deferred(reply)
    const send = await simulatedSend(peopleAt({ 'grey.test': 20 }), { answer })
    await send.run()
    expect(send.attempts).toHaveLength(40)
    expect(send.attempts.slice(0, 20).every(({ at }) => at.getTime() === begin.getTime())).toBe(true)
    expect(await send.paces.list()).toEqual([])
  })

  it('waits for its retries and says so, or ends at once', async () => {
    const answer: Answer = (_attempt, earlier) => (earlier.length < 3 ? deferred('451 4.7.1 later') : taken)
    const send = await simulatedSend(peopleAt({ 'grey.test': 3 }), { answer })
    const first = await send.run({ waitsForRetries: false })
    expect(first).toMatchObject({ counts: { ...nothing, deferred: 3 }, interrupted: false })
    expect(send.holds).toEqual([])
    expect((await send.run()).counts).toEqual({ ...nothing, accepted: 3 })
    expect(send.holds[0]).toEqual({ why: 'retry', until: first.nextRetry })
  })

  it('notices while it waits for a retry that a person has paused the send', async () => {
    const send = await simulatedSend(peopleAt({ 'grey.test': 1 }), { answer: () => deferred('451 4.7.1') })
    const report = await send.run({ onHold: () => void send.sends.pause('2025-w30') })
    expect(report).toMatchObject({ state: 'paused', counts: { ...nothing, deferred: 1 } })
    expect(send.attempts.length).toBeLessThanOrEqual(2)
  })
})

describe('whatever the servers say', () => {
  const domains = ['a.test', 'b.test', 'c.test']
  const outcomes: readonly DeliveryOutcome[] = [
    taken,
    taken,
    deferred('451 4.3.2 busy'),
    deferred('450 4.7.1 greylisted'),
    { state: 'deferred', reply: 'Connection closed', about: 'connection' },
    { state: 'deferred', reply: '421 no', about: 'session' },
    { state: 'rejected', reply: '550 5.7.1 no' },
    { state: 'uncertain', reply: 'lost' },
  ]
  const runs = fc.record({
    rate: fc.double({ min: 0.2, max: 50, noNaN: true }),
    script: fc.array(fc.nat(outcomes.length - 1), { minLength: 1, maxLength: 40 }),
    lanes: fc.integer({ min: 1, max: 4 }),
  })

  it('every rate stays above 0 and within its limit, and every delivery ends', async () => {
    const property = fc.asyncProperty(runs, async ({ rate, script, lanes }) => {
      const groups = domains.map((name, index) => ({
        domains: [name],
        messagesPerSecond: index === 0 ? rate : null,
        connections: index === 1 ? 1 : null,
      }))
      const answer: Answer = (_attempt, earlier) =>
        outcomes[script[earlier.length % script.length] ?? 0] ?? taken
      const people = peopleAt({ 'a.test': 3, 'b.test': 3, 'c.test': 3 })
      const send = await simulatedSend(people, { pace: { ...unlimited, groups }, answer })
      const seen: (number | null)[] = []
      const paces: typeof send.paces = {
        ...send.paces,
        adjust: async (group, change) => {
          const pace = await send.paces.adjust(group, change)
          if (group === 'a.test') expect(pace.slowedTo ?? rate).toBeLessThanOrEqual(rate)
          seen.push(pace.slowedTo)
          return pace
        },
      }
      // A server that takes nothing ends a run; a person starts the next one.
      for (let count = 0; count < 150; count++) {
        await send.run({ store: { ...send, paces }, concurrency: lanes }).catch((error: { code: string }) => {
          if (error.code !== 'SMTP_FAILED') throw error
        })
        if ((await unfinished(send)) === 0) break
      }
      expect(seen.every((slowedTo) => slowedTo === null || slowedTo > 0)).toBe(true)
      expect(await unfinished(send)).toBe(0)
    })
    await fc.assert(property, { numRuns: 8, seed: 20_251_123 })
  })
})

async function unfinished({ deliveries }: SimulatedSend): Promise<number> {
  const rows = await deliveries.tally('2025-w30')
  return rows.filter(({ state }) => !finalStates.includes(state)).reduce((sum, { count }) => sum + count, 0)
}
