import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBrowser } from '../tests/helpers/browser.ts'
import { buildClient } from '../tests/helpers/built-client.ts'
import { startPreview } from '../tests/helpers/preview-process.ts'
import { aNewsletterFolder } from '../tests/helpers/run-cli.ts'

/** Pictures of the preview for the README: an issue with a problem in it, and the record where it is mended. */
const folder = await mkdtemp(join(tmpdir(), 'diglot-'))
const root = await aNewsletterFolder(folder)
await buildClient()
const path = join(root, 'content', 'articles', '2025-07-23-americas-ai-action-plan.yaml')
const text = await readFile(path, 'utf8')
await writeFile(path, text.replace('more than 90 federal', 'more than 80 federal'))

const { browser, close } = await openBrowser()
const { url, stop } = await startPreview(root)
const open = (locale: string) =>
  browser.newPage({ locale, viewport: { width: 1_280, height: 800 }, reducedMotion: 'reduce' })
const take = (name: string) => ({ path: join(import.meta.dirname, '..', 'docs', `${name}.png`) })

const issue = await open('en-GB')
await issue.goto(`${url}/issues/2025-w30`)
await issue.locator('.problem button').first().click()
await issue.frameLocator('iframe').locator('[data-diglot-place]').first().waitFor()
await issue.screenshot(take('preview-issue'))

const record = await open('zh-CN')
await record.goto(`${url}/articles/2025-07-23-americas-ai-action-plan`)
await record.frameLocator('iframe').getByText('美国公布').last().waitFor()
await record.screenshot(take('preview-record'))

await stop()
await close()
await rm(folder, { recursive: true })
