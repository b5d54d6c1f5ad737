import { setTimeout as wait } from 'node:timers/promises'
import type { Ledger, Recovered, SendLock } from '../domain/ports.ts'
import type { SendTime } from './send-time.ts'

/** Looks after what other processes leave behind that die, again and again while this one sends. */
export interface Beat {
  /** Resolves when what is under way of it is done. */
  stop(): Promise<void>
}

export interface BeatOptions {
  readonly ledger: Ledger
  readonly time: SendTime
  readonly lock: SendLock
  /** Whether an error says that the database is away; another one ends the beat, and shows when it is stopped. */
  readonly isAway: (error: unknown) => boolean
  readonly onRecovered?: (recovered: Recovered) => void
}

/** How soon a dead process is noticed. */
const EVERY_MS = 2_000

/** Where only one process sends at a time there are no others, and it does nothing. */
export function createBeat(options: BeatOptions): Beat {
  const { ledger, time, lock, isAway, onRecovered = () => undefined } = options
  const stopping = new AbortController()

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await wait(EVERY_MS, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (!stopping.signal.aborted) await sweep()
    }
  }

  async function sweep(): Promise<void> {
    try {
      const recovered = await ledger.sweep(time.now())
      if (recovered.released + recovered.uncertain > 0) onRecovered(recovered)
    } catch (error) {
      if (!isAway(error)) throw error
    }
  }

  const running = lock.worker === null ? Promise.resolve() : run()
  running.catch(() => undefined) // told by `stop`
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
