import { Hono } from 'hono'
import { z } from 'zod'
import type { Desk } from '../../app/desk.ts'
import { query } from '../read-json.ts'

/** `search`: part of an address or a subject; `before`: `next` of the page above. */
const pageInput = z.object({
  search: z.string().trim().max(254).default(''),
  before: z.string().max(1_000).optional(),
})

export function outboxRoutes(outbox: Desk['outbox']) {
  return new Hono()
    .get('/outbox', query(pageInput), async (c) => {
      const { search, before = null } = c.req.valid('query')
      return c.json(await outbox.page({ search, before }))
    })
    .get('/outbox/:message', async (c) => c.json(await outbox.message(c.req.param('message'))))
    .get('/outbox/:message/raw', async (c) =>
      c.body(await outbox.raw(c.req.param('message')), 200, {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': 'attachment; filename="message.eml"',
      }),
    )
}
