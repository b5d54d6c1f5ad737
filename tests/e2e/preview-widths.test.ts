import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { button, link, previewTabs, until } from '../helpers/preview-tabs.ts'

const browser = clientBrowser()

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
const longArticle = articleYaml
  .replace(/^( {4}headline: ).*$/gm, `$1${LONG}`)
  .replace(/^( {4}keywords: ).*$/gm, `$1[${LONG}]`)

const issue = '/issues/2025-w30'
const paths = [
  ...['/', '/articles', '/articles/2025-07-24-template', '/paste', '/outbox', '/log', '/files', '/nowhere'],
  ...[issue, `${issue}/articles`, `${issue}/test`, `${issue}/approve`, `${issue}/send`],
  ...['/list', '/list/people', '/list/people/1', '/list/import'],
  ...['newsletter', 'editors', 'topics', 'look', 'delivery'].map((part) => `/settings/${part}`),
]

/** What stands out of the window, so that somebody would have to scroll sideways. */
function standingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth
    // What a part of the page cuts off makes the page no wider, but nobody could press it.
    const isWide = document.documentElement.scrollWidth > edge
    return [...document.querySelectorAll(isWide ? 'main *' : 'main :is(a, button, input)')]
      .filter(
        (element) => element.getBoundingClientRect().right > edge && !element.closest('.scroll-x, .tabs'),
      )
      .map((element) => element.outerHTML.slice(0, 200))
  })
}

it('scrolls no screen sideways, however narrow the window and long a word, and leads the keyboard past the header', async () => {
  const { url } = await approvedPreview(2, { files: { 'articles/2025-07-24-template.yaml': longArticle } })
  const page = await (await previewTabs(browser(), url))('/')
  for (const path of paths) {
    await page.goto(url + path)
    await page.locator('main').waitFor()
    await page.waitForLoadState('networkidle')
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      // What is drawn in another way on a phone is so a moment after the window has its width.
      await until(async () => ({ path, width, out: await standingOut(page) })).toEqual({
        path,
        width,
        out: [],
      })
    }
  }

  await page.goto(url)
  await button(page, en.issues.make).waitFor()
  await page.keyboard.press('Tab')
  await link(page, en.shell.skip).press('Enter')
  await page.keyboard.press('Tab')
  await until(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

it('leaves a phone the edition alone above the mail, shows the rest at a press, and tells before it asks to approve', async () => {
  const { url } = await approvedPreview(2)
  const phone = { viewport: { width: 390, height: 844 } }
  const page = await (await previewTabs(browser(), url, phone))(issue)
  const { view } = en
  await page.getByRole('button', { name: new RegExp(`^${view.edition} `) }).waitFor()
  const scheme = page.getByRole('radiogroup', { name: view.scheme })
  expect(await scheme.isVisible()).toBe(false)
  await button(page, view.more).click()
  await scheme.waitFor()
  const hidden = () =>
    page.locator('.view-toolbar').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  await until(hidden).toBe(0)

  await page.goto(`${url}${issue}/approve`)
  const topOf = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? Number.NaN
  await until(async () => (await topOf('.decision-mail')) - (await topOf('.decision-facts'))).toBeGreaterThan(
    0,
  )
})
