import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import { bestLanguage, type LanguageTag } from '../../domain/language/language.ts'
import { editionLanguages } from '../../domain/newsletter/edition.ts'
import type { Reader } from '../../domain/readers/reader.ts'
import { type PageFrame, type Site, siteLanguages } from '../site.ts'

/**
 * The frame of the page that is asked for. Its language is the one that the reader has switched to (`?lang=`), else the
 * first one of the reader's edition where it is known, else what the browser asks for, else the newsletter's first.
 */
export function frameFor(c: Context, site: Site, path: string, reader?: Reader): PageFrame {
  const languages = siteLanguages(site)
  const wanted = [c.req.query('lang') ?? '', ...languagesOf(site, reader), ...acceptedLanguages(c)]
  return frameIn(site, bestLanguage(wanted, languages) ?? '', path)
}

/** The frame in a language; in the newsletter's first where it does not have that one any more. */
export function frameIn(site: Site, wanted: LanguageTag, path: string): PageFrame {
  const language = site.words.has(wanted) ? wanted : (siteLanguages(site)[0] ?? '')
  const words = site.words.get(language)
  if (words === undefined) throw new RangeError(`There are no words in "${language}" for the site.`)
  return { site, language, words, path }
}

function languagesOf({ newsletter }: Site, reader: Reader | undefined): readonly LanguageTag[] {
  return reader === undefined ? [] : editionLanguages(reader.edition ?? newsletter.defaultEdition)
}

/** Of the header that are read: no browser sends more. */
const ACCEPT_CHARACTERS = 200

function acceptedLanguages(c: Context): readonly string[] {
  return parseAccept(c.req.header('accept-language')?.slice(0, ACCEPT_CHARACTERS) ?? '')
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ type }) => type)
}
