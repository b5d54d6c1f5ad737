import { baseLanguage, isHan, type LanguageTag } from './language.ts'

/**
 * Marks that programs put around texts of a language: Chinese and Japanese have full-width ones, which bring their own
 * space (https://www.w3.org/TR/clreq/#punctuation_marks).
 */
export function inBrackets(text: string, language: LanguageTag): string {
  return isHan(language) ? `（${text}）` : `(${text})`
}

/** A label with what it names, in one line. */
export function labelled(label: string, text: string, language: LanguageTag): string {
  return `${withColon(label, language)}${isHan(language) ? '' : ' '}${text}`
}

export function withColon(label: string, language: LanguageTag): string {
  if (isHan(language)) return `${label}：`
  return `${label}${isSpacedFrench(language) ? '\u00A0' : ''}:`
}

/** French has a space before its colon, but not in Switzerland. */
function isSpacedFrench(language: LanguageTag): boolean {
  return baseLanguage(language) === 'fr' && new Intl.Locale(language).region !== 'CH'
}
