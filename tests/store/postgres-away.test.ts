import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { createWait } from '../../src/app/sending/wait.ts'
import { sendIssue } from '../../src/send/send-issue.ts'
import { openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { issueId } from '../contracts/ledger-steps.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'
import { startProxy } from '../helpers/tcp-proxy.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** A database behind a network that can be cut. */
async function behindProxy() {
  const database = await server.createDatabase()
  onTestFinished(database.remove)
  const url = new URL(database.url)
  const proxy = await startProxy(Number(url.port))
  onTestFinished(() => proxy.close())
  url.port = String(proxy.port)
  const store = await openPostgresStore(url.href)
  onTestFinished(() => store.close())
  return { store, proxy, place: `postgres://${url.host}${url.pathname}` }
}

it('goes on with a send when the database is back, and nobody gets it twice', async () => {
  const { store, proxy } = await behindProxy()
  const { sends, isUnreachable, clock } = store
  const now = clock?.now ?? (() => new Date())
  await store.subscribers.importAll(people(60), now())
  await sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now())
  const got: string[] = []
  const away: unknown[] = []
  const { counts } = await sendIssue({
    issueId,
    store,
    transport: {
      close: async () => undefined,
      async deliver({ envelope: { to } }) {
        got.push(to)
        if (got.length === 20) {
          proxy.cut()
          setTimeout(proxy.fix, 1_000)
        }
        return { state: 'accepted', reply: '250 taken' }
      },
    },
    destination: 'mail.example.com',
    compose: async ({ id, address }) => ({
      envelope: { from: 'bounce@example.com', to: address },
      raw: Buffer.alloc(0),
      messageId: `<${id}@example.com>`,
    }),
    clock: now,
    wait: createWait(now),
    concurrency: 3,
    isUnreachable,
    onUnreachable: (error) => void away.push(error),
  })
  for (const error of away) expect(error).toMatchObject({ code: 'STORE_INVALID' })
  expect(counts.accepted + counts.uncertain).toBe(60)
  expect(counts.uncertain).toBeLessThanOrEqual(3)
  expect(new Set(got).size).toBe(got.length)
  expect(got.length).toBe(60)
})

it('says in a sentence that the database is unreachable, and that nothing was done', async () => {
  const { store, proxy, place } = await behindProxy()
  proxy.cut()
  for (const ask of [() => store.subscribers.count(), () => store.workers.lock()])
    await expect(ask()).rejects.toMatchObject({ code: 'STORE_INVALID', where: place })
})
