import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { table } from '../src/commands/terminal/table.ts'
import { openBrowser } from '../tests/helpers/browser.ts'
import { buildClient } from '../tests/helpers/built-client.ts'
import { processFolder } from '../tests/helpers/process-folder.ts'
import { aNewsletterFolder } from '../tests/helpers/run-cli.ts'
import { startPreview } from '../tests/helpers/serving-process.ts'
import { median, report } from './report.ts'

/**
 * What a key costs, from its event to the frame that shows it, in a browser that is slowed down four times: in a paragraph
 * of an article, in the subject of its issue of 30 articles, and on the page for pastes.
 */
const ARTICLES = 30
const KEYS = 60
const SLOWER = 4
/** Between two keys: a quick typist's. */
const PAUSE_MS = 130

await buildClient()
const folder = processFolder('bench')
const root = await aNewsletterFolder(folder)
const [first = ''] = await writeArticles()
const browser = await openBrowser()
const { url, stop } = await startPreview(root)
const page = await browser.newPage({ viewport: { width: 1_280, height: 800 }, locale: 'en-GB' })
const session = await page.context().newCDPSession(page)

const places = [
  ['a paragraph', `/articles/${first}?issue=2025-w30`, 'Paragraph 2 (English)'],
  ['a subject', '/issues/2025-w30/articles', 'Subject (English)'],
  ['a paste', '/paste', 'The text as you received it'],
] as const
const measured: Record<string, { medianMs: number; p95Ms: number; worstMs: number }> = {}
for (const [name, path, label] of places) measured[name] = await measure(page, path, label)
await stop()
await browser.close()

report('typing', { articles: ARTICLES, keys: KEYS, slower: SLOWER, measured })
const rows = Object.entries(measured).map(([name, { medianMs, p95Ms, worstMs }]) => [
  `a key in ${name}, at ${SLOWER}x CPU throttling`,
  `${medianMs.toFixed(0)} ms`,
  `${p95Ms.toFixed(0)} ms`,
  `${worstMs.toFixed(0)} ms`,
  '50 ms',
])
const lines = table(['what', 'median', '95 %', 'worst', 'budget'], rows)
for (const line of lines) process.stdout.write(`${line}\n`)

async function measure(opened: Page, path: string, label: string) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await opened.goto(url + path)
  const text = opened.getByRole('textbox', { name: label, exact: true })
  await text.click()
  await text.press('End')
  await opened.waitForTimeout(2_000)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await opened.evaluate(watchKeys)
  for (let key = 0; key < KEYS; key += 1) {
    await opened.keyboard.press(key % 6 === 5 ? 'Space' : 'abcde'.charAt(key % 6))
    await opened.waitForTimeout(PAUSE_MS)
  }
  await opened.waitForTimeout(500)
  const times = (await opened.evaluate('window.keyTimes')) as number[]
  const sorted = times.toSorted((a, b) => a - b)
  return {
    medianMs: median(times),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    worstMs: sorted.at(-1) ?? 0,
  }
}

/** In the page: when the frame after each key was drawn, counted from the key's own time. */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const { port1, port2 } = new MessageChannel()
      port2.onmessage = () => times.push(performance.now() - timeStamp)
      // A message that is posted in a frame's callback comes once the frame was drawn.
      requestAnimationFrame(() => port1.postMessage(null))
    },
    { capture: true },
  )
}

/** Articles of the sample under further ids until there are enough, all of them in one issue; their ids. */
async function writeArticles(): Promise<readonly string[]> {
  const articles = join(root, 'content', 'articles')
  const names = (await readdir(articles))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .toReversed()
  const ids = names.map((name) => name.replace('.yaml', ''))
  for (let copy = 0; ids.length < ARTICLES; copy += 1) {
    const text = await readFile(join(articles, names[copy % names.length] ?? ''), 'utf8')
    const id = `2025-07-22-copy-${copy}`
    await writeFile(join(articles, `${id}.yaml`), text.replace(/(headline: )/g, `$1No ${copy} `))
    ids.push(id)
  }
  const path = join(root, 'content', 'issues', '2025-w30.yaml')
  const list = ids.map((id) => `  - ${id}\n`).join('')
  const issue = await readFile(path, 'utf8')
  await writeFile(path, issue.replace(/articles:\n(?: {2}- .*\n)+/, `articles:\n${list}`))
  return ids
}
