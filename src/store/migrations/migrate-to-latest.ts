import type { Kysely } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration'
import { listed, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { Tables } from '../tables.ts'

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
