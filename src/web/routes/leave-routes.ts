import { type Context, Hono } from 'hono'
import { type LeaveReason, type LeaveWay, leaveReasons, type Reader } from '../../domain/readers/reader.ts'
import { backPage, leavePage, reasonPage } from '../pages/leave-pages.ts'
import type { Html } from '../pages/page.ts'
import { frameFor } from '../pages/page-frame.ts'
import { readerPaths, SAMPLE_TOKEN, samplePage, withoutLinkPage, wrongLinkPage } from '../reader-links.ts'
import type { PageFrame } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'
import { findLinkedReader, type LinkedReader } from './linked-reader.ts'
import { isPressed, readForm } from './read-form.ts'

/**
 * Leaving. A POST to the URL of a mail is RFC 8058's one click, without a cookie or a redirect, or the button of its page:
 * the body says which. One that says neither is answered with the page, and no GET changes anything.
 */
export function createLeaveRoutes(deps: SiteDeps): Hono {
  const { key, clock, readers } = deps
  const routes = new Hono()

  routes.get('/unsubscribe', async (c) =>
    c.html(withoutLinkPage(frameFor(c, await deps.site(), '/unsubscribe'))),
  )

  routes.get('/unsubscribe/:token', (c) => showPage(c))

  routes.post('/unsubscribe/:token', async (c) => {
    const way = await wayOf(c)
    if (way === null) return askAgain(c)
    return withReader(
      c,
      ({ link: { issueId }, reader: { id } }) => readers.leave(id, { issueId, way }, clock()),
      // The mail program that asked shows nobody an answer.
      way === 'one-click' ? null : leavePageOf,
    )
  })

  routes.post('/unsubscribe/:token/undo', async (c) => {
    if (!isPressed(await readForm(c))) return askAgain(c)
    return withReader(
      c,
      ({ reader }) => readers.comeBack(reader.id, clock()),
      async (frame, visit) =>
        visit.reader.status === 'active' ? backPage(frame, visit.reader) : leavePageOf(frame, visit),
    )
  })

  routes.post('/unsubscribe/:token/reason', async (c) => {
    const reason = (await readForm(c)).get('reason') ?? ''
    return withReader(
      c,
      async ({ reader }) => {
        if (isReason(reason)) await readers.giveReason(reader.id, reason)
        return reader
      },
      async (frame) => reasonPage(frame),
    )
  })

  type ShowPage = (frame: PageFrame, visit: LinkedReader) => Promise<Html>

  function showPage(c: Context<object, '/:token'>): Promise<Response> {
    return withReader(c, async ({ reader }) => reader, leavePageOf)
  }

  function askAgain(c: Context<object, '/:token'>): Promise<Response> {
    c.status(422)
    return showPage(c)
  }

  async function leavePageOf(frame: PageFrame, { link, reader }: LinkedReader): Promise<Html> {
    const mayComeBack = await readers.mayComeBack(reader.id, clock())
    return leavePage(frame, { reader, paths: readerPaths(key, link, reader), mayComeBack })
  }

  async function withReader(
    c: Context<object, '/:token'>,
    act: (found: LinkedReader) => Promise<Reader | null>,
    show: ShowPage | null,
  ): Promise<Response> {
    const token = c.req.param('token')
    const site = await deps.site()
    const path = `/unsubscribe/${token}`
    if (token === SAMPLE_TOKEN) return c.html(samplePage(frameFor(c, site, path)))
    const found = await findLinkedReader(deps, 'unsubscribe', token)
    const reader = found && (await act(found))
    if (found === null || reader === null)
      return c.html(wrongLinkPage(frameFor(c, site, '/unsubscribe')), 404)
    if (show === null) return c.text('')
    return c.html(await show(frameFor(c, site, path, reader), { link: found.link, reader }))
  }

  return routes
}

/** How somebody leaves by a request; null where it does not say that anybody wants to. */
async function wayOf(c: Context): Promise<LeaveWay | null> {
  if (ONE_CLICK.test(await c.req.text())) return 'one-click'
  return isPressed(await readForm(c)) ? 'page' : null
}

/** The key and the value of RFC 8058, in a body of whatever type: mail programs do not all name it well. */
const ONE_CLICK = /List-Unsubscribe[\s\S]{0,300}?One-Click/i

function isReason(text: string): text is LeaveReason {
  return leaveReasons.some((reason) => reason === text)
}
