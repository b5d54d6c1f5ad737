import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { DiglotError } from '../errors.ts'
import { sameSite } from './access/same-site.ts'
import { apiErrorOf, bug } from './api-error.ts'
import type { PreviewDeps } from './preview-deps.ts'
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

/** The editors' preview. Whatever changes something is POST, PUT or DELETE, with JSON. */
export function createPreviewApp(deps: PreviewDeps): Hono {
  const { sessions, issues, records, sending, list, outbox } = deps
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

  app.route('/api', sessionRoutes(sessions))
  app.use('/api/*', signedIn(sessions))
  app.use('/frame/*', signedIn(sessions))
  app.get('/api/newsletter', async (c) => c.json(await deps.newsletter()))
  app.get('/api/events', (c) => serverEvents(c, (events) => tellChanges(events, deps.onChange)))
  // Records first: `/issues/:issue/record` is more particular than what follows.
  app.route('/api', recordRoutes(records))
  app.route('/api', issueRoutes(issues))
  app.route('/api', sendingRoutes(sending))
  app.route('/api', listRoutes(list))
  app.route('/api', outboxRoutes(outbox))
  app.route('/frame', frameRoutes(deps))
  app.route('/', clientRoutes(deps.client))

  app.notFound(() => {
    throw new DiglotError('NOT_FOUND', 'There is nothing at this address.', {
      hint: 'Go back to the issues.',
    })
  })
  app.onError((error, c) => {
    const known = apiErrorOf(error)
    if (known === null) deps.onBug(error)
    const body = known ?? bug
    if (body.retryAfterSeconds !== undefined) c.header('Retry-After', String(body.retryAfterSeconds))
    return c.json(body, body.status as 500, { 'Content-Type': 'application/problem+json' })
  })
  return app
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
