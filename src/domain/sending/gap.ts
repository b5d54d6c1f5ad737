import { DiglotError } from '../../errors.ts'
import type { CalendarDate } from '../calendar.ts'
import { msg } from '../language/message.ts'

/**
 * A time of which the database does not know what was sent: it was restored at `to` from a backup, whose last entry is of
 * `from`, and nothing said what came after that.
 */
export interface Gap {
  readonly from: Date
  readonly to: Date
}

const DAY_MS = 86_400_000

/** Nobody sends an issue that is dated further ahead than this. */
const MOST_DAYS_AHEAD = 31

/** The gap in which an issue that has no send may have been sent, by the day it is dated; null where there is none. */
export function gapOfUnsent(gaps: readonly Gap[], date: CalendarDate): Gap | null {
  return gaps.find(({ to }) => Date.parse(date) <= to.getTime() + MOST_DAYS_AHEAD * DAY_MS) ?? null
}

/** The gap in which a send may have gone to more readers than its deliveries say; null where there is none. */
export function gapOfSend(gaps: readonly Gap[], startedAt: Date): Gap | null {
  return gaps.find(({ to }) => startedAt < to) ?? null
}

/** Throws `SEND_UNKNOWN` where an issue may have gone to the same people before, and nobody has said that it has not. */
export function requireKnownUnsent({
  issueId,
  doubt,
}: {
  readonly issueId: string
  readonly doubt: Gap | null
}): void {
  if (doubt === null) return
  const { from, to } = doubt
  throw new DiglotError(
    'SEND_UNKNOWN',
    msg`The database was restored from a backup, and nobody knows what was sent between ${from.toISOString()} and ${to.toISOString()}. ${issueId} may have gone to the same people then; nothing was sent.`,
    {
      where: issueId,
      hint: msg`Look into the log of the mail server, or ask a reader. Where it did not go out, run the same command again with \`--after-restore\`.`,
    },
  )
}
