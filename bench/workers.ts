import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { table } from '../src/commands/terminal/table.ts'
import type { Store } from '../src/domain/ports.ts'
import { createProof } from '../src/domain/proof/proof.ts'
import { CHUNK } from '../src/send/run-worker.ts'
import { copyStore } from '../src/store/copy-store.ts'
import { createStore } from '../src/store/create-store.ts'
import { openPgBossQueue } from '../src/store/postgres/pg-boss-queue.ts'
import { openPostgresDatabase, openPostgresStore } from '../src/store/postgres/postgres.ts'
import { openSqliteDatabase, openSqliteStore } from '../src/store/sqlite/sqlite.ts'
import { startCapturingServer } from '../tests/helpers/capturing-server.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { readSampleProof } from './delivery/read-sample-proof.ts'
import { startSink } from './delivery/sink.ts'
import { writeSampleProof } from './delivery/write-sample-proof.ts'
import { median, report } from './report.ts'
import { startBenchPostgres } from './workers/bench-postgres.ts'
import { begun, ended, fillList, startSend } from './workers/bench-send.ts'
import { startBenchWorker } from './workers/bench-worker.ts'

/** What workers on one PostgreSQL do together, beside the SQLite path of one machine. `node bench/workers.ts [part...]` */
const MESSAGES = 5_000
const ROUNDS = 3
const LIMIT = 50
const folder = processFolder('bench')
const proofPath = join(folder, 'proof.json')
await writeSampleProof(proofPath)
const proof = readSampleProof(proofPath)
const postgres = await startBenchPostgres()
let databases = 0

async function newPostgres(): Promise<{ url: string; store: Store }> {
  databases += 1
  const url = await postgres.createDatabase(`bench_${databases}`)
  return { url, store: await openPostgresStore(url) }
}

function newFolder(): string {
  const own = mkdtempSync(join(folder, 'own-'))
  mkdirSync(join(own, 'data'))
  return own
}

interface Throughput {
  readonly perSecond: number
  readonly cpuPer1000: number
  readonly rssMegabytes: number
}

/** Workers are there and ready before the send is started. */
async function throughput(count: number, isPostgres: boolean, smtpUrl: string): Promise<Throughput> {
  const own = newFolder()
  const { url, store } = isPostgres
    ? await newPostgres()
    : { url: null, store: await openSqliteStore(join(own, 'data', 'diglot.db')) }
  await fillList(store, MESSAGES)
  const places = Array.from({ length: count }, () => ({ folder: own, smtpUrl, databaseUrl: url }))
  const workers = await Promise.all(places.map(startBenchWorker))
  const sum = async (read: (worker: (typeof workers)[number]) => Promise<number>) =>
    (await Promise.all(workers.map(read))).reduce((total, one) => total + one, 0)
  const queue = url === null ? null : await openPgBossQueue(url, () => undefined)
  const before = await sum((worker) => worker.cpuSeconds())
  await startSend(store, proof)
  await queue?.hint(proof.issueId, { chunks: Math.ceil(MESSAGES / CHUNK) })
  await begun(store, proof.issueId)
  const begin = performance.now()
  await ended(store, proof.issueId)
  const seconds = (performance.now() - begin) / 1000
  const cpuSeconds = (await sum((worker) => worker.cpuSeconds())) - before
  const rssBytes = await sum((worker) => worker.rssBytes())
  await Promise.all([...workers.map((worker) => worker.stop()), queue?.close()])
  await store.close()
  return {
    perSecond: MESSAGES / seconds,
    cpuPer1000: (cpuSeconds * 1000) / MESSAGES,
    rssMegabytes: rssBytes / 2 ** 20,
  }
}

async function measureThroughput() {
  const sink = await startSink()
  const smtpUrl = `smtp://127.0.0.1:${sink.port}?maxConnections=10`
  const contenders = [
    { name: 'SQLite, 1 worker', count: 1, isPostgres: false, runs: [] as Throughput[] },
    { name: 'PostgreSQL, 1 worker', count: 1, isPostgres: true, runs: [] as Throughput[] },
    { name: 'PostgreSQL, 2 workers', count: 2, isPostgres: true, runs: [] as Throughput[] },
  ]
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { count, isPostgres, runs } of contenders)
      runs.push(await throughput(count, isPostgres, smtpUrl))
  await sink.stop()
  const middle = (runs: readonly Throughput[], of: keyof Throughput) => median(runs.map((run) => run[of]))
  return contenders.map(({ name, runs }) => ({
    name,
    perSecond: middle(runs, 'perSecond'),
    cpuSecondsPer1000: middle(runs, 'cpuPer1000'),
    rssMegabytes: middle(runs, 'rssMegabytes'),
  }))
}

/** The list is made by the server: filling it is not what is measured. */
async function measureStart() {
  const { url, store } = await newPostgres()
  const { db } = await openPostgresDatabase(url)
  const { sql } = await import('kysely')
  await sql`
    insert into subscriber (address, address_key, domain, name, status, created_at, changed_at)
    select a, a, split_part(a, '@', 2), '', 'active', '2025-07-27T08:00:00.000Z', '2025-07-27T08:00:00.000Z'
    from (select 'reader' || n || '@domain' || (n % 5000) || '.test' as a from generate_series(1, 1000000) n) people`.execute(
    db,
  )
  await db.destroy()
  const before = process.memoryUsage().rss
  const begin = performance.now()
  await startSend(store, proof)
  const secondsToStart = (performance.now() - begin) / 1000
  const grownMegabytes = (process.memoryUsage().rss - before) / 2 ** 20
  const claimBegin = performance.now()
  for (let claim = 0; claim < 50; claim += 1) await store.deliveries.claim(proof.issueId, 40, new Date())
  const msPerClaimOf40 = (performance.now() - claimBegin) / 50
  await store.close()
  return { subscribers: 1_000_000, secondsToStart, grownMegabytes, msPerClaimOf40 }
}

async function measureLimit() {
  const { url, store } = await newPostgres()
  const smtp = await startCapturingServer()
  const place = { folder: newFolder(), smtpUrl: smtp.url, databaseUrl: url }
  const workers = await Promise.all([place, place, place].map(startBenchWorker))
  await fillList(store, 20 * LIMIT)
  await startSend(store, proof, LIMIT)
  await ended(store, proof.issueId)
  const inSteady = smtp.messages.slice(LIMIT).map(({ at }) => at.getTime() / 1000)
  await Promise.all(workers.map((worker) => worker.stop()))
  await Promise.all([store.close(), smtp.close()])
  return { workers: 3, limit: LIMIT, measured: perSecond(inSteady) }
}

async function measureOutage() {
  const { url, store } = await newPostgres()
  const smtp = await startCapturingServer()
  const place = { folder: newFolder(), smtpUrl: smtp.url, databaseUrl: url }
  const workers = await Promise.all([place, place].map(startBenchWorker))
  const count = 5_000
  await fillList(store, count)
  await startSend(store, proof)
  await smtp.reached(1_000)
  await store.close()
  await postgres.awayFor(10_000)
  const again = await openPostgresStore(url)
  const { accepted = 0, uncertain = 0 } = await ended(again, proof.issueId)
  const doubled = [...Map.groupBy(smtp.messages, ({ to }) => to).values()].filter(({ length }) => length > 1)
  await Promise.all(workers.map((worker) => worker.stop()))
  await Promise.all([again.close(), smtp.close()])
  return { count, secondsAway: 10, lost: count - accepted - uncertain, doubled: doubled.length, uncertain }
}

async function measureCopy() {
  const from = await openSqliteDatabase(join(newFolder(), 'diglot.db'))
  const store = createStore(from)
  await fillList(store, 200_000)
  for (const issueId of ['2025-w28', '2025-w29', '2025-w30'])
    await startSend(store, createProof(issueId, proof.letterhead, proof.editions))
  databases += 1
  const to = await openPostgresDatabase(await postgres.createDatabase(`bench_${databases}`))
  const before = process.memoryUsage().rss
  const begin = performance.now()
  const copied = await copyStore(from, to)
  const seconds = (performance.now() - begin) / 1000
  const grownMegabytes = (process.memoryUsage().rss - before) / 2 ** 20
  await Promise.all([from.db.destroy(), to.db.destroy()])
  return { seconds, grownMegabytes, rows: copied.reduce((sum, { rows }) => sum + rows, 0) }
}

const parts = {
  throughput: measureThroughput,
  start: measureStart,
  limit: measureLimit,
  outage: measureOutage,
  copy: measureCopy,
}
const asked = process.argv.slice(2)
const measured: Record<string, unknown> = {}
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const figures = await measure()
    measured[name] = figures
    const rows = (Array.isArray(figures) ? figures : [figures]).map((row) =>
      Object.values(row).map((value) =>
        typeof value === 'number' ? Number(value.toPrecision(3)) : `${value}`,
      ),
    )
    const [first] = Array.isArray(figures) ? figures : [figures]
    for (const line of table([...Object.keys(first ?? {})], rows)) process.stdout.write(`${line}\n`)
    process.stdout.write('\n')
  }
} finally {
  await postgres.stop()
}
if (asked.length === 0) report('workers', measured)

/** How many a second come at these times in seconds, by least squares: one that is late by chance hardly counts. */
function perSecond(times: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [middleTime, middleRank] = [mean(times), (times.length - 1) / 2]
  const offsets = times.map((time, rank) => ({ time: time - middleTime, rank: rank - middleRank }))
  return mean(offsets.map(({ time, rank }) => time * rank)) / mean(offsets.map(({ time }) => time * time))
}
