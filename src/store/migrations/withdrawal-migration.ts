import type { Kysely } from 'kysely'

/** The migration `0011-withdrawals`: who took an approval back, and when. The approval itself stays. */
export async function addWithdrawals(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('approval').addColumn('withdrawn_by', 'text').execute()
  await db.schema.alterTable('approval').addColumn('withdrawn_at', 'text').execute()
}
