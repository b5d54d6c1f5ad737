import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { oneOf } from '../one-of.ts'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0009-reader-links`: what links and mails to readers are bound to and bounded by. */
export async function addReaderLinks(db: Kysely<unknown>, spelling: TableDialect): Promise<void> {
  await addUnboundLinks(db, spelling)
  await addOwnerMails(db, spelling)
  await boundSignUps(db, spelling)
}

/** Links of mails that were sent until now name only rows: they stay good for the rows that there are. A new database gets none. */
async function addUnboundLinks(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('unbound_link')
    .addColumn('last_subscriber', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('last_delivery', 'integer', required)
    .modifyEnd(tableEnd)
    .execute()
  await sql`
    insert into unbound_link (last_subscriber, last_delivery)
    select max(id), (select coalesce(max(id), 0) from delivery) from subscriber having count(*) > 0`.execute(
    db,
  )
}

async function addOwnerMails(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('owner_mail')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('purpose', 'text', (column) => column.notNull().check(oneOf('purpose', ['data', 'erase'])))
    .addColumn('language', 'text', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('mail_due_at', 'text')
    .addColumn('mailed_at', 'text')
    .addColumn('mails', 'integer', counted)
    .addColumn('tries', 'integer', counted)
    .addUniqueConstraint('one_owner_mail_per_purpose', ['subscriber_id', 'purpose'])
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.createIndex('owner_mail_by_mail').on('owner_mail').columns(['mail_due_at', 'id']).execute()
  await db.schema.createIndex('owner_mail_by_request').on('owner_mail').column('asked_at').execute()
}

async function boundSignUps(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('sign_up').addColumn('tries', 'integer', counted).execute()
  await db.schema
    .alterTable('sign_up')
    .addColumn('choices', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  await db.schema
    .createTable('sign_up_pace')
    .addColumn('key', 'text', (column) => column.notNull().primaryKey())
    .addColumn('next_at', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
  // What is over is looked for with every request of the form.
  await db.schema.createIndex('sign_up_pace_by_next').on('sign_up_pace').column('next_at').execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
const counted = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)
