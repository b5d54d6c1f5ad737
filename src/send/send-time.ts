/** Ends at `until`, or as soon as the signal is given; never rejects. */
export type Wait = (until: Date, signal: AbortSignal) => Promise<void>

/** The time as a send sees it: it never goes back, and what was waited for has come. */
export interface SendTime {
  now(): Date
  waitUntil(until: Date, signal: AbortSignal): Promise<void>
}

/**
 * A clock that is set back by an hour would otherwise hold every group for that hour, since a group keeps the time from
 * which it may go on.
 */
export function createSendTime(clock: () => Date, wait: Wait): SendTime {
  let latest = clock()

  function atLeast(time: Date): Date {
    if (time > latest) latest = time
    return latest
  }

  return {
    now: () => atLeast(clock()),
    async waitUntil(until, signal) {
      await wait(until, signal)
      if (!signal.aborted) atLeast(until)
    },
  }
}
