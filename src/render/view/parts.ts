import type { LanguageTag } from '../../domain/language/language.ts'
import { type Section, sectionFields, sourceName } from '../../domain/newsletter/article.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import { chipAt } from '../../domain/newsletter/palette.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'
import type { ArticleView, DigestView, SectionView } from '../../domain/proof/digest-view.ts'
import { blockViews } from './block-views.ts'
import type { FilledSource } from './derive.ts'
import { type ShownArticle, type ShownSection, shownArticles } from './shown-article.ts'
import { phrase, spoken, spokenInColumn } from './spoken.ts'
import { type Typesetter, typesetterOf } from './typeset.ts'

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

interface ArticlePlacing {
  /** The reader's languages, in order: labels are in these. */
  readonly languages: readonly LanguageTag[]
  readonly anchor: string
  readonly layout: LayoutName
}

/** One article as an edition shows it. A text that is not there yet shows as a note in its place. */
function articleView(shown: ShownArticle, source: FilledSource, placing: ArticlePlacing): ArticleView {
  const { newsletter, strings } = source
  const { article, number } = shown
  const { languages, anchor, layout } = placing
  const topic = article.topic === null ? undefined : newsletter.topics.get(article.topic)
  const phrases = (textOf: (tag: LanguageTag) => string | undefined) =>
    languages.flatMap((tag) => {
      const text = textOf(tag)
      return text === undefined ? [] : [phrase(tag, text)]
    })
  const sections = shown.sections.map((section, index) =>
    sectionView(section, source, { index, layout, count: shown.sections.length }),
  )
  return {
    anchor,
    number,
    topic: phrases((tag) => topic?.get(tag)),
    sections,
    rows: layout === 'columns' ? rowsOf(sections) : [],
    sources: article.sources.map((it) => ({
      href: it.url,
      host: new URL(it.url).hostname.replace(/^www\./, ''),
      names: dedupe(phrases((tag) => sourceName(it, newsletter.derived.get(tag) ?? tag))),
    })),
    sourceLabel: article.sources.length === 0 ? [] : phrases((tag) => strings.get(tag)?.source),
  }
}

/** The first blocks of all languages, then the second ones, and so on. */
function rowsOf(sections: readonly SectionView[]): ArticleView['rows'] {
  const count = Math.max(...sections.map(({ blocks }) => blocks.length))
  return Array.from({ length: count }, (_, at) =>
    sections.map(({ lang, dir, family, size, leading, cased, blocks }) => ({
      ...{ lang, dir, family, size, leading, cased },
      block: blocks[at] ?? null,
    })),
  )
}

interface SectionPlace {
  readonly index: number
  readonly count: number
  readonly layout: LayoutName
}

function sectionView(
  { tag, section, notes }: ShownSection,
  source: FilledSource,
  place: SectionPlace,
): SectionView {
  const { newsletter, strings } = source
  const words = strings.get(tag)
  if (words === undefined)
    throw new RangeError(`There are no strings for "${tag}"; the loader should have refused this.`)
  const chipIndex = Math.max(0, newsletter.languages.indexOf(newsletter.derived.get(tag) ?? tag))
  const chip = chipAt(newsletter.palette.light, chipIndex)
  return {
    ...(place.layout === 'columns' ? spokenInColumn(tag) : spoken(tag)),
    level: levelOf(place),
    ...textsOf(section, words, { set: typesetterOf(newsletter, tag), level: subLevelOf(place) }),
    notes: [...notes],
    chip: { index: chipIndex, tint: chip.tint, ink: chip.ink },
  }
}

function levelOf({ index, layout }: SectionPlace): SectionView['level'] {
  return index === 0 && layout !== 'split' ? 2 : 3
}

/** In columns all headlines stand above all texts: what follows is below the last of them. */
function subLevelOf(place: SectionPlace): number {
  return levelOf(place.layout === 'columns' ? { ...place, index: place.count - 1 } : place) + 1
}

function textsOf(
  section: Section | undefined,
  words: Strings,
  { set, level }: { readonly set: Typesetter; readonly level: number },
): Pick<SectionView, 'headline' | 'keywords' | 'blocks' | 'missing'> {
  if (section === undefined) {
    return { headline: words.missingSection, keywords: [], blocks: [], missing: [...sectionFields] }
  }
  return {
    headline: set.text(section.headline ?? words.missingHeadline),
    keywords: (section.keywords ?? [words.missingKeywords]).map(set.text),
    blocks: blockViews(section.summary ?? [words.missingSummary], { runs: set.runs, level }),
    missing: sectionFields.filter((field) => section[field] === null),
  }
}

/** A source that has one name for all languages is named once. */
function dedupe<T extends { readonly text: string }>(phrases: readonly T[]): T[] {
  return phrases.filter(({ text }, index) => phrases.findIndex((other) => other.text === text) === index)
}
