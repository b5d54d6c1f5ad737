/** A BCP 47 tag such as `zh-Hans`, `zh-Hant`, `en` or `ar`. Languages are configuration, never code. */
export type LanguageTag = string

/** The languages of the editors' page, the terminal and letters to editors; what the newsletter speaks is another matter. */
export const interfaceLanguages = ['en', 'zh-Hans', 'zh-Hant', 'fr', 'ja'] as const

export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The first of the wanted languages that the interface speaks; English where it speaks none of them. */
export function interfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  return bestLanguage(wanted, interfaceLanguages) ?? 'en'
}

/** One value per language. A map, so that a language nobody filled in is `undefined` and the compiler asks about it. */
export type PerLanguage<T> = ReadonlyMap<LanguageTag, T>

type Direction = 'ltr' | 'rtl'

/** Whether `tag` is a well-formed BCP 47 tag in its canonical spelling (RFC 5646 section 2.1). */
export function isLanguageTag(tag: string): boolean {
  return isWellFormed(tag) && Intl.getCanonicalLocales(tag)[0] === tag
}

/** The writing direction of a language, by its script: `ar` is `rtl`, `ar-Latn` is `ltr`. */
export function directionOf(tag: LanguageTag): Direction {
  return RTL_SCRIPTS.has(scriptOf(tag)) ? 'rtl' : 'ltr'
}

/** The ISO 15924 script that a language is written in: `Hans` for `zh-Hans` and `zh`, `Latn` for `en`. */
export function scriptOf(tag: LanguageTag): string {
  const known = scripts.get(tag)
  if (known !== undefined) return known
  const script = new Intl.Locale(tag).maximize().script ?? 'Zyyy'
  scripts.set(tag, script)
  return script
}

/** Whether a language is set in Han characters, without spaces between words. */
export function isHan(tag: LanguageTag): boolean {
  return HAN_SCRIPTS.has(scriptOf(tag))
}

/**
 * The first of the wanted languages that is offered, as the offered tag: `zh-CN` finds `zh-Hans`, `en-US` finds `en`.
 * Where no script fits, the same language in another one is better than nothing: `zh-TW` finds `zh-Hans`. Undefined
 * where there is none; what is no language tag is passed over.
 */
export function bestLanguage<Offered extends LanguageTag>(
  wanted: readonly string[],
  offered: readonly Offered[],
): Offered | undefined {
  for (const tag of wanted.filter(isWellFormed)) {
    const { language, script } = maximized(tag)
    const same = offered.filter((candidate) => baseLanguage(candidate) === language)
    const found = same.find((candidate) => scriptOf(candidate) === script) ?? same[0]
    if (found !== undefined) return found
  }
  return undefined
}

/** The language of a tag without script and region: `zh` of `zh-Hans`. */
export function baseLanguage(tag: LanguageTag): string {
  const language = languages.get(tag) ?? maximized(tag).language
  languages.set(tag, language)
  return language
}

// Not kept, as `scriptOf` keeps it: what is wanted comes from strangers, who have no end of tags.
function maximized(tag: LanguageTag): Intl.Locale {
  return new Intl.Locale(tag).maximize()
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false // RangeError is how Intl says "not well-formed"
  }
}

/** Whether a language's script has capitals: only these take tracking and italics well. */
export function hasCase(tag: LanguageTag): boolean {
  return CASED_SCRIPTS.has(scriptOf(tag))
}

/** What a language calls another one: `languageName('en', 'zh-Hans')` is `英语`. */
export function languageName(tag: LanguageTag, inLanguage: LanguageTag): string {
  const key = `${tag} ${inLanguage}`
  const name = names.get(key) ?? new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? tag
  names.set(key, name)
  return name
}

// Asking Intl takes longer than rendering an article, and the answer never changes.
const scripts = new Map<LanguageTag, string>()
const languages = new Map<LanguageTag, string>()
const names = new Map<string, string>()

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'])
const CASED_SCRIPTS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn'])
const HAN_SCRIPTS = new Set(['Hans', 'Hant', 'Jpan'])
