import { type Selectable, sql, type Transaction } from 'kysely'
import {
  MOST_SIGN_UP_MAILS,
  MOST_SIGN_UPS_PER_HOUR,
  SIGN_UP_DAYS,
  SIGN_UP_PAUSE_MINUTES,
  type SignUpRequest,
} from '../../domain/readers/sign-up.ts'
import type { SignUpCounts, SignUpPace } from '../../domain/readers/sign-up-pace.ts'
import type { Tables } from '../tables.ts'
import { FORGOTTEN } from './sign-up-rows.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Nothing here depends on who is on the list, so that nobody can measure it. */
export async function askForSignUp(
  trx: Transaction<Tables>,
  request: SignUpRequest,
  { counts, now }: { readonly counts: SignUpCounts; readonly now: Date },
): Promise<boolean> {
  const at = now.toISOString()
  if ((await countOne(trx, counts.network, at.slice(0, 13))) > MOST_SIGN_UPS_PER_HOUR) return false
  const { address, addressKey, name, edition, language } = request
  const tags = JSON.stringify(request.tags ?? [])
  await trx
    .updateTable('sign_up')
    .set(FORGOTTEN)
    .where('address_key', '=', addressKey)
    .where('expires_at', '<=', at)
    .execute()
  const row = await trx
    .insertInto('sign_up')
    .values({
      address,
      address_key: addressKey,
      name,
      edition,
      tags,
      language,
      asked_at: at,
      expires_at: expiryAfter(now),
      mail_due_at: null,
    })
    .onConflict((conflict) =>
      conflict.column('address_key').doUpdateSet({ name, edition, tags, language, asked_at: at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
  if (row.mail_due_at === null && row.mails < MOST_SIGN_UP_MAILS)
    await planMail(trx, row, { paces: counts.paces, now })
  return true
}

export function expiryAfter(asked: Date): string {
  return new Date(asked.getTime() + SIGN_UP_DAYS * DAY_MS).toISOString()
}

/** A mail is due, as soon as it may go out; of somebody to whom it would come too late nothing is kept. */
async function planMail(
  trx: Transaction<Tables>,
  { id, mails, mailed_at }: Selectable<Tables['sign_up']>,
  { paces, now }: { readonly paces: readonly SignUpPace[]; readonly now: Date },
): Promise<void> {
  const due = await takePaces(trx, paces, now)
  if (due !== null) {
    const pauseOver = mailed_at === null ? 0 : Date.parse(mailed_at) + SIGN_UP_PAUSE_MINUTES * MINUTE_MS
    const mail_due_at = new Date(Math.max(due.getTime(), pauseOver)).toISOString()
    await trx.updateTable('sign_up').set({ mail_due_at, tries: 0 }).where('id', '=', id).execute()
  } else if (mails === 0) await trx.deleteFrom('sign_up').where('id', '=', id).execute()
}

async function countOne(trx: Transaction<Tables>, network: string, hour: string): Promise<number> {
  const { count } = await trx
    .insertInto('sign_up_count')
    .values({ network, hour, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['network', 'hour']).doUpdateSet({ count: sql`sign_up_count.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count
}

/** A mail that would have to wait for longer comes too late: its link works for three days from the request. */
const LONGEST_WAIT_MS = 48 * 3_600_000

/**
 * When a mail may go out that counts for all of these paces (a generic cell rate algorithm), and counts it. Null, and counts
 * nothing, where it would have to wait for too long.
 */
async function takePaces(
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
