import { type Context, Hono } from 'hono'
import type { Edition, EditionId } from '../../domain/newsletter/edition.ts'
import {
  archivePath,
  articlePath,
  editionIn,
  feedEditions,
  issuePath,
  type PublishedEdition,
  type PublishedIssue,
} from '../archive/archive.ts'
import { archivedArticle, archivePage, feedText, type ReadyPage, readyPage } from '../archive/archive-page.ts'
import { atomFeed, jsonFeed } from '../archive/feeds.ts'
import { hasCard, shareCard } from '../archive/share-card.ts'
import { sitemap } from '../archive/sitemap.ts'
import { archiveListPage, archivePageCount } from '../pages/archive-pages.ts'
import { articlePage } from '../pages/article-page.ts'
import { frameFor, frameIn } from '../pages/page-frame.ts'
import { type PageFrame, type Site, siteLanguages } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'

/** The frozen mail brings its own styles; it may run nothing, and load nothing but pictures. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
const mailHeaders = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': MAIL_POLICY }
/** As on every page of the site, but for pictures that a mail fetches from elsewhere. */
const ARTICLE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const articleHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': ARTICLE_POLICY,
}
const FIVE_MINUTES = 'public, max-age=300'
const A_DAY = 'public, max-age=86400'

/** Past issues, feeds and what search engines ask for: all of it public, the same for everybody, and only read. */
export function createArchiveRoutes(deps: SiteDeps): Hono {
  const { archive } = deps
  const routes = new Hono()
  const cached = createPageCache()

  routes.get('/archive', async (c) => {
    const frame = frameFor(c, await deps.site(), archivePath())
    c.header('Vary', 'Accept-Language')
    return c.html(archiveListPage(frame, await archive.issues(), { isForLanguage: false }), 200, {
      'Cache-Control': FIVE_MINUTES,
    })
  })

  routes.get('/archive/:language/:page?', async (c) => {
    const site = await deps.site()
    const language = siteLanguages(site).find((tag) => tag === c.req.param('language'))
    const issues = await archive.issues()
    const pageNumber = readPageNumber(c.req.param('page'), archivePageCount(issues))
    if (language === undefined || pageNumber === null) return c.notFound()
    const frame = frameIn(site, language, archivePath(language, pageNumber))
    return c.html(archiveListPage(frame, issues, { isForLanguage: true, pageNumber }), 200, {
      'Cache-Control': FIVE_MINUTES,
    })
  })

  routes.get('/issues/:issue', async (c) => {
    const frame = frameFor(c, await deps.site(), archivePath())
    const issue = await archive.find(c.req.param('issue'))
    const edition = issue && editionIn(issue, frame.language, frame.site.newsletter)
    if (!issue || !edition) return c.notFound()
    c.header('Vary', 'Accept-Language')
    return answer(c, await mailPage(frame.site, issue, edition.id), mailHeaders)
  })

  routes.get('/issues/:issue/:edition', async (c) => {
    const issue = await archive.find(c.req.param('issue'))
    const id = issue?.editions.find((edition) => edition.id === c.req.param('edition'))?.id
    if (issue === undefined || id === undefined) return c.notFound()
    return answer(c, await mailPage(await deps.site(), issue, id), mailHeaders)
  })

  routes.get('/issues/:issue/:edition/:number', async (c) => {
    const issue = await archive.find(c.req.param('issue'))
    const edition = issue?.editions.find(({ id }) => id === c.req.param('edition'))
    const article = edition?.articles.find(({ number }) => String(number) === c.req.param('number'))
    if (issue === undefined || edition === undefined || article === undefined) return c.notFound()
    const page = await readyArticle(await deps.site(), { issue, edition }, article.number)
    return answer(c, page, articleHeaders)
  })

  routes.get('/share/:issue/:name{.+\\.jpg}', async (c) => {
    const issue = await archive.find(c.req.param('issue'))
    const id = c.req.param('name').replace(/\.jpg$/, '')
    const edition = issue?.editions.find((one) => hasCard(one) && one.id === id)
    if (edition === undefined) return c.notFound()
    const card = shareCard(await deps.site(), edition)
    const photo = card.photo === null ? null : await deps.pictures.find(card.photo)
    const jpeg = await deps.drawCard(card, photo)
    return c.body(Uint8Array.from(jpeg), 200, { 'Content-Type': 'image/jpeg', 'Cache-Control': A_DAY })
  })

  routes.get('/feeds/:name', async (c) => {
    const site = await deps.site()
    const [, id, kind] = /^(.+)\.(atom|json)$/.exec(c.req.param('name')) ?? []
    const edition = feedEditions(site).find((candidate) => candidate === id)
    if (edition === undefined) return c.notFound()
    const make = kind === 'atom' ? atomFeed : jsonFeed
    const type =
      kind === 'atom' ? 'application/atom+xml; charset=utf-8' : 'application/feed+json; charset=utf-8'
    const issues = await archive.issues()
    // A feed is another one when an issue has come, or is gone.
    const page = await cached(
      site,
      `${kind} ${edition} ${issues.map(({ sha256 }) => sha256).join()}`,
      async () =>
        readyPage(await make({ site, edition, issues, textOf: (issue, of) => feedTextOf(site, issue, of) })),
    )
    return answer(c, page, { 'Content-Type': type })
  })

  routes.get('/sitemap.xml', async (c) => {
    const page = readyPage(await sitemap(await deps.site(), await archive.issues()))
    return answer(c, page, { 'Content-Type': 'application/xml; charset=utf-8' })
  })

  routes.get('/robots.txt', async (c) => {
    const { siteUrl } = (await deps.site()).newsletter
    return c.text(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n`, 200, {
      'Cache-Control': FIVE_MINUTES,
    })
  })

  /** Made once for each site, proof and what corrected it, since none of them changes while it is kept. */
  function mailPage(site: Site, issue: PublishedIssue, id: EditionId): Promise<ReadyPage> {
    return cached(site, pageKey(issue, id), async () => {
      const edition = await frozenEdition(issue, id)
      return archivePage(mailFrame(site, issue, edition), issue, edition)
    })
  }

  /** Made once for each site, proof and what corrected it, as the page of the whole mail is. */
  function readyArticle(site: Site, shown: IssueInLanguage, number: number): Promise<ReadyPage> {
    const { issue, edition } = shown
    return cached(site, `${pageKey(issue, edition.id)} ${number}`, async () => {
      const mail = await frozenEdition(issue, edition.id)
      const frame = frameIn(site, mail.languages[0] ?? '', articlePath(issue.issueId, edition.id, number))
      const article = archivedArticle(frame, mail, number)
      if (article === undefined)
        throw new RangeError(`The proof of ${issue.issueId} has no article ${number}.`)
      return readyPage(String(await articlePage(frame, { issue, edition, article })))
    })
  }

  async function feedTextOf(site: Site, issue: PublishedIssue, id: EditionId): Promise<string> {
    const edition = await frozenEdition(issue, id)
    return feedText(mailFrame(site, issue, edition), issue, edition)
  }

  async function frozenEdition(issue: PublishedIssue, id: EditionId): Promise<Edition> {
    const { editions } = await archive.proof(issue)
    const edition = editions.find((candidate) => candidate.id === id)
    if (edition === undefined) throw new RangeError(`The proof of ${issue.issueId} has no edition ${id}.`)
    return edition
  }

  return routes
}

interface IssueInLanguage {
  readonly issue: PublishedIssue
  readonly edition: PublishedEdition
}

function pageKey({ sha256, corrections }: PublishedIssue, id: EditionId): string {
  return `${sha256} ${id} ${corrections.map(({ issueId }) => issueId).join()}`
}

/** Null where there is no such page; the first one is called by its language alone. */
function readPageNumber(text: string | undefined, count: number): number | null {
  if (text === undefined) return 1
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1
  return number > 1 && number <= count ? number : null
}

function mailFrame(site: Site, { issueId }: PublishedIssue, { id, languages }: Edition): PageFrame {
  return frameIn(site, languages[0] ?? '', issuePath(issueId, id))
}

/** A page that browsers and proxies may keep for a while, and then ask whether it has changed. */
function answer(c: Context, { body, etag }: ReadyPage, headers: Readonly<Record<string, string>>): Response {
  const caching = { ETag: etag, 'Cache-Control': FIVE_MINUTES }
  if (namesEtag(c.req.header('if-none-match') ?? '', etag)) return c.body(null, 304, caching)
  return c.body(body, 200, { ...headers, ...caching })
}

/** Whether a list of tags has this one (RFC 9110 section 13.1.2). A proxy that compresses makes them weak: `W/"…"`. */
function namesEtag(list: string, etag: string): boolean {
  return list.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

/** Of some 60 KB each. */
const MOST_PAGES = 200

/** Keeps pages until the site changes; the one that was not asked for the longest gives way to a new one. */
function createPageCache(): (site: Site, key: string, make: () => Promise<ReadyPage>) => Promise<ReadyPage> {
  const pages = new Map<string, Promise<ReadyPage>>()
  let keptFor: Site | null = null
  return (site, key, make) => {
    if (keptFor !== site) pages.clear()
    keptFor = site
    const page = pages.get(key) ?? make()
    pages.delete(key)
    pages.set(key, page)
    // What could not be made is tried again.
    page.catch(() => pages.delete(key))
    const [oldest] = pages.keys()
    if (pages.size > MOST_PAGES && oldest !== undefined) pages.delete(oldest)
    return page
  }
}
