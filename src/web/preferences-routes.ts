import { type Context, Hono } from 'hono'
import type { Preferences, Reader } from '../domain/reader.ts'
import { type ReaderLink, readReaderLink } from '../domain/reader-link.ts'
import { frameFor } from './page-frame.ts'
import { erasedPage, erasePage, type PreferencesView, preferencesPage } from './pages/preferences-pages.ts'
import { readPause } from './pause-day.ts'
import { isPressed } from './pressed.ts'
import { readForm } from './read-form.ts'
import { readName } from './read-name.ts'
import { readerPaths, SAMPLE_TOKEN, samplePage, withoutLinkPage, wrongLinkPage } from './reader-links.ts'
import type { PageFrame, Site, SiteDeps } from './site.ts'

/** A reader's own page: what she gets, her data, and having it erased. */
export function createPreferencesRoutes(deps: SiteDeps): Hono {
  const { key, clock, readers } = deps
  const routes = new Hono()

  routes.get('/preferences', async (c) =>
    c.html(withoutLinkPage(frameFor(c, await deps.site(), '/preferences'))),
  )

  routes.get('/preferences/:token', (c) =>
    withReader(c, (visit) => c.html(preferencesPage(visit.frame, visit))),
  )

  routes.post('/preferences/:token', (c) =>
    withReader(c, async (visit) => {
      const form = await readForm(c)
      if (!isPressed(form)) return c.html(preferencesPage(visit.frame, visit), 422)
      const read = readPreferences(form, visit)
      if ('wrong' in read) return c.html(preferencesPage(visit.frame, { ...visit, ...read }), 422)
      const reader = await readers.change(visit.reader.id, read, clock())
      if (reader === null) return c.html(erasedPage(visit.frame))
      const frame = frameFor(c, visit.frame.site, visit.frame.path, reader)
      return c.html(preferencesPage(frame, { ...visit, reader, isSaved: reader.status === 'active' }))
    }),
  )

  routes.post('/preferences/:token/data', (c) =>
    withReader(c, async ({ reader }) =>
      c.body(`${JSON.stringify(await readers.record(reader.id), null, 2)}\n`, 200, {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="my-data.json"',
      }),
    ),
  )

  routes.get('/preferences/:token/erase', (c) =>
    withReader(c, (visit) => c.html(erasePage(visit.frame, visit))),
  )

  routes.post('/preferences/:token/erase', (c) =>
    withReader(c, async (visit) => {
      if (!isPressed(await readForm(c))) return c.html(erasePage(visit.frame, visit), 422)
      await readers.erase(visit.reader.id, clock())
      return c.html(erasedPage(visit.frame))
    }),
  )

  async function withReader(
    c: Context<object, '/:token'>,
    answer: (visit: Visit) => Response | Promise<Response>,
  ): Promise<Response> {
    const token = c.req.param('token')
    const site = await deps.site()
    const path = `/preferences/${token}`
    if (token === SAMPLE_TOKEN) return c.html(samplePage(frameFor(c, site, path)))
    const link = readReaderLink(key, 'preferences', token)
    const reader = link && (await readers.find(link.subscriberId))
    if (link === null || reader === null) return c.html(wrongLinkPage(frameFor(c, site, '/preferences')), 404)
    return answer(visitOf({ c, site, path, link, reader }))
  }

  function visitOf({ c, site, path, link, reader }: VisitFacts): Visit {
    return { frame: frameFor(c, site, path, reader), reader, paths: readerPaths(key, link), now: clock() }
  }

  return routes
}

interface VisitFacts {
  readonly c: Context
  readonly site: Site
  readonly path: string
  readonly link: ReaderLink
  readonly reader: Reader
}

interface Visit extends Pick<PreferencesView, 'reader' | 'paths' | 'now'> {
  readonly frame: PageFrame
}

/** An edition that is not offered changes nothing: a form has no other. */
function readPreferences(
  form: ReadonlyMap<string, string>,
  { frame: { site }, reader, now }: Visit,
): Preferences | Required<Pick<PreferencesView, 'wrong'>> {
  const name = readName(form.get('name') ?? reader.name)
  if (name === undefined) return { wrong: 'name' }
  const pausedUntil = readPause(form.get('pause') ?? '', now, site.newsletter.timeZone)
  if (pausedUntil === undefined) return { wrong: 'pause' }
  const edition = site.editions.find((id) => id === form.get('edition')) ?? reader.edition
  return { name, edition, pausedUntil }
}
