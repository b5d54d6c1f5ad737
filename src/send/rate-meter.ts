/** How fast each group goes: messages that were handed over, over a window of some seconds. */
export interface RateMeter {
  count(group: string, now: Date): void
  /** Messages a second. */
  rateOf(group: string, now: Date): number
}

const WINDOW_MS = 10_000

interface Window {
  readonly begin: number
  count: number
  /** Of the window before. */
  readonly previous: number
}

/** Keeps two numbers per group: those of this window, and those of the one before, which counts by what is left of it. */
export function createRateMeter(): RateMeter {
  const windows = new Map<string, Window>()

  function windowAt(group: string, now: Date): Window {
    const begin = Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS
    const known = windows.get(group)
    if (known?.begin === begin) return known
    const previous = known?.begin === begin - WINDOW_MS ? known.count : 0
    const fresh = { begin, count: 0, previous }
    windows.set(group, fresh)
    return fresh
  }

  return {
    count(group, now) {
      windowAt(group, now).count += 1
    },
    rateOf(group, now) {
      const { begin, count, previous } = windowAt(group, now)
      const left = 1 - (now.getTime() - begin) / WINDOW_MS
      return ((count + previous * left) / WINDOW_MS) * 1000
    },
  }
}
