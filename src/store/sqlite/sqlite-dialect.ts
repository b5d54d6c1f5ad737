import type { DatabaseSync } from 'node:sqlite'
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { createSqliteDriver } from './sqlite-driver.ts'

/**
 * SQLite for Kysely, with queries that lock rows on other databases: SQLite locks the whole database from the beginning of
 * a transaction, so that there is nothing to add to them. `path` is how errors name the database.
 */
export function createSqliteDialect(database: DatabaseSync, path: string): Dialect {
  return {
    createAdapter: () => new AdapterWithTurns(),
    createDriver: () => createSqliteDriver(database, path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new CompilerWithoutRowLocks(),
  }
}

/** Kysely would let nobody read while somebody waits to write; the driver knows better who has to wait for whom. */
class AdapterWithTurns extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** `for update` and `skip locked` are the only modifiers in use. */
class CompilerWithoutRowLocks extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}
