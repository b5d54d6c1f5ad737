import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { parseConfig } from '../src/config.ts'
import { openPreview } from '../src/preview/open-preview.ts'
import { openSqliteStore } from '../src/store/sqlite/sqlite.ts'
import { openBrowser } from '../tests/helpers/browser.ts'
import { buildClient } from '../tests/helpers/built-client.ts'
import { growList } from '../tests/helpers/grown-list.ts'
import { aNewsletterFolder, packageDir } from '../tests/helpers/run-cli.ts'
import { startPreview } from '../tests/helpers/serving-process.ts'
import { recordSignUps } from '../tests/helpers/sign-ups.ts'

/**
 * Pictures of the preview for the README: an issue with a problem in it, the record where it is fixed, and a list whose
 * last issue brought too many complaints.
 */
const folder = await mkdtemp(join(tmpdir(), 'diglot-'))
const root = await aNewsletterFolder(folder)
await buildClient()
const path = join(root, 'content', 'articles', '2025-07-23-americas-ai-action-plan.yaml')
const text = await readFile(path, 'utf8')
await writeFile(path, text.replace('more than 90 federal', 'more than 80 federal'))

const { browser, close } = await openBrowser()
const { url, stop } = await startPreview(root)
const open = (locale: string, height = 800) =>
  browser.newPage({ locale, viewport: { width: 1_280, height }, reducedMotion: 'reduce' })
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

const now = new Date('2025-07-28T08:00:00Z')
const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
const quiet = { rejected: 3, bounced: 2, left: 4 }
await growList(store, {
  now,
  people: 600,
  issues: [
    { ...quiet, rejected: 12 },
    { ...quiet, left: 2 },
    { ...quiet, bounced: 4 },
    { ...quiet, complained: 1, left: 3 },
    quiet,
    { ...quiet, left: 9 },
    { rejected: 1, left: 2 },
    { ...quiet, complained: 3, left: 6, reasons: ['too-often', 'not-relevant', 'too-often'] },
  ],
})
await recordSignUps(store, { asked: 52, confirmed: 41, at: now })
await store.close()
// The picture shows the same weeks whenever it is taken.
const app = createApp({ config: parseConfig({}, root), packageDir, clock: () => now })
const onBug = (error: unknown) => {
  throw error
}
const standing = await openPreview(await app.openDesk({ userName: 'an editor', onBug }), { port: 0 })
const list = await open('en-GB', 990)
await list.goto(`${standing.url}/list`)
await list.getByRole('heading', { name: 'Issue by issue' }).waitFor()
await list.screenshot(take('preview-list'))
await standing.close()
await app.close()

await close()
await rm(folder, { recursive: true })
