import { Hono } from 'hono'
import { z } from 'zod'
import type { OutboxDeps } from '../preview-deps.ts'
import { readQuery } from '../read-json.ts'

const query = z.object({
  search: z.string().trim().max(254).default(''),
  before: z.string().max(1_000).optional(),
})

export function outboxRoutes(outbox: OutboxDeps): Hono {
  const app = new Hono()
  app.get('/outbox', async (c) => {
    const { search, before = null } = readQuery(c, query)
    return c.json(await outbox.page({ search, before }))
  })
  app.get('/outbox/:message', async (c) => c.json(await outbox.message(c.req.param('message'))))
  app.get('/outbox/:message/raw', async (c) =>
    c.body(await outbox.raw(c.req.param('message')), 200, {
      'Content-Type': 'message/rfc822',
      'Content-Disposition': 'attachment; filename="message.eml"',
    }),
  )
  return app
}
