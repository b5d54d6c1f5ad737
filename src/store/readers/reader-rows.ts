import type { Kysely, Selectable } from 'kysely'
import type { Reader } from '../../domain/readers/reader.ts'
import type { Tables } from '../tables.ts'

export async function findReader(db: Kysely<Tables>, id: number): Promise<Reader | null> {
  const row = await findReaderRow(db, id)
  return row === undefined ? null : readerOf(row)
}

/** Of somebody who has not had herself erased. */
export function findReaderRow(db: Kysely<Tables>, id: number) {
  return db
    .selectFrom('subscriber')
    .selectAll()
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .executeTakeFirst()
}

export function readerOf(row: Selectable<Tables['subscriber']>): Reader {
  const { id, address, name, edition, status, paused_until } = row
  return { id, address, name, edition, status, pausedUntil: dateOrNull(paused_until) }
}

export function dateOrNull(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}
