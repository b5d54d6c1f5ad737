import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { DiglotError } from '../../errors.ts'
import { apiErrorOf, bug } from '../api-error.ts'
import { type FrameOptions, frameHtml, framePolicy } from '../frame-html.ts'
import type { PreviewDeps } from '../preview-deps.ts'
import { readQuery } from '../read-json.ts'
import { renderChoice } from './issues.ts'

const frameQuery = z.object({
  images: z.literal('on').optional(),
  styles: z.literal('off').optional(),
  scheme: z.enum(['light', 'dark', 'inverted']).optional(),
})

/** Mails as they are, for an iframe: what is on these paths is somebody else's HTML and may do nothing. */
export function frameRoutes({
  issues,
  outbox,
  onBug,
}: Pick<PreviewDeps, 'issues' | 'outbox' | 'onBug'>): Hono {
  const app = new Hono()

  app.get('/issues/:issue/:edition', async (c) => {
    const { issue, edition } = c.req.param()
    const { engine = null, reader = null } = readQuery(c, renderChoice)
    return frame(c, await issues.mail(issue, edition, { engine, reader }))
  })

  app.get('/outbox/:message', async (c) => {
    const message = await outbox.message(c.req.param('message'))
    if (message.html === null) throw withoutHtml()
    return frame(c, message.html)
  })

  app.onError((error, c) => {
    const known = apiErrorOf(error)
    if (known === null) onBug(error)
    const { status, message, hint } = known ?? bug
    return c.html(failurePage(message, hint ?? ''), status as 500, {
      'Content-Security-Policy': framePolicy({ images: false }),
    })
  })
  return app
}

function frame(c: Context, mail: string): Response | Promise<Response> {
  const { images, styles, scheme = null } = readQuery(c, frameQuery)
  const options: FrameOptions = { images: images === 'on', styles: styles !== 'off', scheme }
  return c.html(frameHtml(mail, options), 200, { 'Content-Security-Policy': framePolicy(options) })
}

function failurePage(message: string, hint: string) {
  return html`<!doctype html><html lang="en"><meta charset="utf-8"><title>Diglot</title>
<body style="font:15px/1.6 system-ui,sans-serif;margin:32px;color-scheme:light dark"><p>${message}</p><p>${hint}</p></body></html>`
}

function withoutHtml(): DiglotError {
  return new DiglotError('NOT_FOUND', 'This message has no HTML part.', { hint: 'Read its plain text.' })
}
