/**
 * How many messages may be under way at a time. A server says nowhere how many connections it takes; it refuses one more.
 * From then on no more are tried than it took, but for one more now and then: it may have been busy.
 */
interface Seats {
  /** Waits for a seat; what comes back leaves it. */
  take(): Promise<() => void>
  /** A connection was refused while so many others were open. */
  learn(connections: number): void
  /** When the next connection is free, or closed. */
  nextFree(): Promise<void>
  wake(): void
}

/** Messages after which one more connection is tried. */
const TRY_MORE_AFTER = 200

export function createSeats(): Seats {
  const waiting: (() => void)[] = []
  const queue: (() => void)[] = []
  let most = Number.POSITIVE_INFINITY
  let taken = 0
  let sinceChange = 0

  function leave(): void {
    taken -= 1
    sinceChange += 1
    if (sinceChange >= TRY_MORE_AFTER) {
      most += 1
      sinceChange = 0
    }
    while (taken < most && queue.length > 0) {
      taken += 1
      queue.shift()?.()
    }
  }

  return {
    async take() {
      if (taken < most) taken += 1
      else await new Promise<void>((resolve) => queue.push(resolve))
      return leave
    },
    learn(connections) {
      most = Math.max(1, connections)
      sinceChange = 0
    },
    nextFree: () => new Promise((resolve) => waiting.push(resolve)),
    wake: () => waiting.shift()?.(),
  }
}
