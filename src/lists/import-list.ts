import { msg } from '../domain/language/message.ts'
import type { EditionId } from '../domain/newsletter/edition.ts'
import type { SubscriberStore } from '../domain/readers/list-ports.ts'
import type { ImportCounts } from '../domain/readers/subscriber.ts'
import { DiglotError } from '../errors.ts'
import { type ChunkMeaning, readChunk } from './chunk.ts'
import { type ColumnChoice, ignoredColumns } from './column-meanings.ts'
import { createEditionReader } from './edition-word.ts'
import { inspectSubscriberList, readSubscriberRows, type SubscriberList } from './inspect-list.ts'
import type { OwnFields } from './list-columns.ts'
import type { ListFormat, ListRow } from './list-rows.ts'
import { createRejectsFile, type RejectsFile } from './rejects-file.ts'

export interface ImportListOptions {
  readonly path: string
  readonly offered: readonly EditionId[]
  readonly defaultEdition: EditionId
  /** The newsletter's own. Left out: it has none. */
  readonly ownFields?: OwnFields
  /** Each call is one transaction. */
  readonly subscribers: Pick<SubscriberStore, 'importAll' | 'keepGone'>
  readonly now: Date
  /** What everybody on the list is: a list of those who left may be addresses without a header. @default 'active' */
  readonly as?: ChunkMeaning['as']
  /** A label of the Encoding Standard. @default It is found out. */
  readonly encoding?: string
  /** What a person says that columns mean. @default What their headings say. */
  readonly columns?: readonly ColumnChoice[]
  /** Called before anything is written. */
  readonly onInspected?: (list: Pick<SubscriberList, 'format' | 'rows' | 'examples'>) => void
  /** Called after every chunk. */
  readonly onProgress?: (progress: { readonly read: number; readonly total: number }) => void
  /** @default `<path>.rejects.csv`; replaced where it is there and a row is refused. */
  readonly rejectsPath?: string
}

/** `read` is the sum of added, updated, unchanged, kept, left, suppressed, unconfirmed, duplicates and refused. */
export interface ListCounts extends ImportCounts {
  /** Rows after the header, without empty ones. */
  readonly read: number
  /**
   * Rows that name an address again within the same 1,000 rows. Further apart, the store counts them as updated or
   * unchanged: to remember every address of a long list would cost more memory than the number is worth.
   */
  readonly duplicates: number
  readonly refused: number
  /** People who became left or suppressed by this import; who was so before is counted as unchanged. */
  readonly left: number
  readonly suppressed: number
  /** Rows that say who bounced or complained; they are suppressed. */
  readonly bounced: number
  readonly complained: number
  /** Rows of people who have not confirmed that they want mail. Nothing is kept of them, and who is on the list stays as they are. */
  readonly unconfirmed: number
}

export interface ImportListResult extends ListCounts, ListFormat {
  /** Up to two names that are not ASCII, as they were read. */
  readonly examples: readonly string[]
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
  const list = await inspectFor(options)
  options.onInspected?.(list)
  const { encoding, delimiter } = list.format
  const header = list.header?.cells ?? ['email']
  const rejects = createRejectsFile(options.rejectsPath ?? `${options.path}.rejects.csv`, header)
  try {
    const counts = await importRows(list, rejects, options)
    const rejectsPath = await rejects.finish()
    return {
      ...{ ...counts, encoding, delimiter, examples: list.examples, rejectsPath },
      ignoredColumns: ignoredColumns(list.columns),
    }
  } catch (error) {
    await rejects.discard()
    throw error
  }
}

/** The list as an import with these options reads it. */
export function inspectFor(
  options: Pick<ImportListOptions, 'path' | 'encoding' | 'as' | 'ownFields' | 'columns'>,
): Promise<SubscriberList> {
  const { path, encoding = null, as = 'active', ownFields = new Map(), columns: choices = [] } = options
  return inspectSubscriberList(path, { encoding, mayBeBare: as !== 'active', ownFields, choices })
}

const none = {
  ...{ read: 0, added: 0, updated: 0, unchanged: 0, kept: 0, duplicates: 0, refused: 0 },
  ...{ left: 0, suppressed: 0, bounced: 0, complained: 0, unconfirmed: 0 },
}
type Counts = Record<keyof typeof none, number>

/** How an import with these options understands the rows of a list. */
export function meaningFor(
  { columns, header, withheld }: SubscriberList,
  options: Pick<ImportListOptions, 'offered' | 'defaultEdition' | 'as' | 'ownFields'>,
): ChunkMeaning {
  return {
    ...{ columns, withheld, width: header?.cells.length ?? null },
    ...{ readEdition: createEditionReader(options), as: options.as ?? 'active' },
    ownFields: options.ownFields ?? new Map(),
  }
}

/** Takes all rows of a list, a chunk at a time; those that cannot be used go to `rejects`. */
export async function importRows(
  list: SubscriberList,
  rejects: Pick<RejectsFile, 'add'>,
  options: ImportListOptions,
): Promise<ListCounts> {
  const counts: Counts = { ...none }
  const meaning = meaningFor(list, options)
  for await (const rows of inChunks(rowsAgain(list, counts))) {
    const { people, gone, refused, ...more } = readChunk(rows, meaning)
    addTo(counts, await options.subscribers.keepGone(gone, options.now))
    addTo(counts, await options.subscribers.importAll(people, options.now))
    await rejects.add(refused)
    addTo(counts, { ...more, read: rows.length, refused: refused.length })
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
  const message = msg`The list changed while it was imported, after ${read} of ${rows} rows.`
  return new DiglotError('LIST_INVALID', message, {
    where: cause?.where ?? path,
    hint: msg`Import it again: nobody is added twice.`,
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
