import { isDeepStrictEqual } from 'node:util'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Reader } from '../../domain/readers/reader.ts'
import type { SignUpStore } from '../../domain/readers/reader-ports.ts'
import {
  MOST_SIGN_UP_MAILS,
  MOST_SIGN_UPS_PER_HOUR,
  SIGN_UP_DAYS,
  SIGN_UP_PAUSE_MINUTES,
  type SignUp,
  type SignUpChoice,
  type SignUpMail,
  type SignUpRequest,
} from '../../domain/readers/sign-up.ts'
import type { SignUpCounts, SignUpPace } from '../../domain/readers/sign-up-pace.ts'
import type { Tag } from '../../domain/readers/tags.ts'
import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'
import { mergePreferences, newRow } from '../list/subscriber-rows.ts'
import { mergeTags, putTags, tagsOf } from '../list/tag-rows.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { erasedAmong, forgetErased } from './erased-addresses.ts'
import { nextAttemptAt } from './next-attempt.ts'
import {
  choicesOf,
  chosenSignUp,
  FORGOTTEN,
  openSignUp,
  readerOf,
  signUpOf,
  subscribedBy,
} from './reader-rows.ts'

export function createSignUpStore(database: CommitTools): SignUpStore {
  const { db } = database
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)
  const inSharedTransaction = createCommitQueue(database)
  return {
    ask: (request, counts, now) => inSharedTransaction((trx) => askForSignUp(trx, request, { counts, now })),
    nextMail: (now) => inTransaction((trx) => nextSignUpMail(trx, now)),
    recordMail: (id, outcome, now) => recordSignUpMail(db, id, { outcome, now }),
    find: (choice, now) => openSignUp(db, choice, now),
    subscribed: (id) => subscribedBy(db, id),
    confirm: (choice, now) => inTransaction((trx) => confirmSignUp(trx, choice, now)),

    async forget(now) {
      const at = now.toISOString()
      await db
        .updateTable('sign_up')
        .set(FORGOTTEN)
        .where('address_key', 'is not', null)
        .where('expires_at', '<=', at)
        .execute()
      await db.deleteFrom('sign_up_count').where('hour', '<', at.slice(0, 13)).execute()
      await db.deleteFrom('sign_up_pace').where('next_at', '<=', at).execute()
    },
  }
}

async function nextSignUpMail(trx: Transaction<Tables>, now: Date): Promise<SignUpMail | null> {
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
  const expires_at = expiryAfter(new Date(row.asked_at))
  const { choice, choices } = withChoice(row)
  const mail = { ...(await kindOf(trx, signUp.addressKey)), signUp, choice, until: new Date(expires_at) }
  const taken = await trx
    .updateTable('sign_up')
    .set({
      mail_due_at: null,
      mailed_at: at,
      mails: sql`mails + 1`,
      tries: sql`tries + 1`,
      mail_kind: mail.kind,
      choices,
      expires_at,
    })
    .where('id', '=', signUp.id)
    // Another process may have been faster.
    .where('mail_due_at', 'is not', null)
    .executeTakeFirst()
  return taken.numUpdatedRows === 0n ? null : mail
}

/** What was chosen is kept with the mail that asks about it: somebody else may choose otherwise before it is confirmed. */
function withChoice(row: Selectable<Tables['sign_up']>): {
  readonly choice: number
  readonly choices: string
} {
  const choices = [...choicesOf(row)]
  const asked = { name: row.name, edition: row.edition, tags: JSON.parse(row.tags) }
  const known = choices.findIndex((one) => isDeepStrictEqual(one, asked))
  const choice = known === -1 ? choices.push(asked) - 1 : known
  return { choice, choices: JSON.stringify(choices) }
}

async function kindOf(
  trx: Transaction<Tables>,
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

/** What was put off has not left, so it does not count as a mail; how often it was tried does. */
async function recordSignUpMail(
  db: Kysely<Tables>,
  id: number,
  { outcome, now }: { readonly outcome: DeliveryOutcome; readonly now: Date },
): Promise<void> {
  if (outcome.state !== 'deferred') return
  const row = await db.selectFrom('sign_up').selectAll().where('id', '=', id).executeTakeFirst()
  const mail_due_at = row && nextAttemptAt(row, now)
  if (!mail_due_at) return
  await db
    .updateTable('sign_up')
    .set({ mail_due_at, mails: sql`mails - 1` })
    .where('id', '=', id)
    .where('address_key', 'is not', null)
    .execute()
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** Nothing here depends on who is on the list, so that nobody can measure it. */
async function askForSignUp(
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

function expiryAfter(asked: Date): string {
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

/** Of two that confirm at once, the one that takes the row goes on. */
async function confirmSignUp(
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
