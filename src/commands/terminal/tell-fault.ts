import { explainFileError } from '../../domain/file-error.ts'
import { visible, visibleLine } from '../../domain/language/characters.ts'
import { inEnglish, type Message, noWords, sentences } from '../../domain/language/message.ts'
import { withoutAddresses } from '../../domain/sending/quoted-reply.ts'
import { DiglotError } from '../../errors.ts'

/** An error that a person can fix, in sentences: every finding, then what it comes to. */
export function sentencesOf(
  { details, where, said, hint = noWords }: DiglotError,
  say: (message: Message) => string = inEnglish,
): readonly string[] {
  const place = where === undefined ? '' : `${where}: `
  const line = (message: Message, advice: Message) => visibleLine(say(sentences(message, advice)).trim())
  return [
    ...details.map((detail) => `${visibleLine(detail.where)}\n  ${line(detail.message, detail.hint)}`),
    `${visibleLine(place)}${line(said, hint)}`,
  ]
}

/**
 * The same for the log of a program that goes on, whatever the error is: a bug shows where it is. Drivers put into their
 * errors what they were asked, so what looks like an address is left out.
 */
export function faultLines(thrown: unknown): readonly string[] {
  const error = explainFileError(thrown)
  if (error instanceof DiglotError) return sentencesOf(error).map(withoutAddresses)
  if (!(error instanceof Error)) return [visibleLine(withoutAddresses(String(error)))]
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ +at /.test(line))
  return [`${error.name}: ${visible(withoutAddresses(error.message))}`, ...frames.map(visible)]
}
