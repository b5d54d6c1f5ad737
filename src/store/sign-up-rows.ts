import type { Kysely, Selectable } from 'kysely'
import type { Reader } from '../domain/reader.ts'
import type { SignUp } from '../domain/sign-up.ts'
import { findReader } from './reader-rows.ts'
import type { Tables } from './tables.ts'

/** What a row holds of somebody, taken out. */
export const FORGOTTEN = { address: null, address_key: null, name: '', mail_due_at: null } as const

/** A request that can still be confirmed, or null. */
export async function openSignUp(db: Kysely<Tables>, id: number, now: Date): Promise<SignUp | null> {
  const row = await db
    .selectFrom('sign_up')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row === undefined ? null : signUpOf(row)
}

/** Null where the row says nothing of anybody. */
export function signUpOf(row: Selectable<Tables['sign_up']>): SignUp | null {
  const { id, address, address_key: addressKey, name, edition, language } = row
  if (address === null || addressKey === null) return null
  return { id, address, addressKey, name, edition, language }
}

/** Who is on the list by a confirmed request; null where they are not. */
export async function subscribedBy(db: Kysely<Tables>, id: number): Promise<Reader | null> {
  const row = await db.selectFrom('sign_up').select('subscriber_id').where('id', '=', id).executeTakeFirst()
  const reader = row?.subscriber_id ? await findReader(db, row.subscriber_id) : null
  return reader?.status === 'active' ? reader : null
}
