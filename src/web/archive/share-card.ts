import { themes } from '../../domain/newsletter/theme.ts'
import type { Card } from '../../domain/proof/card.ts'
import type { Site } from '../site.ts'
import type { PublishedEdition, PublishedIssue } from './archive.ts'

/** Further ones have no room. */
const MOST_HEADLINES = 3

/** What the picture of an issue says in the language of an edition. */
export function shareCard({ newsletter, names }: Site, edition: PublishedEdition): Card {
  const { id, meta, subject, articles } = edition
  const headlines = articles.slice(0, MOST_HEADLINES).map(({ headline }) => headline)
  return {
    text: {
      language: id,
      name: names.get(id) ?? '',
      meta,
      headlines: headlines.length === 0 ? [subject] : headlines,
      host: new URL(newsletter.siteUrl).host,
    },
    style: themes[newsletter.theme].faces.headlines,
    palette: newsletter.palette.light,
    photo: photoOf(edition, newsletter.siteUrl),
  }
}

/** A smaller one would be blurred. In CSS pixels: files have twice as many. */
const LEAST_HEIGHT = 250
const PICTURE_NAME = /^[\da-f]{32}\.(?:jpg|png)$/

/** The issue's own picture, else that of the article that it begins with, where it lies here and is large enough. */
function photoOf({ picture, articles }: PublishedEdition, siteUrl: string): string | null {
  const isOwn = articles.every((article) => article.picture?.src !== picture?.src)
  const shown = isOwn ? picture : (articles[0]?.picture ?? null)
  const folder = `${siteUrl}/pictures/`
  if (shown === null || shown.height < LEAST_HEIGHT || !shown.src.startsWith(folder)) return null
  const name = shown.src.slice(folder.length)
  return PICTURE_NAME.test(name) ? name : null
}

/** Editions that have a picture: those of one language. */
export function hasCard({ languages }: Pick<PublishedEdition, 'languages'>): boolean {
  return languages.length === 1
}

export function cardPath(issueId: string, edition: string): string {
  return `/share/${issueId}/${edition}.jpg`
}

/** The picture of an issue in the first language of an edition; null where it was not sent in that language alone. */
export function cardUrl(
  { newsletter }: Site,
  { issueId, editions }: PublishedIssue,
  { languages }: Pick<PublishedEdition, 'languages'>,
): string | null {
  const own = editions.find((edition) => hasCard(edition) && edition.id === languages[0])
  return own === undefined ? null : `${newsletter.siteUrl}${cardPath(issueId, own.id)}`
}
