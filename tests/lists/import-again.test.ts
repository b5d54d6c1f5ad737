import { describe, expect, it, onTestFinished } from 'vitest'
import { importSubscriberList } from '../../src/lists/import-list.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { listFile } from '../helpers/list-file.ts'

const now = new Date('2025-07-27T08:00:00Z')
const offer = { offered: ['zh-Hans+en', 'en'], defaultEdition: 'zh-Hans+en', now }

async function anEmptyStore() {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  return store
}

describe('importing a list a second time', () => {
  it('imports 20,000 rows in chunks, and the second time changes nothing', async () => {
    const store = await anEmptyStore()
    const path = await listFile(
      `email,name\n${addresses(20_000)
        .map((a) => `${a},名字`)
        .join('\n')}\n`,
    )
    const chunks: number[] = []
    const seen: { read: number; total: number }[] = []
    const run = () =>
      importSubscriberList({
        path,
        ...offer,
        subscribers: {
          ...store.subscribers,
          importAll: (people, at) => {
            chunks.push(people.length)
            return store.subscribers.importAll(people, at)
          },
        },
        onProgress: (progress) => seen.push(progress),
      })
    expect(await run()).toMatchObject({ read: 20_000, added: 20_000, unchanged: 0 })
    expect(await run()).toMatchObject({ read: 20_000, added: 0, updated: 0, unchanged: 20_000 })
    expect(chunks).toEqual(Array.from({ length: 40 }, () => 1_000))
    expect(seen.at(-1)).toEqual({ read: 20_000, total: 20_000 })
    expect(await store.subscribers.count()).toEqual([{ status: 'active', edition: null, count: 20_000 }])
  })

  it('never puts somebody who left on the list again', async () => {
    const store = await anEmptyStore()
    const path = await listFile('email,name\nleft@example.com,x\nhere@example.com,y\n')
    const run = () => importSubscriberList({ path, ...offer, subscribers: store.subscribers })
    await run()
    await store.subscribers.remove('left@example.com', now)
    expect(await run()).toMatchObject({ added: 0, unchanged: 1, kept: 1 })
    expect(await store.subscribers.find('left@example.com')).toMatchObject({ status: 'left' })
  })
})

function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `reader${index + 1}@example.com`)
}
