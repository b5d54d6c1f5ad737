/** How far a send is. */
export interface Progress {
  readonly at: Date
  /** Deliveries in a final state. */
  readonly done: number
  readonly total: number
  /** Over the last half minute. */
  readonly ratePerSecond: number
  /** Null while there is no rate to tell it from. */
  readonly secondsLeft: number | null
}

/** How many deliveries were done at a time. */
export interface Mark {
  readonly at: Date
  readonly done: number
}

const WINDOW_MS = 30_000
/** Marks nearer than this replace each other, so that a window is at most some 120 marks. */
const STEP_MS = 250

/** Adds a mark; of those that are older than the window one stays, to measure from. */
export function slideWindow(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const begin = mark.at.getTime() - WINDOW_MS
  const firstInside = marks.findIndex(({ at }) => at.getTime() > begin)
  const kept = firstInside === -1 ? marks.slice(-1) : marks.slice(Math.max(0, firstInside - 1))
  const [before, last] = kept.slice(-2)
  const isNear = before && last && last.at.getTime() - before.at.getTime() < STEP_MS
  return [...(isNear ? kept.slice(0, -1) : kept), mark]
}

/** What the marks of a window and the newest one say. A window begins with a mark before the first delivery. */
export function progressOf(marks: readonly Mark[], last: Mark, total: number): Progress {
  const first = marks[0] ?? last
  const seconds = (last.at.getTime() - first.at.getTime()) / 1000
  const ratePerSecond = seconds > 0 ? (last.done - first.done) / seconds : 0
  const left = total - last.done
  const secondsLeft = left === 0 ? 0 : ratePerSecond > 0 ? left / ratePerSecond : null
  return { at: last.at, done: last.done, total, ratePerSecond, secondsLeft }
}
