import type { Kysely, Transaction } from 'kysely'
import { lineUpDeliveries } from '../claim/turns.ts'
import type { Tables } from '../tables.ts'

/**
 * Rejected deliveries start afresh, and what the server said of them is forgotten.
 * Passes over what is not rejected, and every delivery of a cancelled send.
 */
export async function resendRejected(
  trx: Transaction<Tables>,
  ids: readonly number[],
  now: Date,
): Promise<number> {
  const put: number[] = []
  for (const id of ids) {
    const { numUpdatedRows } = await trx
      .updateTable('delivery')
      .set({ state: 'pending', attempts: 0, tried_since: null, changed_at: now.toISOString() })
      .where('id', '=', id)
      .where('state', '=', 'rejected')
      .where('issue_id', 'in', (eb) =>
        eb.selectFrom('send').select('send.issue_id').where('send.state', '!=', 'cancelled'),
      )
      .executeTakeFirst()
    if (numUpdatedRows === 0n) continue
    put.push(id)
    await trx.deleteFrom('bounce').where('delivery_id', '=', id).where('source', '=', 'smtp').execute()
  }
  await lineUpDeliveries(trx, put)
  return put.length
}

export async function countUnexplained(db: Kysely<Tables>, issueId: string): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .innerJoin('bounce', 'bounce.delivery_id', 'delivery.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('delivery.issue_id', '=', issueId)
    .where('delivery.state', '=', 'rejected')
    .where('bounce.source', '=', 'smtp')
    .where((eb) => eb.or([eb('bounce.kind', '=', 'policy'), eb('bounce.doubt', '=', 'open')]))
    .executeTakeFirstOrThrow()
  return Number(count)
}
