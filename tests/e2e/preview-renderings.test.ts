import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, field, link, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

const headline = 'Seoul summit ends with a declaration of all who came and of many who did not'
const earlier = `date: 2025-05-21
source: { url: "https://example.com/earlier" }
sections:
  zh-Hans: { headline: 首尔峰会闭幕, keywords: [首尔峰会, 风险阈值], summary: 各国在首尔峰会上商定风险阈值。 }
  en: { headline: ${headline}, keywords: [Seoul summit, Risk thresholds], summary: "At the Seoul summit, risk thresholds were agreed." }
`
const now = `date: 2025-07-24
source: { url: "https://example.com/now" }
sections:
  zh-Hans: { headline: 新的讨论, keywords: [首尔峰会], summary: 他们讨论了风险阈值。 }
  en: { headline: A new debate, keywords: null, summary: They discussed . }
`
const files = {
  'articles/2025-05-21-summit.yaml': earlier,
  'articles/2025-07-24-template.yaml': now,
}
const record = 'content/articles/2025-07-24-template.yaml'

it('proposes what was written last time, and writes it where it belongs by one press', async () => {
  const { url, root } = await runningPreview({ files })
  const page = await (await previewTabs(browser(), url))('/articles/2025-07-24-template')
  const chips = () =>
    page
      .locator('.keyword-field')
      .nth(1)
      .locator('.chip')
      .allInnerTexts()
      .then((all) => all.map((text) => text.replace(/\s*×/, '')))
  const saved = () => readFile(join(root, record), 'utf8')
  await button(page, 'Write “Seoul summit”').waitFor()
  expect(await link(page, headline).first().getAttribute('href')).toContain('2025-05-21-summit')

  await field(page, 'Add a keyword (Simplified Chinese)').fill('风险阈值')
  await field(page, 'Add a keyword (Simplified Chinese)').press('Enter')
  await button(page, 'Write “Risk thresholds”').click()
  await until(chips).toEqual(['Risk thresholds'])
  // It stands before the other one, as in Chinese.
  await button(page, 'Write “Seoul summit”').click()
  await until(chips).toEqual(['Seoul summit', 'Risk thresholds'])
  await button(page, 'Write “Seoul summit”').waitFor({ state: 'detached' })

  const text = field(page, 'Paragraph 1 (English)')
  await text.focus()
  await text.evaluate((it: HTMLTextAreaElement) => it.setSelectionRange(15, 15))
  await button(page, 'Write “risk thresholds”').click()
  await until(() => text.inputValue()).toBe('They discussed risk thresholds.')
  await until(saved).toMatch(/keywords: \[Seoul summit, Risk thresholds\]/)
  await until(saved).toContain('They discussed risk thresholds.')

  await button(page, 'Undo').click()
  await until(() => text.inputValue()).toBe('They discussed .')
  await button(page, 'Write “risk thresholds”').waitFor()
})

it('says it in Chinese on a phone', async () => {
  const { url } = await runningPreview({ files })
  const open = await previewTabs(browser(), url, {
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
  })
  const page = await open('/articles/2025-07-24-template')
  const { renderings } = zhHans
  await button(page, renderings.take('Seoul summit')).waitFor()
  await until(() => page.getByText(renderings.before).count()).toBe(2)
  const form = page.locator('.record-form')
  await until(() => form.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
})
