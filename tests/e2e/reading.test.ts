import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import { load } from 'cheerio'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EditionId } from '../../src/domain/newsletter/edition.ts'
import type { LayoutName } from '../../src/domain/newsletter/issue.ts'
import { fillHtml, sampleSlots } from '../../src/domain/proof/slots.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aPicture } from '../helpers/a-picture.ts'
import { takePicture } from '../helpers/browser.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { type FixtureName, loadFixture, newestSource } from '../helpers/fixture-issue.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const pictures = join(import.meta.dirname, '..', '..', 'out', 'sanitised')

const browser = clientBrowser()
beforeAll(async () => {
  await mkdir(pictures, { recursive: true })
})

type Engine = keyof typeof engines
type Mail = readonly [Engine, FixtureName, LayoutName, EditionId]

/** With a picture at the top, which no test may load. */
async function rendered([engine, fixture, layout, id]: Mail): Promise<string> {
  const content = await loadFixture(fixture)
  const source = newestSource(content, layout)
  const alt = new Map(source.newsletter.languages.map((tag) => [tag, 'A hero']))
  const picture = aPicture({ alt })
  const renderers = { engine: engines[engine], renderText }
  const { html } = await renderEdition({ ...source, issue: { ...source.issue, picture } }, id, renderers)
  return fillHtml(html, sampleSlots(content.newsletter.siteUrl, 'reader'))
}

async function open(html: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser().newPage({ viewport: { width, height: 800 }, colorScheme })
  await page.route('**/*', (route) => route.abort())
  await page.setContent(html)
  return page
}

/** What axe finds, in a mail that a client shows inside of its own page. */
async function findings(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  const results = await page.evaluate(() => {
    const { run } = (
      window as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResults> } }
    ).axe
    return run(document, { rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } })
  })
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe('a screen reader, and an eye that knows where a line begins', () => {
  it.each<[Engine, FixtureName, LayoutName, EditionId, 'light' | 'dark']>([
    ['mjml', 'zh-en', 'split', 'zh-Hans+en', 'light'],
    ['mjml', 'ar-en', 'columns', 'ar+en', 'dark'],
    ['react', 'ar-en', 'split', 'en+ar', 'light'],
    ['react', 'ja-en', 'columns', 'ja+en', 'dark'],
  ])('find nothing to complain of: %s, %s, %s, %s, %s', async (engine, fixture, layout, id, scheme) => {
    const page = await open(await rendered([engine, fixture, layout, id]), 1024, scheme)
    expect(await findings(page)).toEqual([])
    expect(await turnedAway(page)).toEqual([])
    await page.close()
  })
})

/** Texts that do not begin on the side where their language begins. */
async function turnedAway(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1,h2,h3,p')].flatMap((element) => {
      const { textAlign, direction } = getComputedStyle(element)
      const side = textAlign.replace('-webkit-', '')
      const start = direction === 'rtl' ? 'right' : 'left'
      return ['start', 'auto', 'center', start].includes(side) ? [] : [`${side}: ${element.textContent}`]
    }),
  )
}

/** Blocks of text that do not stand below those that come before them in the same column, and what is too wide. */
async function misplaced(page: Page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('h1,h2,h3,p')].map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return { text: element.textContent?.trim().slice(0, 20), top, bottom, left, right }
    })
    const wrong = boxes.flatMap((before, index) =>
      boxes
        .slice(index + 1)
        .filter(({ left, right }) => before.left < right - 1 && left < before.right - 1)
        .filter(({ top }) => top < before.bottom - 1)
        .map(({ text }) => `${text} after ${before.text}`),
    )
    return { wrong, wide: document.documentElement.scrollWidth - window.innerWidth }
  })
}

describe('a mail without its <style>, classes, identifiers and pictures', () => {
  it.each<Mail>([
    ['mjml', 'zh-en', 'stacked', 'zh-Hans+en'],
    ['mjml', 'ar-en', 'columns', 'ar+en'],
    ['react', 'zh-en', 'columns', 'en+zh-Hans'],
    ['react', 'ar-en', 'split', 'ar+en'],
  ])('still reads well: %s, %s, %s, %s', async (...mail) => {
    const whole = await rendered(mail)
    const html = sanitised(whole)
    for (const [screen, width] of [
      ['phone', 375],
      ['desktop', 1024],
    ] as const) {
      const page = await open(html, width)
      expect(await misplaced(page)).toEqual({ wrong: [], wide: 0 })
      expect(
        (await page.getByText('A hero').count()) + (await page.locator('img[alt="A hero"]').count()),
      ).toBe(1)
      await takePicture(page, join(pictures, `${mail.join('-')}-${screen}.png`))
      if (screen === 'phone') expect(await findings(page)).toEqual([])
      await page.close()
    }
  })
})

/**
 * What is left of a mail where a client trusts it least, as older webmail and Gmail with a foreign account do: no
 * `<style>`, no `class`, no `id`, no `<html>` and `<body>` of its own, and no pictures.
 */
function sanitised(html: string): string {
  const $ = load(html)
  $('style, meta, title').remove()
  $('[class]').removeAttr('class')
  $('[id]').removeAttr('id')
  $('img').removeAttr('src')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mail</title><main>${$('body').html() ?? ''}</main>`
}
