import { stringify } from 'csv-stringify/sync'

/**
 * Cells that a spreadsheet would run as a formula (OWASP, "CSV Injection"): those that begin, after any spaces, with one
 * of `= + - @`, their full-width forms, or a tab or line break. An apostrophe in front makes them text. A cell that already looks defused
 * gets one more, so that what goes out and comes back is the same for every text.
 */
const FORMULA = /^'*[ \u00a0\u3000]*[=+\-@＝＋－＠\t\r\n]/
const DEFUSED = /^'+[ \u00a0\u3000]*[=+\-@＝＋－＠\t\r\n]/

export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that was defused; any other text unchanged. */
export function restoreCell(cell: string): string {
  return DEFUSED.test(cell) ? cell.slice(1) : cell
}

/** Rows as CSV (RFC 4180: commas, CRLF); no cell runs as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(escapeFormula)),
    { record_delimiter: 'windows' },
  )
}
