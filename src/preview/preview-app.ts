import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Edition } from '../domain/edition.ts'
import type { Problem } from '../domain/problem.ts'
import { fillHtml, fillText, type SlotValues } from '../domain/slots.ts'
import { DiglotError, type ErrorDetail } from '../errors.ts'
import { clientScript, clientStyles } from './client/assets.ts'
import { errorPage, issuePage, issuesPage } from './pages.ts'

export interface IssueSummary {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly subject: string
  readonly articles: number
}

export interface RenderedIssue {
  readonly id: string
  readonly sha256: string
  readonly editions: readonly Edition[]
  readonly siteUrl: string
  readonly problems: readonly Problem[]
}

/** What the preview is given; it knows no other part of the program. */
export interface PreviewDeps {
  readonly newsletterName: () => Promise<string>
  readonly listIssues: () => Promise<{
    readonly issues: readonly IssueSummary[]
    readonly faults: readonly ErrorDetail[]
  }>
  readonly renderIssue: (id: string) => Promise<RenderedIssue>
  readonly sampleSlots: (siteUrl: string, readerName: string) => SlotValues
  /** Calls back after every change of content, a template or the newsletter; returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
}

/** The mail is shown as it is and may run nothing and load nothing but pictures. */
const MAIL_POLICY =
  "default-src 'none'; img-src https: data:; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"

/** The editors' preview. It only reads: every route is GET. */
export function createPreviewApp(deps: PreviewDeps): Hono {
  const app = new Hono()

  // A page elsewhere could point its own name at 127.0.0.1 and read the issue (DNS rebinding); only our names are answered.
  app.use(async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '')
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(host))
      return c.text('The preview answers on 127.0.0.1 only.', 421)
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'no-referrer')
    c.header('Cache-Control', 'no-store')
    if (!c.res.headers.has('Content-Security-Policy')) c.header('Content-Security-Policy', PAGE_POLICY)
  })

  app.get('/', async (c) =>
    c.html(issuesPage({ name: await deps.newsletterName(), ...(await deps.listIssues()) })),
  )
  app.get('/client.js', (c) =>
    c.body(clientScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/client.css', (c) => c.body(clientStyles, 200, { 'Content-Type': 'text/css; charset=utf-8' }))

  app.get('/issues/:id', async (c) => {
    const issue = await deps.renderIssue(c.req.param('id'))
    return c.html(issuePage({ issue, edition: editionOf(issue, c.req.query('edition')) }))
  })

  app.get('/issues/:id/:edition/mail.html', async (c) => {
    const { html, slots } = await sampleOf(c.req.param())
    return c.html(fillHtml(html, slots), 200, { 'Content-Security-Policy': MAIL_POLICY })
  })

  app.get('/issues/:id/:edition/mail.txt', async (c) => {
    const { text, slots } = await sampleOf(c.req.param())
    return c.text(fillText(text, slots))
  })

  async function sampleOf({ id, edition }: { id: string; edition: string }) {
    const issue = await deps.renderIssue(id)
    const { html, text, readerName } = editionOf(issue, edition)
    return { html, text, slots: deps.sampleSlots(issue.siteUrl, readerName) }
  }

  app.get('/changes', (c) =>
    streamSSE(c, async (stream) => {
      const gone = new Promise<void>((resolve) => stream.onAbort(resolve))
      const stop = deps.onChange(() => void stream.writeSSE({ event: 'change', data: '' }))
      await stream.writeSSE({ event: 'ready', data: '' })
      await gone
      stop()
    }),
  )

  app.notFound((c) =>
    c.html(
      errorPage(
        new DiglotError('NOT_FOUND', 'There is no such page.', { hint: 'Go back to the list of issues.' }),
      ),
      404,
    ),
  )
  app.onError((error, c) => {
    if (!(error instanceof DiglotError)) throw error
    return c.html(errorPage(error), error.httpStatus as 404)
  })
  return app
}

function editionOf(issue: RenderedIssue, id: string | undefined): Edition {
  const edition =
    id === undefined ? issue.editions[0] : issue.editions.find((candidate) => candidate.id === id)
  if (edition !== undefined) return edition
  throw new DiglotError('NOT_FOUND', `The issue ${issue.id} has no edition “${id ?? ''}”.`, {
    hint: `Its editions are ${issue.editions.map((candidate) => candidate.id).join(', ')}.`,
  })
}
