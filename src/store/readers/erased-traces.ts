import { setTimeout as wait } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

/** The tables that an erasure changes. */
const CHANGED = ['subscriber', 'subscriber_tag', 'bounce', 'delivery', 'sign_up', 'test_run'] as const
const MOST_TRIES = 100
const PAUSE_MS = 20

/**
 * What was deleted is overwritten in the file (`secure_delete`), but stays in the write-ahead log until that is written
 * over: it is emptied here. A reader of an older state is waited for, some seconds at most; then the
 * next erasure, or the last process that closes the database, empties it.
 */
export async function emptySqliteLog(db: Kysely<Tables>): Promise<void> {
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
    if (rows[0]?.busy !== 1) return
    await wait(PAUSE_MS)
  }
}

/** The old rows stay in the server's files until they are vacuumed, which cannot be done inside a transaction. */
export async function vacuumPostgres(db: Kysely<Tables>): Promise<void> {
  await sql`vacuum ${sql.join(CHANGED.map((table) => sql.table(table)))}`.execute(db)
}
