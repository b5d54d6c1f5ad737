import { isExpired, retryAt } from '../../domain/sending/retry.ts'

/**
 * When a mail to a reader that was put off is due again, by the same steps as an issue; null where it has been tried
 * enough. `tries` counts the one that was put off.
 */
export function nextAttemptAt(
  row: { readonly id: number; readonly tries: number; readonly asked_at: string },
  now: Date,
): string | null {
  const tried = { id: row.id, attempts: row.tries, triedSince: new Date(row.asked_at) }
  return isExpired(tried, now) ? null : retryAt(tried, now).toISOString()
}
