import { type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0010-refusals`: which refusals are in doubt, and who took suppressions back. */
export async function addRefusals(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('bounce').addColumn('doubted_in', 'text').execute()
  await db.schema
    .alterTable('bounce')
    .addColumn('doubt', 'text', (column) => column.check(sql`doubt in ('open', 'put-back')`))
    .execute()
  await db.schema.createIndex('bounce_in_doubt').on('bounce').columns(['doubted_in', 'doubt', 'id']).execute()
  await db.schema
    .createTable('restoration')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('restored_by', 'text', (column) => column.notNull())
    .addColumn('restored_at', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('restoration_by_subscriber')
    .on('restoration')
    .columns(['subscriber_id', 'restored_at'])
    .execute()
}
