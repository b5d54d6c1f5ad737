import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0013-corrections`: which send corrects which copies, and which new readers are still to be welcomed. */
export async function addCorrections(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('send').addColumn('correction', 'text').execute()
  await db.schema
    .createTable('welcome')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => required(column).unique().references('subscriber.id'))
    .addColumn('language', 'text', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('mail_due_at', 'text')
    .addColumn('tries', 'integer', (column) => required(column).defaultTo(sql`0`))
    .addColumn('issue_id', 'text', (column) => column.references('send.issue_id'))
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.createIndex('welcome_by_mail').on('welcome').columns(['mail_due_at', 'id']).execute()
  await db.schema.createIndex('welcome_by_issue').on('welcome').column('issue_id').execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
