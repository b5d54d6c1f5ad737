/**
 * Loaded before a program, so that the clock of its machine is ahead by as much as CLOCK_AHEAD_MS says, or behind where it is
 * negative.
 */
const RightDate = Date

class EarlyDate extends RightDate {
  constructor(...given: [] | [number]) {
    super(given.length === 0 ? EarlyDate.now() : given[0])
  }

  static override now(): number {
    return RightDate.now() + Number(process.env.CLOCK_AHEAD_MS ?? 0)
  }
}

globalThis.Date = EarlyDate as DateConstructor

export {}
