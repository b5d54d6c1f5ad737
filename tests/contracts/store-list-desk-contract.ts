import { expect, it } from 'vitest'
import { inEnglish } from '../../src/domain/language/message.ts'
import type { ListFilter } from '../../src/domain/readers/list-ports.ts'
import type { GonePerson } from '../../src/domain/readers/subscriber.ts'
import { asTags, type Tag } from '../../src/domain/readers/tags.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { collect, type MakePlace, storeFor } from './store-place.ts'

const now = new Date('2025-07-27T08:00:00Z')
const later = new Date('2025-07-28T08:00:00Z')
const actor = { by: 'an editor', note: '' }

function tagsOf(...words: readonly string[]): readonly Tag[] {
  const tags = asTags(words)
  if ('fault' in tags) throw new Error(inEnglish(tags.fault))
  return tags
}

export function listDeskContract(makePlace: MakePlace): void {
  it('finds people a page at a time, the newest first', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(7), now)
    const pages: string[][] = []
    for (let before: number | null | undefined; before !== null; ) {
      const { people: page, next } = await store.subscribers.people({}, { before: before ?? null, limit: 3 })
      pages.push(page.map(({ address }) => address.replace('@example.com', '')))
      before = next
    }
    expect(pages).toEqual([['reader7', 'reader6', 'reader5'], ['reader4', 'reader3', 'reader2'], ['reader1']])
    expect(await store.subscribers.countPeople({})).toBe(7)
  })

  it('finds them by text, status, tag and what they get, all of it at once', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(
      [
        aPerson({ address: 'li@example.com', name: '李_明', edition: 'en', tags: tagsOf('Press') }),
        aPerson({ address: 'wang@example.org', name: '王芳', tags: tagsOf('press', 'VIP') }),
        aPerson({ address: 'old@example.org', edition: 'fr' }),
        aPerson({ address: 'gone@example.org', edition: 'zh-Hans' }),
      ],
      now,
    )
    await store.subscribers.remove('gone@example.org', now)
    const found = async (filter: ListFilter) => {
      const { people: all } = await store.subscribers.people(filter, { before: null, limit: 10 })
      const listed = await collect(store.subscribers.list(filter))
      expect(listed.map(({ id }) => id).toReversed()).toEqual(all.map(({ id }) => id))
      expect(await store.subscribers.countPeople(filter)).toBe(all.length)
      return all.map(({ address }) => address.split('@')[0])
    }
    const offered = ['zh-Hans', 'en']
    expect(await found({})).toEqual(['gone', 'old', 'wang', 'li'])
    expect(await found({ text: 'EXAMPLE.ORG' })).toEqual(['gone', 'old', 'wang'])
    expect(await found({ text: '李_' })).toEqual(['li'])
    expect(await found({ text: 'I_M' })).toEqual([])
    expect(await found({ text: '%' })).toEqual([])
    expect(await found({ text: '\\' })).toEqual([])
    expect(await found({ status: 'left' })).toEqual(['gone'])
    expect(await found({ tags: ['press'] })).toEqual(['wang', 'li'])
    expect(await found({ tags: ['press'], text: '王' })).toEqual(['wang'])
    expect(await found({ gets: { editions: ['en'], withDefault: false, offered } })).toEqual(['li'])
    expect(await found({ gets: { editions: ['zh-Hans'], withDefault: true, offered } })).toEqual([
      'gone',
      'old',
      'wang',
    ])
  })

  it('finds nobody who was erased', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson(), now)
    await store.readers.erase(id, now)
    expect(await store.subscribers.people({}, { before: null, limit: 10 })).toEqual({
      people: [],
      next: null,
    })
    expect(await store.subscribers.countPeople({})).toBe(0)
    expect(await store.subscribers.change(id, { name: 'x', edition: null, fields: {} }, { now, actor })).toBe(
      null,
    )
  })

  it('puts what an editor says in place of what was known, also nothing, and keeps who did it', async () => {
    const { store } = await storeFor(makePlace)
    const person = aPerson({
      name: '李明',
      edition: 'en',
      fields: { company: 'Acme' },
      tags: tagsOf('press'),
    })
    const { id } = await store.subscribers.add(person, now, actor)
    const change = { name: '', edition: null, fields: { company: '', town: 'Lyon' } }
    expect(await store.subscribers.change(id, change, { now: later, actor })).toEqual({
      ...{ id, address: 'reader@example.com', name: '', edition: null, status: 'active' },
      ...{ tags: ['press'], fields: { town: 'Lyon' } },
    })
    await store.subscribers.remove('reader@example.com', later, { by: 'another', note: 'asked by letter' })
    expect(await store.readers.record(id)).toMatchObject({
      status: 'left',
      acts: [
        { kind: 'added', by: 'an editor', note: '', at: now },
        { kind: 'changed', by: 'an editor', note: '', at: later },
        { kind: 'removed', by: 'another', note: 'asked by letter', at: later },
      ],
    })
    await store.readers.erase(id, later)
    expect(await store.readers.record(id)).toBe(null)
  })

  it('leaves the time of a suppression alone where a name is changed, so that it can still be lifted', async () => {
    const { store } = await storeFor(makePlace)
    const { id } = await store.subscribers.add(aPerson(), now)
    await store.subscribers.keepGone([{ ...aPerson(), status: 'suppressed' }], now)
    await store.subscribers.change(id, { name: '李明', edition: null, fields: {} }, { now: later, actor })
    expect(await store.readers.record(id)).toMatchObject({ status: 'suppressed', changedAt: now })
  })

  it('tags many people at once, and says how many have others than before', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(3), now)
    await store.subscribers.tag('reader1@example.com', tagsOf('VIP'))
    const ids = (await collect(store.subscribers.list())).map(({ id }) => id)
    const tags = tagsOf('vip', 'Press')
    expect(await store.subscribers.tagMany(ids, { tags, how: 'tag' })).toBe(3)
    expect(await store.subscribers.tagMany(ids, { tags, how: 'tag' })).toBe(0)
    const tagged = await collect(store.subscribers.list())
    expect(tagged.map(({ tags: labels }) => labels.toSorted())).toEqual([
      ['Press', 'VIP'],
      ['Press', 'vip'],
      ['Press', 'vip'],
    ])
    expect(await store.subscribers.tagMany(ids.slice(1), { tags: tagsOf('press'), how: 'untag' })).toBe(2)
    expect(await store.subscribers.tagMany(ids, { tags: tagsOf('nobody has it'), how: 'untag' })).toBe(0)
    expect(await store.subscribers.tagMany([], { tags, how: 'tag' })).toBe(0)
  })

  it('counts what an import would do as the import does it, and changes nothing', async () => {
    const { store } = await storeFor(makePlace)
    const gone = (address: string, status: GonePerson['status']) => ({ ...aPerson({ address }), status })
    await store.subscribers.importAll(people(3), now)
    await store.subscribers.remove('reader2@example.com', now)
    const { id } = await store.subscribers.add(aPerson({ address: 'erased@example.com' }), now)
    await store.readers.erase(id, now)
    const steps = [
      ['keepGone', [gone('reader1@example.com', 'left'), gone('new@example.com', 'suppressed')]],
      [
        'importAll',
        [aPerson({ address: 'reader1@example.com' }), aPerson({ address: 'erased@example.com' })],
      ],
      ['importAll', [aPerson({ address: 'reader3@example.com', name: '李明' }), ...people(1_500)]],
      ['importAll', people(1_500)],
      ['keepGone', [gone('reader1@example.com', 'suppressed'), gone('reader2@example.com', 'left')]],
      [
        'importAll',
        [aPerson({ address: 'new@example.com' }), aPerson({ address: 'reader9@example.com', edition: 'en' })],
      ],
    ] as const
    const before = await collect(store.subscribers.list())
    const run = async (store: ReturnType<typeof rehearsal>) => {
      const counts: unknown[] = []
      for (const [how, given] of steps)
        counts.push(how === 'keepGone' ? await store.keepGone(given, now) : await store.importAll(given, now))
      return counts
    }
    const rehearsal = () => store.subscribers.rehearseImport()
    const rehearsed = await run(rehearsal())
    expect(await collect(store.subscribers.list())).toEqual(before)
    expect(rehearsed).toEqual(await run(store.subscribers))
  })
}
