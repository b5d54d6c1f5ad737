import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { handOver, issueId, now, states } from '../contracts/ledger-steps.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { anApp } from '../helpers/an-app.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

it('holds a database that pg_restore has put back, and names the tools that do the rest', async () => {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const store = await openPostgresStore(url)
  await store.subscribers.importAll(people(3), now)
  await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
  await handOver(store, { state: 'accepted', reply: '250 ok', retryAt: null })
  const { app } = await anApp({
    env: { DATABASE_URL: url, DIGLOT_SECRET: 'a secret of 32 characters or more' },
  })
  await expect(app.backUp({ file: 'backup.db' })).rejects.toMatchObject({
    code: 'USAGE',
    hint: expect.saying('pg_dump --format=custom --exclude-schema=pgboss'),
  })
  await expect(app.planDatabaseRestore({ file: 'backup.db' })).rejects.toMatchObject({
    code: 'USAGE',
    hint: expect.saying(/pg_restore.*diglot restore --in-place/),
  })

  expect(await app.holdInPlace()).toEqual({
    backupAt: now,
    held: { paused: [issueId], schedules: [], uncertain: 2, mails: 0 },
  })
  expect(await states(store)).toEqual({ accepted: 1, uncertain: 2 })
  await app.resumeSend(issueId)
  expect(await store.deliveries.claim(issueId, 3, new Date())).toEqual([])
  await store.close()
})
