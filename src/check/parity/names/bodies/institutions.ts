import { baseLanguage, type LanguageTag } from '../../../../domain/language/language.ts'
import { overlapsWith } from '../../reading/span.ts'
import type { FoundName } from '../known-names.ts'
import type { PlacedInstitution } from './compare-institutions.ts'
import type { Institution } from './institution.ts'
import { institutionsInSigns } from './institutions-in-signs.ts'
import { institutionsInWords } from './institutions-in-words.ts'

/** The institutions of a text. Of a language other than Chinese and English there are none. */
export function institutionsIn(
  text: string,
  language: LanguageTag,
  known: readonly FoundName[],
): readonly PlacedInstitution[] {
  const found = FINDERS[baseLanguage(language)]?.(text, known) ?? []
  const knownIn = overlapsWith(known.filter(isBody))
  return found.map((one) => ({
    ...one,
    language,
    text: text.slice(one.start, one.end),
    meant: knownIn(one).flatMap(({ meant }) => meant),
  }))
}

const FINDERS: Readonly<
  Record<string, (text: string, known: readonly FoundName[]) => readonly Institution[]>
> = { zh: institutionsInSigns, en: institutionsInWords }

function isBody({ meant }: FoundName): boolean {
  return meant.some(
    ({ sort }) => sort === 'school' || sort === 'body' || sort === 'company' || sort === 'organisation',
  )
}
