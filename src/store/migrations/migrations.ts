import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { listed, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { Tables } from '../tables.ts'
import { addListActs, addLog, addReaderLinks, addReaders, addReviews, addTags } from './people-migrations.ts'
import {
  addBounces,
  addCorrections,
  addIntake,
  addPace,
  addPictures,
  addRefusals,
  addRestores,
  addTestedPictures,
  addWithdrawals,
  addWorkers,
} from './sending-migrations.ts'
import { oneOf, type TableDialect } from './table-dialect.ts'

interface MigrateOptions {
  readonly db: Kysely<Tables>
  readonly migrations: Record<string, Migration>
  /** The database, as an error names it. */
  readonly where: string
}

/**
 * Runs the migrations that the database has not seen; it is for the caller to make that all or none. Of two processes
 * at once the second finds nothing left to do. Throws as `isUpToDate` does.
 */
export async function migrateToLatest(options: MigrateOptions): Promise<void> {
  if (await isUpToDate(options)) return
  const { db, migrations } = options
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** Throws `STORE_INVALID` where the database has seen a migration that this program does not know. */
export async function isUpToDate({ db, migrations, where }: MigrateOptions): Promise<boolean> {
  const executed = await executedMigrations(db)
  const unknown = executed.filter((name) => !(name in migrations))
  if (unknown.length > 0)
    throw new DiglotError(
      'STORE_INVALID',
      msg`The database is newer than this program (${listed(unknown)}).`,
      {
        where,
        hint: msg`Update Diglot, or name another database.`,
      },
    )
  return executed.length === Object.keys(migrations).length
}

async function executedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return []
  const rows = await db
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select('name')
    .execute()
  return rows.map(({ name }) => name)
}

/**
 * Every change that the tables went through, oldest first; names sort in that order. A migration that was released
 * is never edited: databases that ran it would differ from new ones. So none of them takes its words from elsewhere in the
 * program: a word that is new needs a migration. Append the next.
 */
export function createMigrations(spelling: TableDialect): Record<string, Migration> {
  return {
    '0001-first-tables': { up: (db) => createFirstTables(db, spelling) },
    '0002-send-state': { up: addSendState },
    '0003-pace': { up: (db) => addPace(db, spelling) },
    '0004-test-runs': { up: (db) => addTestRuns(db, spelling) },
    '0005-bounces': { up: (db) => addBounces(db, spelling) },
    '0006-readers': { up: (db) => addReaders(db, spelling) },
    '0007-workers': { up: (db) => addWorkers(db, spelling) },
    '0008-intake': { up: (db) => addIntake(db, spelling) },
    '0009-reader-links': { up: (db) => addReaderLinks(db, spelling) },
    '0010-refusals': { up: (db) => addRefusals(db, spelling) },
    '0011-withdrawals': { up: addWithdrawals },
    '0012-tags': { up: (db) => addTags(db, spelling) },
    '0013-corrections': { up: (db) => addCorrections(db, spelling) },
    '0014-restores': { up: (db) => addRestores(db, spelling) },
    '0015-list-acts': { up: (db) => addListActs(db, spelling) },
    '0016-log': { up: (db) => addLog(db, spelling) },
    '0017-reviews': { up: (db) => addReviews(db, spelling) },
    '0018-pictures': { up: (db) => addPictures(db, spelling) },
    '0019-tested-pictures': { up: addTestedPictures },
  }
}

async function createFirstTables(db: Kysely<unknown>, spelling: TableDialect): Promise<void> {
  for (const create of [subscriberTable, proofTable, approvalTable, sendTable, deliveryTable])
    await create(db, spelling).modifyEnd(spelling.tableEnd).execute()
  await db.schema.createIndex('subscriber_by_status').on('subscriber').columns(['status', 'id']).execute()
  await db.schema.createIndex('approval_by_issue').on('approval').columns(['issue_id', 'id']).execute()
  // Serves the claim of pending rows (no retry_at, so by id), of deferred ones (the longest due first) and nextRetry.
  await db.schema
    .createIndex('delivery_by_turn')
    .on('delivery')
    .columns(['issue_id', 'state', 'retry_at', 'id'])
    .execute()
  await db.schema
    .createIndex('delivery_tally')
    .on('delivery')
    .columns(['issue_id', 'edition', 'domain', 'state'])
    .execute()
}

/** An earlier send could not be held: it is running. */
async function addSendState(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('send')
    .addColumn('state', 'text', (column) =>
      column
        .notNull()
        .defaultTo('running')
        .check(oneOf('state', ['running', 'paused', 'cancelled'])),
    )
    .execute()
}

/** A test mail may be of a proof that nobody approves, so its hash refers to no proof. */
async function addTestRuns(db: Kysely<unknown>, { id, tableEnd }: TableDialect): Promise<void> {
  await db.schema
    .createTable('test_run')
    .addColumn('id', 'integer', id)
    .addColumn('issue_id', 'text', required)
    .addColumn('sha256', 'text', required)
    .addColumn('destination', 'text', required)
    .addColumn('sent_at', 'text', required)
    .addColumn('results', 'text', required)
    .modifyEnd(tableEnd)
    .execute()
  await db.schema.createIndex('test_run_by_issue').on('test_run').columns(['issue_id', 'id']).execute()
}

type CreateTable = (db: Kysely<unknown>, spelling: TableDialect) => CreateTableBuilder<string, string>

const subscriberTable: CreateTable = (db, { id }) =>
  db.schema
    .createTable('subscriber')
    .addColumn('id', 'integer', id)
    .addColumn('address', 'text', required)
    .addColumn('address_key', 'text', (column) => column.notNull().unique())
    .addColumn('domain', 'text', required)
    .addColumn('name', 'text', required)
    .addColumn('edition', 'text')
    .addColumn('status', 'text', required)
    .addColumn('created_at', 'text', required)
    .addColumn('changed_at', 'text', required)
    .addCheckConstraint('subscriber_status', oneOf('status', ['active', 'left', 'suppressed']))

const proofTable: CreateTable = (db) =>
  db.schema
    .createTable('proof')
    .addColumn('sha256', 'text', (column) => column.notNull().primaryKey())
    .addColumn('issue_id', 'text', required)
    .addColumn('letterhead', 'text', required)
    .addColumn('editions', 'text', required)

const approvalTable: CreateTable = (db, { id }) =>
  db.schema
    .createTable('approval')
    .addColumn('id', 'integer', id)
    .addColumn('issue_id', 'text', required)
    .addColumn('sha256', 'text', (column) => column.notNull().references('proof.sha256'))
    .addColumn('approved_by', 'text', required)
    .addColumn('approved_at', 'text', required)

const sendTable: CreateTable = (db, { id }) =>
  db.schema
    .createTable('send')
    .addColumn('id', 'integer', id)
    .addColumn('issue_id', 'text', (column) => column.notNull().unique())
    .addColumn('sha256', 'text', (column) => column.notNull().references('proof.sha256'))
    .addColumn('started_at', 'text', required)

const deliveryTable: CreateTable = (db, { id }) =>
  db.schema
    .createTable('delivery')
    .addColumn('id', 'integer', id)
    .addColumn('issue_id', 'text', (column) => column.notNull().references('send.issue_id'))
    .addColumn('subscriber_id', 'integer', (column) => column.notNull().references('subscriber.id'))
    .addColumn('edition', 'text', required)
    .addColumn('domain', 'text', required)
    .addColumn('state', 'text', required)
    .addColumn('message_id', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('reply', 'text')
    .addColumn('retry_at', 'text')
    .addColumn('claimed_at', 'text')
    .addColumn('handed_at', 'text')
    .addColumn('changed_at', 'text', required)
    .addUniqueConstraint('one_delivery_per_subscriber', ['issue_id', 'subscriber_id'])
    .addCheckConstraint(
      'delivery_state',
      oneOf('state', [
        'pending',
        'claimed',
        'handed',
        'accepted',
        'deferred',
        'rejected',
        'uncertain',
        'skipped',
      ]),
    )
    .addCheckConstraint('deferred_is_due', sql`(state = 'deferred') = (retry_at is not null)`)

const required = (column: ColumnDefinitionBuilder) => column.notNull()
