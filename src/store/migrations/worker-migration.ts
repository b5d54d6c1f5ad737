import { type ColumnDefinitionBuilder, type Kysely, sql } from 'kysely'
import type { TableDialect } from './table-dialect.ts'

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

const required = (column: ColumnDefinitionBuilder) => column.notNull()
