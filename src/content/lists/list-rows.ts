import { pipeline, Readable } from 'node:stream'
import { CsvError, type Options, parse } from 'csv-parse'
import { DiglotError } from '../../errors.ts'
import { type ListEncoding, readListText } from './list-bytes.ts'

export type ListDelimiter = ',' | ';' | '\t'

export interface ListFormat {
  readonly encoding: ListEncoding
  readonly delimiter: ListDelimiter
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
  { encoding, delimiter }: ListFormat,
): AsyncGenerator<ListRow> {
  // Where the next row begins. Kept as rows are parsed, not as they are taken: rows that wait to be taken are thrown
  // away when a later one is broken.
  let line = 1
  const options: Options<ListRow, readonly string[]> = {
    delimiter,
    // Every line end has become a line feed: mixed files are read alike, and csv-parse counts lines as editors do.
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: MAX_ROW_CHARACTERS,
    on_record: (cells, { lines }) => {
      const row = { line, cells }
      line = lines + 1
      return cells.some((cell) => cell.trim() !== '') ? row : null
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

/** The character that separates the cells of the header line; a comma where the header has one cell. */
export async function detectDelimiter(path: string, encoding: ListEncoding): Promise<ListDelimiter> {
  const header = unquoted(await readHeaderLine(path, encoding))
  const count = (delimiter: ListDelimiter) => header.split(delimiter).length
  return ([',', ';', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best))
}

// Without the cause: the parser's own message quotes the row, and with it an address.
function brokenRow({ code }: CsvError, where: string): DiglotError {
  const message =
    code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE'
      ? 'A quote is opened in the row that begins here and is not closed, or the row is far too long.'
      : 'The row that begins here has a quote in a place where none may be.'
  return new DiglotError('LIST_INVALID', message, {
    where,
    hint: 'Put the whole cell in double quotes and write a quote inside it twice, then import again.',
  })
}

async function readHeaderLine(path: string, encoding: ListEncoding): Promise<string> {
  let head = ''
  for await (const text of readListText(path, encoding)) {
    head = (head + text).replace(/^\s*\n/, '')
    const line = /^(?:[^"\n]|"[^"]*")+(?=\n)/.exec(head)
    if (line !== null) return line[0]
    if (head.length > MAX_ROW_CHARACTERS) break
  }
  return head
}

function unquoted(line: string): string {
  return line.replace(/"[^"]*"/g, '')
}
