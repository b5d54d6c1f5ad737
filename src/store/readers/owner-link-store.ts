import { type Kysely, sql, type Transaction } from 'kysely'
import { OWNER_LINK_MINUTES } from '../../domain/readers/reader-link.ts'
import type { OwnerLinkMail, OwnerLinkStore } from '../../domain/readers/reader-ports.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { nextAttemptAt } from './next-attempt.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** To one reader about one purpose within a day, and the time between two: an issue may be in many hands. */
const MOST_MAILS = 3
const PAUSE_MS = 10 * MINUTE_MS

export function createOwnerLinkStore(db: Kysely<Tables>): OwnerLinkStore {
  return {
    async ask({ subscriberId, purpose, language }, now) {
      const at = now.toISOString()
      const pauseBegan = new Date(now.getTime() - PAUSE_MS).toISOString()
      await db
        .insertInto('owner_mail')
        .values({ subscriber_id: subscriberId, purpose, language, asked_at: at, mail_due_at: at })
        .onConflict((conflict) =>
          conflict
            .columns(['subscriber_id', 'purpose'])
            .doUpdateSet({ language, mail_due_at: at, tries: 0 })
            .where('owner_mail.mail_due_at', 'is', null)
            .where('owner_mail.mails', '<', MOST_MAILS)
            .where('owner_mail.mailed_at', '<=', pauseBegan),
        )
        .execute()
    },

    nextMail: (now) => transact(db, (trx) => nextOwnerMail(trx, now)),

    async recordMail(id, outcome, now) {
      if (outcome.state !== 'deferred') return
      const row = await db.selectFrom('owner_mail').selectAll().where('id', '=', id).executeTakeFirst()
      const mail_due_at = row && nextAttemptAt(row, now)
      if (!mail_due_at) return
      await db
        .updateTable('owner_mail')
        .set({ mail_due_at, mails: sql`mails - 1` })
        .where('id', '=', id)
        .execute()
    },

    async forget(now) {
      const dayAgo = new Date(now.getTime() - DAY_MS).toISOString()
      await db.deleteFrom('owner_mail').where('asked_at', '<=', dayAgo).execute()
    },
  }
}

async function nextOwnerMail(trx: Transaction<Tables>, now: Date): Promise<OwnerLinkMail | null> {
  const at = now.toISOString()
  const row = await trx
    .selectFrom('owner_mail')
    .innerJoin('subscriber', 'subscriber.id', 'owner_mail.subscriber_id')
    .select(['owner_mail.id', 'subscriber_id as subscriberId', 'purpose as kind', 'language'])
    .select(['address', 'edition'])
    .where('mail_due_at', '<=', at)
    .where('erased_at', 'is', null)
    .orderBy('mail_due_at')
    .orderBy('owner_mail.id')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const taken = await trx
    .updateTable('owner_mail')
    .set({ mail_due_at: null, mailed_at: at, mails: sql`mails + 1`, tries: sql`tries + 1` })
    .where('id', '=', row.id)
    // Another process may have been faster.
    .where('mail_due_at', 'is not', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) return null
  return { ...row, until: new Date(now.getTime() + OWNER_LINK_MINUTES * MINUTE_MS) }
}
