import { directionOf, hasCase, type LanguageTag } from '../../domain/language/language.ts'
import { headlineFamily, typefaceOf } from '../../domain/language/typeface.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { themes } from '../../domain/newsletter/theme.ts'
import type { Phrase } from '../../domain/proof/digest-view.ts'

type TextStyle = Omit<Phrase, 'text'>

/** Language, direction and typeface: what every piece of text in a view says of itself. */
export function textStyle({ theme, typefaces }: TypefaceSettings, tag: LanguageTag): TextStyle {
  const usual = typefaceOf(tag, themes[theme].faces.text)
  const family = typefaces.get(tag)?.text ?? usual.family
  return { lang: tag, dir: directionOf(tag), ...usual, family, cased: hasCase(tag) }
}

/** What decides of typefaces. */
export type TypefaceSettings = Pick<Newsletter, 'theme' | 'typefaces'>

/** The family of headlines. */
export function headFamily({ theme, typefaces }: TypefaceSettings, tag: LanguageTag): string {
  return typefaces.get(tag)?.headlines ?? headlineFamily(tag, themes[theme].faces.headlines)
}

export function phrase(settings: TypefaceSettings, tag: LanguageTag, text: string): Phrase {
  return { ...textStyle(settings, tag), text }
}

export function languageAt(tags: readonly LanguageTag[], index: number): LanguageTag {
  const tag = tags[index]
  if (tag === undefined) throw new RangeError('An edition has at least one language.')
  return tag
}
