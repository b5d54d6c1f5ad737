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
import { takePaces } from './sign-up-pace.ts'
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
