import { randomBytes } from 'node:crypto'
import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import { oneOf, type TableDialect } from './table-dialect.ts'

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

const counted = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0)

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
