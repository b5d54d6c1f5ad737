import { baseLanguage, isHan, type LanguageTag } from '../../domain/language/language.ts'
import type { Word } from '../../domain/renderings/earlier-renderings.ts'
import { withoutArticle, withoutParticles } from './term-affixes.ts'
import { segmenterOf } from './term-match.ts'
import { stemmedWords } from './term-stems.ts'

/** The words of a text by what all their forms have in common; a language whose forms nobody knows here by their letters. */
export function termWords(text: string, language: LanguageTag): readonly Word[] {
  const small = text.toLowerCase()
  if (small.length !== text.length) return wordsAsWritten(text, (word) => word)
  if (isHan(language)) return hanWords(small, language)
  const stemmed = stemmedWords(text, language)
  if (stemmed !== null) return stemmed.map(({ stem, start, end }) => ({ key: stem, start, end }))
  return wordsAsWritten(small, keys.get(baseLanguage(language)) ?? ((word) => word))
}

function hanWords(text: string, language: LanguageTag): readonly Word[] {
  return Array.from(segmenterOf(language).segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ key: segment, start: index, end: index + segment.length }))
}

function wordsAsWritten(text: string, keyOf: (word: string) => string): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\d]+/gu), ({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }))
}

const keys: ReadonlyMap<string, (word: string) => string> = new Map([
  ['ar', withoutArticle],
  ['en', englishKey],
  ['ko', withoutParticles],
])

/** Without the ending of the plural. */
function englishKey(word: string): string {
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word
}
