import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const choice = { offered: ['en'], fallback: 'en' }
const later = new Date(now.getTime() + 60_000)
const correction = { of: issueId, copies: [{ issueId, editions: ['en'] }] }
const corrected = { ...choice, correction }

export function correctionContract(makePlace: MakePlace): void {
  /** A send whose deliveries end like this, one after the other. */
  async function sent(...ends: readonly DeliveryOutcome['state'][]) {
    const opened = await storeFor(makePlace)
    const { subscribers, sends, deliveries } = opened.store
    await subscribers.importAll(people(ends.length), now)
    await sends.start(aProof(), choice, now)
    for (const [at, { id }] of (await deliveries.claim(issueId, ends.length, now)).entries())
      await end(opened.store, id, ends[at] ?? 'accepted')
    return opened
  }

  async function end({ deliveries }: Store, id: number, state: DeliveryOutcome['state']) {
    await deliveries.recordHanded(id, `<${id}@example.com>`, now)
    const retryAt = state === 'deferred' ? later : null
    await deliveries.recordOutcome(id, { state, reply: '550 5.7.1 refused', retryAt }, now)
  }

  it('goes to those alone who got a wrong copy, or may have, and are still on the list', async () => {
    const { store, reopen } = await sent('accepted', 'accepted', 'rejected', 'uncertain', 'deferred')
    await store.subscribers.remove('reader2@example.com', now)
    await store.subscribers.add(aPerson({ address: 'new@example.com' }), later)
    expect(await store.sends.audience(corrected, later)).toEqual([
      { edition: 'en', domain: 'example.com', count: 2 },
    ])
    await store.sends.start(aProof({ issueId: '2025-w30-c1' }), corrected, later)

    const { sends, deliveries } = await reopen()
    expect(await sends.find('2025-w30-c1')).toMatchObject({ correction })
    const claimed = await deliveries.claim('2025-w30-c1', 9, later)
    expect(claimed.map(({ address }) => address)).toEqual(['reader1@example.com', 'reader4@example.com'])
    const toNew = { issueId: '2025-w30-c1', choice, now: later }
    expect(await sends.newReaders('2025-w30-c1', choice, later)).toEqual([])
    expect(await sends.addNewReaders(toNew)).toBe(0)
  })

  it('goes on to those who get a wrong copy after it began, once', async () => {
    const { store } = await sent('accepted', 'deferred')
    const { sends, deliveries } = store
    await sends.start(aProof({ issueId: '2025-w30-c1' }), corrected, now)
    const [delivery] = await deliveries.claim(issueId, 1, later)
    await end(store, delivery?.id ?? 0, 'accepted')
    expect(await sends.extend('2025-w30-c1', corrected, later)).toBe(1)
    expect(await sends.extend('2025-w30-c1', corrected, later)).toBe(0)
    expect(await states({ deliveries }, '2025-w30-c1')).toEqual({ pending: 2 })
  })

  it('goes to nobody whose edition was right', async () => {
    const { store } = await sent('accepted')
    const others = { of: issueId, copies: [{ issueId, editions: ['zh-Hans'] }] }
    expect(await store.sends.audience({ ...choice, correction: others }, later)).toEqual([])
    const none = { of: issueId, copies: [] }
    expect(await store.sends.audience({ ...choice, correction: none }, later)).toEqual([])
  })

  it('keeps what a schedule corrects until it starts', async () => {
    const { store } = await sent('accepted', 'rejected')
    const proof = aProof({ issueId: '2025-w30-c1' })
    const pace = { messagesPerSecond: null, connections: null, groups: [] }
    const at = { dueAt: later, timeZone: 'Asia/Shanghai' }
    await store.schedules.keep({ proof, choice: corrected, pace, ...at }, now)
    expect(await store.schedules.startDue(later)).toMatchObject([{ state: 'started' }])
    expect(await states(store, '2025-w30-c1')).toEqual({ pending: 1 })
  })

  describe('welcomes', () => {
    const copy = { issueId, ...choice }

    /** Somebody has asked and confirmed. */
    async function confirmed({ signUps }: Store, at = later, address = 'new@example.com') {
      await signUps.ask({ ...aPerson({ address, edition: 'en' }), language: 'en' }, countsOf(address), at)
      const mail = await signUps.nextMail(at)
      const id = mail?.signUp.id ?? 0
      const reader = await signUps.confirm({ id, choice: 0, isWelcomed: true }, at)
      return reader?.id ?? 0
    }

    it('gives somebody who has confirmed one copy, however often and by whomever it is tried', async () => {
      const { store, reopen } = await sent('accepted')
      const id = await confirmed(store)
      const welcome = await store.welcomes.next(later)
      expect(welcome).toMatchObject({ kind: 'welcome', subscriberId: id, language: 'en' })
      if (welcome === null) return
      const both = await Promise.all([
        store.welcomes.addCopy(welcome, copy, later),
        store.welcomes.addCopy(welcome, copy, later),
      ])
      expect(both.toSorted()).toEqual([false, true])

      const reopened = await reopen()
      const { sends, deliveries, welcomes } = reopened
      expect([await welcomes.take(welcome.id), await welcomes.next(later)]).toEqual([false, null])
      expect(await sends.newReaders(issueId, choice, later)).toEqual([])
      expect(await welcomes.issuesToSend()).toEqual([issueId])
      await welcomes.forget(new Date(later.getTime() + 2 * 86_400_000))
      expect(await welcomes.issuesToSend()).toEqual([issueId])
      const [delivery] = await deliveries.claim(issueId, 9, later)
      expect(delivery?.address).toBe('new@example.com')
      await end(reopened, delivery?.id ?? 0, 'accepted')
      await welcomes.forget(later)
      expect(await welcomes.issuesToSend()).toEqual([])
    })

    it('leaves alone what a person has left of a send, and a send that is held, to tags or a correction', async () => {
      const { store } = await sent('accepted', 'deferred')
      await confirmed(store)
      const welcome = (await store.welcomes.next(later)) ?? { id: 0, subscriberId: 0 }
      await store.sends.start(aProof({ issueId: '2025-w30-c1' }), corrected, now)
      const tags = [{ key: 'vip', label: 'VIP' }]
      await store.sends.start(aProof({ issueId: 'to-tags' }), { ...choice, tags }, now)
      for (const other of ['2025-w30-c1', 'to-tags', 'never-sent'])
        expect(await store.welcomes.addCopy(welcome, { ...copy, issueId: other }, later)).toBe(false)
      await store.sends.pause(issueId)
      expect(await store.welcomes.addCopy(welcome, copy, later)).toBe(false)
      await store.sends.resume(issueId)
      expect(await store.welcomes.addCopy(welcome, copy, later)).toBe(true)
      expect(await store.welcomes.issuesToSend()).toEqual([])
    })

    it('sends a note once, later where it was put off, and none to somebody who has left or was erased', async () => {
      const { store } = await storeFor(makePlace)
      const { welcomes } = store
      const id = await confirmed(store)
      const welcome = await welcomes.next(later)
      expect([await welcomes.take(welcome?.id ?? 0), await welcomes.take(welcome?.id ?? 0)]).toEqual([
        true,
        false,
      ])
      expect(await welcomes.next(later)).toBeNull()
      await welcomes.recordMail(welcome?.id ?? 0, { state: 'deferred', reply: '' }, later)
      expect(await welcomes.next(later)).toBeNull()
      const afterRetry = new Date(later.getTime() + 120_000)
      expect(await welcomes.next(afterRetry)).toMatchObject({ id: welcome?.id })
      await store.readers.leave(id, { issueId: null, way: 'page' }, afterRetry)
      expect(await welcomes.next(afterRetry)).toBeNull()
      await store.readers.comeBack(id, afterRetry)
      await store.readers.erase(id, afterRetry)
      expect(await welcomes.next(afterRetry)).toBeNull()

      await confirmed(store, later, 'other@example.com')
      const other = await welcomes.next(later)
      await welcomes.take(other?.id ?? 0)
      await welcomes.recordMail(other?.id ?? 0, { state: 'uncertain', reply: '' }, later)
      expect(await welcomes.next(afterRetry)).toBeNull()
    })
  })
}
