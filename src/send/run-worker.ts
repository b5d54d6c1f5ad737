import type { Queue, Store } from '../domain/ports.ts'
import type { Schedule } from '../domain/sending/schedule.ts'
import type { Recovered } from '../domain/sending/worker-ports.ts'
import { DiglotError } from '../errors.ts'
import type { Hold } from './claims.ts'
import { type DeliveryTools, deliverAll } from './deliver-all.ts'
import { isAny, startRecoveryLoop } from './recovery-loop.ts'
import { createSendTime, type SendTime } from './send-time.ts'

/**
 * A worker sends whatever has been started on its database, and starts what is due, until it is told to stop. Hints say
 * where to look first; the database says what there is to do. It works in chunks, so that several sends go on side by side.
 */
export interface WorkerOptions
  extends Pick<DeliveryTools, 'transport' | 'destination' | 'clock' | 'wait' | 'concurrency'> {
  readonly store: DeliveryTools['store'] & Pick<Store, 'schedules' | 'workers'>
  readonly queue: Queue
  /** Makes the messages of a send, from what is frozen of it. */
  readonly composerOf: (issueId: string) => Promise<DeliveryTools['compose']>
  /** Whether an error says that the database is unreachable, and may come back. */
  readonly isUnreachable: (error: unknown) => boolean
  readonly onNote: (note: WorkerNote) => void
  /** Finishes what is under way, and ends. */
  readonly signal: AbortSignal
}

/** What a worker tells of its work; never an address. */
export type WorkerNote =
  | { readonly what: 'working'; readonly worker: number | null }
  | { readonly what: 'due'; readonly schedule: Schedule }
  | { readonly what: 'recovered'; readonly recovered: Recovered }
  | { readonly what: 'delivered'; readonly issueId: string; readonly ended: number }
  | { readonly what: 'holding'; readonly issueId: string; readonly hold: Hold }
  /** Somebody else sends on a database on which only one can. */
  | { readonly what: 'busy' }
  /** The database has dropped this worker; what is under way is finished, and written down when it is back. */
  | { readonly what: 'cut-off' }
  | { readonly what: 'database-unreachable'; readonly error: unknown }
  | { readonly what: 'smtp-failed'; readonly issueId: string; readonly error: unknown }

/** Deliveries after which a worker looks whether another send waits. */
export const CHUNK = 1_000
/** A send whose pace makes it wait for longer is left for others meanwhile. */
const PATIENCE_MS = 1_500
/** Between two questions for hints. */
const IDLE_MS = 1_000
/** How long what no hint speaks of is overlooked at most. */
const LOOK_MS = 5_000
const LONGEST_PAUSE_MS = 15_000
/** After a server took nothing for so long that a send gives up; see the breaker. */
const AFTER_FAILURE_MS = 60_000

/** Goes on by itself after the database was unreachable: as another worker, because others may have taken its work. */
export async function runWorker(options: WorkerOptions): Promise<void> {
  const { signal, isUnreachable, onNote, wait, clock } = options
  let pauseMs = IDLE_MS
  while (!signal.aborted) {
    try {
      await workUntilLost(options, createSendTime(clock, wait))
      pauseMs = IDLE_MS
    } catch (error) {
      if (!isUnreachable(error)) throw error
      onNote({ what: 'database-unreachable', error })
      pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    }
    if (!signal.aborted) await wait(later(clock(), pauseMs), signal)
  }
}

/** Where only one process can send at a time, the lock is held while there is something to do, and no longer. */
async function workUntilLost(options: WorkerOptions, time: SendTime): Promise<void> {
  const { store, signal, isUnreachable, onNote } = options
  const { workers } = store
  const onRecovered = (recovered: Recovered) => onNote({ what: 'recovered', recovered })
  const recovered = await workers.recover(time.now())
  if (isAny(recovered)) onRecovered(recovered)
  await startDue(options, time)
  if (!workers.manySend && (await findWork(store, time.now(), null)).issueId === null) return
  const lock = await workers.lock()
  if (lock === null) return onNote({ what: 'busy' })
  onNote({ what: 'working', worker: lock.worker })
  lock.lost.addEventListener('abort', () => signal.aborted || onNote({ what: 'cut-off' }), { once: true })
  const recovery = startRecoveryLoop({ workers, time, lock, isUnreachable, onRecovered })
  try {
    await work({ ...options, signal: AbortSignal.any([signal, lock.lost]) }, time)
  } finally {
    await recovery.stop()
    await lock.release()
  }
}

async function work(options: WorkerOptions, time: SendTime): Promise<void> {
  const { store, queue, signal } = options
  let last: string | null = null
  let lookAt = time.now()
  while (!signal.aborted) {
    await startDue(options, time)
    const hint = await queue.take()
    let issueId = hint?.issueId ?? null
    if (issueId === null && lookAt <= time.now()) {
      const look = await findWork(store, time.now(), last)
      issueId = look.issueId
      lookAt = earlier(look.nextAt, later(time.now(), LOOK_MS))
    }
    if (issueId !== null) {
      last = issueId
      lookAt = time.now()
      await deliverChunk(issueId, options, time)
    }
    await hint?.done()
    if (issueId !== null) continue
    if (!store.workers.manySend) return
    await time.waitUntil(earlier(lookAt, later(time.now(), IDLE_MS)), signal)
  }
}

async function startDue({ store, queue, onNote }: WorkerOptions, time: SendTime): Promise<void> {
  for (const schedule of await store.schedules.startDue(time.now())) {
    onNote({ what: 'due', schedule })
    if (schedule.state === 'started') await queue.hint(schedule.issueId)
  }
}

/** Leaves a hint where it has not done everything. A server that takes nothing is left alone for a while. */
async function deliverChunk(issueId: string, options: WorkerOptions, time: SendTime): Promise<void> {
  const { store, queue, signal, onNote } = options
  if (!(await isReady(store, issueId, time))) return
  let ended = 0
  const onFinal = () => {
    ended += 1
  }
  const onHold = (hold: Hold) => onNote({ what: 'holding', issueId, hold })
  try {
    const compose = await options.composerOf(issueId)
    const chunk = { ...options, issueId, compose, atMost: CHUNK, patienceMs: PATIENCE_MS }
    await deliverAll(chunk, time, { onFinal, onHold })
  } catch (error) {
    if (!(error instanceof DiglotError && error.code === 'SMTP_FAILED')) throw error
    onNote({ what: 'smtp-failed', issueId, error })
    await time.waitUntil(later(time.now(), AFTER_FAILURE_MS), signal)
  }
  onNote({ what: 'delivered', issueId, ended })
  if (!signal.aborted && (await isReady(store, issueId, time))) await queue.hint(issueId)
}

async function isReady(store: WorkerOptions['store'], issueId: string, time: SendTime): Promise<boolean> {
  const at = await nextWork(store, issueId, time.now())
  return at !== null && at <= time.now()
}

/** What a look at all sends found. */
interface Look {
  /** The send that has something to do at this moment, or null. */
  readonly issueId: string | null
  /** Where there is none: when the first has. Null where nothing waits. */
  readonly nextAt: Date | null
}

type SendingStore = Pick<Store, 'deliveries' | 'sends'>

/** Of several sends it finds the first after `last`, so that a large one does not keep the others waiting. */
async function findWork(store: SendingStore, now: Date, last: string | null): Promise<Look> {
  const running = (await store.sends.list()).filter(({ state }) => state === 'running')
  const issueIds = running.map(({ issueId }) => issueId).toSorted()
  const after = issueIds.filter((issueId) => last !== null && issueId > last)
  let nextAt: Date | null = null
  for (const issueId of [...after, ...issueIds.slice(0, issueIds.length - after.length)]) {
    const at = await nextWork(store, issueId, now)
    if (at !== null && at <= now) return { issueId, nextAt: null }
    nextAt = earlier(nextAt, at)
  }
  return { issueId: null, nextAt }
}

/** When something of a send may be claimed; null where nothing waits. */
async function nextWork(store: SendingStore, issueId: string, now: Date): Promise<Date | null> {
  if ((await store.sends.find(issueId))?.state !== 'running') return null
  return earlier(await store.deliveries.nextClaim(issueId, now), await store.deliveries.nextRetry(issueId))
}

function later(time: Date, ms: number): Date {
  return new Date(time.getTime() + ms)
}

function earlier<T extends Date | null>(one: Date | null, other: T): Date | T {
  if (one === null) return other
  return other === null || one < other ? one : other
}
