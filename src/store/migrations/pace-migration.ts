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
