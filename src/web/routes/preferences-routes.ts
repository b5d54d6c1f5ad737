import { type Context, Hono } from 'hono'
import type { Preferences, Reader } from '../../domain/readers/reader.ts'
import { ownerPurposes, type ReaderLink } from '../../domain/readers/reader-link.ts'
import { readTags } from '../pages/choices.ts'
import { erasedPage, ownLinkMailedPage } from '../pages/own-data-pages.ts'
import { frameFor } from '../pages/page-frame.ts'
import { type PreferencesView, preferencesPage } from '../pages/preferences-pages.ts'
import { readPause } from '../pause-day.ts'
import { readerPaths, SAMPLE_TOKEN, samplePage, withoutLinkPage, wrongLinkPage } from '../reader-links.ts'
import type { PageFrame, Site } from '../site.ts'
import type { SiteDeps } from '../site-deps.ts'
import { findLinkedReader } from './linked-reader.ts'
import { isPressed, readForm, readName } from './read-form.ts'

/** A reader's own page: what they get. It shows nothing that the mail which led to it does not say. */
export function createPreferencesRoutes(deps: SiteDeps): Hono {
  const { key, clock, readers, ownerLinks } = deps
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
      const tags = await readers.tagsOf(reader.id)
      return c.html(preferencesPage(frame, { ...visit, reader, tags, isSaved: reader.status === 'active' }))
    }),
  )

  for (const purpose of ownerPurposes)
    routes.post(`/preferences/:token/${purpose}`, (c) =>
      withReader(c, async (visit) => {
        if (!isPressed(await readForm(c))) return c.html(preferencesPage(visit.frame, visit), 422)
        const { language } = visit.frame
        await ownerLinks.ask({ subscriberId: visit.reader.id, purpose, language }, clock())
        deps.onMailDue()
        return c.html(ownLinkMailedPage(visit.frame, visit.reader))
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
    const found = await findLinkedReader(deps, 'preferences', token)
    if (found === null) return c.html(wrongLinkPage(frameFor(c, site, '/preferences')), 404)
    return answer(await visitOf({ c, site, path, ...found }))
  }

  async function visitOf({ c, site, path, link, reader }: VisitFacts): Promise<Visit> {
    return {
      frame: frameFor(c, site, path, reader),
      reader,
      paths: readerPaths(key, link, reader),
      now: clock(),
      tags: await readers.tagsOf(reader.id),
      mayComeBack: await readers.mayComeBack(reader.id, clock()),
    }
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

interface Visit extends Pick<PreferencesView, 'reader' | 'paths' | 'now' | 'tags' | 'mayComeBack'> {
  readonly frame: PageFrame
}

/**
 * An edition that is not offered changes nothing: a form has no other. Nor does an empty name: the form does not show
 * the one that is kept.
 */
function readPreferences(
  form: ReadonlyMap<string, string>,
  { frame: { site }, reader, now }: Visit,
): Preferences | Required<Pick<PreferencesView, 'wrong'>> {
  const given = readName(form.get('name') ?? '')
  if (given === undefined) return { wrong: 'name' }
  const pausedUntil = readPause(form.get('pause') ?? '', now, site.newsletter.timeZone)
  if (pausedUntil === undefined) return { wrong: 'pause' }
  const edition = site.editions.find((id) => id === form.get('edition')) ?? reader.edition
  const tags = readTags(form, site.newsletter)
  return { name: given || reader.name, edition, pausedUntil, tags }
}
