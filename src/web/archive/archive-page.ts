import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import { languageName } from '../../domain/language/language.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { fillHtml, type SlotValues } from '../../domain/proof/slots.ts'
import { editionName } from '../pages/choices.ts'
import { type Html, iconLink } from '../pages/page.ts'
import { shareImage } from '../pages/parts.ts'
import { linkTo, newsletterName, type PageFrame, subscribeLink } from '../site.ts'
import {
  alternatesOf,
  archivePath,
  canonicalEdition,
  changedAt,
  correctionLinks,
  issuePath,
  type PublishedIssue,
  shownEditions,
} from './archive.ts'
import { type ArchivedArticle, articlesIn } from './archived-articles.ts'
import { readMail, showPictures, showTargets } from './archived-mail.ts'
import { readingText } from './reading-text.ts'
import { cardUrl } from './share-card.ts'

/** A page that is the same for everybody, ready to be sent. */
export interface ReadyPage {
  readonly body: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/**
 * What was sent, as a page: the frozen mail itself, with a bar above it and what search engines and previews of links
 * read in its head. Nothing of any reader is in it.
 */
export async function archivePage(
  frame: PageFrame,
  issue: PublishedIssue,
  edition: Edition,
): Promise<ReadyPage> {
  const $ = readMail(edition.html)
  showTargets($, edition)
  showPictures($, frame.site.newsletter.siteUrl)
  $('head').append(String(await headOf(frame, issue, edition)))
  $('body').wrapInner('<main></main>')
  $('body').prepend(String(await barOf(frame, issue, edition)))
  return readyPage(fillHtml($.html(), neutralFor(frame, edition)))
}

/** What was sent, as the text of an entry of a feed; before it, what corrected it. */
export function feedText(frame: PageFrame, issue: PublishedIssue, edition: Edition): string {
  const $ = readMail(edition.html)
  showTargets($, edition)
  const { siteUrl } = frame.site.newsletter
  showPictures($, siteUrl)
  const corrected = correctionLinks(frame, issue, edition.id).map(
    ({ path, text }) => html`<p><a href="${siteUrl}${path}">${text}</a></p>\n`,
  )
  return `${corrected.join('')}${fillHtml(readingText($), neutralFor(frame, edition))}`
}

/** One article of what was sent; undefined where the mail has none of that number. */
export function archivedArticle(
  frame: PageFrame,
  edition: Edition,
  number: number,
): ArchivedArticle | undefined {
  const $ = readMail(edition.html)
  showTargets($, edition)
  showPictures($, frame.site.newsletter.siteUrl)
  const article = articlesIn($).find((one) => one.number === number)
  return article && { ...article, body: fillHtml(article.body, neutralFor(frame, edition)) }
}

/** What stands in place of a reader's name, address and own pages. */
function neutralFor({ site, words }: PageFrame, { readerName, fields = {} }: Edition): SlotValues {
  const { siteUrl } = site.newsletter
  return {
    name: readerName,
    address: words.aSubscriber,
    unsubscribeUrl: `${siteUrl}/unsubscribe`,
    preferencesUrl: `${siteUrl}/preferences`,
    fields,
  }
}

export function readyPage(text: string): ReadyPage {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  return { body: new TextEncoder().encode(text), etag }
}

function headOf(frame: PageFrame, issue: PublishedIssue, edition: Edition): Html {
  const { newsletter } = frame.site
  const urlOf = (id: string) => `${newsletter.siteUrl}${issuePath(issue.issueId, id)}`
  const canonical = canonicalEdition(issue, edition.id, newsletter)
  const alternates = alternatesOf(issue, newsletter)
  const isAlternate = alternates.some(({ edition: id }) => id === edition.id)
  return html`${iconLink(frame)}
<link rel="canonical" href="${urlOf(canonical)}">
${isAlternate ? alternates.map(({ hreflang, edition: id }) => html`<link rel="alternate" hreflang="${hreflang}" href="${urlOf(id)}">\n`) : ''}<meta name="description" content="${edition.preheader}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${newsletterName(frame)}">
<meta property="og:title" content="${edition.subject}">
<meta property="og:description" content="${edition.preheader}">
<meta property="og:url" content="${urlOf(canonical)}">
${edition.languages.map((tag, index) => html`<meta property="og:locale${index === 0 ? '' : ':alternate'}" content="${openGraphLocale(tag)}">\n`)}<meta property="article:published_time" content="${issue.publishedAt.toISOString()}">
${issue.corrections.length === 0 ? '' : html`<meta property="article:modified_time" content="${changedAt(issue).toISOString()}">\n`}${shareImage(cardUrl(frame.site, issue, edition) ?? newsletter.logo?.url ?? null)}<style>${BAR_STYLES}${barColours(frame)}</style>
`
}

/** Open Graph asks for a language and a territory: `zh_CN`, `en_US`. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize()
  return `${language}_${region}`
}

function barOf(frame: PageFrame, issue: PublishedIssue, edition: Edition): Html {
  const { words, language } = frame
  return html`<nav class="diglot-bar" lang="${language}" aria-label="${words.pastIssues}"><a href="${linkTo(frame, archivePath(language))}">${words.pastIssues}</a><a href="${subscribeLink(frame)}">${words.subscribe}</a><span class="diglot-editions">${shownEditions(
    issue,
    frame.site.newsletter,
    edition.id,
  ).map((id) =>
    id === edition.id
      ? html`<span aria-current="page">${editionName(id)}</span>`
      : html`<a href="${linkTo(frame, issuePath(issue.issueId, id))}"${id.includes('+') ? '' : html` hreflang="${id}" title="${languageName(id, id)}"`}>${editionName(id)}</a>`,
  )}</span></nav>${correctionLinks(frame, issue, edition.id).map(({ path, text }) => html`<p class="diglot-bar" lang="${language}"><a href="${linkTo(frame, path)}"><strong>${text}</strong></a></p>`)}`
}

const BAR_STYLES =
  '.diglot-bar{display:flex;flex-wrap:wrap;gap:4px 18px;max-width:640px;margin:0 auto;padding:10px 40px;box-sizing:border-box;font:13px/1.9 -apple-system,Segoe UI,PingFang SC,Microsoft YaHei,Noto Sans CJK SC,sans-serif}.diglot-editions{display:flex;flex-wrap:wrap;gap:4px 14px;margin-inline-start:auto}@media(max-width:480px){.diglot-bar{padding:8px 20px}.diglot-editions{margin-inline-start:0}}@media print{nav.diglot-bar{display:none}}'

function barColours({ site: { newsletter } }: PageFrame): string {
  const { light, dark } = newsletter.palette
  const rule = ({ canvas, soft, ink }: typeof light) =>
    `.diglot-bar{background:${canvas}}.diglot-bar a{color:${soft}}.diglot-bar{color:${ink}}`
  return `${rule(light)}@media(prefers-color-scheme:dark){${rule(dark)}}`
}
