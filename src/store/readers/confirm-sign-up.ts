import type { Transaction } from 'kysely'
import type { Reader } from '../../domain/readers/reader.ts'
import type { SignUp, SignUpChoice } from '../../domain/readers/sign-up.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import { mergePreferences, newRow } from '../list/subscriber-rows.ts'
import { mergeTags, putTags, tagsOf } from '../list/tag-rows.ts'
import type { Tables } from '../tables.ts'
import { forgetErased } from './erased-addresses.ts'
import { readerOf } from './reader-rows.ts'
import { chosenSignUp, FORGOTTEN } from './sign-up-rows.ts'

/** Of two that confirm at once, the one that takes the row goes on. */
export async function confirmSignUp(
  trx: Transaction<Tables>,
  { id, choice, isWelcomed = false }: SignUpChoice & { readonly isWelcomed?: boolean },
  now: Date,
): Promise<Reader | null> {
  const at = now.toISOString()
  const row = await trx
    .updateTable('sign_up')
    .set({ confirmed_at: at })
    .where('id', '=', id)
    .where('address_key', 'is not', null)
    .where('expires_at', '>', at)
    .where('confirmed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
  const signUp = row && chosenSignUp(row, choice)
  if (!signUp) return null
  const reader = (await bringBack(trx, signUp, at)) ?? (await addNew(trx, signUp, at))
  await addChosenTags(trx, reader.id, signUp.tags ?? [])
  await forgetErased(trx, signUp.addressKey)
  if (isWelcomed) await welcome(trx, { subscriberId: reader.id, language: signUp.language, at })
  await trx
    .updateTable('sign_up')
    .set({ ...FORGOTTEN, subscriber_id: reader.id })
    .where('id', '=', id)
    .execute()
  return reader
}

/** A copy that is under way for somebody who has left and come back welcomes them too. */
async function welcome(
  trx: Transaction<Tables>,
  {
    subscriberId,
    language,
    at,
  }: { readonly subscriberId: number; readonly language: string; readonly at: string },
): Promise<void> {
  const due = { language, asked_at: at, mail_due_at: at, tries: 0 }
  await trx
    .insertInto('welcome')
    .values({ subscriber_id: subscriberId, ...due })
    .onConflict((conflict) =>
      conflict.column('subscriber_id').doUpdateSet(due).where('welcome.issue_id', 'is', null),
    )
    .execute()
}

async function bringBack(trx: Transaction<Tables>, signUp: SignUp, at: string): Promise<Reader | null> {
  const known = await trx
    .selectFrom('subscriber')
    .selectAll()
    .where('address_key', '=', signUp.addressKey)
    .executeTakeFirst()
  if (known === undefined) return null
  await trx
    .updateTable('departure')
    .set({ returned_at: at })
    .where('subscriber_id', '=', known.id)
    .where('returned_at', 'is', null)
    .execute()
  const row = await trx
    .updateTable('subscriber')
    .set({ ...mergePreferences(known, signUp), status: 'active', paused_until: null, changed_at: at })
    .where('id', '=', known.id)
    // Somebody who is erased at this moment comes back as somebody new.
    .where('address_key', '=', signUp.addressKey)
    .returningAll()
    .executeTakeFirst()
  return row === undefined ? null : readerOf(row)
}

async function addChosenTags(trx: Transaction<Tables>, id: number, chosen: readonly Tag[]): Promise<void> {
  if (chosen.length === 0) return
  const known = (await tagsOf(trx, [id])).get(id) ?? []
  await putTags(trx, [{ subscriberId: id, tags: mergeTags(known, chosen) }])
}

async function addNew(trx: Transaction<Tables>, signUp: SignUp, at: string): Promise<Reader> {
  const row = await trx
    .insertInto('subscriber')
    .values(newRow(signUp, at))
    .returningAll()
    .executeTakeFirstOrThrow()
  return readerOf(row)
}
