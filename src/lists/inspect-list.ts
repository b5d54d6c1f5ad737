import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import type { Withheld } from './chunk.ts'
import { type ColumnChoice, withChoices } from './column-meanings.ts'
import { asConsent, mayBeConsent, showsConsent } from './consent-columns.ts'
import { strictest } from './consent-words.ts'
import {
  bareColumns,
  type GuessedColumns,
  guessColumns,
  type ListColumns,
  type OwnFields,
  requireAddressColumn,
} from './list-columns.ts'
import { detectLayout, type ListLayout, type ListRow, readListRows } from './list-rows.ts'
import { nameOf, readConsentRow } from './read-person.ts'

/** What is known of a list after it was read once, from the first byte to the last. */
export interface SubscriberList {
  readonly path: string
  readonly format: ListLayout
  /** Null: a list of bare addresses. */
  readonly header: ListRow | null
  readonly columns: ListColumns
  /** Rows after the header. */
  readonly rows: number
  /** Grows with those who left, bounced or did not confirm: an address may be active in one row and gone in the next. */
  readonly withheld: Withheld
  /** Up to two names that are not ASCII, by which a person sees whether the encoding is right. */
  readonly examples: readonly string[]
}

interface InspectOptions {
  /** Null: it is found out. */
  readonly encoding: string | null
  /** Whether a list may be addresses without a header. */
  readonly mayBeBare: boolean
  /** The newsletter's own. Left out: it has none. */
  readonly ownFields?: OwnFields
  /** What a person says that columns mean. @default What their headings say. */
  readonly choices?: readonly ColumnChoice[]
}

/**
 * Reads the whole list without using it, so that a file that is broken anywhere is refused before anything is written.
 * Throws `NOT_FOUND`, or `LIST_INVALID` where it is empty, is no text, has no column of addresses, or has a broken row.
 */
export async function inspectSubscriberList(path: string, options: InspectOptions): Promise<SubscriberList> {
  const format = await detectLayout(path, options.encoding)
  const { header, columns } = await readHeader(path, format, options)
  const withheld = new Map<string, Parameters<typeof strictest>[0]>()
  const examples: string[] = []
  let rows = 0
  for await (const { line, cells } of readListRows(path, format)) {
    if (line === header?.line) continue
    rows += 1
    const name = examples.length < 2 ? nameOf(cells, columns) : ''
    if (/[^ -~]/.test(name) && !examples.includes(name)) examples.push(name)
    if (columns.consent.length + columns.others.length === 0) continue
    const row = readConsentRow(cells, { columns, width: header?.cells.length ?? null })
    if ('fault' in row || row.consent === 'active') continue
    const { key } = row.mailbox
    withheld.set(key, strictest(withheld.get(key) ?? 'active', row.consent))
  }
  return { path, format, header, columns, rows, withheld, examples }
}

/** The rows after the header. */
export async function* readSubscriberRows({ path, format, header }: SubscriberList): AsyncGenerator<ListRow> {
  for await (const row of readListRows(path, format)) if (row.line !== header?.line) yield row
}

async function readHeader(
  path: string,
  format: ListLayout,
  { mayBeBare, ownFields, choices = [] }: InspectOptions,
): Promise<Pick<SubscriberList, 'header' | 'columns'>> {
  for await (const row of readListRows(path, format)) {
    const bare = mayBeBare ? bareColumns(row.cells) : null
    if (bare !== null) return { header: null, columns: bare }
    const guessed = await decideColumns(guessColumns(row.cells, ownFields), path, format)
    const columns = withChoices(guessed, { header: row.cells, choices })
    return { header: row, columns: requireAddressColumn(columns, row, path) }
  }
  throw new DiglotError('LIST_INVALID', msg`The list is empty.`, {
    where: path,
    hint: msg`Its first line names the columns: email, name, edition.`,
  })
}

/** A column such as "type" means consent where one of its cells answers whether somebody is to get mail. */
async function decideColumns(
  columns: GuessedColumns,
  path: string,
  format: ListLayout,
): Promise<GuessedColumns> {
  const possible = columns.others.filter(({ heading }) => mayBeConsent(heading))
  if (possible.length === 0) return columns
  const found = new Set<number>()
  for await (const { cells } of readListRows(path, format))
    for (const { index, heading } of possible) if (showsConsent(heading, cells[index] ?? '')) found.add(index)
  return {
    ...columns,
    consent: [...columns.consent, ...possible.filter(({ index }) => found.has(index)).map(asConsent)],
    others: columns.others.filter(({ index }) => !found.has(index)),
  }
}
