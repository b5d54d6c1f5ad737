import type { BlockSection } from '../../domain/blocks/issue-block.ts'
import { type LanguageTag, languageName, type PerLanguage } from '../../domain/language/language.ts'
import type { Article, Section } from '../../domain/newsletter/article.ts'
import { shownLanguages } from '../../domain/newsletter/newsletter.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import type { Phrase } from '../../domain/proof/digest-view.ts'
import type { FilledSource } from './derive.ts'
import { phrase } from './text-style.ts'

/** An article as one edition shows it. */
export interface ShownArticle {
  readonly article: Article
  /** Its place in the issue among those that the edition shows, from 1. */
  readonly number: number
  readonly sections: readonly ShownSection<Section>[]
}

export interface ShownSection<S> {
  readonly tag: LanguageTag
  /** Undefined where nobody has written it, and the issue cannot be sent. */
  readonly section: S | undefined
  readonly notes: readonly Phrase[]
}

/** The articles of an edition. One that lacks a section is left out or labelled, as the newsletter wants it. */
export function shownArticles(source: FilledSource, wanted: readonly LanguageTag[]): readonly ShownArticle[] {
  return source.articles
    .map((article) => ({ article, sections: shownSections(article, source, wanted) }))
    .filter(({ sections }) => sections.length > 0)
    .map((shown, index) => ({ ...shown, number: index + 1 }))
}

/** The same of one article or block. */
export function shownSections<S extends Section | BlockSection>(
  { sections }: { readonly sections: PerLanguage<S> },
  source: FilledSource,
  wanted: readonly LanguageTag[],
): ShownSection<S>[] {
  const { languages, derived, missingSection: policy } = source.newsletter
  const present = [...languages, ...derived.keys()].filter((tag) => sections.has(tag))
  const shown = shownLanguages({ policy, present, wanted })
  const absent = wanted.filter((tag) => !shown.includes(tag))
  return shown.map((tag, index) => {
    const section = sections.get(tag)
    const labels = index === 0 ? absent.map((missing) => onlyIn(missing, shown, source)) : []
    return { tag, section, notes: [...labels, ...derivedNote(section, tag, source)] }
  })
}

/** Says in the language that is missing which one the article is in. */
function onlyIn(
  missing: LanguageTag,
  shown: readonly LanguageTag[],
  { newsletter, strings }: FilledSource,
): Phrase {
  const language = shown.map((tag) => languageName(tag, missing)).join(' / ')
  return phrase(newsletter, missing, fillPlaces(strings.get(missing)?.onlyIn ?? '', { language }))
}

function derivedNote(
  section: Section | BlockSection | undefined,
  tag: LanguageTag,
  { newsletter, strings, derivedSections }: FilledSource,
): Phrase[] {
  const note = strings.get(tag)?.derivedNote ?? ''
  return section && derivedSections.has(section) && note !== '' ? [phrase(newsletter, tag, note)] : []
}
