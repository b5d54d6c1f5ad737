import { type Context, Hono } from 'hono'
import type { Reader } from '../../domain/readers/reader.ts'
import { isMarkOf, type OwnerPurpose, readOwnerLink } from '../../domain/readers/reader-link.ts'
import { downloadPage, erasedPage, erasePage, ownLinkOverPage } from '../pages/own-data-pages.ts'
import { frameFor } from '../pages/page-frame.ts'
import { wrongLinkPage } from '../reader-links.ts'
import type { PageFrame } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'
import { isPressed, readForm } from './read-form.ts'

/**
 * Getting at everything that is kept of a reader, and having it erased. An issue is passed on with its links, so these
 * two go only by a link that was mailed to the address for it, and that works for an hour.
 */
export function createOwnDataRoutes(deps: SiteDeps): Hono {
  const { key, clock, readers } = deps
  const routes = new Hono()

  routes.get('/data/:token', (c) => withOwner(c, 'data', ({ frame }) => c.html(downloadPage(frame))))

  routes.post('/data/:token', (c) =>
    withOwner(c, 'data', async ({ frame, reader }) => {
      if (!isPressed(await readForm(c))) return c.html(downloadPage(frame), 422)
      return c.body(`${JSON.stringify(await readers.record(reader.id), null, 2)}\n`, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="my-data.json"',
      })
    }),
  )

  routes.get('/erase/:token', (c) => withOwner(c, 'erase', ({ frame }) => c.html(erasePage(frame))))

  routes.post('/erase/:token', (c) =>
    withOwner(c, 'erase', async ({ frame, reader }) => {
      if (!isPressed(await readForm(c))) return c.html(erasePage(frame), 422)
      await readers.erase(reader.id, clock())
      return c.html(erasedPage({ ...frame, path: '/' }))
    }),
  )

  async function withOwner(
    c: Context<object, '/:token'>,
    purpose: OwnerPurpose,
    answer: (visit: { readonly frame: PageFrame; readonly reader: Reader }) => Response | Promise<Response>,
  ): Promise<Response> {
    const token = c.req.param('token')
    const site = await deps.site()
    const link = readOwnerLink(key, purpose, { token, now: clock() })
    if (link === 'expired') return c.html(ownLinkOverPage(frameFor(c, site, '/')), 410)
    const reader = link && (await readers.find(link.subscriberId))
    if (!link || !reader || !isMarkOf(key, reader.address, link.mark))
      return c.html(wrongLinkPage(frameFor(c, site, '/preferences')), 404)
    return answer({ frame: frameFor(c, site, `/${purpose}/${token}`, reader), reader })
  }

  return routes
}
