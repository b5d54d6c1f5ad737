import { Hono } from 'hono'
import { readClickLink } from '../../domain/sending/click-link.ts'
import { sentencePage } from '../pages/page.ts'
import { frameFor } from '../pages/page-frame.ts'
import type { SiteDeps } from '../site-deps.ts'
import { visitorOf } from './visitor-of.ts'

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
      // Nobody waits for it, and a reader gets to her page also where it cannot be counted.
      clicks.count(link, visitor).catch(onError)
    }
    // As a header has it: in ASCII. What is percent-encoded already stays as it is.
    return c.redirect(new URL(target).href, 302)
  })

  return routes
}
