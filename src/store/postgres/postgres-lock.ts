import { randomBytes } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { SendLock } from '../../domain/sending/worker-ports.ts'
import type { Tables } from '../tables.ts'
import type { PostgresClock } from './postgres-clock.ts'
import { SESSION_SETUP, sessionConfig } from './postgres-session.ts'

/**
 * Any number of processes may send. Each is a row of `worker`, and holds an advisory lock by its id on a connection of
 * its own for as long as it lives: the server drops it with the connection, however that ends. A process that can take the lock
 * of another worker knows that it is dead, and while holding it is alone to look after what it left.
 */

/** Numbers that no other program uses on this database: of all senders, and the first half of a worker's. */
const SENDERS = 7_283_164_209
const WORKER = 728_316_421

const HEARTBEAT_MS = 2_000
/** A connection over which the server has not answered for so long is given up. */
const SILENCE_MS = 6_000

interface LockTools {
  readonly url: string
  readonly clock: PostgresClock
}

/** Null while somebody keeps all senders out. */
export async function lockAsWorker(tools: LockTools): Promise<SendLock | null> {
  const client = await openClient(tools.url)
  try {
    if (await isTaken(client, 'pg_try_advisory_lock_shared($1)', [SENDERS])) return await leave(client)
    const worker = await register(client, tools.clock)
    return keepAlive(client, worker, tools.clock)
  } catch (error) {
    await leave(client)
    throw error
  }
}

/** Null while anybody sends. */
export async function lockOutSenders({ url }: LockTools): Promise<SendLock | null> {
  const client = await openClient(url)
  if (await isTaken(client, 'pg_try_advisory_lock($1)', [SENDERS])) return leave(client)
  const release = async () => void (await leave(client))
  return { worker: null, lost: new AbortController().signal, release }
}

/** The transaction holds their locks until it ends. */
export async function lockDeadWorkers(trx: Transaction<Tables>): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number; isDead: boolean }>`
    select id, pg_try_advisory_xact_lock(${WORKER}, id) as "isDead" from worker order by id`.execute(trx)
  return rows.filter(({ isDead }) => isDead).map(({ id }) => id)
}

async function openClient(url: string): Promise<pg.Client> {
  const client = new pg.Client(sessionConfig(url))
  // Callers that wait for an answer get the error, and `keepAlive` sees the end.
  client.on('error', () => {})
  await client.connect()
  await client.query(SESSION_SETUP)
  return client
}

async function isTaken(client: pg.Client, lock: string, key: readonly number[]): Promise<boolean> {
  const { rows } = await client.query(`select ${lock} as got`, [...key])
  return rows[0]?.got !== true
}

/** The row comes after the lock: a worker that is seen can be told from a dead one. */
async function register(client: pg.Client, clock: PostgresClock): Promise<number> {
  const { rows } = await client.query(`select nextval(pg_get_serial_sequence('worker', 'id'))::int as id`)
  const id: number = rows[0].id
  await client.query('select pg_advisory_lock($1, $2)', [WORKER, id])
  await client.query('insert into worker (id, name, started_at) values ($1, $2, $3)', [
    id,
    `worker-${randomBytes(3).toString('hex')}`,
    clock.now().toISOString(),
  ])
  return id
}

/** Asks the server for its time again and again, which also shows whether it is there. */
function keepAlive(client: pg.Client, worker: number, clock: PostgresClock): SendLock {
  const lost = new AbortController()
  const heartbeat = setInterval(() => clock.measure(ask).catch(() => lost.abort()), HEARTBEAT_MS)
  client.once('end', () => lost.abort())
  lost.signal.addEventListener('abort', () => {
    clearInterval(heartbeat)
    // Without waiting: the other side may never answer.
    client.end().catch(() => undefined)
  })

  function ask(text: string): Promise<pg.QueryResult<{ at: number }>> {
    return client.query({ text, query_timeout: SILENCE_MS } as pg.QueryConfig)
  }

  return {
    worker,
    lost: lost.signal,
    async release() {
      clearInterval(heartbeat)
      if (!lost.signal.aborted) await leave(client)
    },
  }
}

async function leave(client: pg.Client): Promise<null> {
  await client.end()
  return null
}
