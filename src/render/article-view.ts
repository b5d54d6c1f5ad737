import { type Article, type Section, sectionFields, sourceName } from '../domain/article.ts'
import type { ArticleView, SectionView } from '../domain/digest-view.ts'
import { parseInline } from '../domain/inline.ts'
import type { LanguageTag } from '../domain/language.ts'
import { chipAt } from '../domain/palette.ts'
import type { Strings } from '../domain/strings.ts'
import type { FilledSource } from './derive.ts'
import { phrase, spoken } from './spoken.ts'

export interface ArticlePlacing {
  /** The languages to show, in order. */
  readonly languages: readonly LanguageTag[]
  readonly anchor: string
  readonly number: number
}

/** One article in the languages that are asked for. A text that is not there yet shows as a note in its place. */
export function articleView(article: Article, source: FilledSource, placing: ArticlePlacing): ArticleView {
  const { newsletter, strings } = source
  const { languages, anchor, number } = placing
  const topic = article.topic === null ? undefined : newsletter.topics.get(article.topic)
  const phrases = (textOf: (tag: LanguageTag) => string | undefined) =>
    languages.flatMap((tag) => {
      const text = textOf(tag)
      return text === undefined ? [] : [phrase(tag, text)]
    })
  return {
    anchor,
    number,
    topic: phrases((tag) => topic?.get(tag)),
    sections: languages.map((tag, index) => ({
      ...sectionView(article.sections.get(tag), tag, source),
      level: index === 0 ? 2 : 3,
    })),
    sources: article.sources.map((it) => ({
      href: it.url,
      host: new URL(it.url).hostname.replace(/^www\./, ''),
      names: dedupe(phrases((tag) => sourceName(it, newsletter.derived.get(tag) ?? tag))),
    })),
    sourceLabel: article.sources.length === 0 ? [] : phrases((tag) => strings.get(tag)?.source),
  }
}

function sectionView(
  section: Section | undefined,
  tag: LanguageTag,
  source: FilledSource,
): Omit<SectionView, 'level'> {
  const { newsletter, strings } = source
  const words = strings.get(tag)
  if (words === undefined)
    throw new RangeError(`There are no strings for "${tag}"; the loader should have refused this.`)
  const origin = newsletter.derived.get(tag) ?? tag
  const index = Math.max(0, newsletter.languages.indexOf(origin))
  const chip = chipAt(newsletter.palette.light, index)
  return {
    ...spoken(tag),
    ...textsOf(section, words),
    note: section && source.derivedSections.has(section) ? words.derivedNote || null : null,
    chip: { index, tint: chip.tint, ink: chip.ink },
  }
}

function textsOf(
  section: Section | undefined,
  words: Strings,
): Pick<SectionView, 'headline' | 'keywords' | 'paragraphs' | 'missing'> {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => ({ runs: parseInline(text) }))
  if (section === undefined) {
    return { headline: words.missingSection, keywords: [], paragraphs: [], missing: [...sectionFields] }
  }
  return {
    headline: section.headline ?? words.missingHeadline,
    keywords: [...(section.keywords ?? [words.missingKeywords])],
    paragraphs: paragraphs(section.summary ?? [words.missingSummary]),
    missing: sectionFields.filter((field) => section[field] === null),
  }
}

/** A source that has one name for all languages is named once. */
function dedupe<T extends { readonly text: string }>(phrases: readonly T[]): T[] {
  return phrases.filter(({ text }, index) => phrases.findIndex((other) => other.text === text) === index)
}
