import { Hono } from 'hono'
import { z } from 'zod'
import type { Desk } from '../../app/desk.ts'
import { body } from '../read-json.ts'

/** `search`: part of an address or a subject, in the body, so that none stands in a URL; `before`: `next` of the page above. */
const pageInput = z.strictObject({
  search: z.string().trim().max(254),
  before: z.string().max(1_000).nullable(),
})

export function outboxRoutes(outbox: Desk['outbox']) {
  return new Hono()
    .post('/outbox', body(pageInput), async (c) => c.json(await outbox.page(c.req.valid('json'))))
    .get('/outbox/:message', async (c) => c.json(await outbox.message(c.req.param('message'))))
    .get('/outbox/:message/raw', async (c) =>
      c.body(await outbox.raw(c.req.param('message')), 200, {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': 'attachment; filename="message.eml"',
      }),
    )
}
