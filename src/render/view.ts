import type { Article } from '../domain/article.ts'
import { type ArticleView, type DigestView, digestViewSchema } from '../domain/digest-view.ts'
import { type EditionId, editionLanguages } from '../domain/edition.ts'
import { parseInline } from '../domain/inline.ts'
import type { LanguageTag, PerLanguage } from '../domain/language.ts'
import type { Picture } from '../domain/newsletter.ts'
import type { Palette } from '../domain/palette.ts'
import { slotMarks } from '../domain/slots.ts'
import { fillPlaces, type Strings } from '../domain/strings.ts'
import { articleView } from './article-view.ts'
import { type FilledSource, withDerivedLanguages } from './derive.ts'
import type { DigestSource } from './digest-source.ts'
import { spellDate } from './spell-date.ts'
import { inTag, phrase, spoken } from './spoken.ts'

/** Articles from which on a mail begins with a list of contents. */
const CONTENTS_FROM = 4

/** Turns the records of an issue into what one edition shows: the only input of both engines and of the text part. */
export function createView(source: DigestSource, edition: EditionId): Readonly<DigestView> {
  const derived = withDerivedLanguages(source)
  const { newsletter, issue, strings } = derived
  const tags = editionLanguages(edition)
  const main = inTag(tags, 0)
  const numbered = (tag: LanguageTag) => `${name(tag)} ${issueNumber(words(tag))}`
  const name = (tag: LanguageTag) => textIn(newsletter.name, tag)
  const words = (tag: LanguageTag) => textIn(strings, tag)
  const issueNumber = (word: Strings) => fillPlaces(word.issueNumber, { number: String(issue.number) })
  const parts = partsOf(derived, tags)
  const view: DigestView = {
    ...spoken(main),
    edition,
    title: tags.map(numbered).join(' | '),
    subject: tags.map((tag) => issue.subject.get(tag) ?? words(tag).missingHeadline).join(' | '),
    preheader: tags
      .map((tag) => issue.preheader.get(tag) ?? '')
      .join(' ')
      .trim(),
    masthead: tags.map((tag) => phrase(tag, name(tag))),
    logo: pictureIn(newsletter.logo, main),
    hero: pictureIn(issue.hero, main),
    meta: tags.map((tag) =>
      phrase(tag, `${issueNumber(words(tag))} · ${spellDate(issue.date, words(tag).date, tag)}`),
    ),
    intro: tags
      .map((tag) => ({
        ...spoken(tag),
        paragraphs: (issue.intro.get(tag) ?? []).map((text) => ({ runs: parseInline(text) })),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    contents: contentsOf(
      parts,
      tags.map((tag) => phrase(tag, words(tag).contents)),
    ),
    jumps:
      parts.length > 1
        ? parts.flatMap(({ anchor, heading }) => (heading ? [{ ...heading, href: `#${anchor}` }] : []))
        : [],
    parts,
    footer: tags.map((tag) => ({
      ...spoken(tag),
      why: fillPlaces(words(tag).why, { newsletter: name(tag), address: slotMarks.address }),
      links: [
        { text: words(tag).viewInBrowser, href: `${newsletter.siteUrl}/issues/${issue.id}/${edition}` },
        { text: words(tag).preferences, href: slotMarks.preferencesUrl },
        { text: words(tag).unsubscribe, href: slotMarks.unsubscribeUrl },
      ],
    })),
    postalAddress: newsletter.postalAddress,
    slots: { ...slotMarks },
    palette: { light: mutable(newsletter.palette.light), dark: mutable(newsletter.palette.dark) },
  }
  return Object.freeze(digestViewSchema.parse(view))
}

/** `stacked`: one part with every language in it. `split`: one part per language. An edition of one language is the same in both. */
function partsOf(source: FilledSource, tags: readonly LanguageTag[]): DigestView['parts'] {
  const { issue, articles, strings } = source
  const articlesIn = (languages: readonly LanguageTag[], suffix: string) =>
    articles.map((article: Article, index) =>
      articleView(article, source, { languages, anchor: `a${index + 1}${suffix}`, number: index + 1 }),
    )
  if (issue.layout === 'stacked' || tags.length === 1) {
    return [{ anchor: 'articles', heading: null, articles: articlesIn(tags, '') }]
  }
  return tags.map((tag) => ({
    anchor: `in-${tag}`,
    heading: phrase(tag, textIn(strings, tag).languageLabel),
    articles: articlesIn([tag], `-${tag}`),
  }))
}

function contentsOf(
  parts: DigestView['parts'],
  label: NonNullable<DigestView['contents']>['label'],
): DigestView['contents'] {
  const count = parts[0]?.articles.length ?? 0
  if (count < CONTENTS_FROM) return null
  const headlines = (article: ArticleView) =>
    article.sections.map(({ lang, headline }) => ({ ...phrase(lang, headline), href: `#${article.anchor}` }))
  return {
    label,
    entries: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      headlines: parts.flatMap(({ articles }) => articles.slice(index, index + 1).flatMap(headlines)),
    })),
  }
}

function pictureIn(picture: Picture | null, tag: LanguageTag): DigestView['logo'] {
  if (picture === null) return null
  const { url, width, height, alt } = picture
  return { src: url, width, height, alt: textIn(alt, tag) }
}

function mutable(palette: Palette): DigestView['palette']['light'] {
  return { ...palette, chips: palette.chips.map((chip) => ({ ...chip })) }
}

function textIn<T>(map: PerLanguage<T>, tag: LanguageTag): T {
  const value = map.get(tag)
  if (value === undefined)
    throw new RangeError(`There is no text in "${tag}"; the loader should have refused this.`)
  return value
}
