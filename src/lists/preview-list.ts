import type { FieldValues } from '../domain/readers/fields.ts'
import type { SubscriberStore } from '../domain/readers/list-ports.ts'
import type { NewSubscriber } from '../domain/readers/subscriber.ts'
import { type ChunkMeaning, readChunk } from './chunk.ts'
import { type ColumnMeaning, meaningOf } from './column-meanings.ts'
import { type ImportListOptions, importRows, inspectFor, type ListCounts, meaningFor } from './import-list.ts'
import { readSubscriberRows, type SubscriberList } from './inspect-list.ts'
import { bareColumns, type GuessedColumns, guessColumns } from './list-columns.ts'
import { detectLayout, type ListFormat, type ListRow, readListRows } from './list-rows.ts'
import type { RefusedRow } from './rejects-file.ts'

export interface ColumnSample {
  /** Empty where the list has no header, or the cell of it is empty. */
  readonly heading: string
  readonly meaning: ColumnMeaning
  /** Whether it asks for consent by itself: nobody can say that it means something else. */
  readonly isFixed: boolean
  /** The first cells with a text, shortened. */
  readonly examples: readonly string[]
}

export type RowOutcome =
  | 'added'
  | 'updated'
  | 'unchanged'
  /** Left or suppressed before, and stays so. */
  | 'kept'
  | 'left'
  | 'suppressed'
  | 'unconfirmed'
  | 'refused'

/** Why a row is refused: the kind of it, and a sentence. */
export type Refusal = Pick<RefusedRow, 'line' | 'kind' | 'reason'>

export interface RowSample {
  readonly line: number
  readonly outcome: RowOutcome
  /** Null where it is not refused. */
  readonly refusal: Refusal | null
  /** As the list would have them; null where nothing is kept of them. */
  readonly person:
    | (Pick<NewSubscriber, 'address' | 'name' | 'edition'> & {
        readonly tags: readonly string[]
        readonly fields: FieldValues
      })
    | null
}

export interface ListPreview extends ListFormat {
  readonly columns: readonly ColumnSample[]
  readonly rows: readonly RowSample[]
  readonly counts: ListCounts
  /** The first rows that would be refused. */
  readonly refused: readonly Refusal[]
}

export type PreviewResult =
  | { readonly preview: ListPreview }
  /** Nobody knows which column holds the addresses: a person has to say it. */
  | { readonly refused: 'no addresses'; readonly columns: readonly ColumnSample[] }

type Rehearsal = Pick<SubscriberStore, 'importAll' | 'keepGone'>

export interface PreviewListOptions extends Omit<ImportListOptions, 'subscribers' | 'rejectsPath'> {
  /** Each counts what an import would do; see `SubscriberStore`. */
  readonly rehearse: () => Rehearsal
}

const ROWS_SHOWN = 10
const REFUSED_SHOWN = 50
const ROWS_SAMPLED = 50
const EXAMPLES = 3
const EXAMPLE_CHARACTERS = 60

/** What `importSubscriberList` would do with the same options; changes nothing, and fails where it would. */
export async function previewSubscriberList(options: PreviewListOptions): Promise<PreviewResult> {
  const unknown = await findNoAddresses(options)
  if (unknown !== null) return { refused: 'no addresses', columns: unknown }
  const list = await inspectFor(options)
  const { encoding, delimiter } = list.format
  const sampled = await firstRows(readSubscriberRows(list), ROWS_SAMPLED)
  const refused: RefusedRow[] = []
  const counts = await importRows(
    list,
    { add: async (rows) => void refused.push(...rows.slice(0, REFUSED_SHOWN - refused.length)) },
    { ...options, subscribers: options.rehearse() },
  )
  return {
    preview: {
      ...{ encoding, delimiter },
      columns: columnSamples(list, sampled, options),
      rows: await rowSamples(sampled.slice(0, ROWS_SHOWN), meaningFor(list, options), options),
      counts,
      refused: refused.map(refusalOf),
    },
  }
}

/** The columns of a list with a header that names none of addresses, where nobody has said which it is; else null. */
async function findNoAddresses(options: PreviewListOptions): Promise<readonly ColumnSample[] | null> {
  const { path, encoding = null, as = 'active', ownFields, columns = [] } = options
  if (as !== 'active' || columns.some(({ meaning }) => meaning === 'address')) return null
  const [header, ...rows] = await firstRows(
    readListRows(path, await detectLayout(path, encoding)),
    ROWS_SAMPLED,
  )
  if (header === undefined || bareColumns(header.cells) !== null) return null
  const guessed = guessColumns(header.cells, ownFields)
  return guessed.address === null ? samplesOf(header.cells, guessed, rows) : null
}

async function firstRows(rows: AsyncIterable<ListRow>, most: number): Promise<readonly ListRow[]> {
  const first: ListRow[] = []
  for await (const row of rows) if (first.push(row) >= most) break
  return first
}

function columnSamples(
  { header, columns }: SubscriberList,
  rows: readonly ListRow[],
  { columns: choices = [] }: Pick<ImportListOptions, 'columns'>,
): readonly ColumnSample[] {
  const chosen = new Set(choices.filter(({ meaning }) => meaning === 'consent').map(({ index }) => index))
  const headings = header?.cells ?? (rows[0]?.cells ?? []).map(() => '')
  return samplesOf(headings, columns, rows).map((column, index) =>
    chosen.has(index) ? { ...column, isFixed: false } : column,
  )
}

function samplesOf(
  headings: readonly string[],
  columns: GuessedColumns,
  rows: readonly ListRow[],
): readonly ColumnSample[] {
  return headings.map((heading, index) => {
    const meaning = meaningOf(columns, index)
    const texts = rows.map(({ cells }) => shortened(cells[index] ?? '')).filter((text) => text !== '')
    return {
      ...{ heading: shortened(heading), meaning, isFixed: meaning === 'consent' },
      examples: [...new Set(texts)].slice(0, EXAMPLES),
    }
  })
}

function shortened(cell: string): string {
  return [...cell.trim().slice(0, EXAMPLE_CHARACTERS * 2)].slice(0, EXAMPLE_CHARACTERS).join('')
}

/** The first rows one by one, as the whole list is read. */
async function rowSamples(
  rows: readonly ListRow[],
  meaning: ChunkMeaning,
  { rehearse, now }: PreviewListOptions,
): Promise<readonly RowSample[]> {
  const rehearsal = rehearse()
  const samples: RowSample[] = []
  for (const row of rows) samples.push(await rowSample(row, meaning, { rehearsal, now }))
  return samples
}

async function rowSample(
  row: ListRow,
  meaning: ChunkMeaning,
  { rehearsal, now }: { readonly rehearsal: Rehearsal; readonly now: Date },
): Promise<RowSample> {
  const { people, gone, refused, unconfirmed } = readChunk([row], meaning)
  const { line } = row
  const [first] = refused
  if (first !== undefined) return { line, outcome: 'refused', refusal: refusalOf(first), person: null }
  if (unconfirmed > 0) return { line, outcome: 'unconfirmed', refusal: null, person: null }
  const left = outcomeOf(await rehearsal.keepGone(gone, now))
  const outcome = left ?? outcomeOf(await rehearsal.importAll(people, now)) ?? 'unchanged'
  return { line, outcome, refusal: null, person: shown([...gone, ...people][0]) }
}

function refusalOf({ line, kind, reason }: RefusedRow): Refusal {
  return { line, kind, reason }
}

function outcomeOf(counts: Partial<Record<RowOutcome, number>>): RowOutcome | undefined {
  const known = ['added', 'updated', 'unchanged', 'kept', 'left', 'suppressed'] as const
  return known.find((outcome) => (counts[outcome] ?? 0) > 0)
}

function shown(person: NewSubscriber | undefined): RowSample['person'] {
  if (person === undefined) return null
  const { address, name, edition, tags = [], fields = {} } = person
  return { address, name, edition, tags: tags.map(({ label }) => label), fields }
}
