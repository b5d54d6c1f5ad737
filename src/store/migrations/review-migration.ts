import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0017-reviews`: who was asked by mail to look at an issue. A token is kept by its hash alone. */
export async function addReviews(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('review')
    .addColumn('id', 'integer', id)
    .addColumn('issue_id', 'text', required)
    .addColumn('address', 'text', required)
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('may_comment', 'integer', required)
    .addColumn('asked_by', 'text', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('ends_at', 'text', required)
    .addColumn('withdrawn_at', 'text')
    .addColumn('opened_at', 'text')
    .addColumn('commented_at', 'text')
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.createIndex('review_by_issue').on('review').columns(['issue_id', 'asked_at']).execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
