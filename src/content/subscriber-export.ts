import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { stringify } from 'csv-stringify'
import type { Subscriber } from '../domain/subscriber.ts'
import { defuseCell } from './subscriber-cell.ts'
import { writeFileWhole } from './subscriber-file.ts'

/**
 * Writes subscribers as CSV (RFC 4180: commas, CRLF) in UTF-8, one at a time, and leaves `out` open.
 *
 * Without a byte order mark: programs take it for a part of the first column's name. A spreadsheet asks for the encoding when the
 * file is opened through its import dialog. Cells that would run as formulas are defused; an import undoes that.
 */
export async function exportSubscribers(
  subscribers: AsyncIterable<Subscriber>,
  out: Writable,
): Promise<void> {
  await pipeline(csvOf(subscribers), out, { end: false })
}

/** The same into a file, which is there whole or not at all. */
export async function exportSubscriberFile(
  subscribers: AsyncIterable<Subscriber>,
  path: string,
): Promise<void> {
  await writeFileWhole(path, csvOf(subscribers))
}

function csvOf(subscribers: AsyncIterable<Subscriber>): Readable {
  const csv = stringify({
    header: true,
    columns: ['email', 'name', 'edition', 'status'],
    record_delimiter: 'windows',
  })
  return Readable.from(rowsOf(subscribers)).compose(csv) as Readable
}

async function* rowsOf(subscribers: AsyncIterable<Subscriber>): AsyncGenerator<readonly string[]> {
  for await (const { address, name, edition, status } of subscribers)
    yield [address, name, edition ?? '', status].map(defuseCell)
}
