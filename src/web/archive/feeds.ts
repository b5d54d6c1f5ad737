import { html } from 'hono/html'
import { xmlCharacters } from '../../domain/language/characters.ts'
import { joinAlone, standingAlone } from '../../domain/language/direction.ts'
import type { EditionId } from '../../domain/newsletter/edition.ts'
import { editionLanguages } from '../../domain/newsletter/edition.ts'
import { pictureTypes } from '../../domain/newsletter/picture.ts'
import type { Html } from '../pages/page.ts'
import type { Site } from '../site.ts'
import { archivePath, changedAt, issuePath, type PublishedEdition, type PublishedIssue } from './archive.ts'
import type { ArchivedPicture } from './archived-articles.ts'

/** Each with all of its text. A feed holds no more: new readers find the others in the archive. */
const MOST_ENTRIES = 20

interface FeedFacts {
  readonly site: Site
  readonly edition: EditionId
  /** Newest first. */
  readonly issues: readonly PublishedIssue[]
  /** What was sent, as HTML without a layout. */
  readonly textOf: (issue: PublishedIssue, edition: EditionId) => Promise<string>
}

interface Entry {
  readonly id: string
  readonly url: string
  readonly issue: PublishedIssue
  readonly edition: PublishedEdition
  readonly text: string
}

/** Atom (RFC 4287). */
export async function atomFeed(facts: FeedFacts): Promise<string> {
  const { site, edition: id } = facts
  const { siteUrl, sender } = site.newsletter
  const entries = await entriesOf(facts)
  const [language = ''] = editionLanguages(id)
  const feed = await html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="${language}">
<id>${siteUrl}/feeds/${id}.atom</id>
<title>${titleOf(site, id)}</title>
<updated>${(entries[0]?.issue.publishedAt ?? new Date(0)).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${siteUrl}/feeds/${id}.atom"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${siteUrl}${archivePath(language)}"/>
<author><name>${standingAlone(sender.name.get(language) ?? site.names.get(language) ?? '', language)}</name></author>
${entries.map(atomEntry)}</feed>
`
  // What was frozen before content was held to it may still have what no XML can: it would end the whole feed.
  return xmlCharacters(String(feed))
}

function atomEntry({ id, url, issue, edition, text }: Entry): Html {
  return html`<entry>
<id>${id}</id>
<title>${edition.subject}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${issue.publishedAt.toISOString()}</published>
<updated>${changedAt(issue).toISOString()}</updated>
<summary>${edition.preheader}</summary>
${pictureElements(edition)}<content type="html">${text}</content>
</entry>
`
}

/** As an enclosure (RFC 4287 section 4.2.7.2), and as feed readers look for it (https://www.rssboard.org/media-rss). */
function pictureElements({ picture }: PublishedEdition): Html | '' {
  if (picture === null) return ''
  const { src, alt, width, height } = picture
  const type = typeOf(picture)
  return html`${type === undefined ? '' : html`<link rel="enclosure" type="${type}" href="${src}"/>\n`}<media:content url="${src}" medium="image" width="${width}" height="${height}">${alt === '' ? '' : html`<media:description>${alt}</media:description>`}</media:content>
`
}

/** By its name: of a picture on another web server nothing else is known. */
function typeOf({ src }: ArchivedPicture): string | undefined {
  const [, extension = ''] = /\.(\w+)$/.exec(new URL(src).pathname) ?? []
  return Object.entries({ ...pictureTypes, jpeg: 'image/jpeg', webp: 'image/webp' }).find(
    ([known]) => known === extension.toLowerCase(),
  )?.[1]
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export async function jsonFeed(facts: FeedFacts): Promise<string> {
  const { site, edition: id } = facts
  const { siteUrl } = site.newsletter
  const [language = ''] = editionLanguages(id)
  const entries = await entriesOf(facts)
  const items = entries.map(({ id: entryId, url, issue, edition, text }) => ({
    id: entryId,
    url,
    title: edition.subject,
    summary: edition.preheader,
    content_html: text,
    ...(edition.picture !== null && { image: edition.picture.src }),
    date_published: issue.publishedAt.toISOString(),
    ...(issue.corrections.length > 0 && { date_modified: changedAt(issue).toISOString() }),
    language,
  }))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(site, id),
    home_page_url: `${siteUrl}${archivePath(language)}`,
    feed_url: `${siteUrl}/feeds/${id}.json`,
    language,
    items,
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function entriesOf({ site, edition: id, issues, textOf }: FeedFacts): Promise<readonly Entry[]> {
  const { siteUrl, listId } = site.newsletter
  const editions = issues.flatMap((issue) => {
    const edition = issue.editions.find((candidate) => candidate.id === id)
    return edition === undefined ? [] : [{ issue, edition }]
  })
  return Promise.all(
    editions.slice(0, MOST_ENTRIES).map(async ({ issue, edition }) => ({
      id: entryId(listId, issue, id),
      url: `${siteUrl}${issuePath(issue.issueId, id)}`,
      issue,
      edition,
      text: await textOf(issue, id),
    })),
  )
}

/** A tag URI (RFC 4151): it stays the same wherever the site moves, and whatever clock the newsletter goes by. */
function entryId(listId: string, { issueId, publishedAt }: PublishedIssue, id: EditionId): string {
  return `tag:${listId},${publishedAt.toISOString().slice(0, 10)}:${issueId}/${id}`
}

function titleOf({ names }: Site, id: EditionId): string {
  return joinAlone(
    editionLanguages(id).map((language) => ({ language, text: names.get(language) ?? '' })),
    ' · ',
  )
}
