import { type ErrorHandler, Hono, type NotFoundHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DeskPlace } from '../app/desk.ts'
import type { FileChange } from '../app/views/newsletter.ts'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { createAttempts } from './access/attempts.ts'
import { sameSite } from './access/same-site.ts'
import type { Sessions } from './access/sessions.ts'
import { apiErrorOf, bug } from './api-error.ts'
import type { ClientFiles } from './client-files.ts'
import { createPersonApps, type personRoutes } from './person-apps.ts'
import { RequestError } from './request-error.ts'
import { UPLOAD_PATH } from './request-marks.ts'
import { clientRoutes } from './routes/client.ts'
import { takesLists } from './routes/list.ts'
import { pictureRoutes } from './routes/media.ts'
import { reviewRoutes } from './routes/review.ts'
import { requireActor, sessionRoutes } from './routes/session.ts'

/** As large as a record may be, in JSON. */
const MAX_BODY_BYTES = 2_000_000

export interface PreviewDeps {
  readonly desk: DeskPlace
  /** Calls back after files of the content or a template changed; returns how to stop. */
  readonly onChange: (listener: (change: FileChange) => void) => () => void
  /** What is no mistake of a person, with its stack. */
  readonly onBug: (error: unknown) => void
  readonly client: ClientFiles
  /** What a link to sign in begins with; null where none can be mailed. */
  readonly linkBase: string | null
  readonly clock: () => Date
  /** Null: nobody signs in, and only this machine is answered. */
  readonly sessions: Sessions | null
}

/** The routes with what they take and answer, for the page. */
export type PreviewApi = Hono<
  object,
  SchemaOf<ReturnType<typeof sessionRoutes>> &
    SchemaOf<ReturnType<typeof reviewRoutes>> &
    SchemaOf<ReturnType<typeof personRoutes>>
>

type SchemaOf<App> = App extends Hono<infer _Env, infer Schema, infer _Path> ? Schema : never

/**
 * The editors' preview. Whatever changes something is POST, PUT or DELETE with `Content-Type: application/json` and a JSON
 * body, `{}` where there is nothing to say. Everything that is answered is plain JSON; times are ISO 8601 in UTC, days are
 * `YYYY-MM-DD`. Every failure is an `ApiError`.
 */
export function createPreviewApp(deps: PreviewDeps): Hono {
  const { desk, sessions, onBug, client } = deps
  const app = new Hono()

  app.use(async (c, next) => {
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    if (!c.res.headers.has('Content-Security-Policy'))
      c.header('Content-Security-Policy', "default-src 'none'")
  })
  app.use(sameSite({ isLocalOnly: sessions === null }))
  const asRecords = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refuseBody() })
  // A list and a picture have limits of their own, behind the sign-in.
  app.use((c, next) => (takesLists(c.req.path) || c.req.path === UPLOAD_PATH ? next() : asRecords(c, next)))

  const onError: ErrorHandler = (error, c) => {
    const known = apiErrorOf(error)
    if (known === null) onBug(error)
    const body = known ?? bug
    if (body.retryAfterSeconds !== undefined) c.header('Retry-After', String(body.retryAfterSeconds))
    return c.json(body, body.status as 500, { 'Content-Type': 'application/problem+json' })
  }
  const linkAttempts = createAttempts(deps.clock, 'links')
  const access = { people: desk.people, sessions, linkBase: deps.linkBase, linkAttempts }
  const appOf = createPersonApps(deps, { onError, notFound })
  app.route('/api', sessionRoutes(access))
  app.route('/api', reviewRoutes(desk.review))
  app.route('/pictures', pictureRoutes(desk))
  app.on(['GET', 'POST', 'PUT', 'DELETE'], ['/api/*', '/frame/*'], async (c) =>
    appOf(await requireActor(c, access)).fetch(c.req.raw, c.env),
  )
  app.route('/', clientRoutes(client))

  app.notFound(notFound)
  app.onError(onError)
  return app
}

const notFound: NotFoundHandler = () => {
  throw new DiglotError('NOT_FOUND', msg`There is nothing at this address.`, {
    hint: msg`Go back to the issues.`,
  })
}

function refuseBody(): never {
  throw new RequestError(
    'BODY_TOO_LARGE',
    msg`A request may have at most ${MAX_BODY_BYTES / 1_000_000} MB.`,
    {
      hint: msg`Split what you send; a record has at most 1 MB.`,
    },
  )
}
