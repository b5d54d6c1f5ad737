import { type Dialect, type SqliteDatabase, SqliteDialect, SqliteQueryCompiler } from 'kysely'

/**
 * Kysely's dialect for SQLite, for queries that lock rows on other databases: SQLite locks the whole database from the
 * beginning of a transaction, so that there is nothing to add to them.
 */
export function createSqliteDialect(database: SqliteDatabase): Dialect {
  const dialect = new SqliteDialect({ database })
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => new CompilerWithoutRowLocks(),
  }
}

/** `for update` and `skip locked` are the only modifiers in use. */
class CompilerWithoutRowLocks extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}
