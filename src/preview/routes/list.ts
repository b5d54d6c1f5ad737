import { Hono } from 'hono'
import { z } from 'zod'
import type { Desk } from '../../app/desk.ts'
import { restorableInput, restoreInput, tagsInput } from '../../app/list/people-views.ts'
import { DiglotError } from '../../errors.ts'
import { body, query } from '../read-json.ts'

/** The list in numbers, and people of it one by one: by their numbers, so that no address stands in a URL. */
export function listRoutes(list: Desk['list']) {
  return new Hono()
    .get('/list', async (c) => c.json(await list.health()))
    .get('/list/tags', async (c) => c.json(await list.tags()))
    .get('/list/restorable', query(restorableInput), async (c) =>
      c.json(await list.restorable(c.req.valid('query'))),
    )
    .post('/list/restore', body(restoreInput), async (c) => c.json(await list.restore(c.req.valid('json'))))
    .get('/subscribers/:reader', async (c) => c.json(await list.person(numberOf(c.req.param('reader')))))
    .post('/subscribers/:reader/tags', body(tagsInput), async (c) =>
      c.json(await list.tag(numberOf(c.req.param('reader')), c.req.valid('json'))),
    )
}

function numberOf(text: string): number {
  const read = z.coerce.number<string>().int().min(1).safeParse(text)
  if (read.success) return read.data
  throw new DiglotError('NOT_FOUND', `“${text}” is not the number of a subscriber.`, {
    hint: 'Search for the name or the address.',
  })
}
