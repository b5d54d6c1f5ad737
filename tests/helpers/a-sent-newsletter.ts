import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { App } from '../../src/app.ts'
import { anApprovedApp, readerRows } from './approved-newsletter.ts'

export interface SentNewsletter {
  readonly root: string
  readonly app: App
  /** What went to `reader<n>@example.com`, as the outbox holds it: the envelope sender is its Return-Path. */
  readonly mailTo: (reader: number) => string
}

/** A newsletter whose issue 2025-w30 was sent to `reader0@example.com` and so on, into its outbox. */
export async function aSentNewsletter(count: number): Promise<SentNewsletter> {
  const { root, app } = await anApprovedApp(readerRows(count))
  onTestFinished(() => app.close())
  const signal = new AbortController().signal
  await app.send(await app.planSend('2025-w30'), {
    signal,
    onProgress: () => {},
    onHold: () => {},
    waitsForRetries: false,
  })
  const mails = await readMails(join(root, 'data', 'outbox', 'new'))
  return { root, app, mailTo: (reader) => mails.get(`reader${reader}@example.com`) ?? '' }
}

async function readMails(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return new Map(texts.map((text) => [/^Delivered-To: (.*)$/m.exec(text)?.[1] ?? '', text]))
}
