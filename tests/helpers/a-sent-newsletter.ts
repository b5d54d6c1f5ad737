import { onTestFinished } from 'vitest'
import type { App } from '../../src/app.ts'
import { anApprovedApp, readerRows } from './approved-newsletter.ts'
import { startCapturingServer } from './capturing-server.ts'
import { sendNow } from './send-now.ts'

export interface SentNewsletter {
  readonly root: string
  readonly app: App
  /** What went to `reader<n>@example.com`, as a mailbox holds it: the envelope sender is its Return-Path. */
  readonly mailTo: (reader: number) => string
}

/** A newsletter whose issue 2025-w30 was sent to `reader0@example.com` and so on. */
export async function aSentNewsletter(count: number): Promise<SentNewsletter> {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const { root, app } = await anApprovedApp(readerRows(count), { SMTP_URL: server.url })
  onTestFinished(() => app.close())
  await sendNow(app, '2025-w30')
  const mails = new Map(
    server.messages.map(({ from, to, raw }) => [
      to,
      `Return-Path: <${from}>\nDelivered-To: ${to}\n${raw.toString('utf8').replaceAll('\r\n', '\n')}`,
    ]),
  )
  return { root, app, mailTo: (reader) => mails.get(`reader${reader}@example.com`) ?? '' }
}
