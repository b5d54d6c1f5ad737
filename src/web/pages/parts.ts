import { html } from 'hono/html'
import { inChosenDigits } from '../../domain/newsletter/newsletter.ts'
import type { PublishedIssue } from '../archive/archive.ts'
import type { ArchivedPicture } from '../archive/archived-articles.ts'
import { linkTo, type PageFrame } from '../site.ts'
import type { Html } from './page.ts'

/** Where the site has a picture of an issue; null for one of another web server, which a list asks nothing of. */
export function ownPicture(
  frame: Pick<PageFrame, 'site'>,
  { pictures }: Pick<PublishedIssue, 'pictures'>,
  picture: ArchivedPicture | null,
): string | null {
  const name = pictures.find((file) => picture?.src.endsWith(`/pictures/${file}`))
  return name === undefined ? null : linkTo(frame, `/pictures/${name}`)
}

interface Turning {
  /** From 1. */
  readonly pageNumber: number
  readonly count: number
  readonly pathOf: (pageNumber: number) => string
}

/** Links to the page before and the one after; nothing where there is one page. */
export function paginationLinks(
  { site, words, language }: PageFrame,
  { pageNumber, count, pathOf }: Turning,
): Html | '' {
  if (count <= 1) return ''
  const place = inChosenDigits(`${pageNumber} / ${count}`, site.newsletter, language)
  return html`<nav class="turner" aria-label="${words.nextPage}">${pageNumber > 1 ? html`<a rel="prev" href="${pathOf(pageNumber - 1)}">${words.previousPage}</a>` : html`<span></span>`}<span class="soft">${place}</span>${pageNumber < count ? html`<a rel="next" href="${pathOf(pageNumber + 1)}">${words.nextPage}</a>` : html`<span></span>`}</nav>`
}

/** What programs show beside a link to a page. */
export function shareImage(url: string | null): Html | '' {
  if (url === null) return ''
  return html`<meta property="og:image" content="${url}">\n<meta name="twitter:card" content="summary_large_image">\n`
}
