import { setTimeout as wait } from 'node:timers/promises'
import { isBusy } from './sqlite-errors.ts'

/** Twice what the start of a send to a million subscribers may take, which is one transaction. */
const PATIENCE_MS = 60_000
const FIRST_PAUSE_MS = 1
const LONGEST_PAUSE_MS = 3

/** So long a process may write without a gap, and so long is the gap: a process that waits asks at least once in it. */
const LONGEST_RUN_MS = 75
const GAP_MS = LONGEST_PAUSE_MS + 1

/**
 * Leaves a gap between the transactions of a process that writes without end, such as a send: SQLite gives its lock to
 * the process that asks first when it is free, and those who wait only ask now and then.
 */
export function createGaps() {
  let [begunAt, endedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  return {
    async beforeBegin(): Promise<void> {
      const now = performance.now()
      const isRest = now - endedAt >= GAP_MS
      if (!isRest && now - begunAt < LONGEST_RUN_MS) return
      if (!isRest) await wait(GAP_MS)
      begunAt = performance.now()
    },
    afterEnd(): void {
      endedAt = performance.now()
    },
  }
}

/**
 * Does what another process may keep from being done by writing at this moment, again and again until it is done. SQLite's
 * own time-out would stop this process as long as it waits. Throws what SQLite says last where that takes a minute.
 */
export async function retryWhileBusy<T>(work: () => T | Promise<T>): Promise<T> {
  const endAt = performance.now() + PATIENCE_MS
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > endAt) throw error
    }
    // Not in step with others that wait.
    await wait(pauseMs * (0.5 + Math.random() / 2))
  }
}
