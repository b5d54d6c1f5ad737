import { html } from 'hono/html'
import type { CalendarDate } from '../domain/calendar.ts'
import type { EditionId } from '../domain/edition.ts'
import { editionLanguages } from '../domain/edition.ts'
import { archivePath, issuePath, type PublishedEdition, type PublishedIssue } from './archive.ts'
import type { Html } from './pages/page.ts'
import { dayOf } from './pause-day.ts'
import type { Site } from './site.ts'

/** A feed holds no more: readers that come anew find the others in the archive. */
const MOST_ENTRIES = 30

interface Entry {
  readonly id: string
  readonly url: string
  readonly issue: PublishedIssue
  readonly edition: PublishedEdition
}

/** Atom (RFC 4287). */
export async function atomFeed(
  site: Site,
  id: EditionId,
  issues: readonly PublishedIssue[],
): Promise<string> {
  const { siteUrl, sender } = site.newsletter
  const entries = entriesOf(site, id, issues)
  const [language = ''] = editionLanguages(id)
  const feed = await html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${siteUrl}/feeds/${id}.atom</id>
<title>${titleOf(site, id)}</title>
<updated>${(entries[0]?.issue.publishedAt ?? new Date(0)).toISOString()}</updated>
<link rel="self" type="application/atom+xml" href="${siteUrl}/feeds/${id}.atom"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${siteUrl}${archivePath(language)}"/>
<author><name>${sender.name.get(language) ?? site.names.get(language) ?? ''}</name></author>
${await Promise.all(entries.map(atomEntry))}</feed>
`
  return String(feed)
}

async function atomEntry({ id, url, issue, edition }: Entry): Promise<Html> {
  const at = issue.publishedAt.toISOString()
  return html`<entry>
<id>${id}</id>
<title>${edition.subject}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${at}</published>
<updated>${at}</updated>
<summary>${edition.preheader}</summary>
<content type="html">${String(await contentOf(edition))}</content>
</entry>
`
}

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export async function jsonFeed(
  site: Site,
  id: EditionId,
  issues: readonly PublishedIssue[],
): Promise<string> {
  const { siteUrl } = site.newsletter
  const [language = ''] = editionLanguages(id)
  const items = entriesOf(site, id, issues).map(async ({ id: entryId, url, issue, edition }) => ({
    id: entryId,
    url,
    title: edition.subject,
    summary: edition.preheader,
    content_html: String(await contentOf(edition)),
    date_published: issue.publishedAt.toISOString(),
    language,
  }))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(site, id),
    home_page_url: `${siteUrl}${archivePath(language)}`,
    feed_url: `${siteUrl}/feeds/${id}.json`,
    language,
    items: await Promise.all(items),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function entriesOf(site: Site, id: EditionId, issues: readonly PublishedIssue[]): readonly Entry[] {
  const { siteUrl, listId, timeZone } = site.newsletter
  return issues
    .flatMap((issue) => {
      const edition = issue.editions.find((candidate) => candidate.id === id)
      if (edition === undefined) return []
      const day = dayOf(issue.publishedAt, timeZone)
      return [
        {
          id: entryId(listId, day, issue, id),
          url: `${siteUrl}${issuePath(issue.issueId, id)}`,
          issue,
          edition,
        },
      ]
    })
    .slice(0, MOST_ENTRIES)
}

/** A tag URI (RFC 4151): it stays the same wherever the site moves. */
function entryId(listId: string, day: CalendarDate, { issueId }: PublishedIssue, id: EditionId): string {
  return `tag:${listId},${day}:${issueId}/${id}`
}

function titleOf({ names }: Site, id: EditionId): string {
  return editionLanguages(id)
    .map((tag) => names.get(tag) ?? '')
    .join(' · ')
}

/** What the issue is about. The mail itself is made for mail programs, so it is read on its page. */
function contentOf({ preheader, headlines }: PublishedEdition): Html {
  return html`<p>${preheader}</p><ul>${headlines.map(({ text, language }) => html`<li lang="${language}">${text}</li>`)}</ul>`
}
