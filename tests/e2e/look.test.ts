import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LayoutName, layoutNames } from '../../src/domain/newsletter/issue.ts'
import { themeNames } from '../../src/domain/newsletter/theme.ts'
import { renderEdition } from '../../src/render/render-edition.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { openBrowser } from '../helpers/browser.ts'
import { inTheme, loadFixture, newestSource } from '../helpers/fixture-issue.ts'
import { engines, renderText } from '../helpers/renderers.ts'

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  ;({ browser, close } = await openBrowser())
})
afterAll(() => close())

const WORD = 'w'.repeat(60)
const long = aSection({
  headline: '很长的标题'.repeat(12),
  keywords: [...Array(9).fill('关键词很长很长'), WORD, `${'两个词 '.repeat(12)}end`],
  summary: ['https'.repeat(40), `*${WORD}* \`${WORD}\` [${WORD}](https://example.com/) ${'9'.repeat(60)}元`],
})
const articles = Array.from({ length: 4 }, (_, index) =>
  anArticle({
    id: `a${index}`,
    ...(index === 3
      ? {
          sections: new Map([
            ['zh-Hans', long],
            ['en', { ...long, headline: 'H'.repeat(60) }],
          ]),
          sources: [{ name: WORD, url: 'https://example.com/' }],
        }
      : {}),
  }),
)

async function open(
  engine: 'mjml' | 'react',
  width: number,
  colorScheme: 'light' | 'dark',
  layout: LayoutName = 'stacked',
): Promise<Page> {
  const issue = anIssue({ layout, articles: articles.map(({ id }) => id) })
  const source = { newsletter: aNewsletter(), issue, articles, strings: someStrings }
  const { html } = await renderEdition(source, 'zh-Hans+en', { engine: engines[engine], renderText })
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  await page.setContent(html)
  return page
}

describe.each(['mjml', 'react'] as const)('the %s mail in a browser', (engine) => {
  it.each([375, 1024])('fits %i pixels without scrolling sideways, however long a word is', async (width) => {
    const page = await open(engine, width, 'light')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(() => document.querySelector('.sheet')?.getBoundingClientRect().width)).toBe(
      Math.min(width, 640),
    )
    await page.close()
  })

  it.each(layoutNames)('keeps every unbroken word inside the window (%s)', async (layout) => {
    const page = await open(engine, 320, 'light', layout)
    for (const width of [320, 360, 390, 430, 640, 760]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      // Also where the page hides what stands out of it.
      const right = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('body *')].map((it) => it.getBoundingClientRect().right)),
      )
      expect(right).toBeLessThanOrEqual(width)
    }
    await page.close()
  })

  it('leaves no few signs of a headline alone on its last line', async () => {
    const source = newestSource(await loadFixture('zh-en'), 'stacked')
    const { html } = await renderEdition(source, 'zh-Hans+en', { engine: engines[engine], renderText })
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } })
    await page.setContent(html)
    const lastLines = await page.evaluate(() =>
      [...document.querySelectorAll('.head')].flatMap((head) => {
        const range = document.createRange()
        range.selectNodeContents(head)
        const lines = Map.groupBy(range.getClientRects(), ({ top }) => Math.round(top))
        const widths = [...lines.values()].map((pieces) => pieces.reduce((sum, { width }) => sum + width, 0))
        return widths.length > 1 ? [(widths.at(-1) ?? 0) / Math.max(...widths)] : []
      }),
    )
    expect(lastLines.length).toBeGreaterThan(3)
    expect(Math.min(...lastLines)).toBeGreaterThan(0.4)
    await page.close()
  })

  it('is light by day and dark by night, on the sheet and around it', async () => {
    const colours = async (scheme: 'light' | 'dark') => {
      const page = await open(engine, 1024, scheme)
      const found = await page.evaluate(() => {
        const colour = (selector: string, property: 'color' | 'backgroundColor') => {
          const element = document.querySelector(selector)
          return element ? getComputedStyle(element)[property] : ''
        }
        return [
          colour('.paper', 'backgroundColor'),
          colour('h1', 'color'),
          colour('body', 'backgroundColor'),
          // What is seen beside the sheet, whichever element paints it.
          ...document
            .elementsFromPoint(5, 400)
            .map((element) => getComputedStyle(element).backgroundColor)
            .filter((background) => background !== 'rgba(0, 0, 0, 0)')
            .slice(0, 1),
          colour('.meta td', 'color'),
        ]
      })
      await page.close()
      return found
    }
    expect(await colours('light')).toEqual([
      'rgb(255, 253, 249)',
      'rgb(27, 29, 33)',
      'rgb(242, 240, 235)',
      'rgb(242, 240, 235)',
      'rgb(93, 96, 103)',
    ])
    expect(await colours('dark')).toEqual([
      'rgb(27, 29, 33)',
      'rgb(236, 234, 229)',
      'rgb(19, 20, 23)',
      'rgb(19, 20, 23)',
      'rgb(165, 168, 174)',
    ])
  })

  it('sets columns to the edge of the sheet, level and without holes', async () => {
    const source = newestSource(await loadFixture('zh-en'), 'columns')
    const { html } = await renderEdition(source, 'zh-Hans+en', { engine: engines[engine], renderText })
    const page = await browser.newPage({ viewport: { width: 780, height: 800 } })
    await page.setContent(html)
    const { ends, holes, baselines } = await page.evaluate(() => {
      const edge = document.querySelector('.meta')?.getBoundingClientRect().right ?? 0
      const baselineOf = (cell: Element) => {
        const text = cell.querySelector('p, li')
        const mark = document.createElement('span')
        mark.style.cssText = 'display:inline-block;width:0;height:0'
        text?.prepend(mark)
        return mark.getBoundingClientRect().bottom
      }
      const pairs = [...document.querySelectorAll('.pair:not(.heads)')].map((pair) => [...pair.children])
      return {
        ends: pairs.map(
          (cells) => edge - (cells.at(-1)?.firstElementChild?.getBoundingClientRect().right ?? 0),
        ),
        holes: pairs.map((cells) => {
          const bottoms = cells.map((cell) => cell.getBoundingClientRect().bottom)
          return Math.max(...bottoms) - Math.min(...bottoms)
        }),
        baselines: pairs.map((cells) => {
          const [one = 0, other = 0] = cells.map(baselineOf)
          return Math.abs(one - other)
        }),
      }
    })
    expect(ends.length).toBeGreaterThan(8)
    expect(Math.max(...ends.map(Math.abs))).toBeLessThanOrEqual(1)
    expect(Math.max(...holes)).toBeLessThanOrEqual(60)
    expect(Math.max(...baselines)).toBeLessThanOrEqual(2)
    await page.close()
  })

  it.each(themeNames)('has nothing serious for axe to find, by day and at night (%s)', async (theme) => {
    const source = inTheme(newestSource(await loadFixture('zh-en'), 'stacked'), theme)
    const { html } = await renderEdition(source, 'zh-Hans+en', { engine: engines[engine], renderText })
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 640, height: 800 }, colorScheme })
      await page.setContent(html)
      expect(await seriousFindings(page)).toEqual([])
      await page.close()
    }
  })

  it('is drawn with Chinese letters, not with boxes', async () => {
    const page = await open(engine, 375, 'light')
    const [one, two] = await page.evaluate(() =>
      ['政', '周'].map((character) => {
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')
        if (context) {
          context.font = '40px sans-serif'
          context.fillText(character, 10, 60)
        }
        return canvas.toDataURL()
      }),
    )
    expect(one).not.toBe(two)
    await page.close()
  })
})
