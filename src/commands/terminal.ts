import type { Writable } from 'node:stream'
import { cutToWidth, displayWidth } from '../domain/language/text-width.ts'

/** Where a command prints and asks. */
export interface Terminal {
  /** Results, on standard output. */
  out(line: string): void
  /** Standard output, for what is not made of lines. */
  readonly stream: Writable
  /** Progress and remarks, on standard error. */
  note(line: string): void
  /** A line that the next one replaces; where standard error is not a terminal, a line of its own. */
  progress(line: string): void
  /** How often a line of progress is worth printing. */
  readonly progressEveryMs: number
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

/** The beginning of a text, in at most so many columns of a fixed-width font. */
export function cutTo(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${cutToWidth(text, columns - 1)}…`
}

/** A length of time as a person says it: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
export function spellDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 90) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  if (minutes < 90) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h`
}
