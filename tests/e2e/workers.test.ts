import type { ChildProcess } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { DeliveryState } from '../../src/domain/sending/delivery.ts'
import type { Pace } from '../../src/domain/sending/pace.ts'
import { openPgBossQueue } from '../../src/store/postgres/pg-boss-queue.ts'
import { openPostgresStore } from '../../src/store/postgres/postgres.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type CapturingServer, startCapturingServer } from '../helpers/capturing-server.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'
import { clockAhead, finished, startCli } from '../helpers/run-cli.ts'
import { startProxy } from '../helpers/tcp-proxy.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

/** The figures of bench/README.md are those of 20,000. */
const COUNT = Number(process.env.DIGLOT_E2E_SUBSCRIBERS ?? 2_000)
const CONNECTIONS = 5
const issueId = '2025-w30'
const choice = { offered: ['en'], fallback: 'en' }
const noPace: Pace = { messagesPerSecond: null, connections: null, groups: [] }
const anHourAhead = clockAhead(60 * 60_000)

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())

interface Scene {
  readonly store: Store
  readonly url: string
  readonly smtp: CapturingServer
  /** The time in milliseconds before which nothing can be claimed. */
  start(count: number, pace?: Pace): Promise<number>
  states(): Promise<Partial<Record<DeliveryState, number>>>
  startWorker(env?: Readonly<Record<string, string>>): ChildProcess
}

/** A database, a mail server, and workers that have a folder without anything in it. */
async function aScene(): Promise<Scene> {
  const { url, remove } = await postgres.createDatabase()
  const store = await openPostgresStore(url)
  const smtp = await startCapturingServer()
  const folder = await tempFolder()
  const workers: ChildProcess[] = []
  onTestFinished(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await Promise.all([store.close(), smtp.close()])
    await remove()
  })
  return {
    store,
    url,
    smtp,
    async start(count, pace = noPace) {
      const queue = await openPgBossQueue(url, () => undefined)
      await store.subscribers.importAll(people(count), new Date())
      const now = new Date()
      await store.sends.start(aProof(), choice, now)
      await store.paces.set(issueId, pace)
      await queue.hint(issueId, { chunks: 3 })
      await queue.close()
      return now.getTime()
    },
    async states() {
      const counts: Partial<Record<DeliveryState, number>> = {}
      for (const { state, count } of await store.deliveries.tally(issueId))
        counts[state] = (counts[state] ?? 0) + count
      return counts
    },
    startWorker(env = {}) {
      const secret = 'a-secret-of-at-least-32-characters'
      const worker = startCli(['-C', folder, 'worker'], {
        env: { DATABASE_URL: url, SMTP_URL: smtp.url, DIGLOT_SECRET: secret, ...env },
      })
      workers.push(worker)
      return worker
    },
  }
}

const patience = { timeout: 100_000, interval: 100 }

/** Until nothing waits and nothing is under way. */
async function ended({ states }: Scene): Promise<void> {
  await vi.waitFor(async () => {
    const { pending = 0, claimed = 0, handed = 0 } = await states()
    expect(pending + claimed + handed).toBe(0)
  }, patience)
}

/** How many have got nothing, and how many more than one. */
async function wrongs({ smtp, states }: Scene, count: number) {
  const { accepted = 0, uncertain = 0 } = await states()
  const copies = Map.groupBy(smtp.messages, ({ to }) => to)
  expect(copies.size).toBeGreaterThanOrEqual(accepted)
  return {
    lost: count - accepted - uncertain,
    doubled: [...copies.values()].filter(({ length }) => length > 1).length,
    uncertain,
  }
}

it('loses nobody and doubles nobody while workers are killed, stopped and added, one with a wrong clock', async () => {
  const scene = await aScene()
  const { smtp, startWorker } = scene
  await scene.start(COUNT)
  const [killed, stopped] = [startWorker(), startWorker(), startWorker(anHourAhead)]
  await smtp.reached(COUNT * 0.3)
  killed?.kill('SIGKILL')
  await smtp.reached(COUNT * 0.5)
  const leaving = finished(stopped as ChildProcess)
  stopped?.kill('SIGTERM')
  startWorker()
  expect(await leaving).toMatchObject({
    code: 0,
    out: expect.stringContaining('Stopped; nothing is claimed.'),
  })
  await ended(scene)

  const { lost, doubled, uncertain } = await wrongs(scene, COUNT)
  process.stdout.write(`${COUNT} subscribers: lost ${lost}, doubled ${doubled}, uncertain ${uncertain}\n`)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
  expect(uncertain).toBeLessThanOrEqual(CONNECTIONS)

  const admin = new pg.Client({ connectionString: scene.url })
  await admin.connect()
  const { rows } = await admin.query('select max(changed_at) as last from delivery')
  await admin.end()
  expect(new Date(rows[0].last).getTime()).toBeLessThan(Date.now() + 60_000)
})

it('keeps one limit over all workers', async () => {
  const scene = await aScene()
  const PER_SECOND = 50
  const workers = [1, 2, 3].map(() => scene.startWorker())
  await Promise.all(workers.map((worker) => new Promise((resolve) => worker.stdout?.once('data', resolve))))
  const from = await scene.start(150, { ...noPace, messagesPerSecond: PER_SECOND })
  await ended(scene)
  const times = scene.smtp.messages.map(({ at }) => at.getTime())
  const seconds = (Math.max(...times) - from) / 1000
  process.stdout.write(`${times.length} in ${seconds.toFixed(1)} seconds over 3 workers\n`)
  // From before the first claim, since a first message that is late is no faster pace. A tenth of a second may be made up for.
  expect((times.length - 1 - PER_SECOND / 10) / seconds).toBeLessThanOrEqual(PER_SECOND)
  expect(await wrongs(scene, 150)).toEqual({ lost: 0, doubled: 0, uncertain: 0 })
})

it('goes on by itself after the database was unreachable, and knows what had been sent', async () => {
  const scene = await aScene()
  const url = new URL(scene.url)
  const proxy = await startProxy(Number(url.port))
  onTestFinished(() => proxy.close())
  url.port = String(proxy.port)
  await scene.start(900)
  const workers = [1, 2].map(() => scene.startWorker({ DATABASE_URL: url.href }))
  await scene.smtp.reached(200)
  proxy.cut()
  // Longer than it takes to notice.
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const during = scene.smtp.messages.length
  proxy.fix()
  await ended(scene)
  expect(during).toBeLessThan(900)
  // What is uncertain where a worker was taken for dead is known when that one is back.
  await vi.waitFor(
    async () => expect(await wrongs(scene, 900)).toEqual({ lost: 0, doubled: 0, uncertain: 0 }),
    patience,
  )
  const ends = workers.map(finished)
  for (const worker of workers) worker.kill('SIGTERM')
  for (const { code, out } of await Promise.all(ends)) {
    expect(code).toBe(0)
    expect(out).not.toContain('@')
  }
  expect(await scene.store.workers.list()).toEqual([])
})
