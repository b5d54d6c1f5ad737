import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { ALL_GROUPS, type Pace, slowDown } from '../../src/domain/sending/pace.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const choice = { offered: ['en'], fallback: 'en' }
const noPace: Pace = { messagesPerSecond: null, connections: null, groups: [] }
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const accepted: RecordedOutcome = { state: 'accepted', reply: '250 ok', retryAt: null }
const limit = (domains: readonly string[], messagesPerSecond: number | null, connections: number | null) => ({
  ...noPace,
  groups: [{ domains, messagesPerSecond, connections }],
})

/** Claims, and says of whom. */
async function claimed(
  { deliveries }: Pick<Store, 'deliveries'>,
  count: number,
  at = now,
): Promise<readonly string[]> {
  return (await deliveries.claim(issueId, count, at)).map(({ address }) => address)
}

export function paceContract(makePlace: MakePlace): void {
  /** `a1@a.test`, `a2@a.test` and so on, for every letter of `order`. */
  async function startedFor(order: string, pace: Pace) {
    const counts: Record<string, number> = {}
    const people = [...order].map((letter) => {
      counts[letter] = (counts[letter] ?? 0) + 1
      return aPerson({ address: `${letter}${counts[letter]}@${letter}.test` })
    })
    const opened = await storeFor(makePlace)
    await opened.store.subscribers.importAll(people, now)
    await opened.store.sends.start(aProof(), choice, now)
    await opened.store.paces.set(issueId, pace)
    return opened as { store: Store; reopen: () => Promise<Store> }
  }

  it('claims what its limit allows of a group, and the rest of others, in the order of the list', async () => {
    const { store, reopen } = await startedFor('aaaabbbc', limit(['a.test'], 2, null))
    expect(await claimed(store, 4)).toEqual(['a1@a.test', 'b1@b.test', 'c1@c.test', 'b2@b.test'])
    const { deliveries } = await reopen()
    expect(await claimed({ deliveries }, 4, inSeconds(0.3))).toEqual(['b3@b.test'])
    expect(await deliveries.nextClaim(issueId, inSeconds(0.3))).toEqual(inSeconds(0.4))
    expect(await claimed({ deliveries }, 4, inSeconds(0.4))).toEqual(['a2@a.test'])
    expect(await claimed({ deliveries }, 4, inSeconds(0.5))).toEqual([])
  })

  it('holds all domains of a group together', async () => {
    const { store } = await startedFor('aabbc', limit(['a.test', 'b.test'], 1, null))
    expect((await claimed(store, 5)).toSorted()).toEqual(['a1@a.test', 'c1@c.test'])
    expect(await claimed(store, 5, inSeconds(0.95))).toEqual(['a2@a.test'])
    expect(await store.paces.groupsOf(issueId)).toEqual(
      new Map([
        ['a.test', 'a.test'],
        ['b.test', 'a.test'],
        ['c.test', 'c.test'],
      ]),
    )
  })

  it('never has more of a group under way than its connections', async () => {
    const { store } = await startedFor('aaaab', limit(['a.test'], null, 2))
    const first = await store.deliveries.claim(issueId, 5, now)
    expect(first.map(({ address }) => address)).toEqual(['a1@a.test', 'a2@a.test', 'b1@b.test'])
    expect(await claimed(store, 5)).toEqual([])
    expect(await store.deliveries.nextClaim(issueId, now)).toEqual(now)
    const id = first[0]?.id ?? 0
    await store.deliveries.recordHanded(id, '<1@example.com>', now)
    expect(await claimed(store, 5)).toEqual([])
    await store.deliveries.recordOutcome(id, accepted, now)
    expect(await claimed(store, 5)).toEqual(['a3@a.test'])
  })

  it('claims no more in all than the newsletter allows', async () => {
    const { store } = await startedFor('aabbcc', { ...noPace, messagesPerSecond: 10 })
    expect(await claimed(store, 6)).toHaveLength(2)
    expect(await claimed(store, 6)).toEqual([])
    expect(await store.deliveries.nextClaim(issueId, now)).toEqual(inSeconds(0.1))
    expect(await claimed(store, 6, inSeconds(0.1))).toHaveLength(1)
  })

  it('keeps what a group was slowed to, also for the next send and under another limit', async () => {
    const { store, reopen } = await startedFor('ab', limit(['a.test'], 10, null))
    const refusal = { measuredRate: 20, reply: '451 busy', now }
    await store.paces.adjust('a.test', (pace) => slowDown(pace, refusal))
    const { sends, paces, deliveries } = await reopen()
    await sends.start(aProof({ issueId: '2025-w31' }), choice, now)
    await paces.set('2025-w31', limit(['a.test'], 20, 3))
    expect(await paces.list()).toContainEqual({
      group: 'a.test',
      messagesPerSecond: 20,
      connections: 3,
      slowedTo: 5,
      slowedFrom: 20,
      slowedAt: now,
      raisedAt: null,
      nextAt: inSeconds(0.2),
      reply: '451 busy',
    })
    expect((await deliveries.claim('2025-w31', 5, now)).map(({ address }) => address)).toEqual(['b1@b.test'])
    await paces.set('2025-w31', noPace)
    const limits = (await paces.list()).map(({ group, messagesPerSecond }) => [group, messagesPerSecond])
    expect(limits).toEqual([['a.test', null]])
  })

  it('does not charge a group for those who are skipped', async () => {
    const { store } = await startedFor('aaab', limit(['a.test'], 1, null))
    await store.subscribers.remove('a1@a.test', now)
    await store.subscribers.remove('a2@a.test', now)
    expect(await claimed(store, 9)).toEqual(['b1@b.test', 'a3@a.test'])
  })

  it('skips an address that no message can go to', async () => {
    const { store } = await storeFor(makePlace)
    const people = ['not an address@a.test', 'fine@a.test'].map((address) => aPerson({ address }))
    await store.subscribers.importAll(people, now)
    await store.sends.start(aProof(), choice, now)
    expect(await claimed(store, 9)).toEqual(['fine@a.test'])
    expect(await states(store)).toEqual({ claimed: 1, skipped: 1 })
  })

  it('takes what is due of a slow domain before what never had a turn', async () => {
    const { store } = await startedFor('aab', noPace)
    const deferred = { state: 'deferred', reply: '451', retryAt: inSeconds(60) } as const
    await handOver(store, deferred)
    expect(await store.deliveries.nextClaim(issueId, now)).toEqual(now)
    expect(await claimed(store, 1, inSeconds(60))).toEqual(['a1@a.test'])
    expect(await claimed(store, 9, inSeconds(60))).toEqual(['a2@a.test', 'b1@b.test'])
    expect(await store.deliveries.nextClaim(issueId, inSeconds(60))).toBeNull()
  })

  describe('the first attempt', () => {
    it('is remembered over retries, and forgotten when a person has a delivery sent once more', async () => {
      const { store } = await startedFor('a', noPace)
      const { deliveries, uncertain } = store
      await handOver({ deliveries }, { state: 'deferred', reply: '451', retryAt: inSeconds(60) })
      const [again] = await deliveries.claim(issueId, 1, inSeconds(60))
      expect(again).toMatchObject({ attempts: 1, triedSince: now })
      await deliveries.recordHanded(again?.id ?? 0, '<1@example.com>', inSeconds(60))
      await deliveries.recordOutcome(again?.id ?? 0, { ...accepted, state: 'uncertain' }, inSeconds(60))
      await uncertain.resend([again?.id ?? 0], inSeconds(90))
      expect(await deliveries.claim(issueId, 1, inSeconds(99))).toMatchObject([{ triedSince: inSeconds(99) }])
    })
  })

  it('counts what ended since a time', async () => {
    const { store } = await startedFor('aab', { ...noPace, connections: 4 })
    await handOver(store, accepted)
    await handOver(store, { ...accepted, state: 'uncertain' })
    expect(await store.deliveries.countEnded(issueId, now)).toBe(1)
    expect(await store.deliveries.countEnded(issueId, inSeconds(1))).toBe(0)
    expect((await store.paces.list()).map(({ group }) => group)).toEqual([ALL_GROUPS])
  })
}
