import { html } from 'hono/html'
import type { LanguageTag } from '../../domain/language/language.ts'
import { withColon } from '../../domain/language/marks.ts'
import {
  archivePath,
  articlePath,
  correctionLinks,
  editionIn,
  feedEditions,
  formattedDay,
  issuePath,
  type PublishedEdition,
  type PublishedIssue,
  shownEditions,
} from '../archive/archive.ts'
import { linkTo, type PageFrame, siteLanguages } from '../site.ts'
import { editionName } from './choices.ts'
import { type Html, page } from './page.ts'
import { ownPicture, paginationLinks } from './parts.ts'
import { searchForm } from './search-page.ts'

/** Issues on a page of the list. */
const MOST_ISSUES = 20

/** How many pages the list has, at least one. */
export function archivePageCount(issues: readonly PublishedIssue[]): number {
  return Math.max(1, Math.ceil(issues.length / MOST_ISSUES))
}

/** Issues, newest first, in one language; `pageNumber` begins at 1. */
export function archiveListPage(
  frame: PageFrame,
  issues: readonly PublishedIssue[],
  { isForLanguage, pageNumber = 1 }: { readonly isForLanguage: boolean; readonly pageNumber?: number },
): Html {
  const { words, language } = frame
  const shown = issues.slice((pageNumber - 1) * MOST_ISSUES, pageNumber * MOST_ISSUES)
  return page(frame, {
    title: words.pastIssues,
    isPublic: true,
    switchTo: (tag) => linkTo(frame, archivePath(tag, pageNumber)),
    head: archiveHead(frame, {
      path: isForLanguage ? archivePath(language, pageNumber) : archivePath(),
      pageNumber,
    }),
    body: html`${issues.length === 0 ? html`<p>${words.archiveEmpty}</p>` : html`${searchForm(frame)}${issueList(frame, shown)}`}${paginationLinks(
      frame,
      {
        pageNumber,
        count: archivePageCount(issues),
        pathOf: (number) => linkTo(frame, archivePath(language, number)),
      },
    )}
<h2>${words.feeds}</h2>
<ul class="plain">${feedEditions(frame.site).map(
      (id) =>
        html`<li>${editionName(id)}${withColon('', language)} <span class="soft"><a href="${feedLink(frame, id, 'atom')}">Atom</a> · <a href="${feedLink(frame, id, 'json')}">JSON Feed</a></span></li>`,
    )}</ul>`,
  })
}

/** For the end of another page. */
export function latestIssues(frame: PageFrame, issues: readonly PublishedIssue[]): Html {
  return html`<h2>${frame.words.pastIssues}</h2>
${issueList(frame, issues)}`
}

function issueList(frame: PageFrame, issues: readonly PublishedIssue[]): Html {
  return html`<ul class="issues">${issues.map((issue) => issueEntry(frame, issue))}</ul>`
}

function issueEntry(frame: PageFrame, issue: PublishedIssue): Html {
  const { site, language } = frame
  const shown = editionIn(issue, language, site.newsletter)
  if (shown === undefined) return html``
  const others = shownEditions(issue, site.newsletter, shown.id).filter((id) => id !== shown.id)
  const lang = shown.id === language ? '' : html` lang="${shown.languages[0]}"`
  const path = linkTo(frame, issuePath(issue.issueId, shown.id))
  const picture = ownPicture(frame, issue, shown.picture)
  const notes = [
    ...others.map(
      (id) => html`<a href="${linkTo(frame, issuePath(issue.issueId, id))}">${editionName(id)}</a>`,
    ),
    ...correctionLinks(frame, issue, shown.id).map(
      ({ path: to, text }) => html`<a href="${linkTo(frame, to)}">${text}</a>`,
    ),
  ]
  return html`<li>${picture === null ? '' : html`<a class="thumb" href="${path}" tabindex="-1" aria-hidden="true"><img src="${picture}" alt="" width="160" height="107" loading="lazy"></a>`}<div${lang}>
<p class="soft">${shown.meta === '' ? html`<time datetime="${issue.publishedAt.toISOString()}"${lang === '' ? '' : html` lang="${language}"`}>${formattedDay(site, issue.publishedAt, language)}</time>` : shown.meta}</p>
<p class="subject"><a href="${path}">${shown.subject}</a></p>
${leadLine(frame, issue, shown)}${shown.preheader === '' ? '' : html`<p class="teaser">${shown.preheader}</p>\n`}${notes.length === 0 ? '' : html`<p class="soft" lang="${language}">${notes.map((note, index) => html`${index > 0 ? ' · ' : ''}${note}`)}</p>\n`}</div></li>
`
}

/** The headline of the first story, where the subject is another one. */
function leadLine(
  frame: PageFrame,
  { issueId }: PublishedIssue,
  { id, subject, articles }: PublishedEdition,
): Html | '' {
  const [lead] = articles
  if (lead === undefined || lead.headline === subject) return ''
  return html`<p class="lead"${lead.language === id || lead.language === '' ? '' : html` lang="${lead.language}"`}><a href="${linkTo(frame, articlePath(issueId, id, lead.number))}">${lead.headline}</a></p>\n`
}

/** The same list in each language, and the one that follows the reader's browser. */
function archiveHead(
  frame: PageFrame,
  { path, pageNumber }: { readonly path: string; readonly pageNumber: number },
): Html {
  const { siteUrl } = frame.site.newsletter
  const alternate = (hreflang: string, to: string) =>
    html`<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${to}">\n`
  const tags: readonly LanguageTag[] = siteLanguages(frame.site)
  return html`<link rel="canonical" href="${siteUrl}${path}">
${tags.map((tag) => alternate(tag, archivePath(tag, pageNumber)))}${pageNumber === 1 ? alternate('x-default', archivePath()) : ''}${feedEditions(
  frame.site,
).map(
  (id) =>
    html`<link rel="alternate" type="application/atom+xml" title="${id}" href="${feedLink(frame, id, 'atom')}">\n`,
)}`
}

function feedLink(frame: PageFrame, edition: string, kind: 'atom' | 'json'): string {
  return linkTo(frame, `/feeds/${edition}.${kind}`)
}
