import type { LanguageTag } from '../../domain/language/language.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import type { DigestView } from '../../domain/proof/digest-view.ts'
import { articleView } from './article-view.ts'
import type { FilledSource } from './derive.ts'
import { type ShownArticle, shownArticles } from './shown-article.ts'
import { phrase } from './spoken.ts'

/** Articles from which on a mail begins with a list of contents. */
const CONTENTS_FROM = 4

/** One part with every language in it, or in the layout `split` one part per language. */
export function partsOf(
  source: FilledSource,
  tags: readonly LanguageTag[],
  layout: LayoutName,
): DigestView['parts'] {
  const articles = shownArticles(source, tags)
  if (layout !== 'split') {
    const views = articles.map((shown) =>
      articleView(shown, source, { languages: tags, anchor: `a${shown.number}`, layout }),
    )
    return [{ anchor: 'articles', heading: null, articles: views }]
  }
  return tags.map((tag, index) => ({
    anchor: `in-${tag}`,
    heading: phrase(tag, source.strings.get(tag)?.languageLabel ?? tag),
    articles: articles
      .map((shown) => inPart(shown, tag, tags, index === 0))
      .filter(({ sections }) => sections.length > 0)
      .map((shown) =>
        articleView(shown, source, { languages: [tag], anchor: `a${shown.number}-${tag}`, layout }),
      ),
  }))
}

/** An article that has none of the reader's languages stands in the first part. */
function inPart(
  shown: ShownArticle,
  tag: LanguageTag,
  tags: readonly LanguageTag[],
  isFirst: boolean,
): ShownArticle {
  const isForeign = shown.sections.every((section) => !tags.includes(section.tag))
  if (isForeign && isFirst) return shown
  return { ...shown, sections: shown.sections.filter((section) => section.tag === tag) }
}

/** The list at the beginning: every article's headlines in the order of the languages; null where there are few. */
export function contentsOf(
  parts: DigestView['parts'],
  label: NonNullable<DigestView['contents']>['label'],
): DigestView['contents'] {
  const byNumber = Map.groupBy(
    parts.flatMap(({ articles }) => articles),
    ({ number }) => number,
  )
  if (byNumber.size < CONTENTS_FROM) return null
  const entries = [...byNumber].map(([number, articles]) => ({
    number,
    headlines: articles.flatMap(({ anchor, sections }) =>
      sections.map(({ lang, headline }) => ({ ...phrase(lang, headline), href: `#${anchor}` })),
    ),
  }))
  return { label, entries: entries.sort((a, b) => a.number - b.number) }
}
