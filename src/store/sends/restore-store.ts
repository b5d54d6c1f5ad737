import { type Kysely, sql, type Transaction } from 'kysely'
import { msg } from '../../domain/language/message.ts'
import { openStates } from '../../domain/sending/delivery.ts'
import type { Held, RestoredFrom, RestoreStore, StoreContents } from '../../domain/sending/restore-ports.ts'
import { DiglotError } from '../../errors.ts'
import { recoverAll } from '../claim/worker-store.ts'
import { replyAfter } from '../steps/reply-after.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'

type Db = Kysely<Tables>

export function createRestoreStore(database: StoreDatabase): RestoreStore {
  const { db } = database
  return {
    async gaps() {
      const rows = await db.selectFrom('gap').selectAll().orderBy('id').execute()
      return rows.map(({ from_at, to_at }) => ({ from: new Date(from_at), to: new Date(to_at) }))
    },
    contents: () => readContents(db),
    async hold(restored) {
      const lock = await database.lockOut()
      if (lock === null)
        throw new DiglotError('SEND_RUNNING', msg`A process sends on the database; nothing was held.`, {
          hint: msg`Stop every worker and every \`diglot send\`, then run it again.`,
        })
      try {
        return await transact(db, async (trx) => {
          await database.settleDeliveries(trx)
          return holdRestored(trx, restored)
        })
      } finally {
        await lock.release()
      }
    },
  }
}

/** Asks only for what databases of every version have. */
export async function readContents(db: Db): Promise<StoreContents> {
  const { rows } = await sql<{ subscribers: number; sends: number; newest: string | null }>`
    select
      (select count(*) from subscriber) as subscribers,
      (select count(*) from send) as sends,
      (select max(at) from (
        select max(changed_at) as at from subscriber
        union all select max(approved_at) from approval
        union all select max(started_at) from send
        union all select max(changed_at) from delivery
      ) as entry) as newest`.execute(db)
  const [{ subscribers, sends, newest } = { subscribers: 0, sends: 0, newest: null }] = rows
  return {
    subscribers: Number(subscribers),
    sends: Number(sends),
    newestEntry: newest === null ? null : new Date(newest),
  }
}

async function holdRestored(
  trx: Transaction<Tables>,
  { backupAt, isComplete, now }: RestoredFrom,
): Promise<Held> {
  const restored_from = backupAt.toISOString()
  const paused = await pauseOpen(trx, restored_from)
  const schedules = await trx
    .updateTable('schedule')
    .set({ state: 'held', restored_from })
    .where('state', '=', 'waiting')
    .returning('issue_id')
    .execute()
  const held = { paused, schedules: schedules.map(({ issue_id }) => issue_id) }
  if (isComplete) {
    const { uncertain } = await recoverAll(trx, { dead: 'all', now })
    return { ...held, uncertain, mails: 0 }
  }
  await trx.insertInto('gap').values({ from_at: restored_from, to_at: now.toISOString() }).execute()
  return { ...held, uncertain: await doubtOpen(trx, { backupAt, now }), mails: await dropDueMails(trx) }
}

async function pauseOpen(trx: Transaction<Tables>, restored_from: string): Promise<readonly string[]> {
  const rows = await trx
    .updateTable('send')
    .set({ state: 'paused', restored_from })
    .where('state', '!=', 'cancelled')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('delivery')
          .select('delivery.id')
          .whereRef('delivery.issue_id', '=', 'send.issue_id')
          .where('delivery.state', 'in', openStates),
      ),
    )
    .returning('issue_id')
    .execute()
  return rows.map(({ issue_id }) => issue_id)
}

/**
 * A delivery that was to go out after the backup may have gone out. One that was not handed over by then was so at the time
 * of the backup or later, which is as near as anybody knows.
 */
async function doubtOpen(
  trx: Transaction<Tables>,
  { backupAt, now }: Pick<RestoredFrom, 'backupAt' | 'now'>,
): Promise<number> {
  const since = backupAt.toISOString()
  const { numUpdatedRows } = await trx
    .updateTable('delivery')
    .set({
      state: 'uncertain',
      retry_at: null,
      claimed_by: null,
      handed_at: sql<string>`coalesce(handed_at, ${since})`,
      reply: replyAfter(`restored from a backup of ${since}, and may have been sent since`),
      changed_at: now.toISOString(),
    })
    .where('state', 'in', openStates)
    .executeTakeFirst()
  await trx.updateTable('turn').set({ next_id: null, retry_at: null, held_until: null }).execute()
  return Number(numUpdatedRows)
}

/** Those who wait for one ask again; nobody gets two. */
async function dropDueMails(trx: Transaction<Tables>): Promise<number> {
  let count = 0n
  for (const table of ['sign_up', 'owner_mail', 'welcome'] as const) {
    const { numUpdatedRows } = await trx
      .updateTable(table)
      .set({ mail_due_at: null })
      .where('mail_due_at', 'is not', null)
      .executeTakeFirst()
    count += numUpdatedRows
  }
  return Number(count)
}
