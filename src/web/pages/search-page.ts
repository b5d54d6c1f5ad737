import { html } from 'hono/html'
import { labelled } from '../../domain/language/marks.ts'
import { fillPlaces } from '../../domain/newsletter/strings.ts'
import { archivePath, searchPath } from '../archive/archive.ts'
import type { FoundArticle, FoundPage } from '../search/article-search.ts'
import { MOST_QUERY_CHARACTERS } from '../search/search-text.ts'
import { linkTo, type PageFrame } from '../site.ts'
import { type Html, page } from './page.ts'
import { paginationLinks } from './parts.ts'

/** The field that searches all issues. */
export function searchForm(frame: PageFrame, query = ''): Html {
  const { words, language } = frame
  return html`<form class="search" role="search" method="get" action="${linkTo(frame, searchPath(language))}"><label class="unseen" for="query">${words.searchLabel}</label><input type="search" id="query" name="q" value="${query}" maxlength="${MOST_QUERY_CHARACTERS}" placeholder="${words.searchLabel}" autocomplete="off"><button type="submit" class="quiet">${words.search}</button></form>\n`
}

/** What was found for a query, or only the field where nothing was asked. */
export function searchPage(frame: PageFrame, found: FoundPage): Html {
  const { words, language } = frame
  const { query, articles, pageNumber, count, isWhole } = found
  const pathOf = (number: number) =>
    `${linkTo(frame, searchPath(language))}?${new URLSearchParams({ q: query, page: String(number) })}`
  return frameOf(frame, {
    query,
    body: html`${isWhole ? '' : html`<p class="hint" role="status">${words.searchIncomplete}</p>`}${query === '' ? html`<p class="hint">${words.searchHint}</p>` : ''}${query !== '' && articles.length === 0 ? html`<p role="status">${fillPlaces(words.nothingFound, { query })}</p>` : ''}${articles.length === 0 ? '' : html`<ol class="found">${articles.map((article) => foundEntry(frame, article))}</ol>`}${paginationLinks(frame, { pageNumber, count, pathOf })}`,
  })
}

/** Where nothing answers a query: a script finds it in the files that lie beside the page. */
export function staticSearchPage(frame: PageFrame, shards: number): Html {
  const { words } = frame
  return frameOf(frame, {
    query: '',
    head: html`<script type="module" src="${linkTo(frame, '/search/search-script.js')}"></script>\n`,
    body: html`<p class="hint">${words.searchHint}</p>
<noscript><p>${words.searchNeedsScript} <a href="${linkTo(frame, archivePath(frame.language))}">${words.pastIssues}</a></p></noscript>
<div id="found" aria-live="polite" data-folder="${linkTo(frame, '/search')}" data-shards="${shards}" data-nothing="${words.nothingFound}" data-failed="${words.searchFailed}"></div>`,
  })
}

function frameOf(
  frame: PageFrame,
  { query, body, head = html`` }: { readonly query: string; readonly body: Html; readonly head?: Html },
): Html {
  const { words, language } = frame
  return page(frame, {
    title: query === '' ? words.search : labelled(words.search, query, language),
    switchTo: (tag) =>
      `${linkTo(frame, searchPath(tag))}${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`,
    heading: html`<h1>${words.search}</h1>`,
    head,
    body: html`${searchForm(frame, query)}${body}`,
  })
}

function foundEntry(frame: PageFrame, { path, headline, meta, snippet }: FoundArticle): Html {
  return html`<li><p class="soft">${meta}</p>
<p class="subject"${langOf(frame, headline.language)}><a href="${linkTo(frame, path)}">${marked(headline.parts)}</a></p>
<p class="teaser"${langOf(frame, snippet.language)}>${marked(snippet.parts)}</p></li>
`
}

function langOf({ language }: PageFrame, own: string): Html | '' {
  return own === language ? '' : html` lang="${own}" dir="auto"`
}

/** Every other part is what was searched for. */
function marked(parts: readonly string[]): readonly (string | Html)[] {
  return parts.map((part, index) => (index % 2 === 1 ? html`<mark>${part}</mark>` : part))
}
