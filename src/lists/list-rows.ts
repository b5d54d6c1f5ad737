import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { detectListEncoding, readListText, requireEncoding } from './list-bytes.ts'

type ListDelimiter = ',' | ';' | '\t' | '|'

export interface ListFormat {
  /** A label for `TextDecoder`. */
  readonly encoding: string
  readonly delimiter: ListDelimiter
}

export interface ListLayout extends ListFormat {
  /** Rows above the header that only name the list, as sheets and Google Groups have them. */
  readonly titles: number
}

/** A row of a list, the header included. Rows without any text are left out. */
export interface ListRow {
  /** Where the row begins, counting from 1; a quoted cell may hold further lines. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Bounds what an unclosed quote can gather in memory. */
const MAX_ROW_CHARACTERS = 100_000

/**
 * Reads a list row by row (RFC 4180). Throws `LIST_INVALID` with the line of the row where a quote is not closed or
 * stands where it may not.
 */
export async function* readListRows(
  path: string,
  { encoding, delimiter, titles }: ListLayout,
): AsyncGenerator<ListRow> {
  // Where the next row begins. Kept as rows are parsed, not as they are taken: rows that wait to be taken are thrown
  // away when a later one is broken.
  let line = 1
  let above = titles
  const options: Options<ListRow, readonly string[]> = {
    delimiter,
    // Every line end has become a line feed: mixed files are read alike, and csv-parse counts lines as editors do.
    record_delimiter: '\n',
    relax_column_count: true,
    // `"Li" <li@example.com>` is no CSV, but what address books write.
    relax_quotes: true,
    max_record_size: MAX_ROW_CHARACTERS,
    on_record: (cells, { lines }) => {
      // Such a quote was closed by one of a later row: between them stand other people.
      if (cells.some((cell) => cell.startsWith('"') && cell.includes('\n')))
        throw strayQuote(`${path}:${line}`)
      const row = { line, cells }
      line = lines + 1
      if (row.line === 1 && SEPARATOR_LINE.test(cells.join(delimiter))) return null
      if (!cells.some((cell) => cell.trim() !== '')) return null
      above -= 1
      return above < 0 ? row : null
    },
  }
  // csv-parse declares rows of another shape only for the `columns` option; `on_record` makes them here.
  const rows = parse(options as object)
  // A fault of the source destroys `rows` with it, so that the loop below throws it.
  pipeline(Readable.from(readListText(path, encoding), { highWaterMark: 1 }), rows, () => {})
  try {
    yield* rows as AsyncIterable<ListRow>
  } catch (error) {
    throw error instanceof CsvError ? brokenRow(error, `${path}:${line}`) : error
  }
}

/** How a list is encoded, where nobody says so, and how its cells stand. Throws as `detectListEncoding`. */
export async function detectLayout(path: string, named: string | null): Promise<ListLayout> {
  const encoding = named === null ? await detectListEncoding(path) : await requireEncoding(path, named)
  const [first = '', ...below] = await readFirstLines(path, encoding)
  const separator = SEPARATOR_LINE.exec(first)?.[1]
  if (separator !== undefined) return { encoding, delimiter: separator as ListDelimiter, titles: 0 }
  const delimiter = delimiterOf(first)
  const titles = [first, ...below].findIndex((line) => cellsOf(line, delimiterOf(line)) !== 1)
  const header = below[titles - 1] ?? ''
  // An address is somebody's, and no title.
  return titles > 0 && ![first, ...below].slice(0, titles + 1).some((line) => /[@＠]/.test(line))
    ? { encoding, delimiter: delimiterOf(header), titles }
    : { encoding, delimiter, titles: 0 }
}

/** What Excel writes and reads as a first line: the character that separates the cells. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?$/i

/** The delimiter of a header line; a comma where it has one cell. */
function delimiterOf(line: string): ListDelimiter {
  const count = (delimiter: ListDelimiter) => unquoted(line).split(delimiter).length
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best))
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** How many cells hold something. */
function cellsOf(line: string, delimiter: ListDelimiter): number {
  return line.split(delimiter).filter((cell) => !/^[\s"]*$/.test(cell)).length
}

// Without the cause: the parser's own message quotes the row, and with it an address.
function brokenRow({ code }: CsvError, where: string): DiglotError {
  if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE') return strayQuote(where)
  const message = msg`A quote is opened in the row that begins here and is not closed, or the row is far too long.`
  return new DiglotError('LIST_INVALID', message, { where, hint: QUOTING })
}

function strayQuote(where: string): DiglotError {
  const message = msg`The row that begins here has a quote in a place where none may be.`
  return new DiglotError('LIST_INVALID', message, { where, hint: QUOTING })
}

const QUOTING = msg`Put the whole cell in double quotes and write a quote inside it twice, then import again.`

/** The header, and what may stand above it. */
const MAX_FIRST_LINES = 4

/** Its first lines that hold something. */
async function readFirstLines(path: string, encoding: string): Promise<readonly string[]> {
  let head = ''
  for await (const text of readListText(path, encoding)) {
    head += text
    if (firstLines(head).length === MAX_FIRST_LINES || head.length > MAX_ROW_CHARACTERS) break
  }
  return firstLines(`${head}\n`)
}

/** A quoted cell may hold line ends. */
function firstLines(text: string): readonly string[] {
  const pattern = /((?:[^"\n]|"[^"]*")*)\n/y
  const lines: string[] = []
  for (let line = pattern.exec(text); line !== null; line = pattern.exec(text)) {
    if (line[1]?.trim() !== '') lines.push(line[1] ?? '')
    if (lines.length === MAX_FIRST_LINES) break
  }
  return lines
}

function unquoted(line: string): string {
  return line.replace(/"[^"]*"/g, '')
}
