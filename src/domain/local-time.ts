/** A time as the clocks of a time zone show it, found on the time line. */
export interface FoundTime {
  readonly at: Date
  /**
   * `gap`: no clock shows it, because they are put forward over it; it is as long after the change as it would have been
   * without. `overlap`: they show it twice, because they are put back; it is the first time.
   */
  readonly oddity: 'gap' | 'overlap' | null
}

/** Reads `2026-11-30 08:00` in a time zone by its IANA name; null where it is no such time. */
export function parseLocalTime(text: string, timeZone: string): FoundTime | null {
  const [, day, hour, minute] = /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)$/.exec(text.trim()) ?? []
  const asUtc = new Date(`${day}T${hour}:${minute}:00.000Z`)
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 10) !== day) return null
  // No zone changes its clocks twice in two days.
  const [before, after] = [-DAY_MS, DAY_MS].map((ms) => offsetAt(asUtc.getTime() + ms, timeZone))
  const candidates = [before, after].map((offset = 0) => asUtc.getTime() - offset)
  const [first = 0, second = 0] = candidates
  const valid = candidates.filter((at) => at + offsetAt(at, timeZone) === asUtc.getTime())
  if (valid.length === 0) return { at: new Date(first), oddity: 'gap' }
  const oddity = valid.length === 2 && first !== second ? 'overlap' : null
  return { at: new Date(Math.min(...valid)), oddity }
}

/** `2026-11-30 08:00`, as the clocks of a time zone show it. */
export function spellLocalTime(at: Date, timeZone: string): string {
  const local = new Date(at.getTime() + offsetAt(at.getTime(), timeZone))
  return local.toISOString().slice(0, 16).replace('T', ' ')
}

const DAY_MS = 24 * 60 * 60_000

/** How far the clocks of a time zone are ahead of UTC at a time, in milliseconds. */
function offsetAt(at: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en', { ...CLOCK, timeZone })
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return shown - Math.floor(at / 1000) * 1000
}

const CLOCK = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const
