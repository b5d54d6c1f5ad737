import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Desk } from '../app/desk.ts'
import type { ChangeEvent } from '../app/views/newsletter.ts'
import { DiglotError } from '../errors.ts'
import { sameSite } from './access/same-site.ts'
import type { Sessions } from './access/sessions.ts'
import { apiErrorOf, bug } from './api-error.ts'
import type { ClientFiles } from './client-files.ts'
import { RequestError } from './request-error.ts'
import { clientRoutes } from './routes/client.ts'
import { frameRoutes } from './routes/frames.ts'
import { issueRoutes } from './routes/issues.ts'
import { listRoutes } from './routes/list.ts'
import { outboxRoutes } from './routes/outbox.ts'
import { recordRoutes } from './routes/records.ts'
import { sendingRoutes } from './routes/sending.ts'
import { sessionRoutes, signedIn } from './routes/session.ts'
import { type EventStream, serverEvents } from './server-events.ts'

/** As large as a record may be, in JSON. */
const MAX_BODY_BYTES = 2_000_000

export interface PreviewDeps {
  readonly desk: Desk
  /** Calls back after files of the content or a template changed; returns how to stop. */
  readonly onChange: (listener: (change: ChangeEvent) => void) => () => void
  /** What is no mistake of a person, with its stack. */
  readonly onBug: (error: unknown) => void
  readonly client: ClientFiles
  /** Null: nobody is asked for a password, and only this machine is answered. */
  readonly sessions: Sessions | null
}

/** The routes with what they take and answer, for the page. */
export type PreviewApi = ReturnType<typeof apiRoutes>

/**
 * The editors' preview. Whatever changes something is POST, PUT or DELETE with `Content-Type: application/json` and a JSON
 * body, `{}` where there is nothing to say. Everything that is answered is plain JSON; times are ISO 8601 in UTC, days are
 * `YYYY-MM-DD`. Every failure is an `ApiError`.
 */
export function createPreviewApp(deps: PreviewDeps): Hono {
  const { sessions, onBug, client } = deps
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
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => refuseBody() }))

  app.route('/api', apiRoutes(deps))
  app.use('/frame/*', signedIn(sessions))
  app.route('/frame', frameRoutes(deps))
  app.route('/', clientRoutes(client))

  app.notFound(() => {
    throw new DiglotError('NOT_FOUND', 'There is nothing at this address.', {
      hint: 'Go back to the issues.',
    })
  })
  app.onError((error, c) => {
    const known = apiErrorOf(error)
    if (known === null) onBug(error)
    const body = known ?? bug
    if (body.retryAfterSeconds !== undefined) c.header('Retry-After', String(body.retryAfterSeconds))
    return c.json(body, body.status as 500, { 'Content-Type': 'application/problem+json' })
  })
  return app
}

function apiRoutes({ desk, sessions, onChange }: PreviewDeps) {
  const { issues, records, sending, list, outbox } = desk
  return (
    new Hono()
      .route('/', sessionRoutes(sessions))
      .use(signedIn(sessions))
      .get('/newsletter', async (c) => c.json(await desk.newsletter()))
      .get('/events', (c) => serverEvents(c, (events) => tellChanges(events, onChange)))
      // Records first: `/issues/:issue/record` is more particular than what follows.
      .route('/', recordRoutes(records))
      .route('/', issueRoutes(issues))
      .route('/', sendingRoutes(sending))
      .route('/', listRoutes(list))
      .route('/', outboxRoutes(outbox))
  )
}

async function tellChanges(events: EventStream, onChange: PreviewDeps['onChange']): Promise<void> {
  const gone = new Promise<void>((resolve) => events.onAbort(resolve))
  const stop = onChange((change) => void events.writeSSE({ event: 'change', data: JSON.stringify(change) }))
  await events.writeSSE({ event: 'ready', data: '' })
  await gone
  stop()
}

function refuseBody(): never {
  throw new RequestError('BODY_TOO_LARGE', `A request may have at most ${MAX_BODY_BYTES / 1_000_000} MB.`, {
    hint: 'Split what you send; a record has at most 1 MB.',
  })
}
