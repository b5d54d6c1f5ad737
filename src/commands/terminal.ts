import type { Writable } from 'node:stream'
import { displayWidth } from '../domain/text-width.ts'

/** Where a command prints and asks. */
export interface Terminal {
  /** Results, on standard output. */
  out(line: string): void
  /** Standard output, for what is not made of lines. */
  readonly stream: Writable
  /** Progress and remarks, on standard error. */
  note(line: string): void
  /** A line that the next one replaces; nothing where standard error is not a terminal. */
  progress(line: string): void
  /** Whether a person can be asked. */
  readonly isInteractive: boolean
  /** Asks for a word and returns what was typed. */
  ask(question: string): Promise<string>
}

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

/** `1 article`, `2 articles`; `1 delivery`, `2 deliveries` where the plural is given. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}
