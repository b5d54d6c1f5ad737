import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0012-tags`: tags and further fields of subscribers, and to whom of them a send went. */
export async function addTags(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('subscriber').addColumn('fields', 'text').execute()
  await db.schema
    .createTable('subscriber_tag')
    .addColumn('subscriber_id', 'integer', (column) => required(column).references('subscriber.id'))
    .addColumn('tag', 'text', required)
    .addColumn('label', 'text', required)
    .addPrimaryKeyConstraint('one_tag_per_subscriber', ['subscriber_id', 'tag'])
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('subscriber_tag_by_tag')
    .on('subscriber_tag')
    .columns(['tag', 'subscriber_id'])
    .execute()
  await db.schema
    .alterTable('sign_up')
    .addColumn('tags', 'text', (column) => required(column).defaultTo(sql`'[]'`))
    .execute()
  await db.schema.alterTable('send').addColumn('tags', 'text').execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
