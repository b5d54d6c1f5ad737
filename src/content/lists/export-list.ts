import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Subscriber } from '../../domain/subscriber.ts'
import { csvOf } from './csv-cell.ts'
import { writeFileWhole } from './write-whole.ts'

/** Rows that are turned into text at once. */
const PIECE_ROWS = 500

/**
 * Writes subscribers as CSV in UTF-8, a piece at a time, and leaves `out` open.
 *
 * Without a byte order mark: programs take it for a part of the first column's name. A spreadsheet asks for the
 * encoding when the file is opened through its import dialog. Cells that would run as formulas are defused; an import
 * undoes that.
 */
export async function exportSubscribers(
  subscribers: AsyncIterable<Subscriber>,
  out: Writable,
): Promise<void> {
  await pipeline(piecesOf(subscribers), out, { end: false })
}

/** The same into a file, which is there whole or not at all. */
export async function exportSubscriberFile(
  subscribers: AsyncIterable<Subscriber>,
  path: string,
): Promise<void> {
  await writeFileWhole(path, piecesOf(subscribers))
}

async function* piecesOf(subscribers: AsyncIterable<Subscriber>): AsyncGenerator<string> {
  let rows: string[][] = [['email', 'name', 'edition', 'status']]
  for await (const { address, name, edition, status } of subscribers) {
    rows.push([address, name, edition ?? '', status])
    if (rows.length < PIECE_ROWS) continue
    yield csvOf(rows)
    rows = []
  }
  yield csvOf(rows)
}
