import { expect, it } from 'vitest'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const choice = { offered: ['en'], fallback: 'en' }
const started = new Date(now.getTime() + 60_000)
const later = new Date(now.getTime() + 120_000)
const toNew = { issueId, choice, now: later }

export function newReadersContract(makePlace: MakePlace): void {
  async function sent(count: number) {
    const opened = await storeFor(makePlace)
    await opened.store.subscribers.importAll(people(count), now)
    await opened.store.sends.start(aProof(), choice, started)
    return opened
  }

  it('gives those who joined since a delivery each, once, and lines up their domains', async () => {
    const { store, reopen } = await sent(2)
    for (const { id } of await store.deliveries.claim(issueId, 5, started)) {
      await store.deliveries.recordHanded(id, `<${id}@example.com>`, started)
      await store.deliveries.recordOutcome(id, { state: 'accepted', reply: '250 ok', retryAt: null }, started)
    }
    const other = people(1).map((person) => ({
      ...person,
      address: 'new@elsewhere.example.org',
      addressKey: 'new@elsewhere.example.org',
    }))
    await store.subscribers.importAll([...people(3), ...other], later)
    expect(await store.sends.newReaders(issueId, choice, later)).toEqual([
      { edition: 'en', domain: 'elsewhere.example.org', count: 1 },
      { edition: 'en', domain: 'example.com', count: 1 },
    ])
    expect(await store.sends.addNewReaders(toNew)).toBe(2)

    const { sends, deliveries } = await reopen()
    expect(await sends.newReaders(issueId, choice, later)).toEqual([])
    expect(await sends.addNewReaders(toNew)).toBe(0)
    expect(await states({ deliveries })).toEqual({ accepted: 2, pending: 2 })
    const claimed = await deliveries.claim(issueId, 5, later)
    expect(claimed.map(({ address }) => address).toSorted()).toEqual([
      'new@elsewhere.example.org',
      'reader3@example.com',
    ])
  })

  it('gives nobody another one, whatever became of the first, and none to somebody who had paused or has left', async () => {
    const { store } = await sent(4)
    const ends = ['accepted', 'rejected', 'uncertain', 'deferred'] as const
    for (const [at, { id }] of (await store.deliveries.claim(issueId, 4, started)).entries()) {
      const state = ends[at] ?? 'accepted'
      await store.deliveries.recordHanded(id, `<${id}@example.com>`, started)
      const retryAt = state === 'deferred' ? later : null
      await store.deliveries.recordOutcome(id, { state, reply: '550 5.7.1 refused', retryAt }, started)
    }
    await store.subscribers.importAll(people(5), later)
    await store.subscribers.remove('reader5@example.com', later)
    expect(await store.sends.addNewReaders(toNew)).toBe(0)
  })

  it('leaves out those who were on the list before the send began', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(1), now)
    await store.readers.change(1, { name: '', edition: null, pausedUntil: later }, now)
    await store.subscribers.importAll(people(2), now)
    await store.sends.start(aProof(), choice, started)
    expect(await states(store)).toEqual({ pending: 1 })
    const afterPause = new Date(later.getTime() + 1)
    expect(await store.sends.addNewReaders({ ...toNew, now: afterPause })).toBe(0)
  })

  it('adds nobody to a send that is paused or cancelled, or that never was', async () => {
    const { store } = await sent(1)
    await store.subscribers.importAll(people(2), later)
    await store.sends.pause(issueId)
    expect(await store.sends.addNewReaders(toNew)).toBe(0)
    await store.sends.cancel(issueId, later)
    expect(await store.sends.addNewReaders(toNew)).toBe(0)
    expect(await store.sends.addNewReaders({ ...toNew, issueId: '2025-w31' })).toBe(0)
  })

  it('leaves out who has none of the tags that the send went to', async () => {
    const { store } = await storeFor(makePlace)
    const press = [{ key: 'press', label: 'Press' }]
    await store.subscribers.importAll(people(2), now)
    await store.subscribers.tag('reader1@example.com', press)
    await store.sends.start(aProof(), { ...choice, tags: press }, started)
    await store.subscribers.importAll(people(4), later)
    await store.subscribers.tag('reader3@example.com', press)
    expect(await store.sends.newReaders(issueId, choice, later)).toEqual([
      { edition: 'en', domain: 'example.com', count: 1 },
    ])
    expect(await store.sends.addNewReaders(toNew)).toBe(1)
    const claimed = await store.deliveries.claim(issueId, 5, later)
    expect(claimed.map(({ address }) => address).toSorted()).toEqual([
      'reader1@example.com',
      'reader3@example.com',
    ])
  })

  it('adds everybody once where two ask at the same time', async () => {
    const { store } = await sent(1)
    await store.subscribers.importAll(people(30), later)
    const added = await Promise.all([store.sends.addNewReaders(toNew), store.sends.addNewReaders(toNew)])
    expect(added.toSorted((a, b) => a - b)).toEqual([0, 29])
  })
}
