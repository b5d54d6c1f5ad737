import type { Kysely } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0016-log`: who did what. No statement changes or deletes an entry: the database refuses it. */
export async function addLog(db: Kysely<unknown>, { id, tableEnd, keepRows }: TableDialect): Promise<void> {
  await db.schema
    .createTable('log_entry')
    .addColumn('id', 'integer', id)
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('by_address', 'text')
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('about_kind', 'text')
    .addColumn('about_id', 'text')
    .addColumn('details', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('log_by_subject')
    .on('log_entry')
    .columns(['about_kind', 'about_id', 'id'])
    .execute()
  await db.schema.createIndex('log_by_name').on('log_entry').columns(['by_name', 'id']).execute()
  await db.schema.createIndex('log_by_act').on('log_entry').columns(['act', 'id']).execute()
  for (const statement of keepRows('log_entry')) await statement.execute(db)
}
