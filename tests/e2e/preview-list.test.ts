import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { MAX_LIST_BYTES } from '../../src/domain/readers/list-limits.ts'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats } from '../../src/preview/client/language/formats.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { growList } from '../helpers/grown-list.ts'
import { button, field, link, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
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
  await until(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
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
    await link(page, list.parts.health).waitFor()
    await page
      .getByText(list.findings.complaints(messages.issues.number('30'), 1, 94, formats.rate(1 / 94)))
      .waitFor()
    const text = () => page.locator('main').innerText()
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
      await until(text).toContain(sentence)
    expect(await text()).not.toMatch(/@|fang|undefined|NaN/)
    await page.getByRole('img', { name: list.rateLabel(list.complaints, 2, formats.rate(1 / 94)) }).waitFor()
    await page.getByText(list.weekTable).click()
    expect(await findingsInAllDresses(page)).toEqual([])
  },
)

const file = [
  'E-Mail;Name;Status;Groups;Firm',
  'li@example.com;Li;subscribed;press;Acme',
  'wang@example.com;<b>Wang</b>;unsubscribed;;',
  'who@example.com;;perhaps;;',
].join('\n')

it.each([
  ['en-GB', en],
  ['zh-CN', zhHans],
])(
  'takes an editor whose browser speaks %s from an empty list to the history of one reader',
  async (locale, messages) => {
    const { welcome, importing, people: words } = messages.list
    const url = await previewOf(async () => {})
    const page = await (await previewTabs(browser(), url, { locale }))('/list')
    await page.getByText(welcome.title).waitFor()
    await page.getByText('<form method="post"').waitFor()
    expect(await seriousFindings(page)).toEqual([])

    await link(page, welcome.importDo).click()
    await page.getByText(importing.kinds).waitFor()
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })
    const large = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(MAX_LIST_BYTES + 1) }
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByRole('alert').getByText(importing.faults.large).waitFor()
    expect(sent).toEqual([])
    await page.locator('input[type=file]').setInputFiles({
      ...{ name: 'readers.csv', mimeType: 'text/csv', buffer: Buffer.from(file) },
    })
    await page.getByRole('heading', { name: importing.plan }).waitFor()
    await page.getByText(importing.fixed).waitFor()
    await page.getByRole('cell', { name: '<b>Wang</b>' }).waitFor()
    expect(await findingsInAllDresses(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await button(page, importing.confirm(3)).click()
    await page.getByRole('heading', { name: importing.done }).waitFor()
    await page.getByText(importing.rejects(1)).waitFor()

    await link(page, importing.seePeople).click()
    await page.getByText(words.found(2)).waitFor()
    await page.getByRole('searchbox', { name: words.search }).fill('LI@')
    await page.getByText(words.found(1)).waitFor()
    expect(await findingsInAllDresses(page)).toEqual([])
    expect(page.url()).not.toContain('@')
    await page.getByRole('link', { name: 'li@example.com' }).click()
    await page.getByText(words.events.came).waitFor()
    await button(page, words.change).click()
    await field(page, words.name).fill('Li Ming')
    await button(page, words.save).click()
    await page.getByText(words.events.changed('an editor', '')).waitFor()
    await button(page, words.remove).click()
    await field(page, words.note).fill('asked by letter')
    await button(page, words.removeConfirm).click()
    await page.getByText(words.events.removed('an editor', 'asked by letter')).waitFor()
    expect(await findingsInAllDresses(page)).toEqual([])
    await button(page, words.erase).click()
    await field(page, words.typeAddress('li@example.com')).fill('li@example.com')
    await button(page, words.eraseConfirm).click()
    await page.getByText(words.erased).waitFor()
    expect(page.url()).not.toContain('@')
  },
)

it('moves nobody of the list when they have been counted, on a phone either', async () => {
  const url = await previewOf((store) => store.subscribers.importAll(people(1_200), now))
  const viewport = { width: 390, height: 844 }
  for (const [locale, { list }] of [
    ['en-GB', en],
    ['zh-CN', zhHans],
  ] as const) {
    const page = await (await previewTabs(browser(), url, { locale, viewport }))('/')
    const { promise: isSeen, resolve: letCount } = Promise.withResolvers<void>()
    await page.route('**/api/list/people/count', async (route) => {
      await isSeen
      await route.fallback()
    })
    await page.goto(`${url}/list/people`)
    const first = page.locator('.person-row').first()
    await first.waitFor()
    await page.getByText(list.people.counting).waitFor()
    const before = await first.boundingBox()
    letCount()
    await page.getByText(list.people.found(1_200)).waitFor()
    expect(await first.boundingBox()).toEqual(before)
  }
})

it('says what to do where nothing was sent', async () => {
  const { list } = en
  const url = await previewOf((store) => store.subscribers.importAll(people(3), now))
  const unsent = await (await previewTabs(browser(), url))('/list')
  await unsent.getByText(list.noIssues).waitFor()
  expect(await seriousFindings(unsent)).toEqual([])
})

it('looks up whose copy of a mail is shown, and no address stands in a URL', async () => {
  const url = await previewOf((store) =>
    store.subscribers.add(aPerson({ address: 'wang@fang.test', name: '' }), now),
  )
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30')
  const urls: string[] = []
  page.on('request', (request) => urls.push(decodeURIComponent(request.url())))
  const picker = page.getByRole('combobox', { name: en.view.reader })
  await picker.fill('fang.test')
  await page.getByRole('option', { name: 'wang@fang.test' }).click()
  await until(() => mailOf(page).locator('body').innerText()).toContain('wang@fang.test')
  expect(urls.filter((one) => one.includes('fang.test'))).toEqual([])
})
