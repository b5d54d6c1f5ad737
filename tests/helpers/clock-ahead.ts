/** Loaded before a program, so that the clock of its machine is ahead by so much, or behind where it is negative. */
const AHEAD_MS = Number(process.env.CLOCK_AHEAD_MS)
const RightDate = Date

class EarlyDate extends RightDate {
  constructor(...given: [] | [number]) {
    super(given.length === 0 ? EarlyDate.now() : given[0])
  }

  static override now(): number {
    return RightDate.now() + AHEAD_MS
  }
}

globalThis.Date = EarlyDate as DateConstructor

export {}
