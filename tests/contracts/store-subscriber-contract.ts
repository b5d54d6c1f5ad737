import { expect, it } from 'vitest'
import type { GonePerson } from '../../src/domain/readers/subscriber.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { collect, type MakePlace, storeFor } from './store-place.ts'

const now = new Date('2025-07-27T08:00:00Z')
const nothing = { added: 0, updated: 0, unchanged: 0, kept: 0 }

export function subscriberContract(makePlace: MakePlace): void {
  it('lists people in the order in which they came, page after page, also to the next process', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const many = people(2_500)
    expect(await store.subscribers.importAll(many, now)).toEqual({ ...nothing, added: 2_500 })

    const { subscribers } = await reopen()

    const listed = await collect(subscribers.list())
    expect(listed.map(({ address }) => address)).toEqual(many.map(({ address }) => address))
    expect(new Set(listed.map(({ id }) => id)).size).toBe(2_500)
  })

  it('changes nothing when the same people are imported again', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(1_200), now)
    const before = await collect(store.subscribers.list())
    expect(await store.subscribers.importAll(people(1_200), now)).toEqual({ ...nothing, unchanged: 1_200 })
    expect(await collect(store.subscribers.list())).toEqual(before)
  })

  it('imports nobody where there is nobody', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.subscribers.importAll([], now)).toEqual(nothing)
  })

  it('gives a known address the new name and edition where they are given', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll([aPerson({ name: '王芳', edition: 'en' })], now)
    expect(await store.subscribers.importAll([aPerson()], now)).toEqual({ ...nothing, unchanged: 1 })
    expect(await store.subscribers.importAll([aPerson({ edition: 'zh-Hans' })], now)).toEqual({
      ...nothing,
      updated: 1,
    })
    expect(await store.subscribers.find('reader@example.com')).toEqual({
      id: expect.any(Number),
      address: 'reader@example.com',
      name: '王芳',
      edition: 'zh-Hans',
      status: 'active',
    })
  })

  it('merges an address that comes twice in one import, however it is spelled', async () => {
    const { store } = await storeFor(makePlace)
    const twice = [
      aPerson({ address: 'Reader@example.com', name: 'first' }),
      aPerson({ address: 'reader@example.com', name: 'second', edition: 'en' }),
    ]
    expect(await store.subscribers.importAll(twice, now)).toEqual({ ...nothing, added: 1, updated: 1 })
    expect(await collect(store.subscribers.list())).toEqual([
      {
        id: expect.any(Number),
        address: 'Reader@example.com',
        name: 'second',
        edition: 'en',
        status: 'active',
        tags: [],
        fields: {},
      },
    ])
  })

  it('imports all or none', async () => {
    const { store } = await storeFor(makePlace)
    const broken = { ...aPerson({ address: 'broken@example.com' }), name: null as unknown as string }
    await expect(store.subscribers.importAll([...people(1_500), broken], now)).rejects.toThrow()
    expect(await collect(store.subscribers.list())).toEqual([])
  })

  it('leaves alone who left when somebody imports them, and takes them back when they ask themselves', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(2), now)
    expect(await store.subscribers.remove('reader1@example.com', now)).toMatchObject({ status: 'left' })
    const named = aPerson({ address: 'reader1@example.com', name: 'new', edition: 'en' })
    expect(await store.subscribers.importAll([named], now)).toEqual({ ...nothing, kept: 1 })
    expect(await store.subscribers.find('reader1@example.com')).toMatchObject({ name: '', status: 'left' })
    expect(await store.subscribers.add(named, now)).toMatchObject({
      name: 'new',
      edition: 'en',
      status: 'active',
    })
    expect(await collect(store.subscribers.list({ status: 'left' }))).toEqual([])
  })

  it('leaves alone those who are suppressed, no matter who asks', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll([aPerson()], now)
    await store.subscribers.keepGone([{ ...aPerson(), status: 'suppressed' }], now)

    const named = aPerson({ name: 'new' })
    expect(await store.subscribers.importAll([named], now)).toEqual({ ...nothing, kept: 1 })
    expect(await store.subscribers.add(named, now)).toMatchObject({ name: '', status: 'suppressed' })
  })

  it('keeps people as gone, the stricter state winning, so that no import brings them back', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll([aPerson({ address: 'active@example.com', name: '王芳' })], now)
    const left = ['active@example.com', 'new@example.com'].map((address) => gone(address, 'left'))
    expect(await store.subscribers.keepGone([], now)).toEqual({ left: 0, suppressed: 0, unchanged: 0 })
    expect(await store.subscribers.keepGone(left, now)).toEqual({ left: 2, suppressed: 0, unchanged: 0 })
    expect(await store.subscribers.keepGone(left, now)).toEqual({ left: 0, suppressed: 0, unchanged: 2 })
    const bounced = [gone('new@example.com', 'suppressed'), gone('other@example.com', 'suppressed')]
    expect(await store.subscribers.keepGone(bounced, now)).toEqual({ left: 0, suppressed: 2, unchanged: 0 })
    expect(await store.subscribers.keepGone(left, now)).toEqual({ left: 0, suppressed: 0, unchanged: 2 })

    const all = [...left, ...bounced].map(({ address }) => aPerson({ address }))
    expect(await store.subscribers.importAll(all, now)).toEqual({ ...nothing, kept: 4 })
    const listed = await collect(store.subscribers.list())
    expect(listed.map(({ address, name, status }) => [address, name, status])).toEqual([
      ['active@example.com', '王芳', 'left'],
      ['new@example.com', '', 'suppressed'],
      ['other@example.com', '', 'suppressed'],
    ])
  })

  it('keeps nothing of somebody who had themselves erased, also where a list names them as gone', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson(), now)
    await store.readers.erase(id, now)
    const counts = await store.subscribers.keepGone([gone('reader@example.com', 'left')], now)
    expect(counts).toEqual({ left: 0, suppressed: 0, unchanged: 1 })
    expect(await store.subscribers.find('reader@example.com')).toBeNull()
  })

  it('adds one person, and again changes nothing', async () => {
    const { store } = await storeFor(makePlace)
    const added = await store.subscribers.add(aPerson({ name: '李雷' }), now)
    expect(added).toEqual({
      id: expect.any(Number),
      address: 'reader@example.com',
      name: '李雷',
      edition: null,
      status: 'active',
    })
    expect(await store.subscribers.add(aPerson(), now)).toEqual(added)
  })

  it('knows nothing of an address that is not on the list', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.subscribers.find('nobody@example.com')).toBeNull()
    expect(await store.subscribers.remove('nobody@example.com', now)).toBeNull()
  })

  it('counts by status and edition', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll([...people(3), aPerson({ edition: 'en' })], now)
    await store.subscribers.remove('reader2@example.com', now)
    expect(new Set(await store.subscribers.count())).toEqual(
      new Set([
        { status: 'active', edition: null, count: 2 },
        { status: 'active', edition: 'en', count: 1 },
        { status: 'left', edition: null, count: 1 },
      ]),
    )
  })
}

function gone(address: string, status: GonePerson['status']): GonePerson {
  return { ...aPerson({ address }), status }
}
