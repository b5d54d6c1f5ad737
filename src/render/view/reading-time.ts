import { type LanguageTag, scriptOf } from '../../domain/language/language.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'
import { textsOf } from './columns.ts'

/** What an adult reads in a minute, with care: characters of Han and Japanese, words of other scripts. */
const CHARACTERS = 400
const WORDS = 220
const COUNTED = ['Hans', 'Hant', 'Jpan']

/** How many minutes it takes to read all of an edition in one language; at least one. */
export function readingMinutes(parts: DigestView['parts'], tag: LanguageTag): number {
  const texts = parts
    .flatMap(({ before, articles }) => [
      ...before.flatMap(({ sections }) => sections),
      ...articles.flatMap(({ sections, after }) => [
        ...sections,
        ...after.flatMap((block) => block.sections),
      ]),
    ])
    .filter(({ lang }) => lang === tag)
    .flatMap(({ headline, blocks }) => [headline ?? '', ...blocks.flatMap(textsOf)])
  const isCounted = COUNTED.includes(scriptOf(tag))
  const count = texts.reduce((sum, text) => sum + (isCounted ? text.length : text.split(/\s+/).length), 0)
  return Math.max(1, Math.round(count / (isCounted ? CHARACTERS : WORDS)))
}
