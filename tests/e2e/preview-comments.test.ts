import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, leaveDialog, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'

const browser = clientBrowser()

const env = { PREVIEW_URL: 'https://desk.example.com', PREVIEW_PASSWORD: 'a long password' }
const { comments, review } = en

async function tokenIn(root: string): Promise<string> {
  const folder = join(root, 'data', 'outbox', 'new')
  const [name = ''] = await readdir(folder)
  const { text = '' } = await simpleParser(await readFile(join(folder, name)))
  return /review#([\w-]{43})/.exec(text)?.[1] ?? ''
}

it('comments on words by the keyboard, asks a guest on a phone, and goes from their comment to the text', async () => {
  const { url, root } = await runningPreview({ env })
  const page = await (await previewTabs(browser(), url))('/review')
  await page.getByText(review.needsLink).waitFor()
  const session = { data: { password: env.PREVIEW_PASSWORD, name: 'An editor' }, headers: { origin: url } }
  await page.request.post(`${url}/api/session`, session)
  await page.goto(`${url}/articles/2025-07-24-template`)

  const paragraph = page.locator('[data-paragraph="en 1"]')
  await paragraph.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    area.focus()
    area.setSelectionRange(0, 6)
  })
  // It stands beside the text once the comments are there.
  const mark = paragraph.getByRole('button', { name: /^Comment on/ })
  await mark.waitFor()
  await page.keyboard.press('Tab')
  await until(() => mark.evaluate((element) => element === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByPlaceholder(comments.placeholder).last().fill('First, second, or third?')
  expect(await seriousFindings(page)).toEqual([])
  await page.keyboard.press('Control+Enter')
  await page.locator('blockquote', { hasText: /^Second$/ }).waitFor()
  await leaveDialog(page)
  await paragraph.getByRole('button', { name: /^1 open comment on/ }).waitFor()

  await page.goto(`${url}/issues/2025-w30`)
  await button(page, comments.open(1)).waitFor()
  await button(page, review.ask).click()
  await page.getByLabel(review.to).fill('expert@example.org')
  expect(await seriousFindings(page)).toEqual([])
  await button(page, review.send(1)).click()
  await page.getByText(review.mailed('expert@example.org')).waitFor()
  await leaveDialog(page)

  const phone = { locale: 'zh-CN', viewport: { width: 390, height: 844 } }
  const guest = await (await previewTabs(browser(), url, phone))(`/review#${await tokenIn(root)}`)
  const zh = zhHans
  await button(guest, zh.review.enter).click()
  await mailOf(guest).getByText('The EU provides a template').first().waitFor()
  expect(guest.url()).toBe(`${url}/review`)
  await guest.getByLabel(zh.review.commentOn).click()
  await guest.getByRole('option', { name: /Second paragraph\./ }).click()
  await guest.getByPlaceholder(zh.comments.placeholder).fill('很好')
  await button(guest, zh.comments.send).click()
  await guest.getByRole('article', { name: zh.comments.by('expert') }).waitFor()
  expect(await seriousFindings(guest)).toEqual([])
  expect(await guest.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await button(page, comments.open(2)).click()
  const theirs = page.getByRole('article', { name: comments.by('expert') })
  expect(await seriousFindings(page)).toEqual([])
  await theirs.getByRole('link', { name: comments.goTo }).click()
  const thread = page.getByRole('dialog', { name: comments.title })
  await thread.getByText('很好').waitFor()
  await thread.getByRole('button', { name: comments.resolve }).first().click()
  await thread.getByText(comments.resolved(1)).waitFor()
  await leaveDialog(page)
  await until(() => paragraph.getByRole('button', { name: /^1 open comment on/ }).count()).toBe(1)
})

it('moves nothing of the head of an issue when the comments come after it', async () => {
  const { url } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/')
  const { promise: goAhead, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/api/issues/*/comments', async (route) => {
    await goAhead
    await route.continue()
  })
  await page.goto(`${url}/issues/2025-w30`)
  const ask = button(page, review.ask)
  await ask.waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => null))
  const before = await ask.boundingBox()
  letGo()
  await until(() => button(page, comments.title).isEnabled()).toBe(true)
  expect(await ask.boundingBox()).toEqual(before)
})

it('a review link that has ended says so, and offers nothing to press', async () => {
  const { url } = await runningPreview()
  const page = await (await previewTabs(browser(), url))(`/review#${'a'.repeat(43)}`)
  await button(page, review.enter).click()
  await page.getByRole('alert').getByText(review.over).waitFor()
  await until(() => button(page, review.enter).count()).toBe(0)
})
