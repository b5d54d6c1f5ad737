import type { Kysely } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { DiglotError } from '../errors.ts'
import type { Tables } from './tables.ts'

export interface MigrateOptions {
  readonly db: Kysely<Tables>
  readonly migrations: Record<string, Migration>
  /** The database, as an error names it. */
  readonly where: string
  readonly begin: () => void
  readonly commit: () => void
  readonly rollback: () => void
}

/**
 * Runs the migrations that the database has not seen, all or none. One that is up to date is only read.
 * Throws `STORE_INVALID` where the database has seen one that this program does not know.
 */
export async function migrateToLatest({
  db,
  migrations,
  where,
  ...transaction
}: MigrateOptions): Promise<void> {
  if (await isUpToDate(db, migrations, where)) return
  transaction.begin()
  try {
    // Asked again inside: another process may have been faster.
    if (!(await isUpToDate(db, migrations, where))) await migrate(db, migrations)
    transaction.commit()
  } catch (error) {
    transaction.rollback()
    throw error
  }
}

async function migrate(db: Kysely<Tables>, migrations: Record<string, Migration>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

async function isUpToDate(
  db: Kysely<Tables>,
  migrations: Record<string, Migration>,
  where: string,
): Promise<boolean> {
  const executed = await executedMigrations(db)
  const unknown = executed.filter((name) => !(name in migrations))
  if (unknown.length > 0)
    throw new DiglotError(
      'STORE_INVALID',
      `The database is newer than this program (${unknown.join(', ')}).`,
      {
        where,
        hint: 'Update Diglot, or name another database.',
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
