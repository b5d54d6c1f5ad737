import { randomBytes } from 'node:crypto'
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { oneOf } from '../one-of.ts'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0006-readers`: what readers decide for themselves. */
export async function addReaders(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('subscriber').addColumn('paused_until', 'text').execute()
  await db.schema.alterTable('subscriber').addColumn('erased_at', 'text').execute()
  await db.schema
    .createTable('departure')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('issue_id', 'text')
    .addColumn('way', 'text', (column) => column.notNull().check(oneOf('way', ['one-click', 'page'])))
    .addColumn('reason', 'text', (column) =>
      column.check(oneOf('reason', ['too-often', 'not-relevant', 'never-asked', 'hard-to-read', 'other'])),
    )
    .addColumn('left_at', 'text', required)
    .addColumn('returned_at', 'text')
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('departure_by_subscriber')
    .on('departure')
    .columns(['subscriber_id', 'id'])
    .execute()
  await addErasedAddresses(db, tableEnd)
  await addSignUps(db, { id, tableEnd })
  await db.schema
    .createTable('click')
    .addColumn('issue_id', 'text', required)
    .addColumn('edition', 'text', required)
    .addColumn('link', 'integer', required)
    .addColumn('visitor', 'text', (column) => column.notNull().check(oneOf('visitor', ['reader', 'program'])))
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('one_count_per_link', ['issue_id', 'edition', 'link', 'visitor'])
    .modifyEnd(tableEnd)
    .execute()
}

async function addSignUps(
  db: Kysely<unknown>,
  { id, tableEnd }: Pick<TableDialect, 'id' | 'tableEnd'>,
): Promise<void> {
  await db.schema
    .createTable('sign_up')
    .addColumn('id', 'integer', id)
    .addColumn('address', 'text')
    .addColumn('address_key', 'text', (column) => column.unique())
    .addColumn('name', 'text', required)
    .addColumn('edition', 'text')
    .addColumn('language', 'text', required)
    .addColumn('asked_at', 'text', required)
    .addColumn('expires_at', 'text', required)
    .addColumn('mail_due_at', 'text')
    .addColumn('mailed_at', 'text')
    .addColumn('mails', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('mail_kind', 'text')
    .addColumn('confirmed_at', 'text')
    .addColumn('subscriber_id', 'integer', (column) => column.references('subscriber.id'))
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.createIndex('sign_up_by_mail').on('sign_up').columns(['mail_due_at', 'id']).execute()
  await db.schema.createIndex('sign_up_by_subscriber').on('sign_up').column('subscriber_id').execute()
  await db.schema
    .createTable('sign_up_count')
    .addColumn('network', 'text', required)
    .addColumn('hour', 'text', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('one_count_per_hour', ['network', 'hour'])
    .modifyEnd(tableEnd)
    .execute()
}

/** The salt stands beside what it is for: without it, after a change of the secret, nobody erased would be known again. */
async function addErasedAddresses(db: Kysely<unknown>, tableEnd: TableDialect['tableEnd']): Promise<void> {
  await db.schema
    .createTable('salt')
    .addColumn('salt', 'text', (column) => column.notNull().primaryKey())
    .modifyEnd(tableEnd)
    .execute()
  await sql`insert into salt (salt) values (${randomBytes(32).toString('hex')})`.execute(db)
  await db.schema
    .createTable('erased_address')
    .addColumn('hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('erased_at', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()
