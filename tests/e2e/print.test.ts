import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleIssue } from '../../bench/sample-issue.ts'
import { type Issue, layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { openBrowser } from '../helpers/browser.ts'
import { oneOfEach } from '../helpers/issue-blocks.ts'
import { cutLines, printPage } from '../helpers/printed.ts'

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  ;({ browser, close } = await openBrowser())
})
afterAll(() => close())

const sample = await sampleIssue()
type Engine = (typeof templateNames)[number]

async function mailOf(engine: Engine, changes: Partial<Issue>): Promise<string> {
  const source = { ...sample.source, issue: { ...sample.source.issue, ...changes } }
  const renderers = { engine: sample.engines[engine], renderText: sample.renderText }
  return (await renderEdition(source, 'zh-Hans+en', renderers)).html
}

async function printed(engine: Engine, layout: (typeof layoutNames)[number]) {
  const page = await browser.newPage()
  await page.setContent(await mailOf(engine, { layout }))
  const result = await printPage(page, 'h1,h2,h3,.topic,.topic *,.chip,.chip *')
  await page.close()
  return result
}

describe.each(templateNames)('a printed mail by %s', (engine) => {
  it.each(layoutNames)(
    'begins on the first page, cuts no line and leaves no heading behind (%s)',
    async (layout) => {
      const { pages, sizesOfHeads } = await printed(engine, layout)
      expect(pages.length).toBeGreaterThan(4)
      expect(pages.map(({ texts }) => texts.length > 5)).toEqual(pages.map(() => true))
      expect(pages[0]?.texts[0]?.baseline).toBeLessThan(100)
      expect(pages.map(cutLines)).toEqual(pages.map(() => []))
      const last = pages.slice(0, -1).map(({ texts }) => texts.at(-1)?.size ?? 0)
      expect(last.filter((size) => sizesOfHeads.includes(size))).toEqual([])
    },
  )

  it('keeps the frame of a sponsor on one page, wherever it falls', async () => {
    const text = Array.from({ length: 5 }, () => 'The foundation supports open research.')
    const sections = new Map(['zh-Hans', 'en'].map((tag) => [tag, { name: 'Example Foundation', text }]))
    const paid = oneOfEach.filter(({ kind }) => kind === 'sponsor').map((it) => ({ ...it, at: 0, sections }))
    const page = await browser.newPage()
    await page.setContent(await mailOf(engine, { blocks: paid }))
    const MARK = 23
    await page.addStyleTag({ content: `.in .canvas *{font-size:${MARK}px!important}` })
    for (const above of [0, 400, 500]) {
      await page.addStyleTag({ content: `.top{padding-top:${above}px!important}` })
      const { pages } = await printPage(page, 'h1')
      const marked = pages.filter(({ texts }) => texts.some(({ size }) => size === MARK))
      expect([above, marked.length]).toEqual([above, 1])
    }
    await page.close()
  })
})
