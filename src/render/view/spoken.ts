import { directionOf, hasCase, type LanguageTag } from '../../domain/language/language.ts'
import { typefaceOf } from '../../domain/language/typeface.ts'
import type { Phrase } from '../../domain/proof/digest-view.ts'

type Spoken = Omit<Phrase, 'text'>

/** Language, direction and typeface: what every piece of text in a view says of itself. */
export function spoken(tag: LanguageTag): Spoken {
  return { lang: tag, dir: directionOf(tag), ...typefaceOf(tag), cased: hasCase(tag) }
}

/** The same for half the width: a smaller size keeps as many words on a line as a newspaper column has. */
export function spokenInColumn(tag: LanguageTag): Spoken {
  const whole = spoken(tag)
  return { ...whole, size: `${Number.parseFloat(whole.size) - 1.5}px` }
}

export function phrase(tag: LanguageTag, text: string): Phrase {
  return { ...spoken(tag), text }
}

export function inTag(tags: readonly LanguageTag[], index: number): LanguageTag {
  const tag = tags[index]
  if (tag === undefined) throw new RangeError('An edition has at least one language.')
  return tag
}
