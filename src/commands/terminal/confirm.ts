import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { Terminal } from './terminal.ts'

interface Question {
  /** Answered beforehand, by `--yes`. */
  readonly yes: boolean
  /** Ends where the answer is typed. */
  readonly question: Message
  /** As an error names it: `diglot send 2025-w30`. */
  readonly command: string
  /** What did not happen without a yes: `so nothing was sent`. */
  readonly undone: Message
}

/** Asks for the word yes. Throws `NOT_CONFIRMED` at any other answer, and where nobody can be asked. */
export async function confirm(
  terminal: Terminal,
  { yes, question, command, undone }: Question,
): Promise<void> {
  if (yes) return
  const unconfirmed = (why: Message) =>
    new DiglotError('NOT_CONFIRMED', msg`${why}, ${undone}.`, {
      where: command,
      hint: msg`Run it again with --yes, or answer “yes” on a terminal.`,
    })
  if (!terminal.isInteractive) throw unconfirmed(msg`Nobody can be asked here`)
  const answer = await terminal.ask(terminal.say(msg`${question} Type yes: `))
  if (answer.trim().toLowerCase() !== 'yes') throw unconfirmed(msg`It was not confirmed`)
}
