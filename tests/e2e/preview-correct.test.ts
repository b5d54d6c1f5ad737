import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, link, previewTabs, step, until } from '../helpers/preview-tabs.ts'

const browser = clientBrowser()

const SEND = '/issues/2025-w30/send'
const CORRECTION = '2025-w30-c1'
const READERS = 3

async function send(page: Page): Promise<void> {
  await button(page, en.plan.send(READERS)).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: en.plan.send(READERS) })
    .click()
  await page.getByText(en.progress.done(`${READERS}`, `${READERS}`), { exact: true }).waitFor()
}

it('makes a correction of what was sent, says of which issue it is one, and sends it to nobody new', async () => {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const { url, root, app, touch } = await approvedPreview(READERS, { env: { SMTP_URL: server.url } })
  const open = await previewTabs(browser(), url)
  const page = await open(SEND)
  await send(page)
  await app.addSubscriber({ address: 'new@example.com', name: '', edition: 'en' })
  await button(page, en.correct.make).click()
  await page.getByText(en.correct.unchanged).waitFor()

  const file = join(root, 'content', 'articles', '2025-07-24-template.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('First paragraph.', 'Corrected paragraph.'))
  touch('content/articles/2025-07-24-template.yaml')
  await button(page, en.correct.make).click()
  await page.waitForURL(`${url}/issues/${CORRECTION}/articles`)
  await page.getByText(en.correct.corrects).waitFor()
  expect(await link(page, en.issues.number('30')).getAttribute('href')).toBe('/issues/2025-w30')
  expect(await seriousFindings(page)).toEqual([])

  await page.goto(url + SEND)
  await button(page, en.correct.make).click()
  await page.getByRole('alert').getByText(en.correct.waiting).waitFor()
  await page.getByRole('alert').getByRole('link').click()
  await page.waitForURL(`${url}/issues/${CORRECTION}/articles`)

  await step(page, en.path.steps.approve).click()
  await page.getByText(en.correct.goesTo).waitFor()
  await button(page, en.approve.approve).click()
  await step(page, en.path.steps.send).click()
  await page.getByText(en.correct.goesTo).first().waitFor()
  await send(page)
  expect(server.messages.slice(READERS).map(({ to }) => to)).not.toContain('new@example.com')
  await page.getByText(en.more.nobodyWrong).waitFor()
  await until(() => button(page, en.more.sendToNew(1)).count()).toBe(0)
  await until(() => button(page, en.correct.make).count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
  await link(page, en.shell.issues).click()
  await page.getByText(`${en.correct.corrects} ${en.issues.number('30')}`).waitFor()

  await page.goto(url + SEND)
  await button(page, en.more.sendToNew(1)).waitFor()
  const inChinese = await (await previewTabs(browser(), url, { locale: 'zh-CN' }))(
    `/issues/${CORRECTION}/send`,
  )
  await inChinese.getByText(zhHans.correct.goesTo).waitFor()
  await inChinese.getByText(zhHans.more.nobodyWrong).waitFor()
})

it('makes a correction of a subject alone, which has no articles and can be approved', async () => {
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const { url, root, touch } = await approvedPreview(READERS, { env: { SMTP_URL: server.url } })
  const page = await (await previewTabs(browser(), url))(SEND)
  await send(page)
  const file = join(root, 'content', 'issues', '2025-w30.yaml')
  await writeFile(file, (await readFile(file, 'utf8')).replace('en: Subject', 'en: Another subject'))
  touch('content/issues/2025-w30.yaml')
  await button(page, en.correct.make).click()
  await page.waitForURL(`${url}/issues/${CORRECTION}/articles`)
  await page.getByText('it should read “Another subject”').waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await step(page, en.path.steps.approve).click()
  await button(page, en.approve.approve).click()
  await step(page, en.path.steps.send).click()
  await button(page, en.plan.send(READERS)).waitFor()
})
