import { isHan, type LanguageTag } from './language.ts'

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
  return `${label}${isHan(language) ? '：' : ':'}`
}
