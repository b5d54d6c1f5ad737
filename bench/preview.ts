import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { table } from '../src/commands/terminal/table.ts'
import { openBrowser } from '../tests/helpers/browser.ts'
import { buildClient } from '../tests/helpers/built-client.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { aNewsletterFolder } from '../tests/helpers/run-cli.ts'
import { startPreview } from '../tests/helpers/serving-process.ts'
import { median, report } from './report.ts'
import { sampleIssue } from './sample-issue.ts'

/**
 * How long it takes from the saving of a record to the changed mail on the screen, over 50 edits of an issue of ten
 * bilingual articles, in a real browser; and what the page weighs when it is first opened.
 */
const EDITS = 50
const WARM_UP = 3

await buildClient()
const folder = processFolder('bench')
const root = await aNewsletterFolder(folder)
const { source } = await sampleIssue()
const ids = source.articles.map(({ id }) => id)
await writeIssue(ids)
const browser = await openBrowser()
const { url, stop } = await startPreview(root)
const page = await browser.newPage({ viewport: { width: 1_280, height: 800 }, locale: 'en-GB' })

const firstLoad = await measureFirstLoad(page)
await page.goto(`${url}/issues/2025-w30`)
await page
  .frameLocator('iframe')
  .locator('h2')
  .nth(ids.length - 1)
  .waitFor()
const times: number[] = []
for (let round = -WARM_UP; round < EDITS; round += 1) {
  const time = await measureEdit(round)
  if (round >= 0) times.push(time)
}
await stop()
await browser.close()

const [medianMs, worstMs] = [median(times), Math.max(...times)]
const firstKb = firstLoad.reduce((sum, { gzip }) => sum + gzip, 0) / 1000
report('preview', { edits: EDITS, articles: ids.length, medianMs, worstMs, firstLoadKb: firstKb, times })
const lines = table(
  ['what', 'figure', 'budget'],
  [
    ['save to visible change, median', `${medianMs.toFixed(0)} ms`, '150 ms'],
    ['save to visible change, worst', `${worstMs.toFixed(0)} ms`, ''],
    ['first load, gzipped', `${firstKb.toFixed(0)} KB`, '300 KB'],
  ],
)
for (const line of lines) process.stdout.write(`${line}\n`)

/** Changes one article's headline as an editor's program does, by renaming, and waits until the mail shows it. */
async function measureEdit(round: number): Promise<number> {
  const id = ids[(round + WARM_UP) % ids.length] ?? ''
  const path = join(root, 'content', 'articles', `${id}.yaml`)
  const mark = `Edit ${round + WARM_UP} of many`
  const text = (await readFile(path, 'utf8')).replace(/(en:\n {4}headline: ).*/, `$1${mark}`)
  await writeFile(`${path}.tmp`, text)
  const visible = page.evaluate(waitForText, mark)
  // The problems and sizes follow the mail; a person's next save comes after them.
  const rest = page.waitForEvent('requestfinished', (request) =>
    new URL(request.url()).pathname.endsWith('/api/issues/2025-w30'),
  )
  const saved = performance.timeOrigin + performance.now()
  await rename(`${path}.tmp`, path)
  const shown = await visible
  await rest
  return shown - saved
}

/** In the page: when a frame is drawn in which the mail holds a text, on the clock that both processes share. */
function waitForText(mark: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const mail = document.querySelector('iframe')?.contentDocument
      const isThere = mail?.body.textContent?.includes(mark) === true
      if (isThere) resolve(performance.timeOrigin + performance.now())
      else requestAnimationFrame(look)
    }
    look()
  })
}

async function measureFirstLoad(opened: Page): Promise<readonly { path: string; gzip: number }[]> {
  const answers: Promise<{ path: string; gzip: number }>[] = []
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url())
    if (pathname !== '/' && !pathname.startsWith('/assets/')) return
    answers.push(response.body().then((body) => ({ path: pathname, gzip: gzipSync(body).length })))
  }
  opened.on('response', weigh)
  await opened.goto(url)
  await opened.getByRole('heading', { name: 'Issues' }).waitFor()
  await opened.waitForLoadState('load')
  // What the next page asks for is none of it.
  opened.off('response', weigh)
  return Promise.all(answers)
}

async function writeIssue(articles: readonly string[]): Promise<void> {
  const path = join(root, 'content', 'issues', '2025-w30.yaml')
  const text = await readFile(path, 'utf8')
  const list = articles.map((id) => `  - ${id}\n`).join('')
  await writeFile(path, text.replace(/articles:\n(?: {2}- .*\n)+/, `articles:\n${list}`))
}
