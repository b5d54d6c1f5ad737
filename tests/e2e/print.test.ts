import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleIssue } from '../../bench/sample-issue.ts'
import { layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { openBrowser } from '../helpers/browser.ts'
import { type PrintedPage, printedPages } from '../helpers/printed.ts'

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  ;({ browser, close } = await openBrowser())
})
afterAll(() => close())

const sample = await sampleIssue()

async function printed(engine: (typeof templateNames)[number], layout: (typeof layoutNames)[number]) {
  const source = { ...sample.source, issue: { ...sample.source.issue, layout } }
  const { html } = await renderEdition(source, 'zh-Hans+en', {
    engine: sample.engines[engine],
    renderText: sample.renderText,
  })
  const page = await browser.newPage()
  await page.setContent(html)
  const sizes = await page.evaluate(() => {
    const of = (selector: string) =>
      [...document.querySelectorAll(selector)].map((it) => Number.parseFloat(getComputedStyle(it).fontSize))
    return of('h1,h2,h3,.topic,.topic *,.chip,.chip *')
  })
  const margin = '15mm'
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  })
  await page.close()
  return { pages: printedPages(pdf), sizesOfHeads: [...new Set(sizes)] }
}

/** Texts that stand out of their page: a line that is cut in two is drawn on both. */
function cut({ height, texts }: PrintedPage): number[] {
  return texts
    .filter(({ baseline, size }) => baseline - size * 0.6 < 0 || baseline + size * 0.1 > height)
    .map(({ baseline }) => baseline)
}

describe.each(templateNames)('a printed mail by %s', (engine) => {
  it.each(layoutNames)(
    'begins on the first page, cuts no line and leaves no heading behind (%s)',
    async (layout) => {
      const { pages, sizesOfHeads } = await printed(engine, layout)
      expect(pages.length).toBeGreaterThan(4)
      expect(pages.map(({ texts }) => texts.length > 5)).toEqual(pages.map(() => true))
      expect(pages[0]?.texts[0]?.baseline).toBeLessThan(100)
      expect(pages.map(cut)).toEqual(pages.map(() => []))
      const last = pages.slice(0, -1).map(({ texts }) => texts.at(-1)?.size ?? 0)
      expect(last.filter((size) => sizesOfHeads.includes(size))).toEqual([])
    },
  )
})
