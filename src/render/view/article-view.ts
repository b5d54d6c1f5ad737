import type { LanguageTag } from '../../domain/language/language.ts'
import { type Section, sectionFields, sourceName } from '../../domain/newsletter/article.ts'
import type { LayoutName } from '../../domain/newsletter/issue.ts'
import { chipAt } from '../../domain/newsletter/palette.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'
import type { ArticleView, SectionView } from '../../domain/proof/digest-view.ts'
import { blockViews } from './block-views.ts'
import type { FilledSource } from './derive.ts'
import type { ShownArticle, ShownSection } from './shown-article.ts'
import { phrase, spoken, spokenInColumn } from './spoken.ts'
import { type Typesetter, typesetterOf } from './typeset.ts'

interface ArticlePlacing {
  /** The reader's languages, in order: labels are in these. */
  readonly languages: readonly LanguageTag[]
  readonly anchor: string
  readonly layout: LayoutName
}

/** One article as an edition shows it. A text that is not there yet shows as a note in its place. */
export function articleView(shown: ShownArticle, source: FilledSource, placing: ArticlePlacing): ArticleView {
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
