import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats } from '../../src/preview/client/language/formats.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { growList } from '../helpers/grown-list.ts'
import { link, previewTabs } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { recordSignUps } from '../helpers/sign-ups.ts'

const now = new Date('2025-07-28T08:00:00Z')

const browser = clientBrowser()

async function previewOf(seed: (store: Store) => Promise<unknown>): Promise<string> {
  const { url, root } = await runningPreview({ clock: () => now })
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  await seed(store)
  await store.close()
  return url
}

const issues = [
  { left: 1, rejected: 1 },
  { complained: 1, left: 2, reasons: ['too-often'], clicks: { 'https://example.com/plan': 3 } },
] as const

/** In light and dark, on a desktop and on a phone. */
async function findingsInAllDresses(page: Page): Promise<readonly unknown[]> {
  const desktop = await seriousFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  const phone = await seriousFindings(page)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
  return [...desktop, ...phone]
}

it.each([
  ['en-GB', en],
  ['zh-CN', zhHans],
])(
  'shows an editor whose browser speaks %s the growth of the list, and what to do where a line is crossed',
  async (locale, messages) => {
    const { list } = messages
    const formats = createFormats(locale)
    const url = await previewOf(async (store) => {
      await growList(store, { now, people: 40, issues })
      await recordSignUps(store, { asked: 5, confirmed: 2, at: now })
      await store.subscribers.add(aPerson({ address: 'wang@fang.test' }), now)
    })
    const page = await (await previewTabs(browser(), url, { locale }))('/')
    await link(page, messages.shell.list).click()
    await page.getByRole('heading', { name: list.title }).waitFor()
    await page.getByText(list.findings.complaints('2025-w30', 1, 94, formats.rate(1 / 94))).waitFor()
    const text = await page.locator('main').innerText()
    for (const sentence of [
      list.subscribers(94),
      list.change(6, 4),
      list.facts.confirmedOf('2', '5'),
      list.advice.complaintsTooHigh(formats.percent(0.003)),
      list.advice.oneComplaint,
      list.source(formats.percent(0.001), formats.percent(0.003)),
      list.reasonNames['too-often'],
      list.others,
      'https://example.com/plan',
    ])
      expect(text).toContain(sentence)
    expect(text).not.toMatch(/@|fang|undefined|NaN/)
    await page.getByRole('img', { name: list.rateLabel(list.complaints, 2, formats.rate(1 / 94)) }).waitFor()
    await page.getByText(list.weekTable).click()
    expect(await findingsInAllDresses(page)).toEqual([])
  },
)

it('says what to do where nobody is on the list, and where nothing was sent', async () => {
  const { list } = en
  const empty = await (await previewTabs(browser(), await previewOf(async () => {})))('/list')
  await empty.getByRole('heading', { name: list.nobody }).waitFor()
  expect(await empty.locator('main code').allInnerTexts()).toEqual([
    'diglot subscribers import list.csv',
    'diglot serve',
  ])
  const url = await previewOf((store) => store.subscribers.importAll(people(3), now))
  const unsent = await (await previewTabs(browser(), url))('/list')
  await unsent.getByText(list.noIssues).waitFor()
  expect(await seriousFindings(unsent)).toEqual([])
})
