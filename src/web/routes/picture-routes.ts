import { type Context, Hono } from 'hono'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import type { SiteDeps } from '../site-deps.ts'

/** Of some 100 KB each: when an issue arrives, all readers ask for the same few. */
const MOST_KEPT = 64
const NAME = /^[0-9a-f]{32}\.(?:jpg|png|gif)$/
const CALENDAR_NAME = /^[0-9a-f]{32}\.ics$/

/**
 * The pictures of mails, and the calendar files of events. Their names are the hash of what is in them, so nobody guesses one that they have not been sent, and
 * what has a name never changes: every program may keep it for good.
 */
export function createPictureRoutes({ pictures }: Pick<SiteDeps, 'pictures'>): Hono {
  const kept = new Map<string, KeptFile>()

  async function find(name: string): Promise<KeptFile | null> {
    const found = kept.get(name) ?? (await pictures.find(name))
    if (found === null) return null
    kept.delete(name)
    kept.set(name, found)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return found
  }

  const answer = (pattern: RegExp) => async (c: Context) => {
    const name = c.req.param('name') ?? ''
    const file = pattern.test(name) ? await find(name) : null
    if (file === null) return c.notFound()
    return c.body(Uint8Array.from(file.content), 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      ETag: `"${name}"`,
    })
  }

  return new Hono().get('/pictures/:name', answer(NAME)).get('/calendar/:name', answer(CALENDAR_NAME))
}
