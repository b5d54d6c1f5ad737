import type { Writable } from 'node:stream'
import { visible } from '../../domain/language/characters.ts'
import type { table } from './table.ts'

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

/** Prints rows under their header. What measures a width is a package, which only a table waits for. */
export async function printTable(terminal: Terminal, ...of: Parameters<typeof table>): Promise<void> {
  const tables = await import('./table.ts')
  for (const line of tables.table(...of)) terminal.out(line)
}

/** `1 article`, `2 articles`; `1 delivery`, `2 deliveries` where the plural is given. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}

/** A length of time as a person says it: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
export function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 90) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  if (minutes < 90) return `${minutes} min`
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return `${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h`
}

/** Colours that this program writes itself, by `styleText`: red, green, yellow, grey and the usual one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what begins a colour.
const OWN_COLOURS = /(\u001B\[(?:31|32|33|90|39)m)/

/** What a terminal is given: nothing of what was quoted can speak to it. */
export function shown(text: string): string {
  return text
    .split(OWN_COLOURS)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('')
}
