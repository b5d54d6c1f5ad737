import { setTimeout as wait } from 'node:timers/promises'
import type { Recovered, SendLock, WorkerStore } from '../domain/sending/worker-ports.ts'
import type { SendTime } from './send-time.ts'

/** Recovers what other processes leave behind that die, again and again while this one sends. */
interface RecoveryLoop {
  /** Resolves when what is under way of it is done. */
  stop(): Promise<void>
}

interface RecoveryOptions {
  readonly workers: WorkerStore
  readonly time: SendTime
  readonly lock: SendLock
  /** Whether an error says that the database is unreachable; another one ends the loop, and shows when it is stopped. */
  readonly isUnreachable: (error: unknown) => boolean
  readonly onRecovered?: (recovered: Recovered) => void
}

/** How soon a dead process is noticed. */
const EVERY_MS = 2_000

/** Where only one process sends at a time there are no others, and it does nothing. */
export function startRecoveryLoop(options: RecoveryOptions): RecoveryLoop {
  const { workers, time, lock, isUnreachable, onRecovered = () => undefined } = options
  const stopping = new AbortController()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await wait(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (!stopping.signal.aborted) await recover()
    }
  }

  async function recover(): Promise<void> {
    try {
      const recovered = await workers.recover(time.now(), lock)
      if (isAny(recovered)) onRecovered(recovered)
    } catch (error) {
      if (!isUnreachable(error)) throw error
    }
  }

  const running = lock.worker === null ? Promise.resolve() : run()
  running.catch(() => undefined) // thrown by `stop`
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** Whether anything was recovered. */
export function isAny({ released, uncertain }: Recovered): boolean {
  return released + uncertain > 0
}
