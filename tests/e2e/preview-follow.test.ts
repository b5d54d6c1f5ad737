import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { expect, it } from 'vitest'
import { en } from '../../src/preview/client/language/en.ts'
import { anActor } from '../helpers/an-actor.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { openApp } from '../helpers/open-app.ts'
import { button, deafen, mailOf, previewTabs, step, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'

const browser = clientBrowser()
const PAGE = '/issues/2025-w30'
const READERS = 3
const FILE = 'content/articles/2025-07-24-template.yaml'

const next = (page: Page) => page.getByRole('region', { name: en.path.next })
const state = (page: Page, name: string) => until(() => step(page, name).locator('.step-state').innerText())

async function edit(root: string, from: string, to: string): Promise<void> {
  const path = join(root, FILE)
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to))
}

/** What the page has been told by now. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

it('follows what others do, keeps its next step in sight, and explains a button that comes too late', async () => {
  const { server } = await startScriptedServer({})
  const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}` }
  const { url, root, bugs } = await approvedPreview(READERS, { env })
  const elsewhere = openApp(root, { env, actor: { ...anActor, name: 'Somebody else' } })
  const open = await previewTabs(browser(), url)
  const page = await open(`${PAGE}/send`)
  const old = await open('/')
  await deafen(old)
  await old.goto(`${url}${PAGE}/approve`)

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(viewport)
    const send = next(page).getByRole('button', { name: en.plan.send(READERS), exact: true })
    await until(async () => {
      const box = await send.boundingBox()
      return (box?.y ?? viewport.height) + (box?.height ?? 0)
    }).toBeLessThanOrEqual(viewport.height)
    expect(await seriousFindings(page)).toEqual([])
  }
  await page.setViewportSize({ width: 1280, height: 720 })

  await elsewhere.addSubscriber({ address: 'new@example.com', name: '', edition: 'en' })
  await button(page, en.plan.send(READERS + 1)).waitFor()
  await elsewhere.withdrawApproval({ issueId: '2025-w30' })
  await page.getByText(en.plan.notApproved).waitFor()
  await state(page, en.path.steps.approve).toBe('To do')

  // A window that hears nothing still shows the approval that was taken back.
  await button(old, en.approve.withdraw).click()
  await old.getByRole('dialog').getByRole('button', { name: en.approve.withdrawIt, exact: true }).click()
  await old.getByText(en.approve.withdrawRefused['not-approved']).waitFor()
  await button(old, en.approve.approve).waitFor()
  await edit(root, 'First paragraph.', 'Another paragraph.')
  await state(page, en.path.steps.approve).toBe('To do')
  await button(old, en.approve.approve).click()
  const stale = old.getByRole('alert')
  await stale.getByText(en.approve.stale).waitFor()
  await until(() => stale.locator('ins').allInnerTexts()).toContain('Another')
  expect(await seriousFindings(old)).toEqual([])

  await button(old, en.approve.approve).click()
  await button(page, en.plan.send(READERS + 1)).click()
  await elsewhere.withdrawApproval({ issueId: '2025-w30' })
  await until(() => page.getByText(en.plan.notApproved).count()).toBe(1)
  await elsewhere.approve('2025-w30')
  const plan = await elsewhere.planSend('2025-w30')
  await elsewhere.send(plan, {
    signal: AbortSignal.timeout(60_000),
    onProgress: () => undefined,
    onHold: () => undefined,
    waitsForRetries: false,
  })
  await page.getByRole('heading', { name: en.progress.ended, exact: true }).waitFor()
  await state(page, en.path.steps.send).toBe('Done')
  await elsewhere.close()
  expect(bugs).toEqual([])
})

it('follows in more windows than a browser has connections, also once the window that heard for all of them is gone', async () => {
  const { url, root, touch } = await runningPreview()
  const open = await previewTabs(browser(), url)
  const headlineIs = async (windows: readonly Page[], from: string, to: string) => {
    await edit(root, from, to)
    touch(FILE)
    await Promise.all(windows.map((page) => page.getByText(to).first().waitFor()))
  }
  const first = await open('/articles')
  const others: Page[] = []
  // One after the other: a stream for each of them would keep the seventh from loading.
  for (let window = 2; window <= 7; window += 1) {
    const page = await open('/articles')
    await page.getByText('The EU provides a template').first().waitFor()
    others.push(page)
  }
  await headlineIs([first, ...others], 'The EU provides a template', 'Europe provides a template')
  await first.close()
  await headlineIs(others, 'Europe provides a template', 'Brussels provides a template')
})

it('shows what was changed while the window that holds the connection had lost it', async () => {
  const { url, root, touch } = await runningPreview()
  const open = await previewTabs(browser(), url)
  const holder = await open('/')
  await holder.route('**/api/events', (route) => route.abort())
  await holder.reload()
  const page = await open('/articles/2025-07-24-template')
  await page.getByText('First paragraph.').first().waitFor()
  await page.getByText(en.shell.disconnected).waitFor()
  await edit(root, 'First paragraph.', 'Another paragraph.')
  touch(FILE)
  await holder.unroute('**/api/events')
  await page.getByText('Another paragraph.').first().waitFor()
})

it('shows a mail that was changed before it had come, and nothing in its place meanwhile', async () => {
  const { url, root, touch } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/')
  const { promise: isAnswered, resolve: tellAnswered } = Promise.withResolvers<void>()
  const { promise: goAhead, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/frame/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    tellAnswered()
    await goAhead
    await route.fulfill({ response })
  })
  await page.goto(`${url}${PAGE}`, { waitUntil: 'commit' })
  await isAnswered
  const isRead = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api${PAGE}`)
  await edit(root, 'First paragraph.', 'Another paragraph.')
  touch(FILE)
  await isRead
  letGo()
  await mailOf(page).getByText('Another paragraph.').waitFor()
})

it('asks once for a mail that has changed, by which way ever it hears of it', async () => {
  const { url, root, touch } = await runningPreview()
  const page = await (await previewTabs(browser(), url))(PAGE)
  await mailOf(page).getByText('First paragraph.').waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const isRead = page.waitForResponse((answer) => new URL(answer.url()).pathname === `/api${PAGE}`)
  await edit(root, 'First paragraph.', 'Another paragraph.')
  touch(FILE)
  await mailOf(page).getByText('Another paragraph.').waitFor()
  await (await isRead).finished()
  await drawn(page)
  expect(asked.filter((path) => path.startsWith('/frame/'))).toHaveLength(1)
})

it('says that an approval came too late once it shows what has changed, and not before', async () => {
  const { url, root, touch } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/')
  await deafen(page)
  await page.goto(`${url}${PAGE}/approve`)
  await button(page, en.approve.approve).waitFor()
  const stale = page.getByRole('alert').getByText(en.approve.stale)
  let wasShown: boolean | null = null
  const look = async (route: Route) => {
    await drawn(page)
    wasShown = await stale.isVisible()
    await route.continue()
  }
  await page.route(`**/api${PAGE}`, look, { times: 1 })
  await edit(root, 'First paragraph.', 'Another paragraph.')
  touch(FILE)
  await button(page, en.approve.approve).click()
  await stale.waitFor()
  expect(wasShown).toBe(false)
  await mailOf(page).getByText('Another paragraph.').waitFor()
  await button(page, en.approve.approve).click()
  await button(page, en.approve.withdraw).waitFor()
})
