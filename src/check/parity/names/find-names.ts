import { baseLanguage, type LanguageTag } from '../../../domain/language/language.ts'
import type { Glossary } from '../../../domain/newsletter/glossary.ts'
import { type SignIndex, signIndexOf, signNames } from './in-signs.ts'
import { type WordIndex, wordIndexOf, wordNames } from './in-words.ts'
import { type Alias, codes, type FoundName, glossaryNames, type Named, shippedNames } from './known-names.ts'

interface NameIndex {
  readonly words: WordIndex
  readonly signs: SignIndex
}

/** The known names in a text, the longest at each place, in their order. */
export function findNames(text: string, language: LanguageTag, glossary: Glossary): readonly FoundName[] {
  const { words, signs } = indexOf(language, glossary)
  const found = [...signNames(text, signs), ...wordNames(text, words)]
  return found.toSorted((x, y) => x.start - y.start || y.end - x.end)
}

// A newsletter has one glossary and few languages; what an earlier glossary had is forgotten with it.
const indexes = new WeakMap<Glossary, Map<LanguageTag, NameIndex>>()

function indexOf(tag: LanguageTag, glossary: Glossary): NameIndex {
  const known = indexes.get(glossary) ?? new Map<LanguageTag, NameIndex>()
  indexes.set(glossary, known)
  const index = known.get(tag) ?? createIndex(tag, glossary)
  known.set(tag, index)
  return index
}

function createIndex(tag: LanguageTag, glossary: Glossary): NameIndex {
  const language = baseLanguage(tag)
  const ofGlossary = glossaryNames(glossary).filter((alias) => alias.language === tag)
  const aliases = [...shippedIn(tag, language), ...ofGlossary].filter(({ text }) => text.length > 1)
  const [inWords, inSigns] = [aliases.filter(isInWords), aliases.filter((alias) => !isInWords(alias))]
  return { words: wordIndexOf(inWords), signs: signIndexOf(inSigns) }
}

function isInWords({ text }: Alias): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\d«]/u.test(text)
}

// The same for every glossary: a newsletter that is edited has a new one with each change of it.
const shippedInLanguages = new Map<LanguageTag, readonly Alias[]>()

function shippedIn(tag: LanguageTag, language: string): readonly Alias[] {
  const known = shippedInLanguages.get(tag)
  if (known !== undefined) return known
  const regions = new Intl.DisplayNames([tag], { type: 'region' })
  const aliases = shippedNames().flatMap((alias): Alias[] => {
    if (alias.text === '') return countryNames(alias.named, regions)
    if (alias.language !== null) return alias.language === language ? [alias] : []
    // English is written beside other languages' stems in the table: indisch*, indio*.
    return alias.isStem && language === 'en' ? [] : [alias]
  })
  shippedInLanguages.set(tag, aliases)
  return aliases
}

function countryNames(named: Named, regions: Intl.DisplayNames): Alias[] {
  const name = regions.of(codes.get(named) ?? '') ?? ''
  return [{ named, text: name.replace(/\s*[(（].*$/, ''), language: null, isStem: false, use: 'name' }]
}
