import type { LanguageTag } from '../../domain/language/language.ts'
import { type Newsletter, readingLanguages } from '../../domain/newsletter/newsletter.ts'
import { readerOf } from './reading/readers.ts'

/**
 * The languages of a newsletter whose numbers and dates nobody compares with those of another one: they have no reader,
 * or the first language, beside which all are set, has none. Empty where all are compared, or there is one language.
 */
export function languagesNotCompared(
  newsletter: Pick<Newsletter, 'languages' | 'derived'>,
): readonly LanguageTag[] {
  const [first, ...others] = readingLanguages(newsletter)
  if (first === undefined || others.length === 0) return []
  return readerOf(first) === null ? [first, ...others] : others.filter((tag) => readerOf(tag) === null)
}
