import { performance } from 'node:perf_hooks'
import type { SharedClock } from '../../domain/ports.ts'

export interface PostgresClock extends SharedClock {
  /** Asks the server for its time. */
  measure(query: (text: string) => Promise<{ rows: readonly { at: number }[] }>): Promise<void>
}

/** An answer that took longer says little about when it was true, unless nothing better has been heard for long. */
const OLD_MS = 30_000

/**
 * The server's time, of which this machine knows what it was when it answered, and how long that is ago by a clock that
 * only goes forward. What the machine takes for the time of day does not matter, and may change at any moment.
 */
export function createPostgresClock(): PostgresClock {
  let known: { readonly serverMs: number; readonly at: number; readonly tookMs: number } | null = null
  return {
    now() {
      if (known === null) throw new Error('The time of the database was not asked for.')
      return new Date(Math.round(known.serverMs + performance.now() - known.at))
    },
    async measure(query) {
      const asked = performance.now()
      const { rows } = await query('select extract(epoch from clock_timestamp())::float8 * 1000 as at')
      const [serverMs, at] = [rows[0]?.at, performance.now()]
      const tookMs = at - asked
      if (serverMs === undefined) return
      if (known === null || tookMs <= known.tookMs * 2 || asked - known.at > OLD_MS)
        known = { serverMs, at: asked + tookMs / 2, tookMs }
    },
  }
}
