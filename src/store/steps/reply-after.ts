import { type RawBuilder, sql } from 'kysely'

/** The reply of a delivery that ends by what a person decided: says why, and keeps the last line that there was. */
export function replyAfter(why: string): RawBuilder<string> {
  return sql<string>`${why} || coalesce(${LAST_LINE} || reply, '')`
}

/** The same for a line that no row holds yet. */
export function replyWith(why: string, lastLine: string): string {
  return `${why}${LAST_LINE}${lastLine}`
}

const LAST_LINE = '; the last line was: '
