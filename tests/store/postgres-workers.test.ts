import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { openPgBossQueue } from '../../src/store/postgres/pg-boss-queue.ts'
import { openPostgresDatabase, openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { issueId, now, states } from '../contracts/ledger-steps.ts'
import { aPerson } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

const choice = { offered: ['en'], fallback: 'en' }
const accepted: RecordedOutcome = { state: 'accepted', reply: '250 ok', retryAt: null }
const later = new Date(now.getTime() + 60_000)

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** A send to so many in a database that several stores are opened on, as by several processes. */
async function startedFor(count: number, domains = 1) {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const open = async (): Promise<Store> => {
    const store = await openPostgresStore(url)
    onTestFinished(() => store.close())
    return store
  }
  const store = await open()
  const people = Array.from({ length: count }, (_, index) =>
    aPerson({ address: `reader${index + 1}@domain${index % domains}.test` }),
  )
  await store.subscribers.importAll(people, now)
  await store.sends.start(aProof(), choice, now)
  return { store, open, url }
}

/** A process of its own, as far as the database knows. */
async function aWorker(open: () => Promise<Store>) {
  const store = await open()
  const lock = await store.workers.lock()
  if (lock === null) throw new Error('There is no room for a worker.')
  onTestFinished(() => lock.release())
  return { ...store, lock }
}

/** Ends the session of every worker, as when their network is gone, and its lock; what else they have open goes on. */
async function cutOff(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(
    `select pg_terminate_backend(pid, 60000) from pg_locks where locktype = 'advisory' and granted
     and database = (select oid from pg_database where datname = current_database())`,
  )
  await admin.end()
}

async function lostLock({ lost }: { readonly lost: AbortSignal }): Promise<void> {
  if (!lost.aborted) await new Promise((resolve) => lost.addEventListener('abort', resolve, { once: true }))
}

describe('workers on one database', () => {
  it.each([1, 7, 60])('claim at once what nobody else claims, of %i domains', async (domains) => {
    const { open, store } = await startedFor(300, domains)
    const workers = await Promise.all([1, 2, 3].map(() => aWorker(open)))
    const ids: number[] = []
    const claimAll = async ({ deliveries }: (typeof workers)[number]) => {
      for (;;) {
        const claimed = await deliveries.claim(issueId, 10, now)
        if (claimed.length === 0) return
        ids.push(...claimed.map(({ id }) => id))
      }
    }
    while (ids.length < 300) await Promise.all(workers.map(claimAll))
    expect(new Set(ids).size).toBe(300)
    expect(ids).toHaveLength(300)
    expect(await states(store)).toEqual({ claimed: 300 })
  })

  it('share one pace, whichever of them claims', async () => {
    const { open } = await startedFor(40, 2)
    const workers = await Promise.all([1, 2, 3].map(() => aWorker(open)))
    const paces = workers[0]?.paces
    const groups = [{ domains: ['domain0.test'], messagesPerSecond: null, connections: 2 }]
    await paces?.set(issueId, { messagesPerSecond: 50, connections: null, groups })
    const claims = await Promise.all(workers.map((worker) => worker.deliveries.claim(issueId, 20, now)))
    const addresses = claims.flat().map(({ address }) => address)
    // A tenth of a second, and one.
    expect(addresses).toHaveLength(6)
    expect(addresses.filter((address) => address.endsWith('@domain0.test')).length).toBeLessThanOrEqual(2)
  })

  it('find in what a dead one left what they may send, and what nobody knows of', async () => {
    const { open, store, url } = await startedFor(4)
    const dead = await aWorker(open)
    const [first] = await dead.deliveries.claim(issueId, 3, now)
    await dead.deliveries.recordHanded(first?.id ?? 0, '<1@example.com>', now)
    const alive = await aWorker(open)
    expect(await alive.workers.recover(later)).toEqual({ released: 0, uncertain: 0 })
    await cutOff(url)
    const other = await aWorker(open)
    expect(await other.workers.recover(later)).toEqual({ released: 2, uncertain: 1 })
    expect(await other.workers.recover(later)).toEqual({ released: 0, uncertain: 0 })
    expect(await states(store)).toEqual({ pending: 3, uncertain: 1 })
    expect(await store.workers.list()).toMatchObject([{ id: other.lock.worker }])
  })

  it('leave nothing claimed when they go', async () => {
    const { open, store } = await startedFor(3)
    const worker = await aWorker(open)
    await worker.deliveries.claim(issueId, 2, now)
    await worker.lock.release()
    expect(await states(store)).toEqual({ pending: 3 })
    expect(await store.workers.list()).toEqual([])
  })

  it('keep out who wants to copy, and are kept out', async () => {
    const { open, url } = await startedFor(1)
    const copier = await openPostgresDatabase(url)
    onTestFinished(() => copier.db.destroy())
    const { workers, lock } = await aWorker(open)
    expect(await copier.lockOut()).toBeNull()
    await lock.release()
    const copying = await copier.lockOut()
    expect(await workers.lock()).toBeNull()
    await copying?.release()
    await (await workers.lock())?.release()
  })
})

describe('a worker that was cut off', () => {
  /** It has claimed two and handed the first over; then others took it for dead. */
  async function cutOffWorker() {
    const started = await startedFor(2)
    const worker = await aWorker(started.open)
    const [first, second] = await worker.deliveries.claim(issueId, 2, now)
    const ids = [first?.id ?? 0, second?.id ?? 0] as const
    await worker.deliveries.recordHanded(ids[0], '<1@example.com>', now)
    await cutOff(started.url)
    await lostLock(worker.lock)
    await started.store.workers.recover(later)
    expect(await states(started.store)).toEqual({ pending: 1, uncertain: 1 })
    return { ...started, worker, ids }
  }

  it('hands nothing over any more, also what somebody else has claimed since', async () => {
    const { open, worker, ids } = await cutOffWorker()
    expect(await worker.deliveries.recordHanded(ids[1], '<2@example.com>', later)).toBe(false)
    const other = await aWorker(open)
    expect(await other.deliveries.claim(issueId, 2, later)).toMatchObject([{ id: ids[1] }])
    expect(await worker.deliveries.recordHanded(ids[1], '<2@example.com>', later)).toBe(false)
    await worker.deliveries.release([ids[1]], later)
    expect(await other.deliveries.recordHanded(ids[1], '<2@example.com>', later)).toBe(true)
    // What it may say of that delivery is not about this attempt.
    await worker.deliveries.recordOutcome(ids[1], accepted, later)
    expect(await states(other)).toEqual({ handed: 1, uncertain: 1 })
  })

  it('is believed when it comes back with what the server said', async () => {
    const { store, worker, ids } = await cutOffWorker()
    await worker.deliveries.recordOutcome(ids[0], accepted, later)
    expect(await states(store)).toEqual({ pending: 1, accepted: 1 })
    await worker.deliveries.recordOutcome(ids[0], accepted, later)
    expect(await states(store)).toEqual({ pending: 1, accepted: 1 })
  })

  it('is believed also when the server put it off: then it is tried again', async () => {
    const { store, worker, ids } = await cutOffWorker()
    const outcome = { state: 'deferred', reply: '451 later', retryAt: later } as const
    await worker.deliveries.recordOutcome(ids[0], outcome, now)
    expect((await store.deliveries.claim(issueId, 5, later)).map(({ id }) => id)).toEqual([ids[0], ids[1]])
  })

  it('changes nothing where a person has decided meanwhile', async () => {
    const { store, worker, ids } = await cutOffWorker()
    await store.uncertain.close([ids[0]], { state: 'rejected', by: 'an editor' }, later)
    await worker.deliveries.recordOutcome(ids[0], accepted, later)
    expect(await states(store)).toEqual({ pending: 1, rejected: 1 })
  })

  it('comes back as another one', async () => {
    const { worker, ids } = await cutOffWorker()
    const before = worker.lock.worker
    const again = await worker.workers.lock()
    expect(again?.worker).not.toBe(before)
    expect(await worker.deliveries.claim(issueId, 5, later)).toMatchObject([{ id: ids[1] }])
    await again?.release()
  })
})

describe('hints by pg-boss', () => {
  it('are taken by one worker each, not before their time, and once however often they are given', async () => {
    const { url } = await startedFor(0)
    const [one, other] = [await openPgBossQueue(url, fail), await openPgBossQueue(url, fail)]
    onTestFinished(async () => void (await Promise.all([one.close(), other.close()])))
    for (const queue of [one, other]) await queue.hint(issueId, { chunks: 2 })
    await one.hint('2025-w31', { at: new Date(Date.now() + 60_000) })
    const taken = await Promise.all([one, other, one, other].map((queue) => queue.take()))
    expect(taken.flatMap((hint) => hint?.issueId ?? [])).toEqual([issueId, issueId])
    await taken[0]?.done()
    await other.hint(issueId)
    expect((await one.take())?.issueId).toBe(issueId)
  })

  it('go on where the server ended connections that nobody used, which is no error', async () => {
    const { url } = await startedFor(0)
    const errors: unknown[] = []
    const queue = await openPgBossQueue(url, (error) => errors.push(error))
    onTestFinished(() => queue.close())
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    onTestFinished(() => admin.end())
    // After its start the queue looks once for work of its own: only what has been idle since is used by nobody.
    const ended = `with ours as (select * from pg_stat_activity
        where application_name = 'diglot-queue' and datname = current_database())
      select pg_terminate_backend(pid, 60000) from ours where not exists (
        select from ours where state <> 'idle' or state_change > clock_timestamp() - interval '1 s')`
    await expect.poll(async () => (await admin.query(ended)).rowCount, { timeout: 60_000 }).toBeGreaterThan(0)
    await queue.hint(issueId)
    expect((await queue.take())?.issueId).toBe(issueId)
    expect(errors).toEqual([])
  })
})

function fail(error: unknown): never {
  throw error
}

describe('the time on PostgreSQL', () => {
  it('is that of the server, however late an answer is', async () => {
    const { store, url } = await startedFor(0)
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    const { rows } = await admin.query('select clock_timestamp() as at')
    expect(Math.abs((store.clock?.now().getTime() ?? 0) - rows[0].at.getTime())).toBeLessThan(10_000)
    await admin.end()
  })
})

it('lets nothing be handed over once a pause has ended, however many hand over meanwhile', async () => {
  const { open, store } = await startedFor(60, 3)
  const workers = await Promise.all([1, 2, 3].map(() => aWorker(open)))
  const handOver = async ({ deliveries }: (typeof workers)[number]) => {
    for (const { id } of await deliveries.claim(issueId, 20, now))
      await deliveries.recordHanded(id, `<${id}@x>`, now)
  }
  const handing = Promise.all(workers.map(handOver))
  await store.sends.pause(issueId)
  const { handed = 0 } = await states(store)
  await handing
  expect((await states(store)).handed ?? 0).toBe(handed)
})
