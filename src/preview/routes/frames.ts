import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import type { Desk } from '../../app/desk.ts'
import { renderInput } from '../../app/issues/issue-views.ts'
import { loadWording } from '../../catalogs/load-wording.ts'
import { msg, worded } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { apiErrorOf, bug } from '../api-error.ts'
import { type FrameOptions, frameHtml, framePolicy } from '../frame-html.ts'
import { query } from '../read-json.ts'
import { SHOWN_HEADER } from '../shown-header.ts'

const frameInput = z.object({
  images: z.literal('on').optional(),
  styles: z.literal('off').optional(),
  scheme: z.enum(['light', 'dark', 'inverted']).optional(),
})

/**
 * Mails as they are, for an iframe with `sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"`: what is on
 * these paths is somebody else's HTML and may do nothing. The same origin lets the page read and set its scroll place.
 * Remote pictures load with `images=on` only, `styles=off` takes every `<style>` out, `scheme` forces one; `inverted` is the
 * forced inversion of some clients. A failure is a small HTML page.
 */
export function frameRoutes({
  desk,
  onBug,
}: {
  readonly desk: Desk
  readonly onBug: (error: unknown) => void
}): Hono {
  const { issues, outbox, records } = desk
  const app = new Hono()

  app.get('/issues/:issue/:edition', query(renderInput.extend(frameInput.shape)), async (c) => {
    const { issue, edition } = c.req.param()
    const { engine, reader, ...look } = c.req.valid('query')
    const { html, htmlSha256 } = await issues.mail(issue, edition, { engine, reader })
    c.header(SHOWN_HEADER, htmlSha256)
    return frame(c, html, look)
  })

  app.get('/articles/:article/:edition', query(frameInput), async (c) => {
    const { article, edition } = c.req.param()
    const { html } = await records.draft(article, { changes: {}, issue: null, edition })
    return frame(c, html, c.req.valid('query'))
  })

  app.get('/outbox/:message', query(frameInput), async (c) => {
    const message = await outbox.message(c.req.param('message'))
    if (message.html === null) throw withoutHtml()
    return frame(c, message.html, c.req.valid('query'))
  })

  app.onError(async (error, c) => {
    const known = apiErrorOf(error)
    if (known === null) onBug(error)
    const { status, message, hint } = known ?? bug
    const wording = await loadWording(wantedIn(c.req.header('Accept-Language') ?? ''))
    const said = [message, ...(hint === null ? [] : [hint])].map((part) => worded(part, wording))
    return c.html(failurePage(said, wording.language), status as 500, {
      'Content-Security-Policy': framePolicy({ images: false }),
    })
  })
  return app
}

function frame(
  c: Context,
  mail: string,
  { images, styles, scheme }: z.infer<typeof frameInput>,
): Response | Promise<Response> {
  const options: FrameOptions = { images: images === 'on', styles: styles !== 'off', scheme: scheme ?? null }
  return c.html(frameHtml(mail, options), 200, { 'Content-Security-Policy': framePolicy(options) })
}

/** The languages of a browser, in its order (RFC 9110, section 12.5.4). */
function wantedIn(header: string): readonly string[] {
  return header.split(',').map((part) => (part.split(';')[0] ?? '').trim())
}

function failurePage(said: readonly string[], language: string) {
  return html`<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Diglot</title>
<body style="background:Canvas;color:CanvasText;font:15px/1.6 system-ui,sans-serif;margin:32px">${said.map((text) => html`<p>${text}</p>`)}</body></html>`
}

function withoutHtml(): DiglotError {
  return new DiglotError('NOT_FOUND', msg`This message has no HTML part.`, {
    hint: msg`Read its plain text.`,
  })
}
