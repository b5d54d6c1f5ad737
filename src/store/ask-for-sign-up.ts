import { type Kysely, sql } from 'kysely'
import {
  MOST_SIGN_UP_MAILS,
  MOST_SIGN_UPS_PER_HOUR,
  SIGN_UP_DAYS,
  SIGN_UP_PAUSE_MINUTES,
  type SignUpRequest,
} from '../domain/sign-up.ts'
import { FORGOTTEN } from './sign-up-rows.ts'
import type { Tables } from './tables.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Inside a transaction of the caller. Nothing here depends on who is on the list, so that nobody can measure it. */
export async function askForSignUp(
  trx: Kysely<Tables>,
  request: SignUpRequest,
  { network, now }: { readonly network: string; readonly now: Date },
): Promise<boolean> {
  const at = now.toISOString()
  if ((await countOne(trx, network, at.slice(0, 13))) > MOST_SIGN_UPS_PER_HOUR) return false
  const { address, addressKey, name, edition, language } = request
  await trx
    .updateTable('sign_up')
    .set(FORGOTTEN)
    .where('address_key', '=', addressKey)
    .where('expires_at', '<=', at)
    .execute()
  await trx
    .insertInto('sign_up')
    .values({
      address,
      address_key: addressKey,
      name,
      edition,
      language,
      asked_at: at,
      expires_at: expiryAfter(now),
      mail_due_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .column('address_key')
        .doUpdateSet({ name, edition, language, asked_at: at, mail_due_at: nextMailDue(now) }),
    )
    .execute()
  return true
}

export function expiryAfter(now: Date): string {
  return new Date(now.getTime() + SIGN_UP_DAYS * DAY_MS).toISOString()
}

async function countOne(trx: Kysely<Tables>, network: string, hour: string): Promise<number> {
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

function nextMailDue(now: Date) {
  const pauseBegan = new Date(now.getTime() - SIGN_UP_PAUSE_MINUTES * MINUTE_MS).toISOString()
  return sql<string | null>`case
    when sign_up.mail_due_at is not null then sign_up.mail_due_at
    when sign_up.mails >= ${MOST_SIGN_UP_MAILS} or sign_up.mailed_at > ${pauseBegan} then null
    else ${now.toISOString()} end`
}
