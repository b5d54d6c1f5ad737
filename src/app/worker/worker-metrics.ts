import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { msg } from '../../domain/language/message.ts'
import { oneAtATime } from '../../domain/one-at-a-time.ts'
import type { Store, Transport } from '../../domain/ports.ts'
import { type DeliveryOutcome, type DeliveryState, openStates } from '../../domain/sending/delivery.ts'
import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import { DiglotError } from '../../errors.ts'
import { total } from '../../send/count-states.ts'

export interface WorkerMetrics {
  readonly registry: Registry
  /** The same transport, measured. */
  measured(transport: Transport): Transport
}

export interface MetricsOptions {
  readonly store: Pick<Store, 'sends' | 'deliveries' | 'paces' | 'workers'>
  readonly now: () => Date
  /** Of this process, in milliseconds from any beginning. */
  readonly elapsedMs: () => number
}

/** Groups of domains that have a label of their own; who subscribes must not decide how many time series there are. */
const MOST_GROUPS = 20
/** How many of the newest sends are reported. */
const MOST_SENDS = 5
/** Counting a million deliveries costs the database a second: it is asked no more often than this. */
const KEPT_MS = 15_000
const RATE_MS = 60_000

/** The metrics for Prometheus: of this worker, and of the sends that all workers share. */
export function createWorkerMetrics(options: MetricsOptions): WorkerMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  addSendMetrics(registry, options)
  return { registry, measured: measuring(registry, options.elapsedMs) }
}

function measuring(registry: Registry, elapsedMs: () => number): WorkerMetrics['measured'] {
  const registers = [registry]
  const outcomes = new Counter({
    name: 'diglot_outcomes_total',
    help: 'Deliveries that this worker handed over, by outcome.',
    labelNames: ['outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'diglot_smtp_seconds',
    help: 'From handing a message over to the answer of the server.',
    labelNames: ['outcome'],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  })
  return ({ deliver, ...others }) => ({
    ...others,
    async deliver(message): Promise<DeliveryOutcome> {
      const begin = elapsedMs()
      const outcome = await deliver(message)
      outcomes.inc({ outcome: outcome.state })
      seconds.observe({ outcome: outcome.state }, (elapsedMs() - begin) / 1000)
      return outcome
    },
  })
}

function addSendMetrics(registry: Registry, options: MetricsOptions): void {
  const collect = countingNowAndThen(options, (counts) => {
    for (const gauge of [deliveries, depth, rate]) gauge.reset()
    for (const { issue, tally, groups, endedPerSecond } of counts) {
      for (const { state, group, count } of groups) deliveries.inc({ issue, state, group }, count)
      depth.set({ issue }, countOpen(tally))
      rate.set({ issue }, endedPerSecond)
    }
  })
  const shared = { registers: [registry], collect }
  const deliveries = new Gauge({
    name: 'diglot_deliveries',
    help: 'Deliveries of the newest sends, by state and group of recipient domains.',
    labelNames: ['issue', 'state', 'group'],
    ...shared,
  })
  const depth = new Gauge({
    name: 'diglot_queue_depth',
    help: 'Deliveries that have not ended.',
    labelNames: ['issue'],
    ...shared,
  })
  const rate = new Gauge({
    name: 'diglot_rate_per_second',
    help: 'Deliveries of all workers that were accepted or rejected a second, over the last minute.',
    labelNames: ['issue'],
    ...shared,
  })
  new Gauge({
    name: 'diglot_workers',
    help: 'Workers that send on this database.',
    registers: [registry],
    async collect() {
      this.set((await options.store.workers.list()).length)
    },
  })
}

interface SendCounts {
  readonly issue: string
  readonly tally: readonly TallyRow[]
  readonly groups: readonly GroupCount[]
  readonly endedPerSecond: number
}

/** All gauges are collected at the same time, and wait for one count. */
function countingNowAndThen(
  { store: { sends, deliveries, paces }, now, elapsedMs }: MetricsOptions,
  keep: (counts: readonly SendCounts[]) => void,
): () => Promise<void> {
  let countedAt = Number.NEGATIVE_INFINITY
  let counting = Promise.resolve()

  async function count(): Promise<void> {
    const since = new Date(now().getTime() - RATE_MS)
    const counts: SendCounts[] = []
    for (const { issueId: issue } of (await sends.list()).slice(0, MOST_SENDS)) {
      const tally = await deliveries.tally(issue)
      const groups = byGroup(tally, await paces.groupsOf(issue))
      const endedPerSecond = (await deliveries.countEnded(issue, since)) / (RATE_MS / 1000)
      counts.push({ issue, tally, groups, endedPerSecond })
    }
    keep(counts)
  }

  return () => {
    if (elapsedMs() - countedAt >= KEPT_MS) {
      countedAt = elapsedMs()
      counting = count()
    }
    return counting
  }
}

interface GroupCount {
  readonly state: DeliveryState
  readonly group: string
  readonly count: number
}

/** The largest groups by name, and all the others as one. */
export function byGroup(
  tally: readonly TallyRow[],
  groupOf: ReadonlyMap<string, string>,
): readonly GroupCount[] {
  const sizes = new Map<string, number>()
  for (const { domain, count } of tally) {
    const group = groupOf.get(domain) ?? domain
    sizes.set(group, (sizes.get(group) ?? 0) + count)
  }
  const named = new Set(
    [...sizes]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_GROUPS)
      .map(([name]) => name),
  )
  return tally.map(({ domain, state, count }) => {
    const group = groupOf.get(domain) ?? domain
    return { state, group: named.has(group) ? group : 'others', count }
  })
}

function countOpen(tally: readonly TallyRow[]): number {
  return total(tally.filter(({ state }) => openStates.includes(state)))
}

interface MetricsServer {
  readonly url: string
  close(): Promise<void>
}

export interface MetricsPlace {
  readonly host: string
  readonly port: number
}

/** Without a byte in either direction, such as by a client that does not read its answer. */
const SILENT_MS = 30_000

/** Serves `/metrics` and `/healthz`. Throws `USAGE` where the place is taken. */
export async function serveMetrics(
  { host, port }: MetricsPlace,
  { registry, askDatabase }: { readonly registry: Registry; readonly askDatabase: () => Promise<unknown> },
): Promise<MetricsServer> {
  const server = createServer(
    oneAtATime((request: IncomingMessage, response: ServerResponse) =>
      answer(request.url ?? '/', response).catch(() => end(response, 503, 'The database is unreachable.\n')),
    ),
  )
  server.setTimeout(SILENT_MS)

  async function answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/metrics') {
      const text = await registry.metrics()
      response.setHeader('Content-Type', registry.contentType)
      return end(response, 200, text)
    }
    if (path !== '/healthz') return end(response, 404, 'There is /metrics, and there is /healthz.\n')
    await askDatabase()
    end(response, 200, 'ok\n')
  }

  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new DiglotError('USAGE', msg`Metrics cannot be served at ${host}:${port}.`, {
      where: '--metrics',
      hint: msg`Name a port that is free, and a host that is an address of this machine.`,
      cause,
    })
  }
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status
  response.end(text)
}
