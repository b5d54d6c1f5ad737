import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { getPathNoStrict } from 'hono/utils/url'
import { sentencePage } from './pages/page.ts'
import { frameFor } from './pages/page-frame.ts'
import { ICON_PATH, siteIcon } from './pages/site-icon.ts'
import { siteStyles, stylesVersion } from './pages/site-styles.ts'
import { createArchiveRoutes } from './routes/archive-routes.ts'
import { createClickRoutes } from './routes/click-routes.ts'
import { createLeaveRoutes } from './routes/leave-routes.ts'
import { createOwnDataRoutes } from './routes/own-data-routes.ts'
import { createPictureRoutes } from './routes/picture-routes.ts'
import { createPreferencesRoutes } from './routes/preferences-routes.ts'
import { createSearchRoutes } from './routes/search-routes.ts'
import { createSubscribeRoutes } from './routes/subscribe-routes.ts'
import { basePathOf, type PageFrame } from './site.ts'
import type { SiteDeps } from './site-deps.ts'

/** A form has a few short fields. */
const MOST_BODY_BYTES = 16_384
const A_DAY_S = 86_400
const A_YEAR_S = 31_536_000

/** The path of a request below that of the site, whether or not a proxy has taken the latter off; `/a/` is `/a`. */
function pathUnder(base: string): (request: Request) => string {
  return (request) => {
    const path = getPathNoStrict(request)
    return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) || '/' : path
  }
}

/** The readers' site. Every change is a POST; it sets no cookie and logs nothing. */
export function createSiteApp(deps: SiteDeps, siteUrl: string): Hono {
  const app = new Hono({ getPath: pathUnder(basePathOf(siteUrl)) })

  const sentence = async (
    c: Context,
    pick: (words: PageFrame['words']) => readonly [string, string],
    status: 404 | 413 | 500,
  ) => {
    const frame = frameFor(c, await deps.site(), '/')
    return c.html(sentencePage(frame, ...pick(frame.words)), status)
  }

  app.use(securityHeaders)
  // Before the limit of forms: it has one of its own.
  if (deps.webhooks !== null) app.route('/webhooks', deps.webhooks)
  app.use(
    bodyLimit({
      maxSize: MOST_BODY_BYTES,
      onError: (c) => sentence(c, (words) => [words.tooLargeTitle, words.tooLargeText], 413),
    }),
  )
  app.route('/', createSubscribeRoutes(deps))
  app.route('/', createArchiveRoutes(deps))
  app.route('/', createSearchRoutes(deps))
  app.route('/', createPictureRoutes(deps))
  app.route('/', createClickRoutes(deps))
  app.route('/', createLeaveRoutes(deps))
  app.route('/', createPreferencesRoutes(deps))
  app.route('/', createOwnDataRoutes(deps))

  app.get('/site.css', async (c) => {
    const site = await deps.site()
    const isNamed = c.req.query('v') === stylesVersion(site)
    return c.body(siteStyles(site), 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': isNamed ? `public, max-age=${A_YEAR_S}, immutable` : 'no-cache',
    })
  })

  // Browsers ask for the second one by themselves where a document names none, such as a feed.
  for (const path of [ICON_PATH, '/favicon.ico'])
    app.get(path, async (c) =>
      c.body(siteIcon(await deps.site()), 200, {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': `public, max-age=${A_DAY_S}`,
      }),
    )

  app.notFound((c) => sentence(c, (words) => [words.notFoundTitle, words.notFoundText], 404))
  app.onError((error, c) => {
    // A client that goes away in the middle of its request is no fault of anybody's.
    if (!c.req.raw.signal.aborted) deps.onError(error)
    return sentence(c, (words) => [words.failedTitle, words.failedText], 500)
  })
  return app
}

/** Nothing runs, nothing is framed, and a form goes nowhere but here. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const headers = secureHeaders({
  xFrameOptions: 'DENY',
  // The site stands behind a proxy that terminates TLS and that may serve other things too: whether it is HTTPS for good is for it to say.
  strictTransportSecurity: false,
  // A feed reader or an archive elsewhere may show what is public.
  crossOriginResourcePolicy: 'cross-origin',
  permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
})

/** Of every answer; a handler may set a policy of its own, and a time for which its answer may be kept. */
const securityHeaders: MiddlewareHandler = async (c, next) => {
  await headers(c, next)
  const { headers: given } = c.res
  if (!given.has('Content-Security-Policy')) given.set('Content-Security-Policy', PAGE_POLICY)
  if (!given.has('Cache-Control')) given.set('Cache-Control', 'no-store')
}
