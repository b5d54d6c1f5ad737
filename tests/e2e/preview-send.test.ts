import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { UncertainList } from '../../src/app/views/sending.ts'
import { en } from '../../src/preview/client/language/en.ts'
import { approvedPreview, ISSUE } from '../helpers/approved-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, link, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { startScriptedServer } from '../helpers/scripted-smtp-server.ts'
import { type Act, FIN, RST, TAKE } from '../helpers/smtp-acts.ts'

const READERS = 8

const browser = clientBrowser()

/**
 * A server that answers the first message and then no more until it is let go; of the two that wait for its answer it
 * takes one and keeps neither connection.
 */
async function slowServer() {
  const { promise: goAhead, resolve: letGo } = Promise.withResolvers<void>()
  const { promise: isSlow, resolve: tellSlow } = Promise.withResolvers<void>()
  const wait: Act = { perform: () => goAhead }
  const scripted = await startScriptedServer({
    dot: ({ nth }) => {
      if (nth === 3) tellSlow()
      if (nth === 2) return [wait, TAKE, RST]
      return nth === 3 ? [wait, RST] : undefined
    },
  })
  const url = `smtp://127.0.0.1:${scripted.server.port}?maxConnections=2`
  return { url, taken: scripted.taken, isSlow, letGo }
}

async function confirmSend(page: Page): Promise<void> {
  await button(page, en.plan.send(READERS)).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: en.plan.send(READERS) })
    .click()
}

it('pauses a send from the page, has a person decide on what is uncertain, and resumes it', async () => {
  const { url: smtpUrl, taken, isSlow, letGo } = await slowServer()
  const { url, get } = await approvedPreview(READERS, { env: { SMTP_URL: smtpUrl } })
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30/send')
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  const counted = (done: number) => page.getByText(en.progress.done(`${done}`, `${READERS}`), { exact: true })

  await confirmSend(page)
  await heading(en.progress.sending).waitFor()
  await isSlow
  await button(page, en.progress.pause).click()
  await heading(en.progress.paused).waitFor()
  await counted(1).waitFor()
  letGo()
  await counted(3).waitFor()
  expect(taken).toHaveLength(2)

  await heading(en.uncertain.title).waitFor()
  const { deliveries } = await get<UncertainList>(`${ISSUE}/send/uncertain`)
  const arrived = deliveries.find(({ address }) => taken.includes(address))?.address ?? ''
  const lost = deliveries.find(({ address }) => !taken.includes(address))?.address ?? ''
  expect(await seriousFindings(page)).toEqual([])
  const decide = async (address: string, as: keyof typeof en.uncertain.as) => {
    await page.getByText(address, { exact: true }).click()
    await button(page, en.uncertain.as[as]).click()
    if (as === 'resend')
      await page.getByRole('dialog').getByRole('button', { name: en.uncertain.as.resend }).click()
    await page.getByText(address, { exact: true }).waitFor({ state: 'detached' })
  }
  await decide(arrived, 'accepted')
  await decide(lost, 'resend')
  await counted(2).waitFor()

  await button(page, en.progress.resume).click()
  await heading(en.progress.ended).waitFor()
  await page.getByText(en.report.noRejects).waitFor()
  expect(taken.toSorted()).toEqual([...new Set(taken)].toSorted())
  expect(taken).toHaveLength(READERS)
  await link(page, en.shell.issues).click()
  await page.getByText(en.issueStates.done, { exact: true }).waitFor()
})

it('shows why nothing goes out while the server ends every session, and when it is tried again', async () => {
  const { server } = await startScriptedServer({
    mail: ({ nth }) => (nth === 1 ? undefined : ['421 4.3.2 come back later', FIN]),
  })
  const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}?maxConnections=1` }
  const { url } = await approvedPreview(READERS, { env })
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30/send')
  await confirmSend(page)
  const notice = page.locator('.notice.warning', { hasText: '421 4.3.2 come back later' })
  await until(() => notice.innerText()).toMatch(new RegExp(en.progress.serverHolds('\\d\\d:\\d\\d:\\d\\d')))
})

it('has an editor say after a restore that the issue did not go out since, before it sends or schedules it', async () => {
  const { server, taken } = await startScriptedServer({})
  const env = { SMTP_URL: `smtp://127.0.0.1:${server.port}` }
  const { url, app } = await approvedPreview(READERS, { env })
  await app.holdInPlace()
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30/send')
  const dialog = page.getByRole('dialog')
  const about = /nobody knows what was sent between/
  await page.getByText(about).waitFor()

  await button(page, en.schedule.later).click()
  await page.getByLabel(en.schedule.when).fill('2099-11-30T08:00')
  const schedule = dialog.getByRole('button', { name: en.schedule.schedule, exact: true })
  await until(() => schedule.isDisabled()).toBe(true)
  await dialog.getByText(en.doubt.confirm).click()
  await until(() => schedule.isDisabled()).toBe(false)
  await dialog.getByRole('button', { name: en.common.cancel, exact: true }).click()

  await button(page, en.plan.send(READERS)).click()
  await dialog.getByText(about).waitFor()
  const confirm = dialog.getByRole('button', { name: en.plan.send(READERS), exact: true })
  await until(() => confirm.isDisabled()).toBe(true)
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByText(en.doubt.confirm).click()
  await confirm.click()
  await page.getByText(en.progress.done(`${READERS}`, `${READERS}`), { exact: true }).waitFor()
  expect(taken).toHaveLength(READERS)
})

it('lets everybody read what a button says while what it has started is under way', async () => {
  const { url } = await runningPreview()
  const page = await (await previewTabs(browser(), url))('/issues/2025-w30/test')
  const { promise: isAsked, resolve: tellAsked } = Promise.withResolvers<void>()
  const { promise: goAhead, resolve: letGo } = Promise.withResolvers<void>()
  await page.route('**/tests', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    tellAsked()
    await goAhead
    await route.continue()
  })
  const send = page.locator('button.pending', { hasText: en.test.send(1) })
  await button(page, en.test.send(1)).click()
  await isAsked
  await send.waitFor()
  expect(await seriousFindings(page)).toEqual([])
  letGo()
  await send.waitFor({ state: 'detached' })
})
