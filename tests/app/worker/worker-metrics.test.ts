import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { byGroup, createWorkerMetrics, serveMetrics } from '../../../src/app/worker/worker-metrics.ts'
import type { TallyRow } from '../../../src/domain/sending/delivery-ports.ts'
import { openSqliteStore } from '../../../src/store/sqlite/sqlite.ts'
import { handOver, issueId, now } from '../../contracts/ledger-steps.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { aPerson } from '../../helpers/a-person.ts'
import { aProof } from '../../helpers/a-proof.ts'

/** Five readers of two domains, one of whom has their copy. */
async function aStore() {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  const people = ['a@a.test', 'b@a.test', 'c@a.test', 'd@b.test', 'e@b.test']
  await store.subscribers.importAll(
    people.map((address) => aPerson({ address })),
    now,
  )
  await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
  await handOver(store, { state: 'accepted', reply: '250 ok', retryAt: null })
  return store
}

it('tells Prometheus of the newest sends and of this worker, without an address', async () => {
  let elapsed = 0
  const elapsedMs = () => {
    elapsed += 20
    return elapsed
  }
  const { registry, measured } = createWorkerMetrics({ store: await aStore(), now: () => now, elapsedMs })
  const transport = measured({
    deliver: async () => ({ state: 'accepted', reply: '250 ok' }),
    close: async () => undefined,
  })
  expect(await transport.deliver(aMessage())).toEqual({ state: 'accepted', reply: '250 ok' })
  const text = await registry.metrics()
  const lines = text.split('\n').filter((line) => line.startsWith('diglot_'))
  for (const line of [
    `diglot_deliveries{issue="${issueId}",state="accepted",group="a.test"} 1`,
    `diglot_deliveries{issue="${issueId}",state="pending",group="a.test"} 2`,
    `diglot_deliveries{issue="${issueId}",state="pending",group="b.test"} 2`,
    `diglot_queue_depth{issue="${issueId}"} 4`,
    `diglot_rate_per_second{issue="${issueId}"} ${1 / 60}`,
    'diglot_outcomes_total{outcome="accepted"} 1',
    'diglot_smtp_seconds_bucket{le="0.025",outcome="accepted"} 1',
    'diglot_workers 0',
  ])
    expect(lines).toContain(line)
  expect(text).not.toContain('@')
})

it('names the largest groups and counts all others as one, however many domains there are', () => {
  const tally: TallyRow[] = Array.from({ length: 500 }, (_, index) => ({
    edition: 'en',
    domain: `d${index}.test`,
    state: 'pending',
    count: 1_000 - index,
  }))
  const counts = byGroup(tally, new Map([['d499.test', 'd0.test']]))
  const groups = [...new Set(counts.map(({ group }) => group))]
  expect(groups).toHaveLength(21)
  expect(groups).toEqual([...Array.from({ length: 20 }, (_, index) => `d${index}.test`), 'others'])
  expect(counts.at(-1)).toEqual({ state: 'pending', group: 'd0.test', count: 501 })
})

it('serves metrics and its health, and says where there is nothing', async () => {
  const store = await aStore()
  const { registry } = createWorkerMetrics({ store, now: () => now, elapsedMs: () => 0 })
  let isUnreachable = false
  const askDatabase = async () => {
    if (isUnreachable) throw new Error('away')
  }
  const server = await serveMetrics({ host: '127.0.0.1', port: 0 }, { registry, askDatabase })
  onTestFinished(() => server.close())
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const read = async (path: string) => {
    const response = await fetch(`${server.url}${path}`)
    return [response.status, await response.text()]
  }
  expect(await read('/healthz')).toEqual([200, 'ok\n'])
  expect(await read('/metrics')).toEqual([200, expect.stringContaining('diglot_queue_depth')])
  expect(await read('/')).toEqual([404, 'There is /metrics, and there is /healthz.\n'])
  isUnreachable = true
  expect(await read('/healthz')).toEqual([503, 'The database is unreachable.\n'])
})

it('refuses a place that is taken', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  onTestFinished(() => void taken.close())
  const address = taken.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const { registry } = createWorkerMetrics({
    store: await aStore(),
    now: () => now,
    elapsedMs: () => 0,
  })
  await expect(
    serveMetrics({ host: '127.0.0.1', port }, { registry, askDatabase: async () => undefined }),
  ).rejects.toMatchObject({ code: 'USAGE', where: '--metrics' })
})
