import type { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { visible } from '../../domain/language/characters.ts'
import { msg } from '../../domain/language/message.ts'
import { withoutAddresses } from '../../domain/sending/quoted-reply.ts'
import { DiglotError } from '../../errors.ts'
import { createIssueComposer } from '../../mail/message/compose.ts'
import type { DeliveryTools } from '../../send/deliver-all.ts'
import { runWorker, type WorkerNote } from '../../send/run-worker.ts'
import type { AppContext } from '../context.ts'
import { keptPictures } from '../media/proof-pictures.ts'
import { openQueue } from '../sending/open-queue.ts'
import { openMailRoute } from '../sending/outgoing-mail.ts'
import { lanesFor } from '../sending/sending.ts'
import { createWait } from '../sending/wait.ts'
import type { MetricsOptions, MetricsPlace } from './worker-metrics.ts'

export interface WorkOptions {
  /** Takes the log. */
  readonly stream: Writable
  /** Where metrics are served; null: nowhere. */
  readonly metricsAt: MetricsPlace | null
  readonly signal: AbortSignal
}

/** What a worker needs is the database, the mail route, and the keys: no content, and no templates. */
export function createWork(context: AppContext) {
  const { config, clock, store, key, secretKey, dkimKey } = context

  async function composerOf(issueId: string): Promise<DeliveryTools['compose']> {
    const { sends } = await store()
    const proof = await sends.frozenProof(issueId)
    return createIssueComposer(proof, {
      key: await key(),
      messageIdKey: await secretKey(),
      dkim: await dkimKey(),
      pictures: await keptPictures(proof, store),
    })
  }

  return {
    /** Sends what is started and starts what is due, until the signal comes; then it finishes what is under way. */
    async work({ stream, metricsAt, signal }: WorkOptions): Promise<void> {
      const opened = await store()
      const time = opened.clock?.now ?? clock
      const route = openMailRoute({ config, clock: time })
      if (route.staysHere) throw withoutServer()
      const log = createWorkerLog(stream)
      await Promise.all([secretKey(), dkimKey()]) // what cannot be used is reported before anything is claimed
      const transport = await route.open()
      const queue = await openQueue(config, (error) => log.warn(faultOf(error), 'The queue complains.'))
      const metrics = metricsAt === null ? null : await startMetrics(metricsAt, { store: opened, now: time })
      log.info({ to: route.destination, metrics: metrics?.url }, 'Started.')
      try {
        await runWorker({
          store: opened,
          queue,
          transport: metrics?.measured(transport) ?? transport,
          destination: route.destination,
          clock: time,
          wait: createWait(time),
          concurrency: await lanesFor(opened.paces, route.lanes),
          composerOf: keepingLast(composerOf),
          isUnreachable: opened.isUnreachable,
          onNote: createNoteWriter(log),
          signal,
        })
        log.info('Stopped; nothing is claimed.')
      } finally {
        await metrics?.close()
        await queue.close()
        await transport.close()
      }
    },
  }
}

/** What a worker delivers counts: in an outbox it would be lost. */
function withoutServer(): DiglotError {
  return new DiglotError('CONFIG_INVALID', msg`A worker sends to readers, and SMTP_URL is not set here.`, {
    where: 'SMTP_URL',
    hint: msg`Set it, in .env or the environment. \`diglot send ISSUE\` without it rehearses a send into the outbox.`,
  })
}

/** Loaded where they are asked for. */
async function startMetrics(place: MetricsPlace, of: Pick<MetricsOptions, 'store' | 'now'>) {
  const { createWorkerMetrics, serveMetrics } = await import('./worker-metrics.ts')
  const metrics = createWorkerMetrics({ ...of, elapsedMs: () => performance.now() })
  const server = await serveMetrics(place, {
    registry: metrics.registry,
    askDatabase: () => of.store.workers.list(),
  })
  return { ...metrics, ...server }
}

/** A worker makes many messages of one send before it turns to another. */
function keepingLast<T>(make: (issueId: string) => Promise<T>): (issueId: string) => Promise<T> {
  let last: { readonly issueId: string; readonly made: T } | null = null
  return async (issueId) => {
    if (last?.issueId !== issueId) last = { issueId, made: await make(issueId) }
    return last.made
  }
}

/** A worker's log: a JSON object a line, with ids and never an address. */
function createWorkerLog(stream: Writable): Logger {
  const options = { base: { name: 'diglot-worker' }, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(options, { write: (line) => stream.write(visible(line)) })
}

/** Writes down what a worker tells. */
function createNoteWriter(log: Logger): (note: WorkerNote) => void {
  return (note) => {
    if (note.what === 'working') log.info({ worker: note.worker }, 'Working.')
    if (note.what === 'due') noteDue(log, note)
    if (note.what === 'recovered')
      log.warn(note.recovered, 'A process has died; its deliveries were looked after.')
    if (note.what === 'delivered') log.info({ issue: note.issueId, ended: note.ended }, 'Delivered.')
    if (note.what === 'holding') noteHold(log, note)
    if (note.what === 'busy') log.info('Another process sends on this database.')
    if (note.what === 'cut-off')
      log.warn('The database has dropped this worker; what is under way is finished.')
    if (note.what === 'database-unreachable') log.warn(faultOf(note.error), 'The database is unreachable.')
    if (note.what === 'smtp-failed')
      log.error({ issue: note.issueId, ...faultOf(note.error) }, 'Nothing is taken.')
  }
}

function noteDue(log: Logger, { schedule }: Extract<WorkerNote, { what: 'due' }>): void {
  const fields = { issue: schedule.issueId, dueAt: schedule.dueAt }
  if (schedule.state === 'started') log.info(fields, 'Started as scheduled.')
  else log.error(fields, 'Missed its time by more than the grace; it is held until a person decides.')
}

function noteHold(log: Logger, { issueId, hold }: Extract<WorkerNote, { what: 'holding' }>): void {
  const reply = hold.why === 'server' ? { reply: hold.reply } : {}
  log.warn({ issue: issueId, why: hold.why, until: hold.until, ...reply }, 'Nothing can go out.')
}

/** Drivers put into their errors what they were asked, which may be an address. */
function faultOf(error: unknown): { readonly fault: string } {
  return { fault: withoutAddresses(error instanceof Error ? error.message : String(error)) }
}
