import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'
import { z } from 'zod'
import type { Desk } from '../../app/desk.ts'
import { addInput } from '../../app/list/add-person.ts'
import { changeInput } from '../../app/list/change-person.ts'
import { erasePersonInput } from '../../app/list/erase-subscriber.ts'
import { findInput, peopleFilter } from '../../app/list/find-people.ts'
import { importConfirm, importInput } from '../../app/list/import-file.ts'
import { restorableInput, restoreInput, tagsInput } from '../../app/list/people-views.ts'
import { removeInput } from '../../app/list/remove-person.ts'
import { tagPeopleInput } from '../../app/list/tag-people.ts'
import { msg } from '../../domain/language/message.ts'
import { MAX_LIST_BYTES } from '../../domain/readers/list-limits.ts'
import { DiglotError } from '../../errors.ts'
import { body, query } from '../read-json.ts'
import { RequestError } from '../request-error.ts'

/** Base64 takes four bytes for three; beside it stands what is said about the list. */
const MAX_IMPORT_BYTES = Math.ceil(MAX_LIST_BYTES / 3) * 4 + 200_000

/** Paths whose body is a whole list. */
export function takesLists(path: string): boolean {
  return path === '/api/list/import' || path === '/api/list/import/preview'
}

/**
 * The list in numbers, and people of it. One person is named by their number, and what is searched for stands in the body, so that
 * no address stands in a URL.
 */
export function listRoutes(list: Desk['list']) {
  const listBody = bodyLimit({ maxSize: MAX_IMPORT_BYTES, onError: () => refuseList() })
  return new Hono()
    .get('/list', async (c) => c.json(await list.health()))
    .get('/list/tags', async (c) => c.json(await list.tags()))
    .get('/list/fields', async (c) => c.json(await list.fields()))
    .get('/list/forms', async (c) => c.json(await list.forms()))

    .post('/list/people', body(findInput), async (c) => c.json(await list.find(c.req.valid('json'))))
    .post('/list/people/count', body(peopleFilter), async (c) =>
      c.json(await list.count(c.req.valid('json'))),
    )
    .post('/list/people/tags', body(tagPeopleInput), async (c) =>
      c.json(await list.tagFound(c.req.valid('json'))),
    )
    .post('/list/people/export', body(peopleFilter), async (c) => {
      const pieces = await list.export(c.req.valid('json'))
      c.header('Content-Type', 'text/csv; charset=utf-8')
      return stream(c, async (out) => {
        for await (const piece of pieces) await out.write(piece)
      })
    })

    .post('/list/import/preview', listBody, body(importInput), async (c) =>
      c.json(await list.previewImport(c.req.valid('json'))),
    )
    .post('/list/import', listBody, body(importConfirm), async (c) =>
      c.json(await list.importFile(c.req.valid('json'))),
    )

    .get('/list/restorable', query(restorableInput), async (c) =>
      c.json(await list.restorable(c.req.valid('query'))),
    )
    .post('/list/restore', body(restoreInput), async (c) => c.json(await list.restore(c.req.valid('json'))))

    .post('/subscribers', body(addInput), async (c) => c.json(await list.add(c.req.valid('json'))))
    .get('/subscribers/:reader', async (c) => c.json(await list.person(numberOf(c.req.param('reader')))))
    .put('/subscribers/:reader', body(changeInput), async (c) =>
      c.json(await list.change(numberOf(c.req.param('reader')), c.req.valid('json'))),
    )
    .post('/subscribers/:reader/tags', body(tagsInput), async (c) =>
      c.json(await list.tag(numberOf(c.req.param('reader')), c.req.valid('json'))),
    )
    .post('/subscribers/:reader/remove', body(removeInput), async (c) =>
      c.json(await list.remove(numberOf(c.req.param('reader')), c.req.valid('json'))),
    )
    .post('/subscribers/:reader/erase', body(erasePersonInput), async (c) => {
      await list.erase(numberOf(c.req.param('reader')), c.req.valid('json'))
      return c.json({})
    })
}

function numberOf(text: string): number {
  const read = z.coerce.number<string>().int().min(1).safeParse(text)
  if (read.success) return read.data
  throw new DiglotError('NOT_FOUND', msg`“${text}” is not the number of a subscriber.`, {
    hint: msg`Search for the name or the address.`,
  })
}

function refuseList(): never {
  throw new RequestError(
    'BODY_TOO_LARGE',
    msg`A list may have at most ${MAX_LIST_BYTES / 1_000_000} MB here.`,
    {
      hint: msg`Split it into files that each begin with the same first line.`,
    },
  )
}
