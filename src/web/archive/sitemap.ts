import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import { type Site, siteLanguages } from '../site.ts'
import {
  alternatesOf,
  archivePath,
  articleAlternates,
  articlePath,
  canonicalEdition,
  changedAt,
  issuePath,
  type PublishedIssue,
} from './archive.ts'

interface Alternate {
  readonly hreflang: string
  readonly path: string
}

/** As many as a sitemap may name (https://www.sitemaps.org/protocol.html); the oldest articles come last. */
const MOST_URLS = 50_000

interface Entry {
  readonly path: string
  readonly changedAt: Date | null
  readonly alternates: readonly Alternate[]
}

/** The sitemap (https://www.sitemaps.org/protocol.html) with the languages of each page. */
export async function sitemap(site: Site, issues: readonly PublishedIssue[]): Promise<string> {
  const { siteUrl } = site.newsletter
  const entries = [
    ...listEntries(site, issues),
    ...issues.flatMap((issue) => issueEntries(site, issue)),
    ...issues.flatMap(articleEntries),
  ].slice(0, MOST_URLS)
  const url = ({ path, changedAt, alternates }: Entry): Html => html`<url>
<loc>${siteUrl}${path}</loc>
${changedAt === null ? '' : html`<lastmod>${changedAt.toISOString()}</lastmod>\n`}${alternates.map(
  (alternate) =>
    html`<xhtml:link rel="alternate" hreflang="${alternate.hreflang}" href="${siteUrl}${alternate.path}"/>\n`,
)}</url>
`
  return String(
    await html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.map(url)}</urlset>
`,
  )
}

function listEntries(site: Site, issues: readonly PublishedIssue[]): readonly Entry[] {
  const changedAt = issues[0]?.publishedAt ?? null
  const alternates = [
    ...siteLanguages(site).map((tag) => ({ hreflang: tag, path: archivePath(tag) })),
    { hreflang: 'x-default', path: archivePath() },
  ]
  return [
    { path: '/', changedAt, alternates: [] },
    ...alternates.map(({ path }) => ({ path, changedAt, alternates })),
  ]
}

function issueEntries({ newsletter }: Site, issue: PublishedIssue): readonly Entry[] {
  const alternates = alternatesOf(issue, newsletter).map(({ hreflang, edition }) => ({
    hreflang,
    path: issuePath(issue.issueId, edition),
  }))
  return issue.editions
    .filter(({ id }) => canonicalEdition(issue, id, newsletter) === id)
    .map(({ id }) => ({
      path: issuePath(issue.issueId, id),
      changedAt: changedAt(issue),
      alternates: alternates.some(({ path }) => path === issuePath(issue.issueId, id)) ? alternates : [],
    }))
}

function articleEntries(issue: PublishedIssue): readonly Entry[] {
  return issue.editions.flatMap(({ id, articles }) =>
    articles.map((article) => ({
      path: articlePath(issue.issueId, id, article.number),
      changedAt: changedAt(issue),
      alternates: articleAlternates(issue, article),
    })),
  )
}
