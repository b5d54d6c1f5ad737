import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { createGaps, retryWhileBusy } from './sqlite-busy.ts'
import { asStoreFault } from './sqlite-errors.ts'

/**
 * SQLite for Kysely, with queries that lock rows on other databases: SQLite locks the whole database from the beginning of
 * a transaction, so that there is nothing to add to them. `path` is how errors name the database.
 */
export function createSqliteDialect(database: DatabaseSync, path: string): Dialect {
  return {
    createAdapter: () => new QueuingAdapter(),
    createDriver: () => createSqliteDriver(database, path),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new CompilerWithoutRowLocks(),
  }
}

/** Kysely would let nobody read while somebody waits to write; the driver knows better who has to wait for whom. */
class QueuingAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** `for update` and `skip locked` are the only modifiers in use. */
class CompilerWithoutRowLocks extends SqliteQueryCompiler {
  protected override visitSelectModifier(): void {}
}

/**
 * Lets Kysely work on a `node:sqlite` database, which is one connection that answers at once.
 *
 * Two things wait, and neither stops the process: a statement waits until the transaction of somebody else in this process
 * has ended, and a writer waits until no other process writes. Nothing is held while waiting for other processes, so
 * pages that only read are answered meanwhile.
 */
function createSqliteDriver(database: DatabaseSync, path: string): Driver {
  const prepare = keepingStatements(database)
  const turns = createQueue()
  const gaps = createGaps()
  let owner: DatabaseConnection | null = null

  function run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const statement = prepare(sql)
    const values = parameters as SQLInputValue[]
    if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] }
    const { changes, lastInsertRowid } = statement.run(...values)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** Between the transactions of this process, as soon as no other process is in the way. */
  const runAlone = <T>(work: () => T): Promise<T> => retryWhileBusy(() => turns.between(work))

  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw asStoreFault(error, path)
    }
  }

  function endTransaction(connection: DatabaseConnection): void {
    if (owner !== connection) return
    owner = null
    gaps.afterEnd()
    turns.give()
  }

  function connect(): DatabaseConnection {
    const connection: DatabaseConnection = {
      executeQuery: (query) =>
        told(async () => (owner === connection ? run(query) : runAlone(() => run(query)))),
      streamQuery() {
        throw new Error('Rows are read page by page here, not as a stream.')
      },
    }
    return connection
  }

  return {
    init: async () => {},
    acquireConnection: async () => connect(),
    async beginTransaction(connection) {
      const begin = async () => {
        await turns.take()
        try {
          // A transaction that reads first and then writes fails at once where another process wrote in between.
          database.exec('begin immediate')
          owner = connection
        } catch (error) {
          turns.give()
          throw error
        }
      }
      await gaps.beforeBegin()
      await told(() => retryWhileBusy(begin))
    },
    async commitTransaction(connection) {
      await told(async () => database.exec('commit'))
      endTransaction(connection)
    },
    async rollbackTransaction(connection) {
      try {
        // A full disk ends a transaction by itself.
        if (database.isTransaction) await told(async () => database.exec('rollback'))
      } finally {
        endTransaction(connection)
      }
    },
    async savepoint(connection, name) {
      await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`))
    },
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  }
}

interface Turns {
  take(): Promise<void>
  give(): void
  /** Runs work that ends at once between two turns. */
  between<T>(work: () => T): Promise<T>
}

/** Who has come first goes first. */
function createQueue(): Turns {
  const waiting: (() => void)[] = []
  let isTaken = false

  async function take(): Promise<void> {
    if (isTaken) await new Promise<void>((resolve) => waiting.push(resolve))
    isTaken = true
  }

  function give(): void {
    const next = waiting.shift()
    if (next === undefined) isTaken = false
    else next()
  }

  return {
    take,
    give,
    async between(work) {
      await take()
      try {
        return work()
      } finally {
        give()
      }
    },
  }
}

const STATEMENTS_KEPT = 100

/** A send runs the same few statements over and over: they are prepared once, the oldest giving way to new ones. */
function keepingStatements(database: DatabaseSync): (text: string) => StatementSync {
  const kept = new Map<string, StatementSync>()
  return (text) => {
    const statement = kept.get(text) ?? database.prepare(text)
    kept.delete(text)
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > STATEMENTS_KEPT && oldest !== undefined) kept.delete(oldest)
    return statement
  }
}
