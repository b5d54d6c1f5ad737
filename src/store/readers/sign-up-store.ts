import { isDeepStrictEqual } from 'node:util'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { SignUpStore } from '../../domain/readers/reader-ports.ts'
import type { SignUpMail } from '../../domain/readers/sign-up.ts'
import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'
import { type CommitTools, createCommitQueue } from '../steps/batch-queue.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { askForSignUp, expiryAfter } from './ask-for-sign-up.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { dueAgain } from './due-again.ts'
import { erasedAmong } from './erased-addresses.ts'
import { choicesOf, FORGOTTEN, openSignUp, signUpOf, subscribedBy } from './sign-up-rows.ts'

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
  const mail_due_at = row && dueAgain(row, now)
  if (!mail_due_at) return
  await db
    .updateTable('sign_up')
    .set({ mail_due_at, mails: sql`mails - 1` })
    .where('id', '=', id)
    .where('address_key', 'is not', null)
    .execute()
}
