import { Hono } from 'hono'
import { commentInput, replyInput, resolveCommentInput } from '../../app/content/comments.ts'
import type { Desk } from '../../app/desk.ts'
import { askReviewInput } from '../../app/people/review-requests.ts'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { body, nothing } from '../read-json.ts'

/** What people say about articles and issues, and who was asked to look at one. */
export function commentRoutes({ comments, reviews }: Pick<Desk, 'comments' | 'reviews'>) {
  return new Hono()
    .get('/issues/:issue/comments', async (c) => c.json(await comments.ofIssue(c.req.param('issue'))))
    .get('/comments/:kind/:record', async (c) => c.json(await comments.ofRecord(commented(c.req.param()))))
    .post('/comments/:kind/:record', body(commentInput), async (c) =>
      c.json(await comments.add(commented(c.req.param()), c.req.valid('json')), 201),
    )
    .post('/comments/:kind/:record/:comment/replies', body(replyInput), async (c) =>
      c.json(
        await comments.reply(commented(c.req.param()), c.req.param('comment'), c.req.valid('json')),
        201,
      ),
    )
    .post('/comments/:kind/:record/:comment/resolved', body(resolveCommentInput), async (c) =>
      c.json(await comments.resolve(commented(c.req.param()), c.req.param('comment'), c.req.valid('json'))),
    )
    .delete('/comments/:kind/:record/:comment', body(nothing), async (c) =>
      c.json(await comments.remove(commented(c.req.param()), c.req.param('comment'))),
    )
    .delete('/comments/:kind/:record/:comment/replies/:reply', body(nothing), async (c) => {
      const { comment, reply } = c.req.param()
      return c.json(await comments.removeReply(commented(c.req.param()), { comment, reply }))
    })

    .get('/issues/:issue/reviews', async (c) => c.json(await reviews.list(c.req.param('issue'))))
    .post('/issues/:issue/reviews', body(askReviewInput), async (c) =>
      c.json(await reviews.ask(c.req.param('issue'), c.req.valid('json')), 201),
    )
    .post('/issues/:issue/reviews/:review/withdrawal', body(nothing), async (c) =>
      c.json(await reviews.withdraw(c.req.param('issue'), numberOf(c.req.param('review')))),
    )
}

/** The record that a path names. */
export function commented({ kind, record }: { readonly kind: string; readonly record: string }) {
  if (kind !== 'article' && kind !== 'issue') throw noSuch()
  return { kind, id: record } as const
}

function numberOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw noSuch()
  return Number(text)
}

function noSuch(): DiglotError {
  return new DiglotError('NOT_FOUND', msg`There is nothing at this address.`, {
    hint: msg`Go back to the issues.`,
  })
}
