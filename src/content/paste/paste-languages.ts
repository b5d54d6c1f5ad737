import { francAll } from 'franc-min'
import { baseLanguage, isHan, type LanguageTag, scriptOf } from '../../domain/language/language.ts'
import { listed, type Message, msg } from '../../domain/language/message.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'

/** The languages that a paste may be in, and how its texts are told apart. */
export interface PasteLanguages {
  /** In the newsletter's order. */
  readonly tags: readonly LanguageTag[]
  /** Of a text of which nothing is known. */
  readonly usual: LanguageTag
  /** Null where a text has no words, where none of the languages has its script, and where it could be in several. */
  readonly of: (text: string) => LanguageTag | null
  /** Whether a text is written in a script that none of the languages has. */
  readonly isForeign: (text: string) => boolean
  /** The language that a label or a marker means by `zh` or `en`; null where it is none of these. */
  readonly meant: (base: string) => LanguageTag | null
}

/** How a language is written: its script, and one for all that are set in Han characters. */
type Writing = string

function writingOf(tag: LanguageTag): Writing {
  return isHan(tag) ? HAN : (WRITINGS[scriptOf(tag)] ?? scriptOf(tag))
}

const HAN = 'Han'
const WRITINGS: Readonly<Record<string, Writing>> = {
  Latn: 'Latin',
  Cyrl: 'Cyrillic',
  Arab: 'Arabic',
  Kore: 'Hangul',
}

/** Tells texts apart by their script, Japanese and Chinese by kana, and languages of one alphabet by how their words are made. */
export function tellApart(tags: readonly LanguageTag[]): PasteLanguages {
  const alike = (writing: Writing) => tags.filter((tag) => writingOf(tag) === writing)
  const [first = ''] = tags
  const usual = tags.find((tag) => !isHan(tag)) ?? first
  // Each line is asked for more than once.
  const known = new Map<string, LanguageTag | null>()

  function find(text: string): LanguageTag | null {
    const writing = writingIn(text)
    if (writing === null) return null
    const among = alike(writing)
    if (among.length < 2) return among[0] ?? null
    return writing === HAN ? byKana(text, among) : detectLanguage(text, among)
  }

  return {
    tags,
    usual,
    of(text) {
      const found = known.get(text)
      if (found !== undefined) return found
      const language = find(text)
      known.set(text, language)
      return language
    },
    isForeign(text) {
      const writing = writingIn(text)
      return writing !== null && alike(writing).length === 0
    },
    meant: (base) =>
      tags.find((tag) => baseLanguage(tag) === base) ??
      // `标题` is what Japanese would be called in, too, where there is no Chinese.
      (base === 'zh' ? (alike(HAN)[0] ?? null) : null),
  }
}

/** A Japanese headline may have no kana; a sentence has. */
const LONGEST_WITHOUT_KANA = 20

function byKana(text: string, among: readonly LanguageTag[]): LanguageTag | null {
  const isJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  const found = among.find((tag) => (baseLanguage(tag) === 'ja') === isJapanese) ?? null
  const isClear =
    isJapanese || text.length > LONGEST_WITHOUT_KANA || !among.some((tag) => baseLanguage(tag) === 'ja')
  return isClear ? found : null
}

/** Languages of a newsletter that nobody can tell apart in a paste, so that a person has to say which one it is in. */
export function alikeLanguages({ languages }: Pick<Newsletter, 'languages'>): readonly LanguageTag[] {
  return languages.filter((tag) => languages.some((other) => other !== tag && areAlike(tag, other)))
}

function areAlike(one: LanguageTag, other: LanguageTag): boolean {
  if (writingOf(one) !== writingOf(other)) return false
  return (
    baseLanguage(one) === baseLanguage(other) || (!isHan(one) && !(isDetectable(one) && isDetectable(other)))
  )
}

/**
 * How pastes are read for a newsletter; `language` says in which of several that look alike they are. Throws `USAGE` where
 * it has no such language, or where none is named and some look alike.
 */
export function pasteLanguages(
  newsletter: Pick<Newsletter, 'languages'>,
  language: LanguageTag | null,
): PasteLanguages {
  const { languages } = newsletter
  const alike = alikeLanguages(newsletter)
  if (language !== null ? !languages.includes(language) : alike.length > 0)
    throw new DiglotError('USAGE', whichLanguage(language), {
      where: 'newsletter.yaml, `languages`',
      hint: msg`Name one of ${listed(languages)}: \`--language ${alike[0] ?? languages[0] ?? ''}\`.`,
    })
  if (language === null) return tellApart(languages)
  // Of those with its script it is this one; of others that look alike, the first.
  const others = languages.filter((tag) => writingOf(tag) !== writingOf(language))
  const apart = others.filter((tag, at) => !others.slice(0, at).some((earlier) => areAlike(tag, earlier)))
  return tellApart(languages.filter((tag) => tag === language || apart.includes(tag)))
}

function whichLanguage(language: LanguageTag | null): Message {
  return language === null
    ? msg`The newsletter has several languages that look alike, and a paste does not say in which of them it is.`
    : msg`The newsletter has no language \`${language}\`.`
}

/** The script of most words of a text; null where it has none. Web addresses do not count. */
function writingIn(text: string): Writing | null {
  const isHanSet = isHanText(text)
  if (isHanSet === null) return null
  if (isHanSet) return HAN
  const counts = ALPHABETS.map(({ writing, letters }) => ({
    writing,
    count: withoutAddresses(text).match(letters)?.length ?? 0,
  }))
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best))
  return most.count > 0 ? most.writing : 'other'
}

const ALPHABETS = ['Latin', 'Cyrillic', 'Arabic', 'Hangul', 'Greek', 'Hebrew', 'Thai', 'Devanagari'].map(
  (writing) => ({
    writing,
    letters: new RegExp(`\\p{Script=${writing}}`, 'gu'),
  }),
)

/**
 * Whether a text is written in Han characters (or kana) rather than in words of letters; null where it has neither.
 * A Chinese sentence may hold many Latin names, so its punctuation counts too; web addresses do not.
 */
export function isHanText(text: string): boolean | null {
  const said = withoutAddresses(text)
  const wide = said.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const marks = said.match(/[\u3001-\u3003\u3008-\u3011\uFF01\uFF0C\uFF1A\uFF1B\uFF1F]/g)?.length ?? 0
  const words = said.match(/[\p{L}\p{M}'’-]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0
  if (wide === 0 && words === 0) return null
  return wide > 0 && wide + marks >= words
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/[\x21-\x7E]+/gi, ' ')
}

/** ISO 639-3 codes of the languages whose words are known, by their code in BCP 47. */
const CODES: Readonly<Record<string, string>> = {
  ...{ ar: 'arb', cs: 'ces', de: 'deu', en: 'eng', es: 'spa', fa: 'pes', fr: 'fra', hu: 'hun' },
  ...{ id: 'ind', it: 'ita', nl: 'nld', pl: 'pol', pt: 'por', ro: 'ron', ru: 'rus', sv: 'swe' },
  ...{ tr: 'tur', uk: 'ukr', ur: 'urd', vi: 'vie' },
}

function isDetectable(tag: LanguageTag): boolean {
  return CODES[baseLanguage(tag)] !== undefined
}

/** Shorter texts, such as most headlines, are of no language for certain. */
const SHORTEST = 40
/** The second language must be less likely than this part of the first. */
const SURE = 0.95
/**
 * A headline is too short for that: nearly half of the English ones about the Commission, national programmes or generative
 * models have more groups of French, which are then up to a third surer than those of English.
 */
const SURE_OF_HEADLINE = 0.7
const LONGEST_HEADLINE = 100
/** A paragraph is known by its beginning. */
const LONGEST = 1_000

/** Which of these languages a text is in, by the groups of three letters that it is made of; null where that is not clear. */
function detectLanguage(text: string, among: readonly LanguageTag[]): LanguageTag | null {
  const codes = among.flatMap((tag) => CODES[baseLanguage(tag)] ?? [])
  const [first, second] = francAll(text.slice(0, LONGEST), { only: codes, minLength: SHORTEST })
  const sure = isLikeHeadline(text) ? SURE_OF_HEADLINE : SURE
  if (first === undefined || (second !== undefined && second[1] >= sure)) return null
  return among.find((tag) => CODES[baseLanguage(tag)] === first[0]) ?? null
}

function isLikeHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !/[.!?…]["'”’»)]?$/.test(text)
}
