import type { Kysely } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0014-restores`: which sends wait because of a restore, and of which times nobody knows what was sent. */
export async function addRestores(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('send').addColumn('restored_from', 'text').execute()
  await db.schema.alterTable('schedule').addColumn('restored_from', 'text').execute()
  await db.schema
    .createTable('gap')
    .addColumn('id', 'integer', id)
    .addColumn('from_at', 'text', (column) => column.notNull())
    .addColumn('to_at', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
}
