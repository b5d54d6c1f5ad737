import type { Pool } from 'pg'
import type { SendLock } from '../domain/ports.ts'

/** Any number that no other program uses on this database. */
const SEND_LOCK = 7_283_164_209

/**
 * The send lock: an advisory lock of a session that is kept for it. The server drops it with the session, and so with
 * the process or its network.
 */
export function createSessionLock(pool: Pool): () => Promise<SendLock | null> {
  return async () => {
    const client = await pool.connect()
    const { rows } = await client.query('select pg_try_advisory_lock($1) as got', [SEND_LOCK])
    if (rows[0]?.got !== true) {
      client.release()
      return null
    }
    return {
      async release() {
        await client.query('select pg_advisory_unlock($1)', [SEND_LOCK])
        client.release()
      },
    }
  }
}
