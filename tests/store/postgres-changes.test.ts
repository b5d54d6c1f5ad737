import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { createStoreFollower } from '../../src/app/follow-store.ts'
import type { StoreChange } from '../../src/app/views/newsletter.ts'
import { openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { aPerson } from '../helpers/a-person.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

it('tells those who listen what another machine has written, and asks nothing once nobody listens', async () => {
  const { url, remove } = await server.createDatabase()
  const [here, elsewhere] = [await openPostgresStore(url), await openPostgresStore(url)]
  onTestFinished(async () => {
    await Promise.all([here.close(), elsewhere.close()])
    await remove()
  })
  let looks = 0
  const changes = {
    ...here.changes,
    version: () => {
      looks += 1
      return here.changes.version()
    },
  }
  const bugs: unknown[] = []
  const follower = createStoreFollower(
    async () => ({ ...here, changes }),
    (error) => bugs.push(error),
  )
  // A count that took long rests longer, so that one change may be told by two looks.
  const told = new Set<StoreChange['what'][number]>()
  const { promise: toldAll, resolve } = Promise.withResolvers<void>()
  const leave = await follower.follow(({ what }) => {
    for (const topic of what) told.add(topic)
    if (told.has('list') && told.has('deliveries')) resolve()
  })
  await elsewhere.subscribers.add(aPerson(), new Date('2025-07-27T09:30:00Z'))
  await toldAll
  expect([...told].sort()).toEqual(['deliveries', 'list'])
  leave()
  await follower.close()
  const before = looks
  await new Promise((after) => setTimeout(after, 1_000))
  expect([looks, bugs]).toEqual([before, []])
})
