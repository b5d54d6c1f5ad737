import type { CalendarDate } from '../domain/calendar.ts'
import type { LanguageTag, PerLanguage } from '../domain/language/language.ts'
import type { EditionId } from '../domain/newsletter/edition.ts'
import { type Newsletter, readingLanguages } from '../domain/newsletter/newsletter.ts'
import type { SiteWords } from '../domain/newsletter/site-words.ts'

/** What every page shows of the newsletter. */
export interface Site {
  readonly newsletter: Newsletter
  /** Its name in every language that a reader can get; so are the words. */
  readonly names: PerLanguage<string>
  readonly words: PerLanguage<SiteWords>
  readonly editions: readonly EditionId[]
  /** Where one can subscribe, where the pages are files that stand elsewhere; null where they are this program's. */
  readonly formsUrl: string | null
  /** Writes a day out in a language. */
  readonly formatDay: (day: CalendarDate, language: LanguageTag) => string
}

/** One page for one reader: in which language, and where it stands. */
export interface PageFrame {
  readonly site: Site
  readonly language: LanguageTag
  readonly words: SiteWords
  /** Of the page, from the root of the site. */
  readonly path: string
}

export function siteLanguages({ newsletter }: Site): readonly LanguageTag[] {
  return readingLanguages(newsletter)
}

/** The path at which the site stands, without a slash at its end; empty where it has a host of its own. */
export function basePathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/+$/, '')
}

/** A link to a page of the site that works wherever the site stands. */
export function linkTo({ site }: Pick<PageFrame, 'site'>, path: string): string {
  return `${basePathOf(site.newsletter.siteUrl)}${path}`
}

export function newsletterName({ site, language }: Pick<PageFrame, 'site' | 'language'>): string {
  return site.names.get(language) ?? ''
}

/** The page to subscribe on. */
export function subscribeLink({ site, language }: PageFrame): string {
  return `${site.formsUrl ?? basePathOf(site.newsletter.siteUrl)}/subscribe?lang=${language}`
}
