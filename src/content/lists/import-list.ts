import type { EditionId } from '../../domain/edition.ts'
import type { ImportCounts, NewSubscriber } from '../../domain/subscriber.ts'
import { DiglotError } from '../../errors.ts'
import { readChunk } from './chunk.ts'
import { createEditionReader } from './edition-word.ts'
import { inspectSubscriberList, readSubscriberRows, type SubscriberList } from './inspect-list.ts'
import type { ListEncoding } from './list-bytes.ts'
import type { ListDelimiter, ListRow } from './list-rows.ts'
import { createRejectsFile, type RejectsFile } from './rejects-file.ts'

export interface ImportListOptions {
  readonly path: string
  readonly offered: readonly EditionId[]
  readonly defaultEdition: EditionId
  /** The store's; each call is one transaction. */
  readonly importAll: (people: readonly NewSubscriber[], now: Date) => Promise<ImportCounts>
  readonly now: Date
  /** Called after every chunk. */
  readonly onProgress?: (progress: { readonly read: number; readonly total: number }) => void
  /** @default `<path>.rejects.csv`; replaced where it is there and a row is refused. */
  readonly rejectsPath?: string
}

/** `read` is the sum of added, updated, unchanged, kept, duplicates and refused. */
export interface ImportListResult extends ImportCounts {
  /** Rows after the header, without empty ones. */
  readonly read: number
  /**
   * Rows that name an address again within the same 1,000 rows. Further apart, the store counts them as updated or
   * unchanged: to remember every address of a long list would cost more memory than the number is worth.
   */
  readonly duplicates: number
  readonly refused: number
  readonly encoding: ListEncoding
  readonly delimiter: ListDelimiter
  /** Columns that mean nothing here. */
  readonly ignoredColumns: readonly string[]
  /** Null where no row was refused. */
  readonly rejectsPath: string | null
}

const CHUNK_ROWS = 1_000

/**
 * Puts the people of a CSV file on the list, a chunk at a time; memory does not grow with the file. The file is read
 * through first: a broken one is refused whole. Rows that cannot be used go into the rejects file, the rest is imported. To do
 * it again, also after an interruption, leaves the list as it is.
 */
export async function importSubscriberList(options: ImportListOptions): Promise<ImportListResult> {
  const list = await inspectSubscriberList(options.path)
  const rejects = createRejectsFile(options.rejectsPath ?? `${options.path}.rejects.csv`, list.header.cells)
  try {
    const counts = await importRows(list, rejects, options)
    const { encoding, delimiter } = list.format
    const rejectsPath = await rejects.finish()
    return { ...counts, encoding, delimiter, ignoredColumns: list.columns.ignored, rejectsPath }
  } catch (error) {
    await rejects.discard()
    throw error
  }
}

type Counts = Record<'read' | 'duplicates' | 'refused' | keyof ImportCounts, number>

async function importRows(
  list: SubscriberList,
  rejects: RejectsFile,
  options: ImportListOptions,
): Promise<Counts> {
  const counts: Counts = { read: 0, added: 0, updated: 0, unchanged: 0, kept: 0, duplicates: 0, refused: 0 }
  const { columns, header } = list
  const meaning = { columns, width: header.cells.length, readEdition: createEditionReader(options) }
  for await (const rows of inChunks(rowsAgain(list, counts))) {
    const { people, refused, kept, duplicates } = readChunk(rows, meaning)
    addTo(counts, await options.importAll(people, options.now))
    await rejects.add(refused)
    addTo(counts, { read: rows.length, kept, duplicates, refused: refused.length })
    options.onProgress?.({ read: counts.read, total: list.rows })
  }
  return counts
}

/** The rows of a list that was found to be sound; where it is not any more, somebody has written to it meanwhile. */
async function* rowsAgain(list: SubscriberList, counts: Counts): AsyncGenerator<ListRow> {
  let rows = 0
  try {
    for await (const row of readSubscriberRows(list)) {
      rows += 1
      yield row
    }
  } catch (error) {
    throw error instanceof DiglotError ? listChanged(list, counts, error) : error
  }
  if (rows !== list.rows) throw listChanged(list, counts)
}

function listChanged({ path, rows }: SubscriberList, { read }: Counts, cause?: DiglotError): DiglotError {
  const message = `The list changed while it was imported, after ${read} of ${rows} rows.`
  return new DiglotError('LIST_INVALID', message, {
    where: cause?.where ?? path,
    hint: 'Import it again: whoever is on the list is not added twice.',
    cause,
  })
}

async function* inChunks(rows: AsyncIterable<ListRow>): AsyncGenerator<readonly ListRow[]> {
  let chunk: ListRow[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length < CHUNK_ROWS) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

function addTo(counts: Counts, more: Partial<Counts>): void {
  for (const key of Object.keys(more) as (keyof Counts)[]) counts[key] += more[key] ?? 0
}
