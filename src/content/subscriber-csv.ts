import { stringify } from 'csv-stringify/sync'
import { defuseCell } from './subscriber-cell.ts'

/** Rows as CSV (RFC 4180: commas, CRLF); no cell runs as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(defuseCell)),
    { record_delimiter: 'windows' },
  )
}
