import { expect, it } from 'vitest'
import type { RestoreChoice } from '../../src/domain/readers/list-ports.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const refused = { state: 'rejected', reply: '550 5.1.1 no such user', retryAt: null } as const
const accepted = { state: 'accepted', reply: '250 ok', retryAt: null } as const
const by = { by: 'Wang Fang', now: new Date(now.getTime() + 3_600_000) }

/** What a person takes back. */
export function undoContract(makePlace: MakePlace): void {
  async function refusedStore() {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(4), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    await handOver(store, refused)
    await handOver(store, refused)
    await handOver(store, accepted)
    await store.refusals.settle(issueId, now)
    return store
  }

  it.each([
    ['of an address', { addressKeys: ['reader1@example.com'] }, ['reader1@example.com']],
    ['of an issue', { issueId }, ['reader1@example.com', 'reader2@example.com']],
    ['of another issue', { issueId: '2025-w31' }, []],
    ['since then', { since: now }, ['reader1@example.com', 'reader2@example.com']],
    ['since later', { since: new Date(now.getTime() + 1) }, []],
  ])('lifts the suppressions %s, once', async (_what, choice, addresses) => {
    const { subscribers } = await refusedStore()
    const restored = await subscribers.restore(choice, by)
    expect(restored.map(({ address, status }) => [address, status])).toEqual(
      addresses.map((address) => [address, 'active']),
    )
    expect(await subscribers.restore(choice, by)).toEqual([])
  })

  it('never brings back who complained, left, or came as suppressed', async () => {
    const store = await refusedStore()
    const complaint = { kind: 'complaint', delivery: { issueId, subscriberId: 3 } } as const
    await store.bounces.apply(aReport('one', complaint), { now, dryRun: false })
    await store.bounces.apply(aReport('two', { kind: 'complaint', delivery: { issueId, subscriberId: 2 } }), {
      now,
      dryRun: false,
    })
    await store.subscribers.remove('reader1@example.com', now)
    await store.subscribers.keepGone(
      [{ ...aPerson({ address: 'reader4@example.com' }), status: 'suppressed' }],
      now,
    )
    const why = async (choice: RestoreChoice) =>
      (await store.subscribers.notRestorable(choice)).map((person) => [person.address, person.why])
    expect(await why({})).toEqual([
      ['reader1@example.com', 'left'],
      ['reader2@example.com', 'complained'],
      ['reader3@example.com', 'complained'],
      ['reader4@example.com', 'list'],
    ])
    expect(await why({ addressKeys: ['reader4@example.com'] })).toEqual([['reader4@example.com', 'list']])
    expect(await why({ since: new Date(now.getTime() + 1) })).toEqual([])
    expect(await why({ issueId: '2025-w31' })).toEqual([])
    expect((await why({ issueId })).map(([address]) => address)).toContain('reader3@example.com')
    expect(await store.subscribers.restore({}, by)).toEqual([])
  })

  it('names nobody as kept who would be restored', async () => {
    const { subscribers } = await refusedStore()
    expect(await subscribers.notRestorable({ issueId })).toEqual([])
  })

  it('puts rejected deliveries back, and forgets the refusal', async () => {
    const { sends, deliveries, refusals } = await refusedStore()
    const rejected = await refusals.list(issueId)
    expect(rejected.map(({ address, messageId, reply }) => [address, messageId, reply])).toEqual([
      ['reader1@example.com', '<1@example.com>', refused.reply],
      ['reader2@example.com', '<2@example.com>', refused.reply],
    ])
    expect(await refusals.resend([1, 3], now)).toBe(1)
    expect(await states({ deliveries })).toEqual({ accepted: 1, pending: 2, rejected: 1 })
    await sends.cancel(issueId, now)
    expect(await refusals.resend([2], now)).toBe(0)
  })

  it('counts the refusals that no list explains', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(3), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    await handOver(store, refused)
    expect(await store.refusals.countUnexplained(issueId)).toBe(1)
    await handOver(store, accepted)
    await handOver(store, { ...refused, reply: '550 5.7.1 spam' })
    await store.refusals.settle(issueId, now)
    expect(await store.refusals.countUnexplained(issueId)).toBe(1)
  })
}
