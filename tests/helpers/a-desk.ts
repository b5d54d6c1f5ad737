import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { onTestFinished } from 'vitest'
import { openPreview } from '../../src/preview/open-preview.ts'
import { freePort } from './free-port.ts'
import { openApp } from './open-app.ts'
import { until } from './preview-tabs.ts'
import { aNewsletterFolder } from './run-cli.ts'
import { startSmtpServer } from './smtp-server.ts'
import { tempFolder } from './temp-folder.ts'

/**
 * The editors' page of the sample as several people reach it: they sign in by mailed links, and what is sent goes to a
 * server of this machine. `editors` are the lines of the settings that name them; `client` is another folder than that of
 * the page as people get it.
 */
export async function aDesk(editors: string, { client }: { readonly client?: string } = {}) {
  const root = await aNewsletterFolder(await tempFolder())
  const settings = join(root, 'content', 'newsletter.yaml')
  await writeFile(
    settings,
    (await readFile(settings, 'utf8')).replace(/^editors: .*$/m, `editors:\n${editors}`),
  )
  const { server, received } = await startSmtpServer()
  const port = await freePort()
  const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}`, PREVIEW_URL: `http://127.0.0.1:${port}` }
  const app = openApp(root, { env })
  const bugs: unknown[] = []
  const desk = await app.openDesk({ onBug: (error) => bugs.push(error) })
  const place = { ...desk.place, pageDir: client ?? desk.place.pageDir }
  const preview = await openPreview({ ...desk, place }, { port })
  onTestFinished(async () => {
    await preview.close()
    await app.close()
  })
  const mailsTo = (address: string) => received.filter(({ to }) => to === address)
  /** The path of the link to sign in that was mailed to somebody. */
  const linkOf = async (address: string): Promise<string> => {
    await until(async () => mailsTo(address).length).toBeGreaterThan(0)
    const { text = '' } = await simpleParser(mailsTo(address).at(-1)?.raw ?? '')
    const [link = ''] = /http:\S+sign-in#[\w-]+/.exec(text) ?? []
    return link.slice(preview.url.length)
  }
  return { root, url: preview.url, bugs, received, mailsTo, linkOf }
}
