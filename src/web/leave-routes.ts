import { type Context, Hono } from 'hono'
import { type LeaveReason, leaveReasons, type Reader } from '../domain/reader.ts'
import { type ReaderLink, readReaderLink } from '../domain/reader-link.ts'
import { frameFor } from './page-frame.ts'
import { backPage, leavePage, reasonPage } from './pages/leave-pages.ts'
import { readForm } from './read-form.ts'
import { readerPaths, SAMPLE_TOKEN, samplePage, withoutLinkPage, wrongLinkPage } from './reader-links.ts'
import type { SiteDeps } from './site.ts'

/**
 * Leaving. A POST to the URL of a mail is RFC 8058's one click: no cookie, no redirect, and any body will do, since the
 * token says all. What a person does on the page is the same POST by a button. No GET changes anything.
 */
export function createLeaveRoutes(deps: SiteDeps): Hono {
  const { key, clock, readers } = deps
  const routes = new Hono()

  routes.get('/unsubscribe', async (c) =>
    c.html(withoutLinkPage(frameFor(c, await deps.site(), '/unsubscribe'))),
  )

  routes.get('/unsubscribe/:token', (c) =>
    withReader(c, ({ subscriberId }) => readers.find(subscriberId), leavePageOf),
  )

  routes.post('/unsubscribe/:token', async (c) => {
    const form = await readForm(c)
    const way = form.get('List-Unsubscribe') === 'One-Click' ? 'one-click' : 'page'
    return withReader(
      c,
      ({ subscriberId, issueId }) => readers.leave(subscriberId, { issueId, way }, clock()),
      leavePageOf,
    )
  })

  routes.post('/unsubscribe/:token/undo', (c) =>
    withReader(
      c,
      ({ subscriberId }) => readers.comeBack(subscriberId, clock()),
      (frame, reader, link) =>
        reader.status === 'active' ? backPage(frame, reader) : leavePageOf(frame, reader, link),
    ),
  )

  routes.post('/unsubscribe/:token/reason', async (c) => {
    const reason = (await readForm(c)).get('reason') ?? ''
    return withReader(
      c,
      async ({ subscriberId }) => {
        if (isReason(reason)) await readers.giveReason(subscriberId, reason)
        return readers.find(subscriberId)
      },
      reasonPage,
    )
  })

  type ShowPage = (
    frame: ReturnType<typeof frameFor>,
    reader: Reader,
    link: ReaderLink,
  ) => ReturnType<typeof leavePage>

  function leavePageOf(...[frame, reader, link]: Parameters<ShowPage>) {
    return leavePage(frame, reader, readerPaths(key, link))
  }

  async function withReader(
    c: Context<object, '/:token'>,
    act: (link: ReaderLink) => Promise<Reader | null>,
    show: ShowPage,
  ): Promise<Response> {
    const token = c.req.param('token')
    const site = await deps.site()
    const path = `/unsubscribe/${token}`
    if (token === SAMPLE_TOKEN) return c.html(samplePage(frameFor(c, site, path)))
    const link = readReaderLink(key, 'unsubscribe', token)
    const reader = link && (await act(link))
    if (link === null || reader === null) return c.html(wrongLinkPage(frameFor(c, site, '/unsubscribe')), 404)
    return c.html(show(frameFor(c, site, path, reader), reader, link))
  }

  return routes
}

function isReason(text: string): text is LeaveReason {
  return leaveReasons.some((reason) => reason === text)
}
