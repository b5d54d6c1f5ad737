import type { Schedule } from '../app.ts'
import { spellLocalTime } from '../domain/local-time.ts'

/** What is to become of a send that waits for its time, or has missed it. */
export function sentenceOf({ issueId, state, dueAt, timeZone, sha256, restoredFrom }: Schedule): string {
  const when = `${spellLocalTime(dueAt, timeZone)} in ${timeZone} (${dueAt.toISOString()})`
  const why =
    restoredFrom === undefined
      ? `it was due at ${when}, and no worker ran until two hours later`
      : `it was to go at ${when}, and the database was restored from a backup of ${restoredFrom.toISOString()}`
  return state === 'held'
    ? `${issueId} is held: ${why}. Run \`diglot send ${issueId}\` to send it, with --at for another time, or \`diglot cancel ${issueId}\`.`
    : `${issueId} goes at ${when}, as approved: proof ${sha256.slice(0, 12)}.`
}
