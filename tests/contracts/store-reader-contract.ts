import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { collect, type MakePlace, storeFor } from './store-place.ts'

const now = new Date('2025-07-27T08:00:00Z')
const later = new Date('2025-07-28T08:00:00Z')
const choice = { offered: ['zh-Hans+en', 'en'], fallback: 'en' }
const byPage = { issueId: '2025-w30', way: 'page' } as const

async function aReader(store: Store, given: Parameters<typeof aPerson>[0] = {}): Promise<number> {
  return (await store.subscribers.add(aPerson(given), now)).id
}

export function readerContract(makePlace: MakePlace): void {
  it('lets somebody leave once, say why, and come back', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store)
    expect(await store.readers.leave(id, byPage, now)).toMatchObject({ id, status: 'left' })
    expect(await store.readers.leave(id, { issueId: null, way: 'one-click' }, later)).toMatchObject({
      status: 'left',
    })
    await store.readers.giveReason(id, 'too-often')
    const departure = { ...byPage, reason: 'too-often', leftAt: now }
    expect((await store.readers.record(id))?.departures).toEqual([{ ...departure, returnedAt: null }])

    const soon = new Date(now.getTime() + 59 * 60_000)
    expect(await store.readers.mayComeBack(id, soon)).toBe(true)
    expect(await store.readers.comeBack(id, soon)).toMatchObject({ id, status: 'active' })
    await store.readers.giveReason(id, 'other')
    expect((await store.readers.record(id))?.departures).toEqual([{ ...departure, returnedAt: soon }])
    expect(await store.readers.mayComeBack(id, soon)).toBe(false)
  })

  it.each([
    ['an hour later', byPage, 60],
    ['who left by one click', { issueId: '2025-w30', way: 'one-click' } as const, 1],
  ])('takes nobody back %s', async (_what, departure, minutes) => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store)
    await store.readers.leave(id, departure, now)
    const then = new Date(now.getTime() + minutes * 60_000)
    expect(await store.readers.mayComeBack(id, then)).toBe(false)
    expect(await store.readers.comeBack(id, then)).toMatchObject({ status: 'left' })
    expect((await store.readers.record(id))?.departures).toMatchObject([{ returnedAt: null }])
  })

  it('mails the owner of an address the link that was asked for, once, and tries it again where it was put off', async () => {
    const { store } = await storeFor(makePlace)
    const subscriberId = await aReader(store, { edition: 'en' })
    const ask = (at: Date) => store.ownerLinks.ask({ subscriberId, purpose: 'erase', language: 'en' }, at)
    const lookTwice = () => Promise.all([store.ownerLinks.nextMail(now), store.ownerLinks.nextMail(now)])
    // Each has its connection by then; else the first would have ended before the second begins.
    expect(await lookTwice()).toEqual([null, null])
    await ask(now)
    await ask(now)
    const mails = await lookTwice()
    const mail = mails.find((found) => found !== null)
    expect(mails.filter((found) => found === null)).toEqual([null])
    expect(mail).toEqual({
      id: expect.any(Number),
      kind: 'erase',
      subscriberId,
      address: 'reader@example.com',
      edition: 'en',
      language: 'en',
      until: new Date('2025-07-27T09:00:00Z'),
    })
    await store.ownerLinks.recordMail(mail?.id ?? 0, { state: 'deferred', reply: '451' }, now)
    const soon = new Date('2025-07-27T08:02:00Z')
    expect(await store.ownerLinks.nextMail(now)).toBeNull()
    expect(await store.ownerLinks.nextMail(soon)).toMatchObject({ id: mail?.id })
    await store.ownerLinks.recordMail(mail?.id ?? 0, { state: 'accepted', reply: '250' }, soon)
    await ask(new Date('2025-07-27T08:11:00Z'))
    expect(await store.ownerLinks.nextMail(later)).toBeNull()

    await store.ownerLinks.forget(later)
    await ask(later)
    await store.readers.erase(subscriberId, later)
    expect(await store.ownerLinks.nextMail(later)).toBeNull()
  })

  it('knows which links were made before links were bound to their database', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store)
    await store.sends.start(aProof(), choice, now)
    expect(await store.links.madeUnbound({ issueId: null, subscriberId: id })).toBe(false)
    expect(await store.links.madeUnbound({ issueId: '2025-w30', subscriberId: id })).toBe(false)
    expect(await store.links.salt()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('commits what many readers do at once, each for herself', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(50), now)
    const ids = (await collect(store.subscribers.list())).map(({ id }) => id)
    const left = await Promise.all(
      [...ids, 999_999].map((id) => store.readers.leave(id, { issueId: null, way: 'one-click' }, now)),
    )
    expect(left.map((reader) => reader?.status)).toEqual([...ids.map(() => 'left'), undefined])
    expect(await store.subscribers.count()).toEqual([{ status: 'left', edition: null, count: 50 }])
  })

  it('brings nobody back who is suppressed', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store)
    await store.subscribers.keepGone([{ ...aPerson(), status: 'suppressed' }], now)
    expect(await store.readers.leave(id, byPage, now)).toMatchObject({ status: 'suppressed' })
    expect(await store.readers.comeBack(id, now)).toMatchObject({ status: 'suppressed' })
    const wanted = { name: '王芳', edition: null, pausedUntil: null }
    expect(await store.readers.change(id, wanted, now)).toMatchObject({ status: 'suppressed', name: '' })
  })

  it('sends nothing to somebody who has paused, until their time has come', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store, { name: '王芳' })
    const wanted = { name: '李雷', edition: 'en', pausedUntil: later }
    expect(await store.readers.change(id, wanted, now)).toEqual({
      id,
      address: 'reader@example.com',
      status: 'active',
      ...wanted,
    })
    const before = new Date(later.getTime() - 1)
    expect(await store.sends.audience(choice, before)).toEqual([])
    await store.sends.start(aProof(), choice, before)
    expect(await store.deliveries.tally('2025-w30')).toEqual([])
    expect(await store.sends.audience(choice, later)).toEqual([
      { edition: 'en', domain: 'example.com', count: 1 },
    ])
    await store.sends.start(aProof({ issueId: '2025-w31' }), choice, later)
    expect(await store.deliveries.claim('2025-w31', 5, later)).toMatchObject([{ subscriberId: id }])
  })

  it('passes over somebody who pauses between the start of a send and their turn', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store)
    await store.sends.start(aProof(), choice, now)
    await store.readers.change(id, { name: '', edition: null, pausedUntil: later }, now)
    expect(await store.deliveries.claim('2025-w30', 5, now)).toEqual([])
    expect((await store.readers.record(id))?.deliveries).toMatchObject([{ state: 'skipped' }])
  })

  it('forgets those who have themselves erased, and knows the address again when it is imported', async () => {
    const { store } = await storeFor(makePlace)
    const other = await aReader(store, { address: 'other@example.com' })
    const id = await aReader(store, { name: '王芳', edition: 'en' })
    await store.sends.start(aProof(), choice, now)
    expect(await store.readers.erase(id, now)).toBe(true)
    expect(await store.readers.erase(id, now)).toBe(false)

    expect(await store.readers.find(id)).toBeNull()
    expect(await store.readers.record(id)).toBeNull()
    expect(await store.subscribers.find('reader@example.com')).toBeNull()
    expect((await collect(store.subscribers.list())).map((listed) => listed.id)).toEqual([other])
    expect(await store.subscribers.count()).toEqual([{ status: 'active', edition: null, count: 1 }])
    expect(await store.deliveries.claim('2025-w30', 5, now)).toMatchObject([{ subscriberId: other }])

    const again = [aPerson({ address: 'READER@example.com' }), aPerson({ address: 'new@example.com' })]
    expect(await store.subscribers.importAll(again, now)).toEqual({
      added: 1,
      updated: 0,
      unchanged: 0,
      kept: 1,
    })
    expect(await store.subscribers.add(aPerson(), now)).toMatchObject({ id: 0, status: 'suppressed' })
    expect(await store.subscribers.find('reader@example.com')).toBeNull()
  })

  it('tells a reader everything that it knows of them', async () => {
    const { store } = await storeFor(makePlace)
    const id = await aReader(store, { name: '王芳', edition: 'en' })
    await store.sends.start(aProof(), choice, now)
    const [delivery] = await store.deliveries.claim('2025-w30', 1, now)
    await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
    const refused = { state: 'rejected', reply: '552 5.2.2 reader is over quota', retryAt: null } as const
    await store.deliveries.recordOutcome(delivery?.id ?? 0, refused, later)
    await store.signUps.ask({ ...aPerson(), language: 'en' }, countsOf('network'), later)
    const known = {
      id,
      address: 'reader@example.com',
      name: '王芳',
      edition: 'en',
      status: 'active',
      pausedUntil: null,
      since: now,
      changedAt: now,
      signUps: [{ askedAt: later, confirmedAt: null }],
      departures: [],
      tags: [],
      fields: {},
      restorations: [],
      acts: [],
      deliveries: [
        {
          issueId: '2025-w30',
          edition: 'en',
          state: 'rejected',
          messageId: '<1@example.com>',
          reply: '552 5.2.2 reader is over quota',
          handedAt: now,
          changedAt: later,
        },
      ],
      bounces: [
        {
          kind: 'soft',
          source: 'smtp',
          status: '5.2.2',
          reason: '552 5.2.2 reader is over quota',
          recordedAt: later,
        },
      ],
    }
    expect(await store.readers.record(id)).toEqual(known)
  })

  it('counts the list, and what was sent to it', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(4), now)
    await store.subscribers.add(aPerson({ address: 'other@example.org', edition: 'en' }), later)
    const ids = (await collect(store.subscribers.list())).map(({ id }) => id)
    await store.sends.start(aProof(), choice, later)
    const [first] = await store.deliveries.claim('2025-w30', 1, later)
    await store.deliveries.recordHanded(first?.id ?? 0, '<1@example.com>', later)
    const accepted = { state: 'accepted', reply: '250', retryAt: null } as const
    await store.deliveries.recordOutcome(first?.id ?? 0, accepted, later)
    await store.readers.leave(ids[0] ?? 0, byPage, later)
    await store.readers.leave(ids[1] ?? 0, { issueId: null, way: 'page' }, later)
    await store.readers.giveReason(ids[1] ?? 0, 'too-often')
    await store.readers.erase(ids[2] ?? 0, later)
    const paused = { name: '', edition: null, pausedUntil: new Date('2025-08-01T00:00:00Z') }
    await store.readers.change(ids[3] ?? 0, paused, later)

    expect(await store.stats.facts(later)).toEqual({
      tags: [],
      active: 2,
      paused: 1,
      left: 2,
      suppressed: 0,
      came: [
        { day: '2025-07-27', count: 4 },
        { day: '2025-07-28', count: 1 },
      ],
      went: [{ day: '2025-07-28', count: 3 }],
      editions: expect.arrayContaining([
        { edition: null, count: 1 },
        { edition: 'en', count: 1 },
      ]),
      domains: [
        { domain: 'example.com', count: 1 },
        { domain: 'example.org', count: 1 },
      ],
      signUps: { asked: 0, confirmed: 0 },
      reasons: [{ reason: 'too-often', count: 1 }],
      issues: [{ issueId: '2025-w30', sentAt: later, accepted: 1, rejected: 0, left: 1, returned: 0 }],
    })
  })
}
