import { html, raw } from 'hono/html'
import { directionOf } from '../../domain/language/language.ts'
import {
  archivePath,
  articleAlternates,
  articlePath,
  changedAt,
  correctionLinks,
  issuePath,
  type PublishedEdition,
  type PublishedIssue,
} from '../archive/archive.ts'
import type { ArchivedArticle, ArticleFacts } from '../archive/archived-articles.ts'
import { cardUrl } from '../archive/share-card.ts'
import { linkTo, newsletterName, type PageFrame } from '../site.ts'
import { type Html, page } from './page.ts'
import { ownPicture, shareImage } from './parts.ts'

interface ArticleOfIssue {
  readonly issue: PublishedIssue
  /** Of one language. */
  readonly edition: PublishedEdition
  readonly article: ArchivedArticle
}

/** One article as it was sent, on a page of its own. It stands for itself; what it is about is at its sources. */
export function articlePage(frame: PageFrame, shown: ArticleOfIssue): Html {
  const { words } = frame
  const { issue, edition, article } = shown
  const alternates = articleAlternates(issue, article)
  const inLanguage = (tag: string) =>
    alternates.find(({ hreflang }) => hreflang === tag)?.path ?? archivePath(tag)
  const wholeIssue = linkTo(frame, issuePath(issue.issueId, edition.id))
  const isForeign = article.language !== '' && article.language !== frame.language
  const lang = isForeign ? html` lang="${article.language}" dir="${directionOf(article.language)}"` : ''
  return page(frame, {
    title: article.headline,
    isPublic: true,
    switchTo: (tag) => linkTo(frame, inLanguage(tag)),
    head: headOf(frame, shown),
    heading: html`${article.topic === '' ? '' : html`<p class="topic">${article.topic}</p>\n`}<h1${lang}>${article.headline}</h1>`,
    body: html`<p class="soft"><a href="${wholeIssue}">${edition.subject}</a>${edition.meta === '' ? '' : html`<br>${edition.meta}`}</p>
${correctionLinks(frame, issue, edition.id).map(({ path, text }) => html`<p class="saved"><a href="${linkTo(frame, path)}">${text}</a></p>\n`)}<article${lang}>
${pictureOf(frame, issue, article)}${raw(article.body)}
</article>
${article.keywords.length === 0 ? '' : html`<ul class="chips"${lang}>${article.keywords.map((word) => html`<li>${word}</li>`)}</ul>\n`}${article.links.map(({ href, text }) => html`<p class="source"><a href="${href}">${text}</a></p>\n`)}<nav class="around" aria-label="${words.wholeIssue}">
${neighbour(frame, shown, { step: -1, label: words.previousArticle })}${neighbour(frame, shown, { step: 1, label: words.nextArticle })}<p><a href="${wholeIssue}">${words.wholeIssue}</a></p>
</nav>`,
  })
}

function pictureOf(
  frame: PageFrame,
  issue: PublishedIssue,
  { picture, caption }: ArchivedArticle,
): Html | '' {
  if (picture === null) return ''
  const src = ownPicture(frame, issue, picture) ?? picture.src
  return html`<figure><img src="${src}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}">${caption === '' ? '' : html`<figcaption>${caption}</figcaption>`}</figure>\n`
}

function neighbour(
  frame: PageFrame,
  { issue, edition, article }: ArticleOfIssue,
  { step, label }: { readonly step: 1 | -1; readonly label: string },
): Html | '' {
  const at = edition.articles.findIndex(({ number }) => number === article.number)
  const other: ArticleFacts | undefined = edition.articles[at + step]
  if (other === undefined) return ''
  return html`<p><span class="soft">${label}</span><br><a rel="${step === 1 ? 'next' : 'prev'}" href="${linkTo(frame, articlePath(issue.issueId, edition.id, other.number))}">${other.headline}</a></p>\n`
}

function headOf(frame: PageFrame, shown: ArticleOfIssue): Html {
  const { issue, edition, article } = shown
  const { siteUrl } = frame.site.newsletter
  const url = `${siteUrl}${articlePath(issue.issueId, edition.id, article.number)}`
  const image = imageOf(frame, shown)
  return html`<link rel="canonical" href="${url}">
${articleAlternates(issue, article).map(({ hreflang, path }) => html`<link rel="alternate" hreflang="${hreflang}" href="${siteUrl}${path}">\n`)}<meta name="description" content="${article.teaser}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${newsletterName(frame)}">
<meta property="og:title" content="${article.headline}">
<meta property="og:description" content="${article.teaser}">
<meta property="og:url" content="${url}">
<meta property="article:published_time" content="${issue.publishedAt.toISOString()}">
${shareImage(image)}<script type="application/ld+json">${raw(scriptSafe(newsArticle(frame, shown, url)))}</script>
`
}

/** Its own picture, else that of its issue. */
function imageOf({ site }: PageFrame, { issue, edition, article }: ArticleOfIssue): string | null {
  return article.picture?.src ?? cardUrl(site, issue, edition)
}

/** What search engines read (https://schema.org/NewsArticle). */
function newsArticle(
  frame: PageFrame,
  shown: ArticleOfIssue,
  url: string,
): Readonly<Record<string, unknown>> {
  const { issue, edition, article } = shown
  const { siteUrl } = frame.site.newsletter
  const publisher = { '@type': 'Organization', name: newsletterName(frame), url: siteUrl }
  const image = imageOf(frame, shown)
  const translations = articleAlternates(issue, article)
    .filter(({ hreflang }) => hreflang !== edition.id)
    .map(({ hreflang, path }) => ({
      '@type': 'NewsArticle',
      '@id': `${siteUrl}${path}`,
      url: `${siteUrl}${path}`,
      inLanguage: hreflang,
    }))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.headline,
    inLanguage: article.language === '' ? edition.id : article.language,
    datePublished: issue.publishedAt.toISOString(),
    dateModified: changedAt(issue).toISOString(),
    ...(article.teaser !== '' && { description: article.teaser }),
    ...(article.topic !== '' && { articleSection: article.topic }),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    ...(image !== null && { image: [image] }),
    ...(article.sources.length > 0 && { isBasedOn: article.sources }),
    ...(translations.length > 0 && { workTranslation: translations }),
    isPartOf: {
      '@type': 'PublicationIssue',
      name: edition.subject,
      url: `${siteUrl}${issuePath(issue.issueId, edition.id)}`,
    },
    author: publisher,
    publisher,
  }
}

/** JSON inside of a script: nothing in it can end the script, or begin a comment. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
