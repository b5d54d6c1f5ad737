import { Hono } from 'hono'
import type { Desk } from '../../app/desk.ts'

export function listRoutes(list: Desk['list']) {
  return new Hono().get('/list', async (c) => c.json(await list.health()))
}
