import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fr } from '../../src/preview/client/language/fr.ts'
import { ja } from '../../src/preview/client/language/ja.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { latinSentencesIn } from '../helpers/latin-words.ts'
import { button, leaveDialog, link, previewTabs, until } from '../helpers/preview-tabs.ts'

const browser = clientBrowser()

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)

/** Whole sentences of English, outside of what is marked as a text in a language. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const lines = await page.evaluate(() => {
    const copy = document.querySelector('#app')?.cloneNode(true) as HTMLElement
    for (const foreign of copy.querySelectorAll('code, [lang], textarea, option')) foreign.remove()
    const labels = [...copy.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [...copy.innerText.split('\n'), ...labels]
  })
  return lines.flatMap(latinSentencesIn)
}

it('begins in the language of the browser, and keeps the one that is chosen', async () => {
  const { url } = await approvedPreview(2)
  const open = await previewTabs(browser(), url, { locale: 'zh-TW', viewport: { width: 390, height: 844 } })
  const page = await open('/')
  await page.getByRole('link', { name: '寄件匣', exact: true }).waitFor()
  expect(await languageOf(page)).toBe('zh-Hant')

  const chooser = page.getByRole('button', { name: /繁體中文/ })
  await chooser.focus()
  await page.keyboard.press('Enter')
  await until(() => page.getByRole('option').allInnerTexts()).toEqual([
    'English',
    '简体中文',
    '繁體中文',
    'Français',
    '日本語',
  ])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await link(page, fr.shell.outbox).waitFor()
  await until(() => languageOf(page)).toBe('fr')

  await page.reload()
  await link(page, fr.shell.outbox).waitFor()
  expect(await languageOf(page)).toBe('fr')
})

it('speaks no English to an editor whose browser speaks Japanese', async () => {
  const { url } = await approvedPreview(4, { env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
  const page = await (await previewTabs(browser(), url, { locale: 'ja-JP' }))('/')
  const found: string[] = []
  const look = async (shown: Locator) => {
    await shown.first().waitFor()
    for (const text of await englishOn(page)) found.push(`${page.url()}: ${text}`)
  }
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })

  await look(heading(ja.issues.title))
  await button(page, ja.issues.make).click()
  await look(heading(ja.issues.make))
  await leaveDialog(page)
  await link(page, ja.shell.articles).click()
  await look(heading(ja.articles.title))
  await link(page, ja.shell.list).click()
  await look(link(page, ja.list.parts.people))
  await link(page, ja.shell.settings).click()
  await look(page.getByText(ja.settings.newsletter.siteUrl, { exact: true }))
  await page.goto(`${url}/issues/2025-w30/approve`)
  await look(heading(ja.approve.title))
  expect(found).toEqual([])
})
