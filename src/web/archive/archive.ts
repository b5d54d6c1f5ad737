import { localDay } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Edition, EditionId } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { type PageFrame, type Site, siteLanguages } from '../site.ts'
import type { ArchivedPicture, ArticleFacts } from './archived-articles.ts'

/** An issue that anybody may read: its send has begun, was not cancelled, and no editor has taken it out. */
export interface PublishedIssue {
  readonly issueId: string
  readonly sha256: string
  /** When its send began. */
  readonly publishedAt: Date
  readonly editions: readonly PublishedEdition[]
  /** What the files are called that its mails show. */
  readonly pictures: readonly string[]
  /** Names of calendar files. */
  readonly calendars: readonly string[]
  /** What corrected it since, newest first. */
  readonly corrections: readonly PublishedCorrection[]
}

/** An issue of its own. */
interface PublishedCorrection {
  readonly issueId: string
  readonly publishedAt: Date
}

export interface PublishedEdition extends Pick<Edition, 'id' | 'languages' | 'subject' | 'preheader'> {
  /** Number, date and reading time as the mail has them; empty where a template has no such line. */
  readonly meta: string
  /** The issue's own, else the first that the mail shows. */
  readonly picture: ArchivedPicture | null
  /** In the order of their numbers; of an edition in several languages none, and where a template names none. */
  readonly articles: readonly ArticleFacts[]
}

/** What was sent, for everybody to read. */
export interface Archive {
  /** Newest first. */
  issues(): Promise<readonly PublishedIssue[]>
  /** Also where its send has begun at this moment: its first reader may open it at once. */
  find(issueId: string): Promise<PublishedIssue | undefined>
  /** The frozen proof of an issue that is published. */
  proof(issue: PublishedIssue): Promise<Proof>
}

export function issuePath(issueId: string, edition: EditionId): string {
  return `/issues/${issueId}/${edition}`
}

/** An article of an edition in one language, by its number. */
export function articlePath(issueId: string, edition: EditionId, number: number): string {
  return `${issuePath(issueId, edition)}/${number}`
}

/** The list of issues in a language, or in the reader's where none is named; from the second page on in a language only. */
export function archivePath(language?: LanguageTag, pageNumber = 1): string {
  if (language === undefined) return '/archive'
  return pageNumber === 1 ? `/archive/${language}` : `/archive/${language}/${pageNumber}`
}

/** The search in a language. */
export function searchPath(language: LanguageTag): string {
  return `/search/${language}`
}

/** The editions that have a feed: each language alone, and one of several languages. */
export function feedEditions(site: Site): readonly EditionId[] {
  const several = [site.newsletter.defaultEdition, ...site.editions].find(hasSeveralLanguages)
  return [...siteLanguages(site), ...(several === undefined ? [] : [several])]
}

/**
 * The edition whose page stands for another one: of those with the same languages in another order, the newsletter's
 * default, else the first.
 */
export function canonicalEdition(
  { editions }: PublishedIssue,
  id: EditionId,
  { defaultEdition }: Newsletter,
): EditionId {
  const languages = sortedLanguages(id)
  const same = editions.map((edition) => edition.id).filter((other) => sortedLanguages(other) === languages)
  return same.find((other) => other === defaultEdition) ?? same[0] ?? id
}

/** Those editions of an issue whose pages stand for themselves, and the one that is shown. */
export function shownEditions(
  issue: PublishedIssue,
  newsletter: Newsletter,
  shown: EditionId,
): readonly EditionId[] {
  return issue.editions
    .map(({ id }) => id)
    .filter((id) => id === shown || canonicalEdition(issue, id, newsletter) === id)
}

/** The page of each language alone, and the one for everybody else (`x-default`); they all name each other. */
export function alternatesOf(
  { editions }: PublishedIssue,
  { defaultEdition }: Newsletter,
): readonly { readonly hreflang: string; readonly edition: EditionId }[] {
  const alone = editions.filter(({ languages }) => languages.length === 1)
  const fallback = editions.find(({ id }) => id === defaultEdition)
  return [
    ...alone.map(({ id }) => ({ hreflang: id, edition: id })),
    ...(fallback === undefined ? [] : [{ hreflang: 'x-default', edition: fallback.id }]),
  ]
}

/** The edition of an issue that suits a language: it alone, else the newsletter's default, else the first there is. */
export function editionIn(
  { editions }: PublishedIssue,
  language: LanguageTag,
  { defaultEdition }: Newsletter,
): PublishedEdition | undefined {
  const find = (id: EditionId) => editions.find((edition) => edition.id === id)
  return find(language) ?? find(defaultEdition) ?? editions[0]
}

/**
 * The same article in another edition of its issue: the one with the same sources, which every language of an article
 * shares. Undefined where that edition leaves it out, or it cannot be told which one it is.
 */
export function sameArticle(
  article: ArticleFacts,
  { articles }: Pick<PublishedEdition, 'articles'>,
): ArticleFacts | undefined {
  const sources = sourceKey(article)
  const same = articles.filter((other) => sourceKey(other) === sources)
  const atSamePlace = same.find(({ number }) => number === article.number)
  return atSamePlace ?? (same.length === 1 && sources !== '' ? same[0] : undefined)
}

function sourceKey({ sources }: ArticleFacts): string {
  return sources.join('\n')
}

/** The pages of an article in every language that has it; they all name each other. */
export function articleAlternates(
  {
    issueId,
    editions,
  }: { readonly issueId: string; readonly editions: readonly Pick<PublishedEdition, 'id' | 'articles'>[] },
  article: ArticleFacts,
): readonly { readonly hreflang: LanguageTag; readonly path: string }[] {
  return editions.flatMap((edition) => {
    const same = sameArticle(article, edition)
    return same === undefined
      ? []
      : [{ hreflang: edition.id, path: articlePath(issueId, edition.id, same.number) }]
  })
}

/** When it was said last: by the issue, or by its newest correction. */
export function changedAt({ publishedAt, corrections }: PublishedIssue): Date {
  return corrections[0]?.publishedAt ?? publishedAt
}

/** Links to the corrections of an issue, in the same edition, each with its day. */
export function correctionLinks(
  { site, language, words }: PageFrame,
  { corrections }: PublishedIssue,
  edition: EditionId,
): readonly { readonly path: string; readonly text: string }[] {
  return corrections.map(({ issueId, publishedAt }) => ({
    path: issuePath(issueId, edition),
    text: fillPlaces(words.corrected, { date: formattedDay(site, publishedAt, language) }),
  }))
}

/** The day of a time as a language writes it out. */
export function formattedDay({ formatDay, newsletter }: Site, time: Date, language: LanguageTag): string {
  return formatDay(localDay(time, newsletter.timeZone), language)
}

function hasSeveralLanguages(id: EditionId): boolean {
  return id.includes('+')
}

function sortedLanguages(id: EditionId): string {
  return id.split('+').sort().join('+')
}
