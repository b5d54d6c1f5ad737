import { type Kysely, sql } from 'kysely'
import type { DeliveryOutcome } from '../domain/delivery.ts'
import type { SignUpMail } from '../domain/sign-up.ts'
import { expiryAfter } from './ask-for-sign-up.ts'
import { erasedAmong } from './erased-addresses.ts'
import { signUpOf } from './sign-up-rows.ts'
import type { Tables } from './tables.ts'

const RETRY_MS = 5 * 60_000

/** Inside a transaction of the caller. */
export async function nextSignUpMail(trx: Kysely<Tables>, now: Date): Promise<SignUpMail | null> {
  const at = now.toISOString()
  const row = await trx
    .selectFrom('sign_up')
    .selectAll()
    .where('mail_due_at', '<=', at)
    .where('expires_at', '>', at)
    .orderBy('mail_due_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const signUp = row && signUpOf(row)
  if (!signUp) return null
  const expires_at = expiryAfter(now)
  const mail = { ...(await kindOf(trx, signUp.addressKey)), signUp, until: new Date(expires_at) }
  const taken = await trx
    .updateTable('sign_up')
    .set({ mail_due_at: null, mailed_at: at, mails: sql`mails + 1`, mail_kind: mail.kind, expires_at })
    .where('id', '=', signUp.id)
    // Another process may have been faster.
    .where('mail_due_at', 'is not', null)
    .executeTakeFirst()
  return taken.numUpdatedRows === 0n ? null : mail
}

async function kindOf(
  trx: Kysely<Tables>,
  addressKey: string,
): Promise<
  { kind: 'confirm' | 'blocked' } | { kind: 'known'; subscriberId: number; edition: string | null }
> {
  const known = await trx
    .selectFrom('subscriber')
    .select(['id', 'status', 'edition'])
    .where('address_key', '=', addressKey)
    .executeTakeFirst()
  if (known?.status === 'active') return { kind: 'known', subscriberId: known.id, edition: known.edition }
  const isErased = (await erasedAmong(trx, [addressKey])).size > 0
  return { kind: isErased || known?.status === 'suppressed' ? 'blocked' : 'confirm' }
}

/** What was put off has not left, so it counts for nothing. */
export async function recordSignUpMail(
  db: Kysely<Tables>,
  id: number,
  { outcome, now }: { readonly outcome: DeliveryOutcome; readonly now: Date },
): Promise<void> {
  if (outcome.state !== 'deferred') return
  await db
    .updateTable('sign_up')
    .set({ mail_due_at: new Date(now.getTime() + RETRY_MS).toISOString(), mails: sql`mails - 1` })
    .where('id', '=', id)
    .where('address_key', 'is not', null)
    .execute()
}
