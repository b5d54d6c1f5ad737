import { Hono } from 'hono'
import { readClickLink, type Visitor } from '../../domain/readers/click-link.ts'
import { sentencePage } from '../pages/page.ts'
import { frameFor } from '../pages/page-frame.ts'
import type { SiteDeps } from '../site-deps.ts'

/**
 * Links that count. Where one leads to is looked up in the frozen proof, by a number that we have signed: nothing in the
 * URL can make it lead anywhere else. What is counted is the link, the edition and whether a program came; not who.
 */
export function createClickRoutes(deps: SiteDeps): Hono {
  const { secretKey, clicks, onError } = deps
  const routes = new Hono()

  routes.get('/go/:token', async (c) => {
    const site = await deps.site()
    const link = readClickLink(secretKey, c.req.param('token'))
    const targets = link === null ? [] : await deps.linkTargets(link.issueId, link.editionId)
    const target = targets[link?.index ?? -1]
    if (link === null || target === undefined || !URL.canParse(target)) {
      const frame = frameFor(c, site, '/')
      return c.html(sentencePage(frame, frame.words.linkWrongTitle, frame.words.linkWrongText), 404)
    }
    if (site.newsletter.countsClicks) {
      const visitor = visitorOf({ method: c.req.method, header: (name) => c.req.header(name) })
      // Nobody waits for it, and readers get to their page also where it cannot be counted.
      clicks.count(link, visitor).catch(onError)
    }
    // As a header has it: in ASCII. What is percent-encoded already stays as it is.
    return c.redirect(new URL(target).href, 302)
  })

  return routes
}

/** A request, as far as it tells who has made it. */
interface Visit {
  readonly method: string
  readonly header: (name: string) => string | undefined
}

/**
 * Whether a person or a program has followed a link. Programs that look for malware often come as a browser, so some are
 * counted as readers; what says itself that it is none, asks without wanting the page, or prefetches it, is not.
 */
function visitorOf({ method, header }: Visit): Visitor {
  const agent = header('user-agent') ?? ''
  if (method !== 'GET' || !agent.startsWith('Mozilla/5.0') || PROGRAMS.test(agent)) return 'program'
  return PREFETCH_HEADERS.some((name) => /prefetch|prerender|preview/i.test(header(name) ?? ''))
    ? 'program'
    : 'reader'
}

const PROGRAMS =
  /bot\b|bot[/;]|crawl|spider|preview|scan|proxy|slurp|headless|monitor|ms-office|msoffice|google-|barracuda|proofpoint|mimecast|symantec|trendmicro|feedfetcher|read-aloud|facebookexternalhit|python|curl|wget|java\/|okhttp|go-http/i
const PREFETCH_HEADERS = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz']
