import { Hono } from 'hono'
import type { ListDeps } from '../preview-deps.ts'

export function listRoutes(list: ListDeps): Hono {
  const app = new Hono()
  app.get('/list', async (c) => c.json(await list.health()))
  return app
}
