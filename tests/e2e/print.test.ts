import { describe, expect, it } from 'vitest'
import { sampleIssue } from '../../bench/sample-issue.ts'
import { layoutNames, templateNames } from '../../src/domain/newsletter/issue.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { cutLines, printPage } from '../helpers/printed.ts'

const browser = clientBrowser()

const sample = await sampleIssue()

async function printed(engine: (typeof templateNames)[number], layout: (typeof layoutNames)[number]) {
  const source = { ...sample.source, issue: { ...sample.source.issue, layout } }
  const { html } = await renderEdition(source, 'zh-Hans+en', {
    engine: sample.engines[engine],
    renderText: sample.renderText,
  })
  const page = await browser().newPage()
  await page.setContent(html)
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
})
