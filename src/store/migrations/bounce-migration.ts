import { type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

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
