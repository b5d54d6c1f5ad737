import { Hono } from 'hono'
import { searchPath } from '../archive/archive.ts'
import { sentencePage } from '../pages/page.ts'
import { frameFor, frameIn } from '../pages/page-frame.ts'
import { searchPage, staticSearchPage } from '../pages/search-page.ts'
import { siteLanguages } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'

/** Of a question; nobody turns more. */
const MOST_PAGES = 40

/** The search over all issues. Search engines are kept out of what it finds: its pages have no end. */
export function createSearchRoutes(deps: SiteDeps): Hono {
  const routes = new Hono()
  const pace = createSearchPace()

  routes.get('/search', async (c) => {
    const { language } = frameFor(c, await deps.site(), '/search')
    return c.redirect(new URL(c.req.url).pathname.replace(/\/?$/, `/${language}`), 302)
  })

  routes.get('/search/:language', async (c) => {
    const site = await deps.site()
    const language = siteLanguages(site).find((tag) => tag === c.req.param('language'))
    if (language === undefined) return c.notFound()
    const frame = frameIn(site, language, searchPath(language))
    if ('shards' in deps.search) return c.html(staticSearchPage(frame, deps.search.shards))
    const query = c.req.query('q') ?? ''
    if (query.trim() !== '' && !pace.mayAsk(deps.networkOf(c), deps.clock()))
      return c.html(sentencePage(frame, frame.words.tooManyTitle, frame.words.searchTooMany), 429)
    const found = await deps.search.find({
      query,
      pageNumber: pageNumberOf(c.req.query('page')),
      language,
      newsletter: site.newsletter,
    })
    return c.html(searchPage(frame, found))
  })

  return routes
}

function pageNumberOf(text: string | undefined): number {
  const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 1
  return Math.min(Math.max(number, 1), MOST_PAGES)
}

/** Searches of a network in a minute: a person who types fast asks for a few. */
const MOST_SEARCHES = 60
const A_MINUTE_MS = 60_000
/** Of networks that are told apart in a minute; those that come after them are counted together. */
const MOST_NETWORKS = 10_000
const OTHERS = 'others'

/** Keeps one network from taking the time of the others. Nothing of it outlives its minute. */
function createSearchPace() {
  let counts = new Map<string, number>()
  let minute = 0
  return {
    mayAsk(network: string, now: Date): boolean {
      const current = Math.floor(now.getTime() / A_MINUTE_MS)
      if (current !== minute) counts = new Map()
      minute = current
      const counted = counts.has(network) || counts.size < MOST_NETWORKS ? network : OTHERS
      const count = (counts.get(counted) ?? 0) + 1
      counts.set(counted, count)
      return count <= MOST_SEARCHES
    },
  }
}
