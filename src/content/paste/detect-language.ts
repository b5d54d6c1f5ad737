import { francAll } from 'franc-min'
import { baseLanguage, type LanguageTag } from '../../domain/language/language.ts'

/** ISO 639-3 codes of the languages whose words are known, by their code in BCP 47. */
const CODES: Readonly<Record<string, string>> = {
  ...{ ar: 'arb', cs: 'ces', de: 'deu', en: 'eng', es: 'spa', fa: 'pes', fr: 'fra', hu: 'hun' },
  ...{ id: 'ind', it: 'ita', nl: 'nld', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sv: 'swe' },
  ...{ tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie' },
}

export function isDetectable(tag: LanguageTag): boolean {
  return CODES[baseLanguage(tag)] !== undefined
}

/** Shorter texts, such as most headlines, are of no language for certain. */
const SHORTEST = 40
/** The second language must be less likely than this part of the first. */
const SURE = 0.95
/** A paragraph is known by its beginning. */
const LONGEST = 1_000

/** Which of these languages a text is in, by the groups of three letters that it is made of; null where that is not clear. */
export function detectLanguage(text: string, among: readonly LanguageTag[]): LanguageTag | null {
  const codes = among.flatMap((tag) => CODES[baseLanguage(tag)] ?? [])
  const [first, second] = francAll(text.slice(0, LONGEST), { only: codes, minLength: SHORTEST })
  if (first === undefined || (second !== undefined && second[1] >= SURE)) return null
  return among.find((tag) => CODES[baseLanguage(tag)] === first[0]) ?? null
}
