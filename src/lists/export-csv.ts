import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LogEntry } from '../domain/act-log.ts'
import type { ListedSubscriber } from '../domain/readers/subscriber.ts'
import { joinTags } from '../domain/readers/tags.ts'
import type { DeliveryRecord } from '../domain/sending/report-ports.ts'
import { writeFileWhole } from '../files/write-file.ts'
import { csvOf } from './csv-cell.ts'

/** Rows that are turned into text at once. */
const PIECE_ROWS = 500

export interface ExportOptions {
  /**
   * Whether a byte order mark comes first. A spreadsheet that opens the file needs it to see that it is UTF-8; other programs
   * take it for a part of the first column's name.
   */
  readonly mark: boolean
  /** Keys of the newsletter's own fields; each is a column. Left out: it has none. */
  readonly fields?: readonly string[]
}

/**
 * Writes subscribers as CSV in UTF-8, a piece at a time, and leaves `out` open. Cells that would run as formulas are defused;
 * an import undoes that.
 */
export async function exportSubscribers(
  subscribers: AsyncIterable<ListedSubscriber>,
  out: Writable,
  options: ExportOptions,
): Promise<void> {
  await pipeline(subscriberCsv(subscribers, options), out, { end: false })
}

/** The same into a file, which is there whole or not at all. */
export async function exportSubscriberFile(
  subscribers: AsyncIterable<ListedSubscriber>,
  path: string,
  options: ExportOptions,
): Promise<void> {
  await writeFileWhole(path, subscriberCsv(subscribers, options))
}

/** The same in pieces. */
export async function* subscriberCsv(
  subscribers: AsyncIterable<ListedSubscriber>,
  { mark, fields = [] }: ExportOptions,
): AsyncGenerator<string> {
  if (mark) yield '\ufeff'
  yield* csvInPieces(
    ['email', 'name', 'edition', 'status', 'tags', ...fields],
    subscribers,
    ({ address, name, edition, status, tags, fields: own }) => [
      ...[address, name, edition ?? '', status, joinTags(tags)],
      ...fields.map((key) => own[key] ?? ''),
    ],
  )
}

/** The deliveries of a send as CSV in UTF-8, a piece at a time; no cell runs as a formula in a spreadsheet. */
export function deliveryCsv(deliveries: AsyncIterable<DeliveryRecord>): AsyncGenerator<string> {
  return csvInPieces(
    ['email', 'edition', 'state', 'attempts', 'reply', 'time'],
    deliveries,
    ({ address, edition, state, attempts, reply, at }) => [
      address,
      edition,
      state,
      String(attempts),
      reply,
      at.toISOString(),
    ],
  )
}

/** The log as CSV in UTF-8, a piece at a time; details are JSON. */
export function logCsv(entries: AsyncIterable<LogEntry>): AsyncGenerator<string> {
  return csvInPieces(
    ['time', 'who', 'address', 'act', 'kind', 'about', 'details'],
    entries,
    ({ at, by, address, act, about, details }) => [
      at.toISOString(),
      ...[by, address ?? '', act, about?.kind ?? '', about?.id ?? ''],
      JSON.stringify(details),
    ],
  )
}

async function* csvInPieces<T>(
  header: readonly string[],
  items: AsyncIterable<T>,
  rowOf: (item: T) => readonly string[],
): AsyncGenerator<string> {
  let rows = [header]
  for await (const item of items) {
    rows.push(rowOf(item))
    if (rows.length < PIECE_ROWS) continue
    yield csvOf(rows)
    rows = []
  }
  yield csvOf(rows)
}
