import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const later = new Date('2025-07-27T09:00:00.000Z')
const choice = { offered: ['en'], fallback: 'en' }
const accepted: RecordedOutcome = { state: 'accepted', reply: '250 ok', retryAt: null }
const deferred: RecordedOutcome = { state: 'deferred', reply: '451 later', retryAt: later }
const uncertain: RecordedOutcome = {
  state: 'uncertain',
  reply: 'Connection closed unexpectedly',
  retryAt: null,
}

export function controlContract(makePlace: MakePlace): void {
  async function startedFor(count: number): Promise<{ store: Store; reopen: () => Promise<Store> }> {
    const opened = await storeFor(makePlace)
    await opened.store.subscribers.importAll(people(count), now)
    await opened.store.sends.start(aProof(), choice, now)
    return opened
  }

  const send = (state: string) => ({ issueId, sha256: aProof().sha256, startedAt: now, state })

  describe('pausing', () => {
    it('holds every claim until the send is resumed, also of the next process', async () => {
      const { store, reopen } = await startedFor(3)
      expect(await store.sends.pause(issueId)).toEqual(send('paused'))
      const { sends, deliveries } = await reopen()
      expect(await deliveries.claim(issueId, 3, now)).toEqual([])
      expect(await sends.find(issueId)).toEqual(send('paused'))
      expect(await sends.list()).toEqual([send('paused')])
      expect(await sends.resume(issueId)).toEqual(send('running'))
      expect(await deliveries.claim(issueId, 3, now)).toHaveLength(3)
    })

    it('lets nothing be handed over that was claimed before, and takes it back on release', async () => {
      const { store } = await startedFor(3)
      const [first, second] = await store.deliveries.claim(issueId, 2, now)
      await store.deliveries.recordHanded(first?.id ?? 0, '<1@example.com>', now)
      await store.sends.pause(issueId)
      expect(await store.deliveries.recordHanded(second?.id ?? 0, '<2@example.com>', now)).toBe(false)
      expect(await states(store)).toEqual({ claimed: 1, handed: 1, pending: 1 })
      await store.deliveries.recordOutcome(first?.id ?? 0, accepted, now)
      await store.deliveries.release([second?.id ?? 0], now)
      await store.sends.resume(issueId)
      expect(await store.deliveries.claim(issueId, 1, later)).toEqual([second])
      expect(await store.deliveries.recordHanded(second?.id ?? 0, '<2@example.com>', later)).toBe(true)
    })

    it('still throws where a delivery is handed over twice', async () => {
      const { store } = await startedFor(1)
      const [delivery] = await store.deliveries.claim(issueId, 1, now)
      expect(await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)).toBe(true)
      await store.sends.pause(issueId)
      await expect(store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)).rejects.toThrow(
        'without being claimed',
      )
    })

    it('keeps the next attempt of what is deferred meanwhile', async () => {
      const { store } = await startedFor(1)
      const [delivery] = await store.deliveries.claim(issueId, 1, now)
      await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
      await store.sends.pause(issueId)
      await store.deliveries.recordOutcome(delivery?.id ?? 0, deferred, now)
      expect(await states(store)).toEqual({ deferred: 1 })
      expect(await store.deliveries.claim(issueId, 1, later)).toEqual([])
      await store.sends.resume(issueId)
      expect(await store.deliveries.claim(issueId, 1, later)).toHaveLength(1)
    })

    it('holds one send and not the others', async () => {
      const { store } = await startedFor(2)
      await store.sends.start(aProof({ issueId: '2025-w31' }), choice, now)
      const [delivery] = await store.deliveries.claim('2025-w31', 1, now)
      await store.sends.pause(issueId)
      expect(await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)).toBe(true)
      expect(await store.sends.find('2025-w31')).toMatchObject({ state: 'running' })
      await store.sends.pause('2025-w31')
      await store.sends.resume(issueId)
      expect(await store.sends.find('2025-w31')).toMatchObject({ state: 'paused' })
    })

    it('changes nothing when it is done again, or where there is no send', async () => {
      const { store } = await startedFor(1)
      expect(await store.sends.resume(issueId)).toEqual(send('running'))
      await store.sends.pause(issueId)
      expect(await store.sends.pause(issueId)).toEqual(send('paused'))
      expect(await store.sends.start(aProof(), choice, later)).toEqual(send('paused'))
      expect(await store.sends.pause('2025-w99')).toBeNull()
      expect(await store.sends.resume('2025-w99')).toBeNull()
    })
  })

  describe('cancelling', () => {
    it('skips what is not handed over, and leaves alone what is, or has ended', async () => {
      const { store, reopen } = await startedFor(9)
      for (const outcome of [accepted, uncertain, { ...accepted, state: 'rejected' as const }, deferred])
        await handOver(store, outcome)
      const [handed] = await store.deliveries.claim(issueId, 3, now)
      await store.deliveries.recordHanded(handed?.id ?? 0, '<5@example.com>', now)
      expect(await states(store)).toEqual({
        accepted: 1,
        uncertain: 1,
        rejected: 1,
        deferred: 1,
        handed: 1,
        claimed: 2,
        pending: 2,
      })
      expect(await store.sends.cancel(issueId, later)).toBe(5)
      const { sends, deliveries } = await reopen()
      expect(await states({ deliveries })).toEqual({
        accepted: 1,
        uncertain: 1,
        rejected: 1,
        handed: 1,
        skipped: 5,
      })
      expect(await sends.find(issueId)).toEqual(send('cancelled'))
      expect(await deliveries.nextRetry(issueId)).toBeNull()
    })

    it('lets nothing be handed over that was claimed before', async () => {
      const { store } = await startedFor(2)
      const claimed = await store.deliveries.claim(issueId, 2, now)
      await store.sends.cancel(issueId, now)
      const ids = claimed.map(({ id }) => id)
      for (const id of ids)
        expect(await store.deliveries.recordHanded(id, '<1@example.com>', now)).toBe(false)
      await store.deliveries.release(ids, now)
      expect(await store.deliveries.claim(issueId, 2, later)).toEqual([])
      expect(await states(store)).toEqual({ skipped: 2 })
    })

    it.each([
      [accepted, { accepted: 1 }],
      [uncertain, { uncertain: 1 }],
      [deferred, { skipped: 1 }],
    ])('records how it ended what was under way, without another attempt: %o', async (outcome, ended) => {
      const { store } = await startedFor(1)
      const [delivery] = await store.deliveries.claim(issueId, 1, now)
      await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
      await store.sends.cancel(issueId, now)
      await store.deliveries.recordOutcome(delivery?.id ?? 0, outcome, now)
      expect(await states(store)).toEqual(ended)
      expect(await store.deliveries.claim(issueId, 1, later)).toEqual([])
    })

    it('makes uncertain what a dead process had handed over', async () => {
      const { store, reopen } = await startedFor(3)
      const [delivery] = await store.deliveries.claim(issueId, 2, now)
      await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
      const { sends, deliveries, workers } = await reopen()
      expect(await sends.cancel(issueId, later)).toBe(2)
      expect(await workers.recover(later)).toEqual({ released: 0, uncertain: 1 })
      expect(await states({ deliveries })).toEqual({ skipped: 2, uncertain: 1 })
    })

    it('cannot be undone, and changes nothing when it is done again', async () => {
      const { store } = await startedFor(2)
      await store.sends.start(aProof({ issueId: '2025-w31' }), choice, now)
      expect(await store.sends.cancel(issueId, now)).toBe(2)
      expect(await store.sends.cancel(issueId, later)).toBe(0)
      expect(await store.sends.resume(issueId)).toEqual(send('cancelled'))
      expect(await store.sends.pause(issueId)).toEqual(send('cancelled'))
      expect(await store.sends.resume(issueId)).toEqual(send('cancelled'))
      expect(await store.sends.start(aProof(), choice, later)).toEqual(send('cancelled'))
      expect(await store.sends.cancel('2025-w99', now)).toBe(0)
      expect(await states(store, '2025-w31')).toEqual({ pending: 2 })
    })

    it('ends a paused send', async () => {
      const { store } = await startedFor(2)
      await store.sends.pause(issueId)
      expect(await store.sends.cancel(issueId, now)).toBe(2)
      expect(await store.sends.find(issueId)).toEqual(send('cancelled'))
    })
  })

  describe('uncertain deliveries', () => {
    it('are listed with what a person looks for in the log of the server', async () => {
      const { store } = await startedFor(3)
      await handOver(store, accepted)
      const first = await handOver(store, uncertain)
      const [second] = await store.deliveries.claim(issueId, 1, now)
      await store.deliveries.recordHanded(second?.id ?? 0, '<3@example.com>', later)
      expect(await store.workers.recover(later)).toEqual({ released: 0, uncertain: 1 })
      expect(await store.uncertain.list(issueId)).toEqual([
        {
          id: first.id,
          subscriberId: first.subscriberId,
          address: 'reader2@example.com',
          messageId: `<${first.id}@example.com>`,
          handedAt: now,
          reply: 'Connection closed unexpectedly',
        },
        {
          id: second?.id,
          subscriberId: second?.subscriberId,
          address: 'reader3@example.com',
          messageId: '<3@example.com>',
          handedAt: later,
          reply: 'the process ended before the server answered',
        },
      ])
      expect(await store.uncertain.list('2025-w31')).toEqual([])
    })

    it('are claimed once more when they are put back, once', async () => {
      const { store } = await startedFor(3)
      const { id } = await handOver(store, uncertain)
      const other = await handOver(store, uncertain)
      expect(await store.uncertain.resend([id], later)).toBe(1)
      expect(await store.uncertain.resend([id], later)).toBe(0)
      expect(await states(store)).toEqual({ uncertain: 1, pending: 2 })
      const claimed = await store.deliveries.claim(issueId, 5, later)
      expect(claimed).toMatchObject([{ id, attempts: 1 }, { attempts: 0 }])
      expect(await store.uncertain.resend([id], later)).toBe(0)
      expect((await store.uncertain.list(issueId)).map((delivery) => delivery.id)).toEqual([other.id])
    })

    it('are skipped where the subscriber left before they go out once more', async () => {
      const { store } = await startedFor(1)
      const { id } = await handOver(store, uncertain)
      await store.subscribers.remove('reader1@example.com', later)
      await store.uncertain.resend([id], later)
      expect(await store.deliveries.claim(issueId, 1, later)).toEqual([])
      expect(await states(store)).toEqual({ skipped: 1 })
    })

    it.each(['accepted', 'rejected'] as const)('are closed as %s for good', async (state) => {
      const { store } = await startedFor(2)
      const { id } = await handOver(store, uncertain)
      const verdict = { state, by: 'the editor' }
      expect(await store.uncertain.close([id], verdict, later)).toBe(1)
      expect(await store.uncertain.close([id], { state: 'rejected', by: 'another' }, later)).toBe(0)
      expect(await store.uncertain.resend([id], later)).toBe(0)
      expect(await states(store)).toEqual({ [state]: 1, pending: 1 })
      expect(await store.subscribers.find('reader1@example.com')).toMatchObject({ status: 'active' })
    })

    it('of a cancelled send do not go out once more, but can be closed', async () => {
      const { store } = await startedFor(2)
      const { id } = await handOver(store, uncertain)
      await store.sends.cancel(issueId, later)
      expect(await store.uncertain.resend([id], later)).toBe(0)
      expect(await states(store)).toEqual({ uncertain: 1, skipped: 1 })
      expect(await store.uncertain.close([id], { state: 'accepted', by: 'the editor' }, later)).toBe(1)
    })

    it('of a paused send wait for it to be resumed', async () => {
      const { store } = await startedFor(1)
      const { id } = await handOver(store, uncertain)
      await store.sends.pause(issueId)
      expect(await store.uncertain.resend([id], later)).toBe(1)
      expect(await store.deliveries.claim(issueId, 1, later)).toEqual([])
    })

    it('are the only ones that are put back or closed', async () => {
      const { store } = await startedFor(6)
      const ended = []
      for (const outcome of [accepted, { ...accepted, state: 'rejected' as const }, deferred])
        ended.push(await handOver(store, outcome))
      const [handed, claimed] = await store.deliveries.claim(issueId, 2, now)
      await store.deliveries.recordHanded(handed?.id ?? 0, '<4@example.com>', now)
      const ids = [...ended.map(({ id }) => id), handed?.id ?? 0, claimed?.id ?? 0, 4_711]
      const before = await states(store)
      expect(await store.uncertain.resend(ids, later)).toBe(0)
      expect(await store.uncertain.close(ids, { state: 'rejected', by: 'x' }, later)).toBe(0)
      expect(await states(store)).toEqual(before)
    })
  })
}
