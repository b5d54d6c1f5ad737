import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Desk, DeskPlace } from '../../app/desk.ts'
import { MOST_PICTURE_BYTES } from '../../app/media/media.ts'
import { msg } from '../../domain/language/message.ts'
import { RequestError } from '../request-error.ts'

/** Pictures of records: put into `content/media`, and as they lie there. */
export function mediaRoutes(media: Desk['media']) {
  const pictureBody = bodyLimit({ maxSize: MOST_PICTURE_BYTES, onError: () => refusePicture() })
  return new Hono()
    .post('/media', pictureBody, async (c) =>
      c.json(await media.upload(new Uint8Array(await c.req.arrayBuffer())), 201),
    )
    .get('/media/:file', async (c) => {
      const { type, content } = await media.file(c.req.param('file'))
      return c.body(Uint8Array.from(content), 200, {
        'Content-Type': type,
        'Cache-Control': 'private, no-cache',
      })
    })
}

/**
 * The pictures of mails, for frames. A person who was asked for a review has no desk and sees them too; their names are those that
 * they have on the readers' site.
 */
export function pictureRoutes({ picture }: Pick<DeskPlace, 'picture'>): Hono {
  return new Hono().get('/:name', async (c) => {
    const file = await picture(c.req.param('name'))
    if (file === null) return c.notFound()
    return c.body(Uint8Array.from(file.content), 200, {
      'Content-Type': file.type,
      'Cache-Control': 'private, max-age=31536000, immutable',
    })
  })
}

function refusePicture(): never {
  throw new RequestError(
    'BODY_TOO_LARGE',
    msg`A picture may have at most ${MOST_PICTURE_BYTES / 1_000_000} MB.`,
    { hint: msg`Save it smaller.` },
  )
}
