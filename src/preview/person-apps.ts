import { type ErrorHandler, Hono, type NotFoundHandler } from 'hono'
import type { Desk, DeskPlace } from '../app/desk.ts'
import type { ChangeEvent, FileChange } from '../app/views/newsletter.ts'
import { commentRoutes } from './routes/comments.ts'
import { frameRoutes } from './routes/frames.ts'
import { issueRoutes } from './routes/issues.ts'
import { listRoutes } from './routes/list.ts'
import { logRoutes } from './routes/log.ts'
import { mediaRoutes } from './routes/media.ts'
import { outboxRoutes } from './routes/outbox.ts'
import { recordRoutes } from './routes/records.ts'
import { sendingRoutes } from './routes/sending.ts'
import { fileRoutes, settingsRoutes } from './routes/settings.ts'
import { type EventStream, serverEvents } from './server-events.ts'

interface PersonDeps {
  readonly desk: DeskPlace
  /** Calls back after files of the content or a template changed; returns how to stop. */
  readonly onChange: (listener: (change: FileChange) => void) => () => void
  /** What is no mistake of a person, with its stack. */
  readonly onBug: (error: unknown) => void
}

type Actor = Desk['actor']

/** People at a time; a role that changes makes another one of somebody. */
const MOST_KEPT = 100

/**
 * The routes of each person: they call the use cases that the desk has for them, and those refuse what the person may not
 * do. So no route knows who asks. They are made once for each who signs in.
 */
export function createPersonApps(
  deps: PersonDeps,
  { onError, notFound }: { readonly onError: ErrorHandler; readonly notFound: NotFoundHandler },
): (actor: Actor) => Hono {
  const apps = new Map<string, Hono>()
  return (actor) => {
    const key = JSON.stringify(actor)
    const known = apps.get(key)
    if (known !== undefined) return known
    if (apps.size >= MOST_KEPT) apps.clear()
    const desk = deps.desk.as(actor)
    const app = new Hono()
    app.route('/api', personRoutes(desk, deps))
    app.route('/frame', frameRoutes({ desk, onBug: deps.onBug }))
    app.onError(onError)
    app.notFound(notFound)
    apps.set(key, app)
    return app
  }
}

/** What is asked of a desk, and what it answers. */
export function personRoutes(desk: Desk, deps: Pick<PersonDeps, 'desk' | 'onChange'>) {
  const { issues, records, files, settings, sending, list, outbox, log, comments, reviews, media } = desk
  return (
    new Hono()
      .get('/newsletter', async (c) => c.json(await desk.newsletter()))
      .get('/events', (c) => serverEvents(c, (events) => tellChanges(events, deps)))
      // Records first: `/issues/:issue/record` is more particular than what follows.
      .route('/', recordRoutes(records))
      .route('/', fileRoutes(files))
      .route('/', settingsRoutes(settings))
      .route('/', issueRoutes(issues))
      .route('/', sendingRoutes(sending))
      .route('/', listRoutes(list))
      .route('/', outboxRoutes(outbox))
      .route('/', logRoutes(log))
      .route('/', commentRoutes({ comments, reviews }))
      .route('/', mediaRoutes(media))
  )
}

async function tellChanges(
  events: EventStream,
  { desk, onChange }: Pick<PersonDeps, 'desk' | 'onChange'>,
): Promise<void> {
  const gone = new Promise<void>((resolve) => events.onAbort(resolve))
  const tell = (change: ChangeEvent) =>
    void events.writeSSE({ event: 'change', data: JSON.stringify(change) })
  const leaveFiles = onChange(tell)
  const leaveStore = await desk.followStore(tell)
  await events.writeSSE({ event: 'ready', data: '' })
  await gone
  leaveFiles()
  leaveStore()
}
