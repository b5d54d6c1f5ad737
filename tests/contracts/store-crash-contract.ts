import fc from 'fast-check'
import { expect, it } from 'vitest'
import { finalStates } from '../../src/domain/delivery.ts'
import type { RecordedOutcome, Store } from '../../src/domain/ports.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import type { MakePlace } from './store-place.ts'

const issueId = '2025-w30'
const choice = { offered: ['en'], fallback: 'en' }
const SUBSCRIBERS = 7

/** One thing that happens to a send. */
type Step =
  | { readonly kind: 'start' | 'crash' | 'release' }
  | { readonly kind: 'claim'; readonly limit: number }
  | { readonly kind: 'hand'; readonly which: number }
  | { readonly kind: 'outcome'; readonly which: number; readonly state: RecordedOutcome['state'] }
  | { readonly kind: 'leave'; readonly which: number }
  | { readonly kind: 'wait'; readonly minutes: number }

const which = fc.nat(SUBSCRIBERS - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ kind: 'start' }, { kind: 'crash' }, { kind: 'release' }),
  fc.record({ kind: fc.constant('claim' as const), limit: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('hand' as const), which }),
  fc.record({
    kind: fc.constant('outcome' as const),
    which,
    state: fc.constantFrom('accepted', 'deferred', 'rejected', 'uncertain'),
  }),
  fc.record({ kind: fc.constant('leave' as const), which }),
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 20 }) }),
)

export function crashContract(makePlace: MakePlace): void {
  it('loses nobody and hands nothing over twice, whatever happens in whatever order', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const place = await makePlace()
      const world = createWorld(await place.open(), () => place.open())
      try {
        await world.prepare()
        for (const next of steps) await world.run(next)
        expect(await world.finish()).toEqual({ deliveries: SUBSCRIBERS, unfinished: 0 })
      } finally {
        await world.close()
        await place.remove()
      }
    })
    await fc.assert(property, { numRuns: 60 })
  }, 60_000)
}

/** A sender as the protocol has it, that may die between any two steps; it throws where somebody would get mail twice. */
function createWorld(opened: Store, open: () => Promise<Store>) {
  let store = opened
  let now = new Date('2025-07-27T08:00:00Z')
  let claimed: { readonly id: number; readonly subscriberId: number }[] = []
  let handed: { readonly id: number; readonly subscriberId: number }[] = []
  /** Who may not be handed anything, because a message to them is out or may be. */
  const spent = new Set<number>()

  async function hand(index: number): Promise<void> {
    const [delivery] = claimed.splice(index % Math.max(1, claimed.length), 1)
    if (delivery === undefined) return
    if (spent.has(delivery.subscriberId)) throw new Error('Somebody would get the issue twice.')
    await store.ledger.recordHanded(delivery.id, `<${delivery.id}@example.com>`, now)
    spent.add(delivery.subscriberId)
    handed.push(delivery)
  }

  async function end(index: number, state: RecordedOutcome['state']): Promise<void> {
    const [delivery] = handed.splice(index % Math.max(1, handed.length), 1)
    if (delivery === undefined) return
    const retryAt = state === 'deferred' ? new Date(now.getTime() + 10 * 60_000) : null
    await store.ledger.recordOutcome(
      delivery.id,
      { state, reply: state, retryAt, suppress: state === 'rejected' },
      now,
    )
    if (state === 'deferred') spent.delete(delivery.subscriberId)
  }

  async function claim(limit: number): Promise<number> {
    const more = await store.ledger.claim(issueId, limit, now)
    claimed.push(...more)
    return more.length
  }

  async function crash(): Promise<void> {
    await store.close()
    store = await open()
    const left = { released: claimed.length, uncertain: handed.length }
    ;[claimed, handed] = [[], []]
    expect(await store.ledger.recover(issueId, now)).toEqual(left)
  }

  async function run(next: Step): Promise<void> {
    if (next.kind === 'start') await store.ledger.start(aProof(), choice, now)
    if (next.kind === 'crash') await crash()
    if (next.kind === 'claim') await claim(next.limit)
    if (next.kind === 'hand') await hand(next.which)
    if (next.kind === 'outcome') await end(next.which, next.state)
    if (next.kind === 'leave') await store.subscribers.remove(`reader${next.which + 1}@example.com`, now)
    if (next.kind === 'wait') now = new Date(now.getTime() + next.minutes * 60_000)
    if (next.kind === 'release')
      await store.ledger.release(
        claimed.splice(0).map(({ id }) => id),
        now,
      )
  }

  return {
    run,
    close: () => store.close(),
    prepare: async () => {
      await store.subscribers.importAll(people(SUBSCRIBERS), now)
      await store.ledger.start(aProof(), choice, now)
    },
    /** The last process: recovers, and sends what is left to send. */
    finish: async () => {
      await crash()
      now = new Date(now.getTime() + 24 * 60 * 60_000)
      while ((await claim(3)) > 0) {
        while (claimed.length > 0) await hand(0)
        while (handed.length > 0) await end(0, 'accepted')
      }
      const rows = await store.ledger.tally(issueId)
      const sum = (of: typeof rows) => of.reduce((total, { count }) => total + count, 0)
      return {
        deliveries: sum(rows),
        unfinished: sum(rows.filter(({ state }) => !finalStates.includes(state))),
      }
    },
  }
}
