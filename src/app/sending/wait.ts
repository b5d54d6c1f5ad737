import { setTimeout } from 'node:timers/promises'

/** Waits by the clock of the machine, until a time or until the signal is given. */
export function createWait(clock: () => Date): (until: Date, signal: AbortSignal) => Promise<void> {
  return async (until, signal) => {
    const ms = Math.max(0, until.getTime() - clock().getTime())
    try {
      await setTimeout(ms, undefined, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }
}
