import { expect, it } from 'vitest'
import { inEnglish } from '../../src/domain/language/message.ts'
import type { Store } from '../../src/domain/ports.ts'
import { asTags, type Tag } from '../../src/domain/readers/tags.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { collect, type MakePlace, storeFor } from './store-place.ts'

const later = new Date('2025-07-28T08:00:00.000Z')
const choice = { offered: ['zh-Hans+en', 'en'], fallback: 'en' }
const accepted = { state: 'accepted', reply: '250 ok', retryAt: null } as const

function tags(...words: readonly string[]): readonly Tag[] {
  const read = asTags(words)
  if ('fault' in read) throw new Error(inEnglish(read.fault))
  return read
}

async function taggedList(store: Store): Promise<void> {
  await store.subscribers.importAll(
    [
      aPerson({ address: 'both@example.com', tags: tags('press', 'VIP') }),
      aPerson({ address: 'press@example.com', tags: tags('Press'), edition: 'zh-Hans+en' }),
      aPerson({ address: 'vip@example.org', tags: tags('vip') }),
      aPerson({ address: 'plain@example.com' }),
      aPerson({ address: 'left@example.com', tags: tags('press') }),
    ],
    now,
  )
  await store.subscribers.remove('left@example.com', now)
}

export function tagsContract(makePlace: MakePlace): void {
  it('lists people with their tags and fields, and those who have any of some tags, whatever the case', async () => {
    const { store } = await storeFor(makePlace)
    await taggedList(store)
    await store.subscribers.importAll(
      [aPerson({ address: 'plain@example.com', fields: { company: '新华社' } })],
      now,
    )
    const listed = await collect(store.subscribers.list())
    expect(listed.map(({ address, tags, fields }) => [address, tags, fields])).toEqual([
      ['both@example.com', ['press', 'VIP'], {}],
      ['press@example.com', ['Press'], {}],
      ['vip@example.org', ['vip'], {}],
      ['plain@example.com', [], { company: '新华社' }],
      ['left@example.com', ['press'], {}],
    ])
    const some = await collect(store.subscribers.list({ status: 'active', tags: ['vip', 'press'] }))
    expect(some.map(({ address }) => address)).toEqual([
      'both@example.com',
      'press@example.com',
      'vip@example.org',
    ])
    expect((await store.stats.facts(now)).tags).toEqual([
      { tag: expect.stringMatching(/press/i), count: 2 },
      { tag: expect.stringMatching(/vip/i), count: 2 },
    ])
  })

  it('adds tags and replaces fields by an import, and changes nothing when it is done again', async () => {
    const { store } = await storeFor(makePlace)
    await taggedList(store)
    const again = [
      aPerson({ address: 'vip@example.org', tags: tags('VIP', '媒体'), fields: { company: 'A' } }),
    ]
    expect(await store.subscribers.importAll(again, later)).toMatchObject({ updated: 1 })
    expect(await store.subscribers.importAll(again, later)).toMatchObject({ unchanged: 1, updated: 0 })
    await store.subscribers.importAll([aPerson({ address: 'vip@example.org', fields: { city: 'B' } })], later)
    const [vip] = await collect(store.subscribers.list({ tags: ['媒体'] }))
    expect(vip).toMatchObject({ tags: ['vip', '媒体'], fields: { company: 'A', city: 'B' } })
  })

  it('puts tags on somebody and takes them away, also of those who left, and knows who is not on the list', async () => {
    const { store } = await storeFor(makePlace)
    await taggedList(store)
    expect(await store.subscribers.tag('left@example.com', tags('PRESS', 'board'))).toEqual([
      'board',
      'press',
    ])
    expect(await store.subscribers.find('left@example.com')).toMatchObject({ status: 'left' })
    expect(await store.subscribers.untag('left@example.com', ['press', 'unknown'])).toEqual(['board'])
    expect(await store.subscribers.tag('nobody@example.com', tags('x'))).toBeNull()
  })

  it('keeps no more tags of anybody than a subscriber may have', async () => {
    const { store } = await storeFor(makePlace)
    const many = (from: number) => tags(...Array.from({ length: 60 }, (_, index) => `tag ${from + index}`))
    await store.subscribers.importAll([aPerson({ tags: many(0) })], now)
    await store.subscribers.importAll([aPerson({ tags: many(60) })], now)
    expect(await store.subscribers.tag('reader@example.com', many(120))).toHaveLength(100)
  })

  it('sends to those with any of the tags, and to the rest later, and to nobody twice', async () => {
    const { store } = await storeFor(makePlace)
    await taggedList(store)
    const { sends, deliveries } = store
    const press = { ...choice, tags: tags('PRESS') }
    expect(await sends.audience(press, now)).toEqual([
      { edition: 'en', domain: 'example.com', count: 1 },
      { edition: 'zh-Hans+en', domain: 'example.com', count: 1 },
    ])
    expect(await sends.start(aProof(), press, now)).toMatchObject({ tags: ['PRESS'] })
    expect(await states({ deliveries })).toEqual({ pending: 2 })
    await handOver({ deliveries }, accepted)
    await handOver({ deliveries }, { ...accepted, state: 'rejected', reply: '550 5.1.1 no' })

    const vip = { ...choice, tags: tags('vip') }
    expect(await sends.audience(vip, now, issueId)).toEqual([
      { edition: 'en', domain: 'example.org', count: 1 },
    ])
    expect(await sends.extend(issueId, vip, now)).toBe(1)
    expect(await sends.extend(issueId, vip, now)).toBe(0)
    expect(await sends.find(issueId)).toMatchObject({ tags: ['PRESS', 'vip'] })
    expect(await handOver({ deliveries }, accepted)).toMatchObject({ address: 'vip@example.org' })

    // A domain whose turn was over has one again.
    expect(await sends.extend(issueId, choice, now)).toBe(1)
    expect(await sends.find(issueId)).not.toHaveProperty('tags')
    expect(await handOver({ deliveries }, accepted)).toMatchObject({ address: 'plain@example.com' })
    expect(await deliveries.claim(issueId, 10, now)).toEqual([])
    expect(await states({ deliveries })).toEqual({ accepted: 3, rejected: 1 })
  })

  it('adds to what is deferred without waking it early or losing it', async () => {
    const { store } = await storeFor(makePlace)
    const { sends, deliveries } = store
    await store.subscribers.importAll([aPerson({ address: 'a@example.com', tags: tags('x') })], now)
    await sends.start(aProof(), { ...choice, tags: tags('x') }, now)
    await handOver({ deliveries }, { state: 'deferred', reply: '451 later', retryAt: later })
    await store.subscribers.importAll([aPerson({ address: 'b@example.com' })], now)
    expect(await sends.extend(issueId, choice, now)).toBe(1)
    expect(await handOver({ deliveries }, accepted)).toMatchObject({ address: 'b@example.com' })
    expect(await deliveries.claim(issueId, 10, now)).toEqual([])
    expect(await deliveries.claim(issueId, 10, later)).toMatchObject([{ address: 'a@example.com' }])
  })

  it('adds nobody to a send that is paused or cancelled', async () => {
    const { store } = await storeFor(makePlace)
    const { sends, deliveries } = store
    await store.subscribers.importAll([aPerson({ tags: tags('x') }), ...people(3)], now)
    await sends.start(aProof(), { ...choice, tags: tags('x') }, now)
    await sends.pause(issueId)
    expect(await sends.extend(issueId, choice, now)).toBe(0)
    await sends.cancel(issueId, now)
    expect(await sends.extend(issueId, choice, now)).toBe(0)
    expect(await states({ deliveries })).toEqual({ skipped: 1 })
  })

  it('starts a scheduled send to the tags that it was scheduled for', async () => {
    const { store } = await storeFor(makePlace)
    await taggedList(store)
    const pace = { messagesPerSecond: null, connections: null, groups: [] }
    const schedule = {
      proof: aProof(),
      choice: { ...choice, tags: tags('vip') },
      pace,
      dueAt: now,
      timeZone: 'UTC',
    }
    await store.schedules.keep(schedule, now)
    expect(await store.schedules.startDue(now)).toMatchObject([{ state: 'started' }])
    expect(await store.sends.find(issueId)).toMatchObject({ tags: ['vip'] })
    expect(await states(store)).toEqual({ pending: 2 })
  })

  it('gives a reader the tags that were chosen with the request that is confirmed, and those alone', async () => {
    const { store } = await storeFor(makePlace)
    const ask = (words: readonly string[]) =>
      store.signUps.ask({ ...aPerson(), language: 'en', tags: tags(...words) }, countsOf('a network'), now)
    await ask(['eu'])
    const mail = await store.signUps.nextMail(now)
    if (mail?.kind !== 'confirm') throw new Error('There is no mail that asks.')
    await ask(['us'])
    expect(await store.signUps.find({ id: mail.signUp.id, choice: mail.choice }, now)).toMatchObject({
      tags: tags('eu'),
    })
    const reader = await store.signUps.confirm({ id: mail.signUp.id, choice: mail.choice }, now)
    expect(await store.readers.tagsOf(reader?.id ?? 0)).toEqual(['eu'])
  })

  it('lets a reader change the tags that are offered, and no others', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson({ tags: tags('eu', 'board') }), now)
    const preferences = { name: '', edition: null, pausedUntil: null }
    await store.readers.change(id, { ...preferences, tags: { chosen: tags('us'), others: tags('eu') } }, now)
    expect(await store.readers.tagsOf(id)).toEqual(['board', 'us'])
    await store.readers.change(id, preferences, now)
    expect(await store.readers.tagsOf(id)).toEqual(['board', 'us'])
  })

  it('shows readers what is kept of them, and keeps nothing of those who had themselves erased', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson({ tags: tags('VIP'), fields: { company: 'A' } }), now)
    expect(await store.readers.record(id)).toMatchObject({ tags: ['VIP'], fields: { company: 'A' } })
    await store.readers.erase(id, later)
    expect(await store.readers.tagsOf(id)).toEqual([])
    expect((await store.stats.facts(now)).tags).toEqual([])
    expect(await store.subscribers.tag('reader@example.com', tags('x'))).toBeNull()
  })
}
