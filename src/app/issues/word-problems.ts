import { baseLanguage, type LanguageTag, type PerLanguage } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import { type Problem, parsePlace } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'

/**
 * The links of every mail lead to the readers' site: where its words cannot be used, it does not open, and a mail that has
 * left cannot be called back. One finding for each file.
 */
export function siteWordProblems(faults: readonly ErrorDetail[]): readonly Problem[] {
  const placed = faults.map((fault) => ({ ...fault, place: parsePlace(fault.where) }))
  return [...Map.groupBy(placed, ({ place }) => place.file).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { place, message, hint } = first
    const more =
      others.length === 0 ? '' : msg` Words that cannot be used in this file besides: ${others.length}.`
    const said = msg`The readers’ site, to which every mail links, cannot be shown. ${message}${more}`
    return [{ rule: 'site-words', severity: 'error' as const, where: place, message: said, hint }]
  })
}

/** Words are no copy because two languages agree in some, such as `[Test]`. */
const COPIED_SHARE = 0.5

/**
 * Fixed words that were copied from another language to be translated, and are not yet: readers would get both languages in
 * one mail. Forms of one language, such as `zh-Hant` and `zh-Hant-HK`, may say the same.
 */
export function copiedWordProblems(
  byLanguage: PerLanguage<object>,
  extension: 'yaml' | 'site.yaml',
): readonly Problem[] {
  const all = [...byLanguage].map(([tag, words]) => ({ tag, words: new Map(Object.entries(words)) }))
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => {
      if (baseLanguage(one.tag) === baseLanguage(other.tag)) return []
      const { same, compared } = sharedWords(one.words, other.words)
      if (compared === 0 || same / compared < COPIED_SHARE) return []
      // English is the pattern that others are written after.
      const [copy, pattern] = baseLanguage(other.tag) === 'en' ? [one, other] : [other, one]
      return [copiedProblem({ copy: copy.tag, pattern: pattern.tag, same, compared }, extension)]
    }),
  )
}

interface Copied {
  readonly copy: LanguageTag
  readonly pattern: LanguageTag
  readonly same: number
  readonly compared: number
}

function copiedProblem({ copy, pattern, same, compared }: Copied, extension: string): Problem {
  const file = `content/strings/${copy}.${extension}`
  return {
    rule: 'copied-words',
    severity: 'warning',
    where: parsePlace(file),
    message: msg`The fixed words in ${named(copy)} are those in ${named(pattern)}: ${same} of ${compared} are the same.`,
    hint: msg`Translate them in ${file}.`,
  }
}

type Words = ReadonlyMap<string, unknown>

function sharedWords(one: Words, other: Words): { readonly same: number; readonly compared: number } {
  const written = [...one].filter(([key, word]) => /\p{L}/u.test(String(word)) && other.has(key))
  return { same: written.filter(([key, word]) => other.get(key) === word).length, compared: written.length }
}
