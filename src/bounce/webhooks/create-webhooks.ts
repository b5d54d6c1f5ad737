import { createHash, type KeyObject } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppliedWebhooks } from '../../domain/readers/list-ports.ts'
import type { AppliedBounce, BounceReport } from '../../domain/sending/bounce.ts'
import { readBrevo } from './brevo.ts'
import { mailgunToken, readMailgun } from './mailgun.ts'
import { readPostmark } from './postmark.ts'
import { readSes } from './ses.ts'
import { freshUntil, type WebhookAnswer, type WebhookRequest } from './webhook.ts'

/** What proves that a request comes from the provider; null: its webhook is off. */
export interface WebhookSecrets {
  readonly sesTopicArn: string | null
  readonly mailgunSigningKey: string | null
  readonly postmarkSecret: string | null
  readonly brevoSecret: string | null
}

export interface WebhookDeps {
  readonly secrets: WebhookSecrets
  /** Signed the bounce addresses. */
  readonly key: () => Promise<KeyObject>
  readonly clock: () => Date
  readonly apply: (report: BounceReport) => Promise<readonly AppliedBounce[]>
  readonly applied: AppliedWebhooks
  /** Keeps a request that is proven and that nobody understands. */
  readonly keepUnread: (name: string, body: Buffer) => Promise<void>
  /** The text at an https URL of Amazon SNS, and of nothing else. */
  readonly load: (url: string) => Promise<string>
}

type Read = (request: WebhookRequest) => Promise<WebhookAnswer>

/** The largest event of these providers is some ten kilobytes; SNS has at most 256. */
const MAX_BODY_BYTES = 300_000

/**
 * `POST /ses`, `/mailgun`, `/postmark` and `/brevo`, to be mounted by a site that stands behind TLS. A provider without a
 * secret is not there. 200 is said when everything is in the database, so that a provider tries again what was not.
 */
export function createWebhooks(deps: WebhookDeps): Hono {
  const app = new Hono()
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (c) => c.text(`An event may have at most ${MAX_BODY_BYTES} bytes.`, 413),
    }),
  )
  for (const [name, read] of readers(deps)) {
    app.post(`/${name}`, async (c) => {
      c.header('Cache-Control', 'no-store')
      const body = await c.req.text()
      const now = deps.clock()
      const answer = await read({ headers: c.req.raw.headers, body, now })
      if ('refused' in answer) return c.text(answer.refused, answer.status)
      for (const report of answer.reports) await applyOne(report, body, deps)
      const token = name === 'mailgun' ? mailgunToken(body) : null
      if (token !== null) await deps.applied.add(token, { until: freshUntil(now), now })
      return c.text('ok')
    })
  }
  return app
}

function readers({ secrets, key, load, applied }: WebhookDeps): Map<string, Read> {
  const { sesTopicArn: topicArn, mailgunSigningKey, postmarkSecret, brevoSecret } = secrets
  const all = new Map<string, Read>()
  const once = cached(load)
  if (topicArn !== null)
    all.set('ses', async (request) => readSes(request, { topicArn, key: await key(), load: once }))
  if (mailgunSigningKey !== null)
    all.set('mailgun', async (request) =>
      readMailgun(request, { signingKey: mailgunSigningKey, key: await key(), isApplied: applied.has }),
    )
  if (postmarkSecret !== null)
    all.set('postmark', async (request) => readPostmark(request, { secret: postmarkSecret }))
  if (brevoSecret !== null) all.set('brevo', async (request) => readBrevo(request, { secret: brevoSecret }))
  return all
}

async function applyOne(
  report: BounceReport,
  body: string,
  { apply, keepUnread }: WebhookDeps,
): Promise<void> {
  const applied = await apply(report)
  if (!applied.some(({ effect }) => effect === 'unread')) return
  const name = createHash('sha256').update(body).digest('hex')
  await keepUnread(`${name}.json`, Buffer.from(body))
}

const MOST_CERTIFICATES = 10

/** Certificates of SNS are asked for once: their URL changes with them. A confirmation is another URL every time. */
function cached(load: WebhookDeps['load']): WebhookDeps['load'] {
  const texts = new Map<string, string>()
  return async (url) => {
    const known = texts.get(url)
    if (known !== undefined) return known
    const text = await load(url)
    if (texts.size >= MOST_CERTIFICATES) texts.clear()
    if (new URL(url).pathname.endsWith('.pem')) texts.set(url, text)
    return text
  }
}
