import { baseLanguage, type LanguageTag } from '../../../../domain/language/language.ts'
import { overlapsWith } from '../../reading/span.ts'
import type { KnownNames, PlaceName } from './place-name.ts'
import { placesInSigns } from './places-in-signs.ts'
import { placesInWords } from './places-in-words.ts'

/** The places of a text that stand where a place would. Of a language other than Chinese and English there are none. */
export function placeNames(text: string, language: LanguageTag, names: KnownNames): readonly PlaceName[] {
  const places = FINDERS[baseLanguage(language)]?.(text, names) ?? []
  const takenBy = overlapsWith(names.taken)
  return places.filter((place) => takenBy(place).length === 0)
}

const FINDERS: Readonly<Record<string, (text: string, names: KnownNames) => readonly PlaceName[]>> = {
  zh: placesInSigns,
  en: placesInWords,
}
