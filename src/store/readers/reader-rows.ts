import type { Kysely, Selectable } from 'kysely'
import type { Reader } from '../../domain/readers/reader.ts'
import type { SignUp, SignUpChoice, SignUpRequest } from '../../domain/readers/sign-up.ts'
import type { Tables } from '../tables.ts'

export async function findReader(db: Kysely<Tables>, id: number): Promise<Reader | null> {
  const row = await findReaderRow(db, id)
  return row === undefined ? null : readerOf(row)
}

/** Of somebody who has not had herself erased. */
export function findReaderRow(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
}

export function readerOf(row: Selectable<Tables['subscriber']>): Reader {
  const { id, address, name, edition, status, paused_until } = row
  return { id, address, name, edition, status, pausedUntil: dateOrNull(paused_until) }
}

export function dateOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

/** What a row holds of somebody, taken out. */
export const FORGOTTEN = {
  address: null,
  address_key: null,
  name: '',
  tags: '[]',
  choices: '[]',
  mail_due_at: null,
} as const

type Row = Selectable<Tables['sign_up']>

/** A request that can still be confirmed, or null. */
export async function openSignUp(
  db: Kysely<Tables>,
  { id, choice }: SignUpChoice,
  now: Date,
): Promise<SignUp | null> {
  const row = await db
    .selectFrom('sign_up')
    .selectAll()
    .where('id', '=', id)
    .where('expires_at', '>', now.toISOString())
    .executeTakeFirst()
  return row === undefined ? null : chosenSignUp(row, choice)
}

/** With the name and the edition that a mail asked about. Null where the row says nothing of anybody. */
export function chosenSignUp(row: Row, choice: number): SignUp | null {
  const signUp = signUpOf(row)
  const chosen = choicesOf(row)[choice]
  return signUp && chosen ? { ...signUp, ...chosen } : null
}

/** What a mail has asked about. */
type ChosenParts = Required<Pick<SignUpRequest, 'name' | 'edition' | 'tags'>>

/** What mails have asked about, the first one first. */
export function choicesOf({ choices }: Row): readonly ChosenParts[] {
  const kept = JSON.parse(choices) as readonly (Omit<ChosenParts, 'tags'> & Partial<ChosenParts>)[]
  // Rows from before there were tags have none.
  return kept.map((choice) => ({ tags: [], ...choice }))
}

/** With what was asked for last. Null where the row says nothing of anybody. */
export function signUpOf(row: Row): SignUp | null {
  const { id, address, address_key: addressKey, name, edition, tags, language } = row
  if (address === null || addressKey === null) return null
  return { id, address, addressKey, name, edition, tags: JSON.parse(tags), language }
}

/** Who is on the list by a confirmed request; null where they are not. */
export async function subscribedBy(db: Kysely<Tables>, id: number): Promise<Reader | null> {
  const row = await db.selectFrom('sign_up').select('subscriber_id').where('id', '=', id).executeTakeFirst()
  const reader = row?.subscriber_id ? await findReader(db, row.subscriber_id) : null
  return reader?.status === 'active' ? reader : null
}
