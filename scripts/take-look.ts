import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { editionLanguages, editionsOf } from '../src/domain/newsletter/edition.ts'
import { type LayoutName, layoutNames } from '../src/domain/newsletter/issue.ts'
import { fillHtml, sampleSlots } from '../src/domain/proof/slots.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import type { DigestSource } from '../src/render/view/derive.ts'
import { articleOfAllBlocks } from '../tests/helpers/all-blocks.ts'
import { openBrowser, takePicture } from '../tests/helpers/browser.ts'
import { fixtureNames, loadFixture, newestSource } from '../tests/helpers/fixture-issue.ts'
import { engines, renderText } from '../tests/helpers/renderers.ts'

/**
 * Pictures of every layout and edition of the newsletters that come with the project, and of an article with every block of
 * Markdown, on a phone and a desktop, by day and by night, in out/look/. A name or the beginning of one takes only those: `npm run look ar-en-columns`.
 */
const folder = join(import.meta.dirname, '..', 'out', 'look')
const [wanted = ''] = process.argv.slice(2)
const screens = [
  { name: 'phone', width: 375 },
  { name: 'desktop', width: 1024 },
] as const

async function takeAll(browser: Browser): Promise<number> {
  let count = 0
  for (const { name, html } of await mails()) {
    for (const { name: screen, width } of screens) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
        await page.setContent(html)
        await takePicture(page, join(folder, `${name}-${screen}-${colorScheme}.png`))
        await page.close()
        count += 1
      }
    }
  }
  return count
}

async function mails(): Promise<{ name: string; html: string }[]> {
  const found = []
  for (const { name: issue, sourceIn } of await issues()) {
    const { newsletter } = sourceIn('stacked')
    for (const engine of ['mjml', 'react'] as const) {
      for (const layout of layoutNames) {
        for (const id of editionsOf(newsletter)) {
          const name = `${issue}-${layout}-${id}-${engine}`
          const isAgain = editionLanguages(id).length === 1 && layout !== 'stacked'
          if (isAgain || !name.startsWith(wanted)) continue
          const renderers = { engine: engines[engine], renderText }
          const { html, readerName } = await renderEdition(sourceIn(layout), id, renderers)
          found.push({ name, html: fillHtml(html, sampleSlots(newsletter.siteUrl, readerName)) })
        }
      }
    }
  }
  return found
}

interface LookedAt {
  readonly name: string
  readonly sourceIn: (layout: LayoutName) => DigestSource
}

/** The newest issue of each newsletter, and one whose article has every block of Markdown. */
async function issues(): Promise<LookedAt[]> {
  const found: LookedAt[] = []
  for (const name of fixtureNames) {
    const content = await loadFixture(name)
    found.push({ name, sourceIn: (layout) => newestSource(content, layout) })
  }
  const { newsletter, issue, strings } = newestSource(await loadFixture('zh-en'), 'stacked')
  const articles = [articleOfAllBlocks]
  const sourceIn = (layout: LayoutName) => ({ newsletter, issue: { ...issue, layout }, articles, strings })
  return [...found, { name: 'blocks', sourceIn }]
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const { browser, close } = await openBrowser()
process.stdout.write(`took ${await takeAll(browser)} pictures in out/look\n`)
await close()
