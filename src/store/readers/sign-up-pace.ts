import type { Transaction } from 'kysely'
import type { SignUpPace } from '../../domain/readers/sign-up-pace.ts'
import type { Tables } from '../tables.ts'

/** A mail that would have to wait for longer comes too late: its link works for three days from the request. */
const LONGEST_WAIT_MS = 48 * 3_600_000

/**
 * When a mail may go out that counts for all of these paces (a generic cell rate
 * algorithm), and counts it. Null, and counts nothing, where it would have to wait for too long.
 */
export async function takePaces(
  trx: Transaction<Tables>,
  paces: readonly SignUpPace[],
  earliest: Date,
): Promise<Date | null> {
  const taken: { readonly key: string; readonly nextMs: number; readonly freeMs: number }[] = []
  for (const { key, burst, everyMs } of paces) {
    const arrivalMs = Math.max(earliest.getTime(), await nextOf(trx, key, earliest))
    taken.push({ key, nextMs: arrivalMs + everyMs, freeMs: arrivalMs - (burst - 1) * everyMs })
  }
  const dueMs = Math.max(earliest.getTime(), ...taken.map(({ freeMs }) => freeMs))
  if (dueMs - earliest.getTime() > LONGEST_WAIT_MS) return null
  for (const { key, nextMs } of taken)
    await trx
      .updateTable('sign_up_pace')
      .set({ next_at: new Date(nextMs).toISOString() })
      .where('key', '=', key)
      .execute()
  return new Date(dueMs)
}

/** Makes the row where there is none, and keeps others from it until the transaction ends. */
async function nextOf(trx: Transaction<Tables>, key: string, now: Date): Promise<number> {
  const { next_at } = await trx
    .insertInto('sign_up_pace')
    .values({ key, next_at: now.toISOString() })
    .onConflict((conflict) => conflict.column('key').doUpdateSet((eb) => ({ key: eb.ref('excluded.key') })))
    .returning('next_at')
    .executeTakeFirstOrThrow()
  return new Date(next_at).getTime()
}
