import { DiglotError } from '../../errors.ts'
import type { Terminal } from './terminal.ts'

export interface Question {
  /** Answered beforehand, by `--yes`. */
  readonly yes: boolean
  /** Ends where the answer is typed. */
  readonly question: string
  /** As an error names it: `diglot send 2025-w30`. */
  readonly command: string
  /** What did not happen without a yes: `sent`. */
  readonly undone: string
}

/** Asks for the word yes. Throws `NOT_CONFIRMED` at any other answer, and where nobody can be asked. */
export async function confirm(
  terminal: Terminal,
  { yes, question, command, undone }: Question,
): Promise<void> {
  if (yes) return
  const unconfirmed = (why: string) =>
    new DiglotError('NOT_CONFIRMED', `${why}, so nothing was ${undone}.`, {
      where: command,
      hint: 'Run it again with --yes, or answer “yes” on a terminal.',
    })
  if (!terminal.isInteractive) throw unconfirmed('Nobody can be asked here')
  const answer = await terminal.ask(`${question} Type yes: `)
  if (answer.trim().toLowerCase() !== 'yes') throw unconfirmed('It was not confirmed')
}
