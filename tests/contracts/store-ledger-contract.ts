import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const later = new Date('2025-07-27T09:00:00.000Z')
const choice = { offered: ['zh-Hans+en', 'en'], fallback: 'zh-Hans+en' }

export function ledgerContract(makePlace: MakePlace): void {
  async function startedFor(count: number): Promise<{ store: Store; reopen: () => Promise<Store> }> {
    const opened = await storeFor(makePlace)
    await opened.store.subscribers.importAll(people(count), now)
    await opened.store.sends.start(aProof(), choice, now)
    return opened
  }

  it('gives every active subscriber one delivery: of the preferred edition where it is offered, else the fallback', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(
      [
        aPerson({ address: 'a@example.com', edition: 'en' }),
        aPerson({ address: 'b@example.com', edition: 'fr' }),
        aPerson({ address: 'c@example.org' }),
        aPerson({ address: 'left@example.org' }),
      ],
      now,
    )
    await store.subscribers.remove('left@example.org', now)
    const rows = [
      { edition: 'en', domain: 'example.com', count: 1 },
      { edition: 'zh-Hans+en', domain: 'example.com', count: 1 },
      { edition: 'zh-Hans+en', domain: 'example.org', count: 1 },
    ]

    expect(await store.sends.audience(choice, now)).toEqual(rows)
    await store.sends.start(aProof(), choice, now)
    expect(await store.deliveries.tally(issueId)).toEqual(rows.map((row) => ({ ...row, state: 'pending' })))
  })

  it('starts an issue once: the second start finds the first send, and nobody new is in it', async () => {
    const { store, reopen } = await startedFor(2)
    const begun = { issueId, sha256: aProof().sha256, startedAt: now, state: 'running' }
    await store.subscribers.add(aPerson({ address: 'new@example.com' }), later)
    const { sends, deliveries } = await reopen()
    expect(await sends.start(aProof({ subject: 'changed' }), choice, later)).toEqual(begun)
    expect(await sends.find(issueId)).toEqual(begun)
    expect(await states({ deliveries })).toEqual({ pending: 2 })
  })

  it('knows no send of an issue that was not started', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.sends.find(issueId)).toBeNull()
    expect(await store.deliveries.tally(issueId)).toEqual([])
    expect(await store.deliveries.claim(issueId, 10, now)).toEqual([])
    await expect(store.sends.frozenProof(issueId)).rejects.toThrow('no send')
  })

  it('lists sends, the newest first', async () => {
    const { store } = await startedFor(1)
    const next = aProof({ issueId: '2025-w31' })
    await store.sends.start(next, choice, later)
    expect(await store.sends.list()).toEqual([
      { issueId: '2025-w31', sha256: next.sha256, startedAt: later, state: 'running' },
      { issueId, sha256: aProof().sha256, startedAt: now, state: 'running' },
    ])
  })

  it('keeps the sends of two issues apart', async () => {
    const { store } = await startedFor(2)
    await store.sends.start(aProof({ issueId: '2025-w31' }), choice, now)
    const claimed = await store.deliveries.claim(issueId, 10, now)
    expect(claimed.map((delivery) => delivery.issueId)).toEqual([issueId, issueId])
    expect(await states(store)).toEqual({ claimed: 2 })
    expect(await states(store, '2025-w31')).toEqual({ pending: 2 })
  })

  it('gives back the proof as it was frozen', async () => {
    const { reopen } = await startedFor(1)
    expect(await (await reopen()).sends.frozenProof(issueId)).toEqual(aProof())
  })

  it('claims what is needed to compose a message, in the order of the list', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(
      [aPerson({ address: 'a@example.com', name: '王芳', edition: 'en' }), ...people(3)],
      now,
    )
    await store.sends.start(aProof(), choice, now)
    const claimed = await store.deliveries.claim(issueId, 2, now)
    expect(claimed).toEqual([
      {
        id: expect.any(Number),
        issueId,
        subscriberId: expect.any(Number),
        address: 'a@example.com',
        name: '王芳',
        editionId: 'en',
        fields: {},
        attempts: 0,
        messageId: null,
        triedSince: now,
        group: 'example.com',
      },
      expect.objectContaining({ address: 'reader1@example.com', name: '', editionId: 'zh-Hans+en' }),
    ])
    expect(await states(store)).toEqual({ claimed: 2, pending: 2 })
  })

  it('keeps the fault of one step from those that are written down with it', async () => {
    const { store, reopen } = await startedFor(3)
    const { deliveries } = store
    const [first, second, third] = (await deliveries.claim(issueId, 3, now)).map(({ id }) => id)
    const accepted = { state: 'accepted', reply: '250 ok', retryAt: null } as const
    const steps = await Promise.allSettled([
      deliveries.recordHanded(first ?? 0, '<1@example.com>', now),
      deliveries.recordOutcome(second ?? 0, accepted, now),
      deliveries.recordHanded(third ?? 0, '<3@example.com>', now),
      deliveries.recordHanded(first ?? 0, '<1@example.com>', now),
      deliveries.recordOutcome(third ?? 0, accepted, now),
    ])
    expect(steps.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await states(await reopen())).toEqual({ handed: 1, claimed: 1, accepted: 1 })
  })

  it('lets only one of several claims at once have a delivery', async () => {
    const { store } = await startedFor(50)
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => store.deliveries.claim(issueId, 10, now)),
    )
    const ids = claims.flat().map(({ id }) => id)
    expect(ids.length).toBe(50)
    expect(new Set(ids).size).toBe(50)
  })

  it('claims past a long run of people who left: an empty claim means that nothing is left to do', async () => {
    const { store } = await startedFor(1_300)
    for (const { addressKey } of people(1_250)) await store.subscribers.remove(addressKey, now)
    const claimed = await store.deliveries.claim(issueId, 10, now)
    expect(claimed.map(({ address }) => address)).toEqual(
      Array.from({ length: 10 }, (_, index) => `reader${1_251 + index}@example.com`),
    )
    expect(await states(store)).toEqual({ claimed: 10, pending: 40, skipped: 1_250 })
  })

  it('does not hand anything to a subscriber who left while a delivery was deferred', async () => {
    const { store } = await startedFor(1)
    await handOver(store, { state: 'deferred', reply: '451', retryAt: later })
    await store.subscribers.remove('reader1@example.com', now)
    expect(await store.deliveries.claim(issueId, 1, later)).toEqual([])
    expect(await states(store)).toEqual({ skipped: 1 })
    expect(await store.deliveries.nextRetry(issueId)).toBeNull()
  })

  it('claims a deferred delivery when it is due, before those that are pending, and counts attempts', async () => {
    const { store } = await startedFor(3)
    const first = await handOver(store, {
      state: 'deferred',
      reply: '451 4.7.1 try later',
      retryAt: later,
    })
    expect(await store.deliveries.nextRetry(issueId)).toEqual(later)
    const early = await store.deliveries.claim(issueId, 1, new Date(later.getTime() - 1))
    expect(early.map(({ address }) => address)).toEqual(['reader2@example.com'])
    const due = await store.deliveries.claim(issueId, 5, later)
    expect(due).toEqual([
      { ...first, attempts: 1, messageId: expect.any(String) },
      expect.objectContaining({ address: 'reader3@example.com', attempts: 0 }),
    ])
    expect(await store.deliveries.nextRetry(issueId)).toBeNull()
  })

  it('gives released deliveries to the next claim, and leaves alone what was handed over', async () => {
    const { store } = await startedFor(2)
    const claimed = await store.deliveries.claim(issueId, 2, now)
    await store.deliveries.recordHanded(claimed[1]?.id ?? 0, '<2@example.com>', now)
    await store.deliveries.release(
      claimed.map(({ id }) => id),
      now,
    )
    expect(await states(store)).toEqual({ handed: 1, pending: 1 })
    expect(await store.deliveries.claim(issueId, 2, now)).toEqual([claimed[0]])
  })

  it.each(['accepted', 'rejected', 'uncertain', 'skipped'] as const)(
    'never claims again what ended as %s',
    async (state) => {
      const { store } = await startedFor(1)
      await handOver(store, { state, reply: 'the reply', retryAt: null })
      expect(await states(store)).toEqual({ [state]: 1 })
      expect(await store.deliveries.claim(issueId, 1, new Date('2035-01-01T00:00:00Z'))).toEqual([])
    },
  )

  it('throws where a delivery is handed over that is not claimed, or claimed and handed twice', async () => {
    const { store } = await startedFor(1)
    const [delivery] = await store.deliveries.claim(issueId, 1, now)
    const id = delivery?.id ?? 0
    await store.deliveries.release([id], now)
    await expect(store.deliveries.recordHanded(id, '<1@example.com>', now)).rejects.toThrow(
      'without being claimed',
    )
    await store.deliveries.claim(issueId, 1, now)
    await store.deliveries.recordHanded(id, '<1@example.com>', now)
    await expect(store.deliveries.recordHanded(id, '<1@example.com>', now)).rejects.toThrow(
      'without being claimed',
    )
    expect(await states(store)).toEqual({ handed: 1 })
  })

  it('throws where an outcome comes for a delivery that is not handed over, and changes nothing', async () => {
    const { store } = await startedFor(1)
    const [delivery] = await store.deliveries.claim(issueId, 1, now)
    const outcome = { state: 'rejected', reply: '550 5.1.1', retryAt: null } as const
    await expect(store.deliveries.recordOutcome(delivery?.id ?? 0, outcome, now)).rejects.toThrow(
      'without being handed over',
    )
    expect(await states(store)).toEqual({ claimed: 1 })
    expect(await store.subscribers.find('reader1@example.com')).toMatchObject({ status: 'active' })
  })

  it.each([
    { state: 'deferred', reply: '451', retryAt: null },
    { state: 'accepted', reply: '250', retryAt: later },
  ] as const)(
    'throws where $state and the time of the next attempt contradict each other',
    async (outcome) => {
      const { store } = await startedFor(1)
      await expect(handOver(store, outcome)).rejects.toThrow('when it is due again')
      expect(await states(store)).toEqual({ handed: 1 })
    },
  )

  it('suppresses a dead address only when the server has taken mail for its domain, and not one that left meanwhile', async () => {
    const { store } = await startedFor(3)
    const outcome = { state: 'rejected', reply: '550 5.1.1', retryAt: null } as const
    await handOver(store, outcome)
    await store.subscribers.remove('reader2@example.com', now)
    await store.subscribers.add(aPerson({ address: 'reader2@example.com' }), now)
    const [second] = await store.deliveries.claim(issueId, 1, now)
    await store.deliveries.recordHanded(second?.id ?? 0, '<2@example.com>', now)
    await store.subscribers.remove('reader2@example.com', now)
    await store.deliveries.recordOutcome(second?.id ?? 0, outcome, now)
    await store.refusals.settle(issueId, now)
    expect(await store.subscribers.find('reader1@example.com')).toMatchObject({ status: 'active' })
    await handOver(store, { state: 'accepted', reply: '250 ok', retryAt: null })
    await store.refusals.settle(issueId, now)
    expect(await store.subscribers.find('reader1@example.com')).toMatchObject({ status: 'suppressed' })
    expect(await store.subscribers.find('reader2@example.com')).toMatchObject({ status: 'left' })
  })

  it('puts back what a server refused that takes nothing, and once what one refused that takes some', async () => {
    const { store } = await startedFor(8)
    const { deliveries, refusals } = store
    const refused = { state: 'rejected', reply: '550 Invalid recipient', retryAt: null } as const
    for (let count = 1; count <= 5; count++) {
      const { id } = await handOver({ deliveries }, refused)
      expect(await refusals.weigh(id)).toEqual({ isDoubted: true, mustHold: count === 5 })
    }
    expect(await refusals.putBack(issueId, [], now)).toBe(5)
    expect(await states({ deliveries })).toEqual({ pending: 3, deferred: 5 })
    await handOver({ deliveries }, { ...refused, state: 'accepted' })
    const { id } = await handOver({ deliveries }, refused)
    expect(await refusals.putBack(issueId, [], now)).toBe(0)
    expect(await refusals.putBack(issueId, [id], now)).toBe(1)
    expect(await deliveries.nextRetry(issueId)).not.toBeNull()
    await refusals.settle(issueId, now)
    expect(await store.subscribers.count()).toEqual([{ status: 'active', edition: null, count: 8 }])
  })

  it('takes back what a dead process claimed, and calls uncertain what it had handed over', async () => {
    const { store, reopen } = await startedFor(5)
    const claimed = await store.deliveries.claim(issueId, 3, now)
    await store.deliveries.recordHanded(claimed[0]?.id ?? 0, '<1@example.com>', now)
    const { deliveries, workers } = await reopen()
    expect(await workers.recover(later)).toEqual({ released: 2, uncertain: 1 })
    expect(await states({ deliveries })).toEqual({ pending: 4, uncertain: 1 })
    expect(await workers.recover(later)).toEqual({ released: 0, uncertain: 0 })
  })

  it('lets others use the list while the send lock is held', async () => {
    const { store } = await storeFor(makePlace)
    const lock = await store.workers.lock()
    expect(await store.subscribers.add(aPerson(), now)).toMatchObject({ status: 'active' })
    await lock?.release()
  })
}
