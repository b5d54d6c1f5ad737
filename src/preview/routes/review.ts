import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { commentInput, replyInput } from '../../app/content/comments.ts'
import { tokenInput } from '../../app/people/sign-in.ts'
import type { DeskPlace } from '../../app.ts'
import { msg } from '../../domain/language/message.ts'
import { frameHtml, framePolicy } from '../frame-html.ts'
import { body, nothing } from '../read-json.ts'
import { RequestError } from '../request-error.ts'
import { commented } from './comments.ts'
import { isOverTls } from './over-tls.ts'

const COOKIE = 'diglot_review'
const PATH = '/api/review'
/** As long as a link works at most; the server asks for the link each time. */
const COOKIE_SECONDS = 7 * 86_400

/**
 * What a mailed link to one issue opens. Its token goes into a cookie that reaches these routes alone, and no other route
 * knows it. Looking changes nothing: the button behind the link is a POST.
 */
export function reviewRoutes(desk: DeskPlace['review']) {
  async function reviewOf(c: Context) {
    const request = await desk.find(getCookie(c, COOKIE))
    if (request === null) throw linkOver()
    return desk.as(request)
  }

  return (
    new Hono()
      .get('/review', async (c) => c.json(await (await reviewOf(c)).view()))
      .post('/review', body(tokenInput), async (c) => {
        const given = c.req.valid('json')
        const request = await desk.enter(given)
        if (request === null) throw linkOver()
        setCookie(c, COOKIE, given.token, {
          path: PATH,
          httpOnly: true,
          sameSite: 'Strict',
          secure: isOverTls(c),
          maxAge: COOKIE_SECONDS,
        })
        return c.json(await (await desk.as(request)).view())
      })
      .delete('/review', body(nothing), (c) => {
        deleteCookie(c, COOKIE, { path: PATH })
        return c.json({})
      })
      // A mail as it is, for a frame without scripts.
      .get('/review/mails/:edition', async (c) => {
        const mail = await (await reviewOf(c)).mail(c.req.param('edition'))
        const look = { images: false, styles: true, scheme: null }
        return c.html(frameHtml(mail, look), 200, { 'Content-Security-Policy': framePolicy(look) })
      })
      .post('/review/comments/:kind/:record', body(commentInput), async (c) =>
        c.json(await (await reviewOf(c)).add(commented(c.req.param()), c.req.valid('json')), 201),
      )
      .post('/review/comments/:kind/:record/:comment/replies', body(replyInput), async (c) => {
        const review = await reviewOf(c)
        return c.json(
          await review.reply(commented(c.req.param()), c.req.param('comment'), c.req.valid('json')),
          201,
        )
      })
  )
}

function linkOver(): RequestError {
  return new RequestError('NOT_SIGNED_IN', msg`This link has ended, or was taken back.`, {
    hint: msg`Ask the sender for a new one.`,
  })
}
