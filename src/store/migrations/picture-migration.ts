import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0018-pictures`: the files that mails show, as they were approved. */
export async function addPictures(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('picture')
    .addColumn('name', 'text', (column) => column.notNull().primaryKey())
    .addColumn('sha256', 'text', required)
    .addColumn('type', 'text', required)
    .addColumn('content', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
}

/** The migration `0019-tested-pictures`: when a test mail showed a file last that no approved mail shows. */
export async function addTestedPictures(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('picture').addColumn('tested_at', 'text').execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
