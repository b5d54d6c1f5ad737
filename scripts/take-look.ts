import { mkdirSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { IssueBlock } from '../src/domain/blocks/issue-block.ts'
import { editionLanguages, editionsOf } from '../src/domain/newsletter/edition.ts'
import { type LayoutName, layoutNames, templateNames } from '../src/domain/newsletter/issue.ts'
import { themeNames } from '../src/domain/newsletter/theme.ts'
import { fillHtml, sampleSlots } from '../src/domain/proof/slots.ts'
import { frameHtml } from '../src/preview/frame-html.ts'
import { renderEdition } from '../src/render/render-edition.ts'
import type { DigestSource } from '../src/render/view/derive.ts'
import { articleOfAllBlocks } from '../tests/helpers/all-blocks.ts'
import { openBrowser, takePicture } from '../tests/helpers/browser.ts'
import { fixtureNames, inTheme, loadFixture, newestSource } from '../tests/helpers/fixture-issue.ts'
import { aGlossary, oneOfEach, oneOfEachFromRight } from '../tests/helpers/issue-blocks.ts'
import { engines, renderText } from '../tests/helpers/renderers.ts'

/**
 * Pictures of every theme, layout and edition of the newsletters that come with the project, and of an article with every block of
 * Markdown, by both engines, on a phone and a desktop, by day and by night, and as a client shows it that drops style sheets or does not load
 * pictures, in out/look/, and sheets with several of them side by side in out/look/sheets/. A name or the beginning of one takes only those: `npm run look brief-ar-en-columns`.
 */
const folder = join(import.meta.dirname, '..', 'out', 'look')
const sheets = join(folder, 'sheets')
const [wanted = ''] = process.argv.slice(2)

interface Screen {
  readonly name: string
  readonly width: number
  readonly colorScheme?: 'dark'
  readonly isStyled?: false
  readonly hasPictures?: false
}

const screens: readonly Screen[] = [
  { name: 'phone-light', width: 375 },
  { name: 'phone-dark', width: 375, colorScheme: 'dark' },
  { name: 'phone-without-pictures', width: 375, hasPictures: false },
  { name: 'desktop-light', width: 820 },
  { name: 'desktop-dark', width: 820, colorScheme: 'dark' },
  { name: 'desktop-without-style', width: 820, isStyled: false },
]
const MOST_ON_A_SHEET = 8

/** For pictures, whose servers nobody asks here. */
const PORTRAIT =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><rect width="72" height="72" fill="#c9b79c"/><circle cx="36" cy="28" r="13" fill="#7a5c43"/><path d="M10 72c2-20 14-26 26-26s24 6 26 26z" fill="#3d4a5c"/></svg>'

interface Mail {
  readonly name: string
  /** Mails that are looked at together. */
  readonly group: string
  readonly html: string
}

async function mails(): Promise<Mail[]> {
  const found: Mail[] = []
  const all = await issues()
  for (const theme of themeNames)
    for (const { name: issue, sourceIn } of all)
      for (const engine of templateNames)
        for (const layout of layoutNames)
          for (const id of editionsOf(sourceIn('stacked').newsletter)) {
            const group = `${theme}-${issue}-${engine}`
            const name = `${theme}-${issue}-${layout}-${id}-${engine}`
            const isAgain = editionLanguages(id).length === 1 && layout !== 'stacked'
            if (isAgain || !name.startsWith(wanted)) continue
            const source = inTheme(sourceIn(layout), theme)
            const renderers = { engine: engines[engine], renderText }
            const { html, readerName } = await renderEdition(source, id, renderers)
            const filled = fillHtml(html, sampleSlots(source.newsletter.siteUrl, readerName))
            found.push({ name, group, html: filled })
          }
  return found
}

interface LookedAt {
  readonly name: string
  readonly sourceIn: (layout: LayoutName) => DigestSource
}

/**
 * The newest issue of each newsletter; one with every kind of block beside articles, from left to right and from right to
 * left; and one whose article has every block of Markdown.
 */
async function issues(): Promise<LookedAt[]> {
  const found: LookedAt[] = []
  for (const name of fixtureNames) {
    const content = await loadFixture(name)
    found.push({ name, sourceIn: (layout) => newestSource(content, layout) })
  }
  for (const [name, from, blocks] of [
    ['kinds', 'zh-en', oneOfEach],
    ['kinds-rtl', 'ar-en', oneOfEachFromRight],
  ] as const) {
    const content = await loadFixture(from)
    found.push({ name, sourceIn: (layout) => withBlocks(newestSource(content, layout), blocks) })
  }
  const { newsletter, issue, strings } = newestSource(await loadFixture('zh-en'), 'stacked')
  const articles = [articleOfAllBlocks]
  const sourceIn = (layout: LayoutName) => ({ newsletter, issue: { ...issue, layout }, articles, strings })
  return [...found, { name: 'blocks', sourceIn }]
}

function withBlocks(source: DigestSource, blocks: readonly IssueBlock[]): DigestSource {
  const shown = source.articles.slice(0, 3)
  const issue = { ...source.issue, articles: shown.map(({ id }) => id), blocks }
  return { ...source, issue, articles: shown, glossary: aGlossary }
}

async function takeAll(browser: Browser): Promise<number> {
  const taken = new Map<string, string[]>()
  for (const { name, group, html } of await mails())
    for (const {
      name: screen,
      width,
      colorScheme = 'light',
      isStyled = true,
      hasPictures = true,
    } of screens) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
      await page.route('**/*', (route) =>
        hasPictures ? route.fulfill({ contentType: 'image/svg+xml', body: PORTRAIT }) : route.abort(),
      )
      await page.setContent(frameHtml(html, { images: hasPictures, styles: isStyled, scheme: null }))
      const path = join(folder, `${name}-${screen}.png`)
      await takePicture(page, path)
      await page.close()
      const sheet = `${group}-${screen}`
      taken.set(sheet, [...(taken.get(sheet) ?? []), path])
    }
  for (const [sheet, paths] of taken) await takeSheet(browser, sheet, paths)
  return [...taken.values()].flat().length
}

/** Several pictures beside each other, each cut off at the same height. */
async function takeSheet(browser: Browser, name: string, paths: readonly string[]): Promise<void> {
  const pictures = await Promise.all(
    paths.slice(0, MOST_ON_A_SHEET).map(async (path) => {
      const source = (await readFile(path)).toString('base64')
      return `<figure style="margin:0"><div style="height:1500px;overflow:hidden"><img width="360" src="data:image/png;base64,${source}"></div><figcaption>${path.split('/').at(-1)}</figcaption></figure>`
    }),
  )
  const page = await browser.newPage({ viewport: { width: 372 * pictures.length, height: 1530 } })
  await page.setContent(
    `<body style="margin:0;display:flex;gap:12px;background:#888;font:11px sans-serif">${pictures.join('')}`,
  )
  await writeFile(join(sheets, `${name}.png`), await page.screenshot())
  await page.close()
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(sheets, { recursive: true })
const browser = await openBrowser()
process.stdout.write(`took ${await takeAll(browser)} pictures in out/look\n`)
await browser.close()
