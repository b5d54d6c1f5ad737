import type { Phrase } from '../domain/digest-view.ts'
import { directionOf, type LanguageTag } from '../domain/language.ts'
import { typefaceOf } from '../domain/typeface.ts'

/** Language, direction and typeface: what every piece of text in a view says of itself. */
export function spoken(tag: LanguageTag): Omit<Phrase, 'text'> {
  return { lang: tag, dir: directionOf(tag), ...typefaceOf(tag) }
}

export function phrase(tag: LanguageTag, text: string): Phrase {
  return { ...spoken(tag), text }
}

export function inTag(tags: readonly LanguageTag[], index: number): LanguageTag {
  const tag = tags[index]
  if (tag === undefined) throw new RangeError('An edition has at least one language.')
  return tag
}
