import type { LanguageTag } from '../../domain/language/language.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { shownLanguages } from '../../domain/newsletter/newsletter.ts'

/**
 * What the articles of an issue are called in an edition: templates number those that it shows from 1, as `a1`, or one
 * per language as `a1-en`. An article that it leaves out is not there.
 */
export function articleAnchors(
  { newsletter }: Pick<Content, 'newsletter'>,
  articles: readonly Article[],
  { languages: wanted, html }: Pick<Edition, 'languages' | 'html'>,
): ReadonlyMap<string, readonly string[]> {
  const { languages, derived, missingSection: policy } = newsletter
  const shown = articles.filter(({ sections }) => {
    // A derived language is there wherever its origin is.
    const isThere = (tag: LanguageTag) => sections.has(tag) || sections.has(derived.get(tag) ?? tag)
    const present = [...languages, ...derived.keys()].filter(isThere)
    return shownLanguages({ policy, present, wanted }).length > 0
  })
  const found = [...html.matchAll(/\bid="(a(\d+)(?:-[\w-]+)?)"/g)]
  return new Map(
    shown.map(({ id }, index) => {
      const ids = found
        .filter(([, , number]) => Number(number) === index + 1)
        .map(([, anchor = '']) => anchor)
      return [id, [...new Set(ids)]]
    }),
  )
}
