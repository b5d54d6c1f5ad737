import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { finalStates } from '../../src/domain/sending/delivery.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import type { SendState } from '../../src/domain/sending/send-state.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import type { MakePlace } from './store-place.ts'

const issueId = '2025-w30'
const choice = { offered: ['en'], fallback: 'en' }
const SUBSCRIBERS = 7

/** One thing that happens to a send. */
type Step =
  | { readonly kind: 'start' | 'crash' | 'release' | 'pause' | 'resume' | 'cancel' }
  /** Somebody subscribes, or those who did get their copies too. */
  | { readonly kind: 'join' | 'to-new' }
  | { readonly kind: 'claim'; readonly limit: number }
  | { readonly kind: 'hand'; readonly which: number }
  | { readonly kind: 'outcome'; readonly which: number; readonly state: RecordedOutcome['state'] }
  | { readonly kind: 'leave' | 'resend' | 'close'; readonly which: number }
  | { readonly kind: 'wait'; readonly minutes: number }

const which = fc.nat(SUBSCRIBERS - 1)
const outcome = fc.record({
  kind: fc.constant('outcome' as const),
  which,
  state: fc.constantFrom<RecordedOutcome['state']>('accepted', 'deferred', 'rejected', 'uncertain'),
})
/** What a person does to the whole send; seldom what ends it. */
const holds: readonly Step[] = (['pause', 'pause', 'resume', 'resume', 'resume', 'cancel'] as const).map(
  (kind) => ({ kind }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ kind: 'start' }, { kind: 'crash' }, { kind: 'release' }),
  fc.constantFrom<Step>({ kind: 'join' }, { kind: 'to-new' }),
  fc.constantFrom<Step>(...holds),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('hand' as const), which }) },
  { weight: 3, arbitrary: outcome },
  fc.record({ kind: fc.constantFrom('leave' as const, 'resend' as const, 'close' as const), which }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }),
)

export function crashContract(makePlace: MakePlace, { numRuns }: { readonly numRuns: number }): void {
  it('loses nobody, hands nothing over twice by itself and nothing of a held send, in whatever order', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const place = await makePlace()
      const world = createWorld(await place.open(), () => place.open())
      try {
        await world.prepare()
        for (const next of steps) await world.run(next)
        expect(await world.finish()).toEqual({ deliveries: world.expected(), unfinished: 0 })
      } finally {
        await world.close()
        await place.remove()
      }
    })
    await fc.assert(property, { numRuns })
  })
}

/**
 * A sender as the protocol has it, that may die between any two steps, and a person who holds the send and resolves what
 * is uncertain. It throws where somebody would get mail twice without that person's doing.
 */
function createWorld(opened: Store, open: () => Promise<Store>) {
  let store = opened
  let now = new Date('2025-07-27T08:00:00Z')
  let claimed: { readonly id: number; readonly subscriberId: number }[] = []
  let handed: { readonly id: number; readonly subscriberId: number }[] = []
  /** Who may not be handed anything, because a message to them is out or may be. */
  const spent = new Set<number>()
  /** By delivery, of every one that was claimed before. */
  const subscriberOf = new Map<number, number>()
  let sendState: SendState = 'running'
  let joined = 0
  /** Of those who joined, the ones who have a delivery. */
  let added = 0

  async function hand(index: number): Promise<void> {
    const [delivery] = claimed.splice(index % Math.max(1, claimed.length), 1)
    if (delivery === undefined) return
    if (spent.has(delivery.subscriberId)) throw new Error('Somebody would get the issue twice.')
    const mayLeave = await store.deliveries.recordHanded(delivery.id, `<${delivery.id}@example.com>`, now)
    expect(mayLeave).toBe(sendState === 'running')
    if (!mayLeave) return void claimed.push(delivery)
    spent.add(delivery.subscriberId)
    handed.push(delivery)
  }

  async function end(index: number, state: RecordedOutcome['state']): Promise<void> {
    const [delivery] = handed.splice(index % Math.max(1, handed.length), 1)
    if (delivery === undefined) return
    const retryAt = state === 'deferred' ? new Date(now.getTime() + 10 * 60_000) : null
    await store.deliveries.recordOutcome(delivery.id, { state, reply: state, retryAt }, now)
    if (state === 'deferred') spent.delete(delivery.subscriberId)
  }

  async function claim(limit: number): Promise<number> {
    const more = await store.deliveries.claim(issueId, limit, now)
    if (sendState !== 'running') expect(more).toEqual([])
    const open = [...claimed, ...handed].map(({ subscriberId }) => subscriberId)
    for (const { id, subscriberId } of more) {
      expect(open).not.toContain(subscriberId)
      subscriberOf.set(id, subscriberId)
    }
    claimed.push(...more)
    return more.length
  }

  async function join(): Promise<void> {
    joined += 1
    await store.subscribers.importAll(people(SUBSCRIBERS + joined).slice(-1), now)
  }

  /** A `leave` names none of those who joined. */
  async function addNew(): Promise<void> {
    const more = await store.sends.addNewReaders({ issueId, choice, now })
    expect(more).toBe(sendState === 'running' ? joined - added : 0)
    added += more
  }

  async function crash(): Promise<void> {
    await store.close()
    store = await open()
    const left = { released: sendState === 'cancelled' ? 0 : claimed.length, uncertain: handed.length }
    ;[claimed, handed] = [[], []]
    expect(await store.workers.recover(now)).toEqual(left)
  }

  async function hold(kind: 'pause' | 'resume' | 'cancel'): Promise<void> {
    if (kind === 'cancel') {
      await store.sends.cancel(issueId, now)
      sendState = 'cancelled'
      return
    }
    const send = await store.sends[kind](issueId)
    if (sendState !== 'cancelled') sendState = kind === 'pause' ? 'paused' : 'running'
    expect(send?.state).toBe(sendState)
  }

  /** Whatever state the delivery is in: only an uncertain one may change. */
  async function resolve(kind: 'resend' | 'close', index: number): Promise<void> {
    const [id, subscriberId] = [...subscriberOf][index % Math.max(1, subscriberOf.size)] ?? []
    if (id === undefined || subscriberId === undefined) return
    const isUncertain = (await store.uncertain.list(issueId)).some((delivery) => delivery.id === id)
    const changed =
      kind === 'resend'
        ? await store.uncertain.resend([id], now)
        : await store.uncertain.close([id], { state: 'accepted', by: 'an editor' }, now)
    const mayChange = isUncertain && (kind === 'close' || sendState !== 'cancelled')
    expect(changed).toBe(mayChange ? 1 : 0)
    if (kind === 'resend' && mayChange) spent.delete(subscriberId)
  }

  async function run(next: Step): Promise<void> {
    if (next.kind === 'start') await store.sends.start(aProof(), choice, now)
    if (next.kind === 'crash') await crash()
    if (next.kind === 'join') await join()
    if (next.kind === 'to-new') await addNew()
    if (next.kind === 'claim') await claim(next.limit)
    if (next.kind === 'hand') await hand(next.which)
    if (next.kind === 'outcome') await end(next.which, next.state)
    if (next.kind === 'pause' || next.kind === 'resume' || next.kind === 'cancel') await hold(next.kind)
    if (next.kind === 'resend' || next.kind === 'close') await resolve(next.kind, next.which)
    if (next.kind === 'leave') await store.subscribers.remove(`reader${next.which + 1}@example.com`, now)
    if (next.kind === 'wait') now = new Date(now.getTime() + next.minutes * 60_000)
    if (next.kind === 'release')
      await store.deliveries.release(
        claimed.splice(0).map(({ id }) => id),
        now,
      )
  }

  return {
    run,
    close: () => store.close(),
    expected: () => SUBSCRIBERS + added,
    prepare: async () => {
      await store.subscribers.importAll(people(SUBSCRIBERS), now)
      await store.sends.start(aProof(), choice, now)
    },
    /** The last process: recovers, and sends what is left to send. */
    finish: async () => {
      await crash()
      await hold('resume')
      await addNew()
      now = new Date(now.getTime() + 24 * 60 * 60_000)
      while ((await claim(3)) > 0) {
        while (claimed.length > 0) await hand(0)
        while (handed.length > 0) await end(0, 'accepted')
      }
      const rows = await store.deliveries.tally(issueId)
      const sum = (of: typeof rows) => of.reduce((total, { count }) => total + count, 0)
      return {
        deliveries: sum(rows),
        unfinished: sum(rows.filter(({ state }) => !finalStates.includes(state))),
      }
    },
  }
}
