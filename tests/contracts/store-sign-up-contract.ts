import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { SignUpRequest } from '../../src/domain/readers/sign-up.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const now = new Date('2025-07-27T08:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const days = (count: number) => minutes(count * 1_440)
const NETWORK = 'a hash of a network'
const counts = countsOf(NETWORK)
const accepted = { state: 'accepted', reply: '250' } as const

function aRequest(given: Partial<SignUpRequest> = {}): SignUpRequest {
  return { ...aPerson({ tags: [] }), language: 'en', ...given }
}

async function mailKinds(store: Store, at: Date): Promise<readonly string[]> {
  const kinds: string[] = []
  for (let mail = await store.signUps.nextMail(at); mail; mail = await store.signUps.nextMail(at))
    kinds.push(mail.kind)
  return kinds
}

export function signUpContract(makePlace: MakePlace): void {
  it('puts nobody on the list who has not confirmed, and those who have only once', async () => {
    const { store } = await storeFor(makePlace)
    const request = aRequest({ name: '王芳', edition: 'en' })
    expect(await store.signUps.ask(request, counts, now)).toBe(true)
    expect(await store.subscribers.count()).toEqual([])

    const mail = await store.signUps.nextMail(now)
    expect(mail).toEqual({
      kind: 'confirm',
      signUp: { id: expect.any(Number), ...request },
      choice: 0,
      until: days(3),
    })
    const id = mail?.signUp.id ?? 0
    expect(await store.signUps.find({ id, choice: 0 }, minutes(5))).toEqual(mail?.signUp)
    expect(await store.signUps.confirm({ id, choice: 0 }, minutes(5))).toMatchObject({
      address: 'reader@example.com',
      name: '王芳',
      edition: 'en',
      status: 'active',
    })
    expect(await store.signUps.confirm({ id, choice: 0 }, minutes(5))).toBeNull()
    expect(await store.signUps.find({ id, choice: 0 }, minutes(5))).toBeNull()
    const { id: subscriberId = 0 } = (await store.subscribers.find('reader@example.com')) ?? {}
    expect((await store.readers.record(subscriberId))?.signUps).toEqual([
      { askedAt: now, confirmedAt: minutes(5) },
    ])
    await store.signUps.ask(aRequest(aPerson({ address: 'other@example.com' })), counts, now)
    await mailKinds(store, now)
    await store.signUps.forget(days(4))
    expect((await store.stats.facts(days(4))).signUps).toEqual({ asked: 2, confirmed: 1 })
  })

  it('lets one of two confirm that come at once, and sends one mail where two processes look for it', async () => {
    const { store } = await storeFor(makePlace)
    const lookTwice = () => Promise.all([store.signUps.nextMail(now), store.signUps.nextMail(now)])
    // Each has its connection by then; else the first would have ended before the second begins.
    expect(await lookTwice()).toEqual([null, null])
    await store.signUps.ask(aRequest(), counts, now)
    const mails = await lookTwice()
    const [mail] = mails.filter((found) => found !== null)
    expect(mails.filter((found) => found === null)).toEqual([null])
    const id = mail?.signUp.id ?? 0
    const confirmed = await Promise.all([
      store.signUps.confirm({ id, choice: 0 }, now),
      store.signUps.confirm({ id, choice: 0 }, now),
    ])
    expect(confirmed.filter((reader) => reader === null)).toEqual([null])
    expect(await store.subscribers.count()).toEqual([{ status: 'active', edition: null, count: 1 }])
  })

  it('keeps for how long a request may be confirmed, and forgets it then', async () => {
    const { store } = await storeFor(makePlace)
    await store.signUps.ask(aRequest(), counts, now)
    const { signUp } = (await store.signUps.nextMail(now)) ?? {}
    expect(
      await store.signUps.find({ id: signUp?.id ?? 0, choice: 0 }, new Date(days(3).getTime() - 1)),
    ).not.toBeNull()
    expect(await store.signUps.confirm({ id: signUp?.id ?? 0, choice: 0 }, days(3))).toBeNull()
    await store.signUps.forget(days(3))
    expect(await store.signUps.find({ id: signUp?.id ?? 0, choice: 0 }, now)).toBeNull()
    await store.signUps.ask(aRequest(), counts, days(3))
    expect(await mailKinds(store, days(3))).toEqual(['confirm'])
  })

  it('sends at most three mails to an address, ten minutes apart, also to the next process', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const sent: number[] = []
    for (const at of [0, 1, 9, 10, 11, 25, 40, 55]) {
      await store.signUps.ask(aRequest(), countsOf(`${NETWORK} ${at}`), minutes(at))
      sent.push(...(await mailKinds(store, minutes(at))).map(() => at))
    }
    expect(sent).toEqual([0, 10, 25])
    const reopened = await reopen()
    await reopened.signUps.ask(aRequest(), counts, days(1))
    expect(await mailKinds(reopened, days(1))).toEqual([])
  })

  it('takes so many requests of one network within an hour, and no more', async () => {
    const { store } = await storeFor(makePlace)
    const asked: boolean[] = []
    for (let count = 0; count < 62; count += 1)
      asked.push(await store.signUps.ask(aRequest({ addressKey: `${count}` }), counts, now))
    expect(asked).toEqual([...Array(60).fill(true), false, false])
    expect(await store.signUps.ask(aRequest(), countsOf('another network'), now)).toBe(true)
    await store.signUps.forget(minutes(60))
    expect(await store.signUps.ask(aRequest(), counts, minutes(60))).toBe(true)
  })

  it('sends the right mail: to whom is on the list, has left, is suppressed, or was erased', async () => {
    const { store } = await storeFor(makePlace)
    const add = async (address: string) => (await store.subscribers.add(aPerson({ address }), now)).id
    const delivery = { issueId: '2025-w30', subscriberId: await add('suppressed@example.com') }
    await store.bounces.apply(aReport('gone', { delivery }), { now, dryRun: false })
    await add('active@example.com')
    await add('left@example.com')
    await store.subscribers.remove('left@example.com', now)
    await store.readers.erase(await add('erased@example.com'), now)
    for (const name of ['active', 'left', 'suppressed', 'erased', 'new'])
      await store.signUps.ask(aRequest(aPerson({ address: `${name}@example.com` })), counts, now)
    expect(await mailKinds(store, now)).toEqual(['known', 'confirm', 'blocked', 'blocked', 'confirm'])
  })

  it('brings back those who left or were erased, once the owner of the address confirms', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson({ name: '王芳', edition: 'en' }), now)
    await store.readers.leave(id, { issueId: '2025-w30', way: 'page' }, now)
    const confirm = async (at: Date) => {
      await store.signUps.ask(aRequest(), counts, at)
      return store.signUps.confirm({ id: (await store.signUps.nextMail(at))?.signUp.id ?? 0, choice: 0 }, at)
    }
    expect(await confirm(minutes(1))).toMatchObject({ id, name: '王芳', edition: 'en', status: 'active' })
    expect((await store.readers.record(id))?.departures).toMatchObject([{ returnedAt: minutes(1) }])

    await store.readers.erase(id, minutes(2))
    const fresh = await confirm(minutes(20))
    expect(fresh).toMatchObject({ name: '', status: 'active' })
    expect(fresh?.id).not.toBe(id)
    expect(await store.subscribers.importAll([aPerson()], now)).toMatchObject({ unchanged: 1 })
  })

  it('neither fails nor brings back what is erased where somebody confirms and erases at once', async () => {
    const { store } = await storeFor(makePlace)
    for (let round = 0; round < 8; round += 1) {
      const person = aPerson({ address: `reader${round}@example.com` })
      const { id } = await store.subscribers.add(person, now)
      await store.readers.leave(id, { issueId: null, way: 'page' }, now)
      await store.signUps.ask(aRequest(person), counts, now)
      const { signUp } = (await store.signUps.nextMail(now)) ?? {}
      const both = [
        store.readers.erase(id, now),
        store.signUps.confirm({ id: signUp?.id ?? 0, choice: 0 }, now),
      ] as const
      const [isErased, confirmed] = await Promise.all(both)
      const [again] = await Promise.all([store.subscribers.find(person.address), ...both])
      expect([isErased, again?.status]).toEqual([true, confirmed?.id === id ? undefined : confirmed?.status])
      expect(await store.readers.find(id)).toBeNull()
    }
    const audience = await store.sends.audience({ offered: ['en'], fallback: 'en' }, now)
    expect(audience.map(({ domain }) => domain).filter((domain) => domain !== 'example.com')).toEqual([])
  })

  it('sends a mail again that was put off, but not one that may have arrived', async () => {
    const { store } = await storeFor(makePlace)
    await store.signUps.ask(aRequest(), counts, now)
    const { signUp } = (await store.signUps.nextMail(now)) ?? {}
    await store.signUps.recordMail(signUp?.id ?? 0, { state: 'deferred', reply: '451' }, now)
    expect(await mailKinds(store, minutes(0.7))).toEqual([])
    expect(await mailKinds(store, minutes(1.3))).toEqual(['confirm'])
    await store.signUps.recordMail(signUp?.id ?? 0, accepted, minutes(1.3))
    expect(await mailKinds(store, days(1))).toEqual([])
  })

  it('tries a mail that is put off ever more seldom, gives it up, and forgets the request three days later', async () => {
    const { store } = await storeFor(makePlace)
    await store.signUps.ask(aRequest(), counts, now)
    const tried: number[] = []
    const untils = new Set<number | undefined>()
    let id = 0
    for (let at = 0; at < 3 * 1_440; at += 1) {
      const mail = await store.signUps.nextMail(minutes(at))
      if (mail === null) continue
      id = mail.signUp.id
      tried.push(at)
      untils.add(mail.kind === 'known' ? undefined : mail.until.getTime())
      await store.signUps.recordMail(id, { state: 'deferred', reply: '451' }, minutes(at))
      if (at > 600) await store.signUps.ask(aRequest(), counts, minutes(at))
    }
    expect(tried.length).toBeLessThanOrEqual(3 * 12)
    expect(tried.slice(0, 5).map((at, index) => at - (tried[index - 1] ?? 0))).toEqual(
      [0, 1, 2, 4, 8].map((gap) => expect.closeTo(gap, -1)),
    )
    await store.signUps.forget(days(6))
    expect(await store.signUps.find({ id, choice: 0 }, minutes(1))).toBeNull()
  })

  it('counts the time for confirming from the request, however late its mail is', async () => {
    const { store } = await storeFor(makePlace)
    await store.signUps.ask(aRequest(), counts, now)
    const first = await store.signUps.nextMail(now)
    await store.signUps.recordMail(first?.signUp.id ?? 0, { state: 'deferred', reply: '451' }, now)
    expect(await store.signUps.nextMail(minutes(600))).toMatchObject({ until: days(3) })
  })

  it('confirms what its own mail asked about, whatever a stranger asks for later', async () => {
    const { store } = await storeFor(makePlace)
    await store.signUps.ask(aRequest({ name: '王芳', edition: 'en' }), counts, now)
    const own = await store.signUps.nextMail(now)
    const id = own?.signUp.id ?? 0
    await store.signUps.ask(aRequest({ name: 'Mallory', edition: 'zh-Hans' }), counts, minutes(1))
    expect(await store.signUps.find({ id, choice: 0 }, minutes(1))).toMatchObject({
      name: '王芳',
      edition: 'en',
    })
    expect(await store.signUps.nextMail(minutes(11))).toMatchObject({
      choice: 1,
      signUp: { id, name: 'Mallory', edition: 'zh-Hans' },
    })
    expect(await store.signUps.find({ id, choice: 2 }, minutes(11))).toBeNull()
    expect(await store.signUps.confirm({ id, choice: 0 }, minutes(12))).toMatchObject({
      name: '王芳',
      edition: 'en',
    })
  })

  it('lets mails that have something in common follow each other as their pace says, and keeps nothing that would be too late', async () => {
    const { store } = await storeFor(makePlace)
    const pace = { key: 'a mailbox', burst: 2, everyMs: 20 * 3_600_000 }
    const ask = async (place: number, at: Date) => {
      const request = aRequest(aPerson({ address: `reader+${place}@example.com` }))
      return store.signUps.ask(request, { network: `${place}`, paces: [pace] }, at)
    }
    for (let place = 0; place < 6; place += 1) expect(await ask(place, now)).toBe(true)
    const sent: number[] = []
    for (const hour of [0, 19, 20, 40, 60, 71]) sent.push((await mailKinds(store, minutes(hour * 60))).length)
    expect(sent).toEqual([2, 0, 1, 1, 0, 0])
    expect((await store.stats.facts(days(1))).signUps.asked).toBe(4)
    await store.signUps.forget(days(4))
    expect(await ask(9, days(4))).toBe(true)
    expect(await mailKinds(store, days(4))).toEqual(['confirm'])
  })
}
