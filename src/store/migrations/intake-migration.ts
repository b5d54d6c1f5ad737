import { type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/**
 * The migration `0008-intake`: what comes in from outside is looked up by an index, and a webhook that was applied is
 * known by all processes. The index holds no delivery that was not handed over, so the start of a send writes nothing into it.
 */
export async function addIntake(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createIndex('delivery_by_message_id')
    .on('delivery')
    .column('message_id')
    .where(sql.ref('message_id'), 'is not', null)
    .execute()
  await db.schema
    .createTable('webhook_token')
    .addColumn('token', 'text', (column) => column.notNull().primaryKey())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
  // What is forgotten is looked for with every request of the form.
  await db.schema
    .createIndex('sign_up_by_expiry')
    .on('sign_up')
    .column('expires_at')
    .where(sql.ref('address_key'), 'is not', null)
    .execute()
  await db.schema.createIndex('sign_up_count_by_hour').on('sign_up_count').column('hour').execute()
  await db.schema.createIndex('webhook_token_by_expiry').on('webhook_token').column('expires_at').execute()
}
