import { baseLanguage, type LanguageTag, scriptOf } from './language.ts'

/** Opening and closing marks, outer and inner. */
interface Quotes {
  readonly outer: readonly [string, string]
  readonly inner: readonly [string, string]
}

/** The quotes of a language, as Unicode CLDR lists them (common/main, delimiters); Chinese by its script. */
export function quotesOf(language: LanguageTag): Quotes {
  const base = baseLanguage(language)
  const key = base === 'zh' ? scriptOf(language) : base
  return byLanguage[key] ?? curly
}

const curly: Quotes = { outer: ['“', '”'], inner: ['‘', '’'] }
const corner: Quotes = { outer: ['「', '」'], inner: ['『', '』'] }
const low: Quotes = { outer: ['„', '“'], inner: ['‚', '‘'] }
const angle: Quotes = { outer: ['«', '»'], inner: ['“', '”'] }

const byLanguage: Readonly<Record<string, Quotes>> = {
  Hans: curly,
  Hant: corner,
  ja: corner,
  de: low,
  cs: low,
  sk: low,
  fr: { outer: ['«\u00A0', '\u00A0»'], inner: ['“', '”'] },
  es: angle,
  it: angle,
  el: angle,
  ar: angle,
  ru: { outer: ['«', '»'], inner: ['„', '“'] },
  uk: { outer: ['«', '»'], inner: ['„', '“'] },
  pl: { outer: ['„', '”'], inner: ['«', '»'] },
}
