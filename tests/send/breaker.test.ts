import { describe, expect, it } from 'vitest'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import { afterOutcome, type Breaker, closedBreaker, hasFailedTooLong } from '../../src/send/breaker.ts'
import { aPerson } from '../helpers/a-person.ts'
import { nothing } from '../helpers/sending.ts'
import { type Answer, begin, simulatedSend, taken } from '../helpers/simulated-send.ts'

const refused: DeliveryOutcome = { state: 'deferred', reply: '421 4.3.2 down', about: 'session' }
const lost: DeliveryOutcome = { state: 'deferred', reply: 'Connection closed', about: 'connection' }
const cutOff: DeliveryOutcome = { state: 'uncertain', reply: 'Connection closed' }
const putOff: DeliveryOutcome = { state: 'deferred', reply: '451 4.3.2 later' }
const skipped: DeliveryOutcome = { state: 'skipped', reply: 'no SMTPUTF8' }
const inSeconds = (seconds: number) => new Date(begin.getTime() + seconds * 1000)
const breakerAfter = (...outcomes: readonly DeliveryOutcome[]): Breaker =>
  outcomes.reduce((breaker, outcome) => afterOutcome(breaker, outcome, begin), closedBreaker)

describe('the breaker', () => {
  it.each<[string, readonly DeliveryOutcome[], boolean]>([
    ['three refused sessions', [refused, refused, refused], true],
    ['two', [refused, refused], false],
    ['two, one that came through, and one', [refused, refused, putOff, refused], false],
    ['two, one that was not tried, and one', [refused, refused, skipped, refused], true],
    ['three that were cut off in the body', [cutOff, cutOff, cutOff], true],
    ['three lost connections', [lost, lost, lost], false],
    ['nine lost connections', Array(9).fill(lost), true],
    ['any number that are put off', Array(30).fill(putOff), false],
  ])('after %s', (_what, outcomes, isOpen) => {
    expect(breakerAfter(...outcomes).pausedUntil !== null).toBe(isOpen)
  })

  it('pauses longer each time a probe fails, and not for what was under way when it opened', () => {
    let breaker = breakerAfter(refused, refused, refused, refused, refused)
    const pauses: number[] = []
    for (let count = 0; count < 7; count++) {
      const until = breaker.pausedUntil ?? begin
      pauses.push((until.getTime() - begin.getTime()) / 1000)
      breaker = afterOutcome(breaker, refused, until)
    }
    expect(pauses).toEqual([5, 15, 35, 75, 155, 275, 395])
    expect(afterOutcome(breaker, taken, inSeconds(400))).toBe(closedBreaker)
  })

  it('is hopeless after a quarter of an hour in which nothing came through', () => {
    const breaker = breakerAfter(refused, refused, refused)
    expect(hasFailedTooLong(breaker, inSeconds(899))).toBe(false)
    expect(hasFailedTooLong(breaker, inSeconds(900))).toBe(true)
    expect(hasFailedTooLong(breakerAfter(refused), inSeconds(900))).toBe(false)
  })
})

describe('a send whose server goes away', () => {
  const people = Array.from({ length: 100 }, (_, index) => aPerson({ address: `reader${index}@a.test` }))
  /** Away from the tenth message on, for some minutes. */
  const awayFor =
    (seconds: number): Answer =>
    ({ at }, earlier) =>
      earlier.length >= 10 && at < inSeconds(seconds) ? refused : taken

  it('spends few attempts, says why it waits, and goes on by itself', async () => {
    const send = await simulatedSend(people, { answer: awayFor(300) })
    expect((await send.run()).counts).toEqual({ ...nothing, accepted: 100 })
    // Three lanes, and one probe after 5, 10, 20... seconds.
    expect(send.attempts.length - 100).toBeLessThanOrEqual(3 + 2 + 7)
    expect(send.holds[0]).toEqual({ why: 'server', until: inSeconds(5), reply: '421 4.3.2 down' })
  })

  it('ends after a quarter of an hour, with nothing claimed, and is taken up again', async () => {
    const send = await simulatedSend(people, { answer: awayFor(3_600) })
    await expect(send.run()).rejects.toMatchObject({
      code: 'SMTP_FAILED',
      where: 'mail.example.com',
      message:
        'Nothing could be handed over for 15 minutes; the last answer was: 421 4.3.2 down. The send of 2025-w30 has stopped; nothing is lost and nothing will go twice.',
      hint: 'Fix that, then run `diglot send 2025-w30` to go on.',
    })
    expect(send.secondsSinceStart()).toBeLessThan(1_200)
    expect(send.attempts.length).toBeLessThan(30)
    const states = new Set((await send.deliveries.tally('2025-w30')).map(({ state }) => state))
    expect(states).toEqual(new Set(['accepted', 'pending', 'deferred']))
    const rest = await simulatedTime(send)
    expect(rest.counts).toEqual({ ...nothing, accepted: 100 })
  })

  /** An hour later. */
  function simulatedTime(send: Awaited<ReturnType<typeof simulatedSend>>) {
    let now = inSeconds(3_600)
    const wait = async (until: Date) => {
      if (until > now) now = until
    }
    const transport = { close: async () => undefined, deliver: async () => taken }
    return send.run({ clock: () => now, wait, transport })
  }
})
