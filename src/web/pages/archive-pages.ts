import { html } from 'hono/html'
import type { LanguageTag } from '../../domain/language/language.ts'
import { withColon } from '../../domain/language/marks.ts'
import {
  archivePath,
  correctionLinks,
  editionIn,
  feedEditions,
  formattedDay,
  issuePath,
  type PublishedIssue,
  shownEditions,
} from '../archive/archive.ts'
import { linkTo, type PageFrame, siteLanguages } from '../site.ts'
import { editionName } from './choices.ts'
import { type Html, page } from './page.ts'

/** Every issue, newest first, in one language. */
export function archiveListPage(
  frame: PageFrame,
  issues: readonly PublishedIssue[],
  { isForLanguage }: { readonly isForLanguage: boolean },
): Html {
  const { words } = frame
  return page(frame, {
    title: words.pastIssues,
    isPublic: true,
    switchTo: (tag) => linkTo(frame, archivePath(tag)),
    head: archiveHead(frame, isForLanguage ? archivePath(frame.language) : archivePath()),
    body: html`${issues.length === 0 ? html`<p>${words.archiveEmpty}</p>` : issueList(frame, issues)}
<h2>${words.feeds}</h2>
<ul class="issues">${feedEditions(frame.site).map(
      (id) =>
        html`<li>${editionName(id)}${withColon('', frame.language)} <span class="soft"><a href="${feedLink(frame, id, 'atom')}">Atom</a> · <a href="${feedLink(frame, id, 'json')}">JSON Feed</a></span></li>`,
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
  const langOf = (id: string) => (id === language ? '' : html` lang="${id.split('+')[0]}"`)
  return html`<li><a href="${linkTo(frame, issuePath(issue.issueId, shown.id))}"${langOf(shown.id)}>${shown.subject}</a>
<p class="soft"><time datetime="${issue.publishedAt.toISOString()}">${formattedDay(site, issue.publishedAt, language)}</time>${others.map(
    (id) => html` · <a href="${linkTo(frame, issuePath(issue.issueId, id))}">${editionName(id)}</a>`,
  )}${correctionLinks(frame, issue, shown.id).map(
    ({ path, text }) => html` · <a href="${linkTo(frame, path)}">${text}</a>`,
  )}</p></li>
`
}

/** The same list in each language, and the one that follows the reader's browser. */
function archiveHead(frame: PageFrame, path: string): Html {
  const { siteUrl } = frame.site.newsletter
  const alternate = (hreflang: string, to: string) =>
    html`<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${to}">\n`
  const tags: readonly LanguageTag[] = siteLanguages(frame.site)
  return html`<link rel="canonical" href="${siteUrl}${path}">
${tags.map((tag) => alternate(tag, archivePath(tag)))}${alternate('x-default', archivePath())}${feedEditions(
  frame.site,
).map(
  (id) =>
    html`<link rel="alternate" type="application/atom+xml" title="${id}" href="${feedLink(frame, id, 'atom')}">\n`,
)}`
}

function feedLink(frame: PageFrame, edition: string, kind: 'atom' | 'json'): string {
  return linkTo(frame, `/feeds/${edition}.${kind}`)
}
