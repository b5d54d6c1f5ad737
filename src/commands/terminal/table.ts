import { isMessage, type Message } from '../../domain/language/message.ts'
import { cutToWidth, displayWidth } from '../../domain/language/text-width.ts'

/** Columns aligned by display width, so that Chinese and Latin cells line up; numbers are set to the right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const cells = [header, ...rows].map((row) => row.map(String))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))))
  return cells.map((row, index) =>
    row
      .map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - displayWidth(cell))
        return typeof rows[Math.max(0, index - 1)]?.[column] === 'number' ? padding + cell : cell + padding
      })
      .join('  ')
      .trimEnd(),
  )
}

/** The same of what is said in the terminal's language. */
export function saidTable(
  say: (message: Message) => string,
  header: readonly (string | Message)[],
  rows: readonly (readonly (string | number | Message)[])[],
): string[] {
  const cell = <T>(one: T | Message): T | string => (isMessage(one) ? say(one) : one)
  return table(
    header.map((one) => cell(one)),
    rows.map((row) => row.map((one) => cell(one))),
  )
}

/** The beginning of a text, in at most so many columns of a fixed-width font. */
export function cutTo(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${cutToWidth(text, columns - 1)}…`
}
