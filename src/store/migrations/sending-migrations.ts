import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

/** The migration `0003-pace`. Each domain of an earlier send is its own group until `diglot send` is run again. */
export async function addPace(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('turn')
    .addColumn('issue_id', 'text', (column) => column.notNull().references('send.issue_id'))
    .addColumn('domain', 'text', required)
    .addColumn('group_name', 'text', required)
    .addColumn('next_id', 'integer')
    .addColumn('retry_at', 'text')
    .addColumn('held_until', 'text')
    .addPrimaryKeyConstraint('one_turn_per_domain', ['issue_id', 'domain'])
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createTable('pace')
    .addColumn('group_name', 'text', (column) => column.notNull().primaryKey())
    .addColumn('per_second', 'real')
    .addColumn('connections', 'integer')
    .addColumn('slowed_to', 'real')
    .addColumn('slowed_from', 'real')
    .addColumn('slowed_at', 'text')
    .addColumn('raised_at', 'text')
    .addColumn('next_at', 'text')
    .addColumn('reply', 'text')
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.alterTable('delivery').addColumn('tried_since', 'text').execute()
  await createIndexes(db)
  await fillFromDeliveries(db)
}

async function createIndexes(db: Kysely<unknown>): Promise<void> {
  // Without a hold the first ones are those whose turn it is; with one, those whose hold ends first.
  await db.schema
    .createIndex('turn_by_turn')
    .on('turn')
    .columns(['issue_id', 'held_until', 'next_id'])
    .execute()
  await db.schema.createIndex('turn_by_retry').on('turn').columns(['issue_id', 'retry_at']).execute()
  await db.schema.createIndex('turn_by_group').on('turn').columns(['issue_id', 'group_name']).execute()
  await db.schema.dropIndex('delivery_by_turn').execute()
  // Serves the claim of one domain: of pending rows by id, and of deferred ones, the longest due first.
  await db.schema
    .createIndex('delivery_by_domain')
    .on('delivery')
    .columns(['issue_id', 'state', 'domain', 'retry_at', 'id'])
    .execute()
  await db.schema
    .createIndex('delivery_by_retry')
    .on('delivery')
    .columns(['issue_id', 'retry_at'])
    .where(sql.ref('retry_at'), 'is not', null)
    .execute()
}

async function fillFromDeliveries(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into turn (issue_id, domain, group_name, next_id, retry_at)
    select issue_id, domain, domain, min(case when state = 'pending' then id end), min(retry_at)
    from delivery group by issue_id, domain`.execute(db)
  await sql`update delivery set tried_since = handed_at where attempts > 0`.execute(db)
}

const required = (column: ColumnDefinitionBuilder) => column.notNull()

/** Earlier sends have no rows here: what their servers refused is in the replies of their deliveries. */
export async function addBounces(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('bounce')
    .addColumn('id', 'integer', id)
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('delivery_id', 'integer', (column) => column.references('delivery.id'))
    .addColumn('status', 'text')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('failed_at', 'text', (column) => column.notNull())
    .addColumn('recorded_at', 'text', (column) => column.notNull())
    .addUniqueConstraint('one_event_per_subscriber', ['event_id', 'subscriber_id'])
    .addCheckConstraint('bounce_kind', sql`kind in ('hard', 'soft', 'policy', 'complaint', 'unsubscribe')`)
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('bounce_by_subscriber')
    .on('bounce')
    .columns(['subscriber_id', 'kind', 'failed_at'])
    .execute()
  await db.schema.createIndex('bounce_by_delivery').on('bounce').column('delivery_id').execute()
}

/** The migration `0007-workers`: who has claimed a delivery, where many processes send; and sends of a later time. */
export async function addWorkers(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('worker')
    .addColumn('id', 'integer', id)
    .addColumn('name', 'text', required)
    .addColumn('started_at', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.alterTable('delivery').addColumn('claimed_by', 'integer').execute()
  await db.schema
    .createTable('schedule')
    .addColumn('issue_id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('sha256', 'text', (column) => column.notNull().references('proof.sha256'))
    .addColumn('due_at', 'text', required)
    .addColumn('time_zone', 'text', required)
    .addColumn('choice', 'text', required)
    .addColumn('pace', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('scheduled_at', 'text', required)
    .addCheckConstraint('schedule_state', sql`state in ('waiting', 'started', 'held', 'cancelled')`)
    .modifyEnd(tableEnd)
    .execute()
}

/**
 * The migration `0008-intake`: what comes in from outside is looked up by an index, and a webhook that was applied is
 * known by all processes. The index holds no delivery that was not handed over, so the start of a send writes nothing into it.
 */
export async function addIntake(db: Kysely<unknown>, { tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createIndex('delivery_by_message_id')
    .on('delivery')
    .column('message_id')
    .where(sql.ref('message_id'), 'is not', null)
    .execute()
  await db.schema
    .createTable('webhook_token')
    .addColumn('token', 'text', (column) => column.notNull().primaryKey())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
  // What is forgotten is looked for with every request of the form.
  await db.schema
    .createIndex('sign_up_by_expiry')
    .on('sign_up')
    .column('expires_at')
    .where(sql.ref('address_key'), 'is not', null)
    .execute()
  await db.schema.createIndex('sign_up_count_by_hour').on('sign_up_count').column('hour').execute()
  await db.schema.createIndex('webhook_token_by_expiry').on('webhook_token').column('expires_at').execute()
}

/** The migration `0010-refusals`: which refusals are in doubt, and who took suppressions back. */
export async function addRefusals(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema.alterTable('bounce').addColumn('doubted_in', 'text').execute()
  await db.schema
    .alterTable('bounce')
    .addColumn('doubt', 'text', (column) => column.check(sql`doubt in ('open', 'put-back')`))
    .execute()
  await db.schema.createIndex('bounce_in_doubt').on('bounce').columns(['doubted_in', 'doubt', 'id']).execute()
  await db.schema
    .createTable('restoration')
    .addColumn('id', 'integer', id)
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('restored_by', 'text', (column) => column.notNull())
    .addColumn('restored_at', 'text', (column) => column.notNull())
    .modifyEnd(tableEnd)
    .execute()
  await db.schema
    .createIndex('restoration_by_subscriber')
    .on('restoration')
    .columns(['subscriber_id', 'restored_at'])
    .execute()
}

/** The migration `0011-withdrawals`: who took an approval back, and when. The approval itself stays. */
export async function addWithdrawals(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('approval').addColumn('withdrawn_by', 'text').execute()
  await db.schema.alterTable('approval').addColumn('withdrawn_at', 'text').execute()
}

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
