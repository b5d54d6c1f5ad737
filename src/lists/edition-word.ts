import { type LanguageTag, languageName, scriptOf } from '../domain/language/language.ts'
import { type EditionId, editionId, editionLanguages } from '../domain/newsletter/edition.ts'

/** What a newsletter offers to its subscribers. */
export interface OfferedEditions {
  readonly offered: readonly EditionId[]
  readonly defaultEdition: EditionId
}

/** The edition that a cell asks for: null where it asks for none, undefined where it asks for one that is not offered. */
export type ReadEdition = (cell: string) => EditionId | null | undefined

/**
 * Reads editions as people write them: an edition's id in any case; a language by its tag (`zh-CN`, `en-US`) or its name in
 * English, Chinese or itself (`English`, `英语`); several of these with a `+`, `/` or comma between them; a word for as many
 * languages as the default edition has.
 */
export function createEditionReader({ offered, defaultEdition }: OfferedEditions): ReadEdition {
  const ids = new Map(offered.map((id) => [folded(id), id]))
  const readLanguage = createLanguageReader([...new Set(offered.flatMap(editionLanguages))])
  const read: ReadEdition = (text) => {
    if (text === '') return null
    const count = wordsForSeveral.get(text)
    if (count !== undefined)
      return editionLanguages(defaultEdition).length === count ? defaultEdition : undefined
    return ids.get(text) ?? ids.get(folded(editionId(text.split(/[+/&,、]/).map(readLanguage))))
  }
  // A list of a million rows has a handful of spellings, and Intl takes long over each.
  const spellings = new Map<string, ReturnType<ReadEdition>>()
  return (cell) => {
    const text = folded(cell)
    if (!spellings.has(text) && spellings.size < MAX_SPELLINGS) spellings.set(text, read(text))
    return spellings.has(text) ? spellings.get(text) : read(text)
  }
}

const MAX_SPELLINGS = 1_000

const wordsForSeveral: ReadonlyMap<string, number> = new Map([
  ...['中英', '中英双语', '中英雙語', '双语', '雙語', 'bilingual', 'both'].map((word) => [word, 2] as const),
  ...['三语', '三語', 'trilingual'].map((word) => [word, 3] as const),
])

/** Everyday words that are not a language's standard name. */
const everydayNames: ReadonlyMap<string, LanguageTag> = new Map([
  ['英文', 'en'],
  ['汉语', 'zh'],
  ['漢語', 'zh'],
  ['简体', 'zh-Hans'],
  ['简体字', 'zh-Hans'],
  ['繁体', 'zh-Hant'],
  ['繁體', 'zh-Hant'],
])

/** The tag of the language that a word names, or the word itself where it names none. */
function createLanguageReader(languages: readonly LanguageTag[]): (word: string) => string {
  const byName = new Map(languages.flatMap((tag) => namesOf(tag).map((name) => [folded(name), tag])))
  return (word) => {
    const tag = everydayNames.get(word) ?? word
    return byName.get(tag) ?? languages.find((language) => speaksAlike(language, tag)) ?? word
  }
}

/** A language with a script of its own is also called by its plain name where that means the same: `中文` for `zh-Hans`. */
function namesOf(tag: LanguageTag): readonly string[] {
  const plain = new Intl.Locale(tag).language
  const tags = scriptOf(plain) === scriptOf(tag) ? [tag, plain] : [tag]
  return tags.flatMap((called) => ['en', 'zh-Hans', 'zh-Hant', tag].map((by) => languageName(called, by)))
}

/** Whether two tags are one language in one script: `zh-CN` and `zh-Hans`, but not `zh-TW`. */
function speaksAlike(tag: LanguageTag, other: string): boolean {
  if (!isWellFormed(other)) return false
  return (
    new Intl.Locale(tag).language === new Intl.Locale(other).language && scriptOf(tag) === scriptOf(other)
  )
}

function isWellFormed(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== ''
  } catch {
    return false // RangeError is how Intl says "not well-formed"
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replaceAll('_', '-')
}
