import { displayWidth } from '../../domain/language/text-width.ts'

/** Inboxes show about 90 to 140 columns beside or under a subject, and go on with the first words of the mail. */
const COLUMNS = 150
/** A space that is not collapsed, and a character without width that keeps several of them from being trimmed. */
const FILLER = '\u00A0\u200C'

/** What stands behind a preheader, so that nothing of the mail itself follows it in an inbox: nothing that is seen. */
export function preheaderFill(preheader: string): string {
  return FILLER.repeat(Math.max(0, COLUMNS - displayWidth(preheader)))
}
