import { baseLanguage, type LanguageTag, scriptOf } from './language.ts'

/** Whether a language also has digits of its own: those of the Arabic script, which its countries use or do not use. */
export function hasEasternDigits(tag: LanguageTag): boolean {
  return scriptOf(tag) === 'Arab'
}

/** The text with digits as Cairo writes them, ٠١٢٣, or as Tehran and Lahore do, ۰۱۲۳. */
export function inEasternDigits(text: string, tag: LanguageTag): string {
  const zero = ARABIC.has(baseLanguage(tag)) ? 0x660 : 0x6f0
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

/** CLDR has the digits of Persian for the other languages of this script. */
const ARABIC = new Set(['ar', 'ckb', 'sd'])
