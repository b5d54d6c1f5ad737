import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import type { Desk } from '../../app/desk.ts'
import { logFilter, logInput } from '../../app/people/read-log.ts'
import { query } from '../read-json.ts'

export function logRoutes(log: Desk['log']) {
  return new Hono()
    .get('/log', query(logInput), async (c) => c.json(await log.page(c.req.valid('query'))))
    .get('/log.csv', query(logFilter), async (c) => {
      const pieces = await log.csv(c.req.valid('query'))
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', 'attachment; filename="log.csv"')
      return stream(c, async (out) => {
        for await (const piece of pieces) await out.write(piece)
      })
    })
}
