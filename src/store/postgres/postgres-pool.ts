import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { inWords } from './postgres-errors.ts'
import { sessionConfig } from './postgres-session.ts'

/** Longer ones hold many rows, and hardly come twice. */
const LONGEST_TEXT = 4_000
/** Of which each connection keeps its plan. */
const MOST_STATEMENTS = 300

/**
 * Connections that parse and plan a statement once, and run it by its name from then on: a send runs the same few over
 * and over, and to plan one takes the server longer than to run it. Where the server is unreachable, or says no to who we are, that
 * is an error in words; `where` is how it names the database.
 */
export function openPool(
  url: string,
  { max, where }: { readonly max: number; readonly where: string },
): PostgresPool {
  const pool = createPool({ ...sessionConfig(url), max })
  const nameOf = createNames()
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await inWords(pool.connect(), where)
      const preparing = known.get(client) ?? asPreparing(client, nameOf, where)
      known.set(client, preparing)
      return preparing
    },
  }
}

/** Connections of which one that breaks while nobody waits for it is no error, also where the pool has just been closed. */
export function createPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  // An idle one: the next caller gets a fresh one, or an error.
  pool.on('error', () => {})
  // One that breaks between two queries of a transaction, of which the second says so.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

type NameOf = (text: string, parameters: readonly unknown[]) => string | undefined

function asPreparing(client: pg.PoolClient, nameOf: NameOf, where: string): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]): unknown =>
    inWords(client.query({ text, values: [...parameters], name: nameOf(text, parameters) }), where)
  return { query: query as PostgresPoolClient['query'], release: (destroy) => client.release(destroy) }
}

/** Those without parameters are cheap, and may be several in one text, which cannot be prepared. */
function createNames(): NameOf {
  const names = new Map<string, string>()
  return (text, parameters) => {
    if (parameters.length === 0 || text.length > LONGEST_TEXT) return undefined
    if (!names.has(text) && names.size < MOST_STATEMENTS) names.set(text, `diglot_${names.size}`)
    return names.get(text)
  }
}
