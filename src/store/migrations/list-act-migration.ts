import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0015-list-acts`: who added, changed and removed subscribers one by one, and why. */
export async function addListActs(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('list_act')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => required(column).references('subscriber.id'))
    .addColumn('kind', 'text', (column) =>
      required(column).check(sql`kind in ('added', 'changed', 'removed')`),
    )
    .addColumn('acted_by', 'text', required)
    .addColumn('acted_at', 'text', required)
    .addColumn('note', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('list_act_by_subscriber')
    .on('list_act')
    .columns(['subscriber_id', 'id'])
    .execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
