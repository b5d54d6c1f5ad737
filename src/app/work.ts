import type { Writable } from 'node:stream'
import type { Transport } from '../domain/ports.ts'
import { createIssueComposer } from '../mail/compose.ts'
import type { DeliveryTools } from '../send/deliver-all.ts'
import { runWorker } from '../send/run-worker.ts'
import type { AppContext } from './context.ts'
import { openQueue } from './open-queue.ts'
import { wayOut } from './open-transport.ts'
import { lanesFor } from './sending.ts'
import { createWait } from './wait.ts'
import { createNoteWriter, createWorkerLog, faultOf } from './worker-log.ts'

export interface WorkOptions {
  /** Takes the log. */
  readonly stream: Writable
  /** Where metrics are served; null: nowhere. */
  readonly metricsAt: { readonly host: string; readonly port: number } | null
  readonly signal: AbortSignal
}

/** What a worker needs is the database, the way out, and the keys: no content, and no templates. */
export function createWork(context: AppContext) {
  const { config, clock, store, key, dkimKey } = context

  async function composerOf(issueId: string): Promise<DeliveryTools['compose']> {
    const { ledger } = await store()
    return createIssueComposer(await ledger.frozenProof(issueId), { key: await key(), dkim: await dkimKey() })
  }

  return {
    /** Sends what is started and starts what is due, until the signal comes; then it finishes what is under way. */
    async work({ stream, signal }: WorkOptions): Promise<void> {
      const { ledger, isAway, clock: shared } = await store()
      const time = shared?.now ?? clock
      const way = wayOut({ config, clock: time })
      const log = createWorkerLog(stream)
      await dkimKey() // one that cannot be used is told before anything is claimed
      const transport: Transport = await way.open()
      const queue = await openQueue(config, (error) => log.warn(faultOf(error), 'The queue complains.'))
      try {
        await runWorker({
          ledger,
          queue,
          transport,
          destination: way.destination,
          clock: time,
          wait: createWait(time),
          concurrency: await lanesFor(ledger, way.lanes),
          composerOf: keepingLast(composerOf),
          isAway,
          onNote: createNoteWriter(log),
          signal,
        })
        log.info('Stopped; nothing is claimed.')
      } finally {
        await queue.close()
        await transport.close()
      }
    },
  }
}

/** A worker makes many messages of one send before it turns to another. */
function keepingLast<T>(make: (issueId: string) => Promise<T>): (issueId: string) => Promise<T> {
  let last: { readonly issueId: string; readonly made: T } | null = null
  return async (issueId) => {
    if (last?.issueId !== issueId) last = { issueId, made: await make(issueId) }
    return last.made
  }
}
