import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, type Message, msg, named } from '../../domain/language/message.ts'

/** What nobody compared of these languages, in one line; null where all was compared. */
export function notComparedNote(languages: readonly LanguageTag[]): Message | null {
  if (languages.length === 0) return null
  const names = listed(languages.map(named), 'and')
  return msg`Diglot does not know the words of ${names}: only figures, percentages, units and dates are compared there, and no numbers in words, fractions, ordinals and times.`
}
