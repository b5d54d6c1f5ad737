import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import type { WelcomeStore } from '../../domain/readers/reader-ports.ts'
import { openStates } from '../../domain/sending/delivery.ts'
import { addDomains } from '../claim/domain-queue.ts'
import { getsMail, insertDeliveries, lockRunning } from '../sends/start-send.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { nextAttemptAt } from './next-attempt.ts'

const DAY_MS = 86_400_000

export function createWelcomeStore(db: Kysely<Tables>): WelcomeStore {
  return {
    async next(now) {
      const row = await db
        .selectFrom('welcome')
        .innerJoin('subscriber', 'subscriber.id', 'welcome.subscriber_id')
        .select(['welcome.id', 'subscriber_id as subscriberId', 'address', 'edition', 'language'])
        .where('mail_due_at', '<=', now.toISOString())
        .where('subscriber.id', 'in', (eb) =>
          eb
            .selectFrom('subscriber')
            .select('id')
            .whereRef('id', '=', 'welcome.subscriber_id')
            .where((reader) => getsMail(reader, now)),
        )
        .orderBy('mail_due_at')
        .orderBy('welcome.id')
        .limit(1)
        .executeTakeFirst()
      return row === undefined ? null : { kind: 'welcome', ...row }
    },

    async take(id) {
      const { numUpdatedRows } = await db
        .updateTable('welcome')
        .set({ mail_due_at: null, tries: sql`tries + 1` })
        .where('id', '=', id)
        .where('mail_due_at', 'is not', null)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    addCopy: ({ id, subscriberId }, { issueId, ...choice }, now) =>
      transact(db, async (trx) => {
        const send = await lockRunning(trx, issueId)
        if (send === undefined || send.correction !== null || send.tags !== null) return false
        const { numUpdatedRows } = await trx
          .updateTable('welcome')
          .set({ mail_due_at: null, issue_id: issueId })
          .where('id', '=', id)
          .where('mail_due_at', 'is not', null)
          .executeTakeFirst()
        // Another process may have been faster.
        if (numUpdatedRows === 0n) return false
        const only = (eb: ExpressionBuilder<Tables, 'subscriber'>) => eb('id', '=', subscriberId)
        if ((await insertDeliveries(trx, issueId, { choice, now, only })) > 0) {
          await addDomains(trx, issueId)
          return true
        }
        const due = { mail_due_at: now.toISOString(), issue_id: null }
        await trx.updateTable('welcome').set(due).where('id', '=', id).execute()
        return false
      }),

    async recordMail(id, outcome, now) {
      const row = await db.selectFrom('welcome').selectAll().where('id', '=', id).executeTakeFirst()
      const mail_due_at = row && outcome.state === 'deferred' ? nextAttemptAt(row, now) : null
      if (mail_due_at === null) await db.deleteFrom('welcome').where('id', '=', id).execute()
      else await db.updateTable('welcome').set({ mail_due_at }).where('id', '=', id).execute()
    },

    issuesToSend: () => issuesToSend(db),

    async forget(now) {
      const dayAgo = new Date(now.getTime() - DAY_MS).toISOString()
      await db.deleteFrom('welcome').where('issue_id', 'is', null).where('asked_at', '<=', dayAgo).execute()
      await db
        .deleteFrom('welcome')
        .where('issue_id', 'is not', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('delivery')
                .select('delivery.id')
                .whereRef('delivery.issue_id', '=', 'welcome.issue_id')
                .whereRef('delivery.subscriber_id', '=', 'welcome.subscriber_id')
                .where('delivery.state', 'in', openStates),
            ),
          ),
        )
        .execute()
    },
  }
}

/** What a person has left of a send by stopping it is for a person to go on with. */
async function issuesToSend(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('send')
    .select('send.issue_id')
    .where('send.state', '=', 'running')
    .where('send.issue_id', 'in', (eb) =>
      eb
        .selectFrom('welcome')
        .select('welcome.issue_id')
        .where('welcome.issue_id', 'is not', null)
        .$castTo<string>(),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('delivery')
            .select('delivery.id')
            .whereRef('delivery.issue_id', '=', 'send.issue_id')
            .where('delivery.state', 'in', openStates)
            .where((eb) =>
              eb.not(
                eb.exists(
                  eb
                    .selectFrom('welcome as welcomed')
                    .select('welcomed.id')
                    .whereRef('welcomed.subscriber_id', '=', 'delivery.subscriber_id')
                    .whereRef('welcomed.issue_id', '=', 'delivery.issue_id'),
                ),
              ),
            ),
        ),
      ),
    )
    .execute()
  return rows.map(({ issue_id }) => issue_id)
}
