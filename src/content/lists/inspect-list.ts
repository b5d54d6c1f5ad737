import { DiglotError } from '../../errors.ts'
import { detectListEncoding } from './list-bytes.ts'
import { findColumns, type ListColumns } from './list-columns.ts'
import { detectDelimiter, type ListFormat, type ListRow, readListRows } from './list-rows.ts'

/** What is known of a list after it was read once, from the first byte to the last. */
export interface SubscriberList {
  readonly path: string
  readonly format: ListFormat
  readonly header: ListRow
  readonly columns: ListColumns
  /** Rows after the header. */
  readonly rows: number
}

/**
 * Reads the whole list without using it, so that a file that is broken anywhere is refused before anything is written.
 * Throws `NOT_FOUND`, or `LIST_INVALID` where it is empty, is no text, has no column of addresses, or has a broken row.
 */
export async function inspectSubscriberList(path: string): Promise<SubscriberList> {
  const encoding = await detectListEncoding(path)
  const format = { encoding, delimiter: await detectDelimiter(path, encoding) }
  let header: ListRow | null = null
  let columns: ListColumns | null = null
  let rows = 0
  for await (const row of readListRows(path, format)) {
    if (header === null) {
      header = row
      columns = findColumns(row, path)
    } else rows += 1
  }
  if (header === null || columns === null)
    throw new DiglotError('LIST_INVALID', 'The list is empty.', {
      where: path,
      hint: 'Its first line names the columns: email, name, edition.',
    })
  return { path, format, header, columns, rows }
}

/** The rows after the header. */
export async function* readSubscriberRows({ path, format, header }: SubscriberList): AsyncGenerator<ListRow> {
  for await (const row of readListRows(path, format)) if (row.line !== header.line) yield row
}
