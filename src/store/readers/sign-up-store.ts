import type { Transaction } from 'kysely'
import type { SignUpStore } from '../../domain/readers/reader-ports.ts'
import { type CommitTools, createCommitQueue } from '../steps/commit-queue.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { askForSignUp } from './ask-for-sign-up.ts'
import { confirmSignUp } from './confirm-sign-up.ts'
import { nextSignUpMail, recordSignUpMail } from './sign-up-mails.ts'
import { FORGOTTEN, openSignUp, subscribedBy } from './sign-up-rows.ts'

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
