import type { Writable } from 'node:stream'
import { visible } from '../../domain/language/characters.ts'
import { isMessage, type Message, msg } from '../../domain/language/message.ts'

/** A text as it is, or a sentence that is said in the terminal's language. */
export type Line = string | Message

/** Where a command prints and asks. */
export interface Terminal {
  /** Results, on standard output. */
  out(line: Line): void
  /** Standard output, for what is not made of lines. */
  readonly stream: Writable
  /** A result for a program, its sentences in the terminal's language. */
  json(value: unknown): void
  /** Progress and remarks, on standard error. */
  note(line: Line): void
  /** A line that the next one replaces; where standard error is not a terminal, a line of its own. */
  progress(line: Line): void
  /** A sentence in the language of the one who reads along. */
  say(message: Message): string
  /** How often a line of progress is worth printing. */
  readonly progressEveryMs: number
  /** Whether a person can be asked. */
  readonly isInteractive: boolean
  /** Asks for a word and returns what was typed. */
  ask(question: string): Promise<string>
}

/** The sentences in a value are said where JSON is made of it. */
export function jsonOf(value: unknown, say: Terminal['say'], indent?: number): string {
  return JSON.stringify(value, (_key, part: unknown) => (isMessage(part) ? say(part) : part), indent)
}

/** Prints rows under their header. What measures a width is a package, which only a table waits for. */
export async function printTable(
  terminal: Terminal,
  header: readonly Line[],
  rows: readonly (readonly (Line | number)[])[],
): Promise<void> {
  const { saidTable } = await import('./table.ts')
  for (const line of saidTable(terminal.say, header, rows)) terminal.out(line)
}

/** A length of time as a person says it: `45 s`, `12 min`, `3 h 20 min`, `2 d 4 h`. */
export function formatDuration(seconds: number): Message {
  const whole = Math.ceil(seconds)
  if (whole < 90) return msg`${whole} s`
  const minutes = Math.ceil(whole / 60)
  if (minutes < 90) return msg`${minutes} min`
  if (minutes < 48 * 60) return msg`${Math.floor(minutes / 60)} h ${minutes % 60} min`
  return msg`${Math.floor(minutes / 1440)} d ${Math.floor((minutes % 1440) / 60)} h`
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

/** The variables that name the language of messages; the first that is set counts (POSIX, section 8.2). */
const LOCALES = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/** What `--lang` names, else the language of the locale as a language tag; nothing for `C` and `POSIX`. */
export function wantedLanguages(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const named = argv[at]?.split('=')[1] ?? (at === -1 ? undefined : argv[at + 1])
  if (named !== undefined) return [named]
  const locale = LOCALES.map((name) => environment[name]).find((value) => value) ?? ''
  const [tag = ''] = locale.split(/[.@]/)
  return tag === '' || tag === 'C' || tag === 'POSIX' ? [] : [tag.replaceAll('_', '-')]
}
