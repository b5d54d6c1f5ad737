import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import type { Messages } from '../../src/preview/client/language/messages.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aPerson } from '../helpers/a-person.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { button, field, link, previewTabs, until } from '../helpers/preview-tabs.ts'
import { runningPreview } from '../helpers/running-preview.ts'
import { recordSentIssue } from '../helpers/sent-issue.ts'
import { refusal, startSmtpServer } from '../helpers/smtp-server.ts'

const browser = clientBrowser()

const SEND = '/issues/2025-w30/send'
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** Opens the dialog of a step, looks at it, and takes the step. */
async function take(page: Page, open: string, confirm: string): Promise<void> {
  await button(page, open).click()
  expect(await seriousFindings(page)).toEqual([])
  await inDialog(page, confirm).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** A server that refuses some readers until it is told otherwise. */
async function refusingServer(replies: Readonly<Record<string, readonly [number, string]>>) {
  let refuses = true
  const { server, received } = await startSmtpServer({
    onRcptTo({ address }, _session, done) {
      const reply = refuses ? replies[address] : undefined
      done(reply === undefined ? null : refusal(...reply))
    },
  })
  const takeEverybody = () => {
    refuses = false
  }
  return { env: { SMTP_URL: `smtp://127.0.0.1:${server.port}` }, received, takeEverybody }
}

it('sends to a tag, to the others, to whom subscribed since and to whom a server refused, and restores who was suppressed', async () => {
  const policy = 'reader2@example.com'
  const dead = 'reader4@example.com'
  const { env, received, takeEverybody } = await refusingServer({
    [policy]: [554, '5.7.1 Message refused by POLICY 42'],
    [dead]: [550, '5.1.1 No such user here'],
  })
  const { url, app } = await approvedPreview(8, { env })
  await app.removeSubscriber('reader7@example.com')
  const page = await (await previewTabs(browser(), url))('/list')
  const { people, restore, tags } = en.list

  await page.getByLabel(people.search).fill('READER1')
  await page.getByRole('button', { name: /reader1@/ }).click()
  await field(page, people.newTags).fill('press, VIP')
  await button(page, people.tag).click()
  await button(page, people.untag('VIP')).click()
  await button(page, people.untag('VIP')).waitFor({ state: 'detached' })
  await page.getByRole('region', { name: tags }).getByText('press').waitFor()

  await page.goto(url + SEND)
  await page.getByText('press 1').click()
  await take(page, en.plan.send(1), en.plan.send(1))
  await heading(page, en.progress.ended).waitFor()
  expect(received.map(({ to }) => to)).toEqual(['reader1@example.com'])
  await take(page, en.more.sendToOthers(6), en.more.sendToOthers(6))
  await page.getByText(en.progress.done('7', '7'), { exact: true }).waitFor()
  await app.addSubscriber({ address: 'new@example.com', name: '', edition: null })
  await page.reload()
  await take(page, en.more.sendToNew(1), en.more.sendToNew(1))
  await page.getByText(en.progress.done('8', '8'), { exact: true }).waitFor()
  expect(received.map(({ to }) => to)).toContain('new@example.com')

  takeEverybody()
  await page.getByText(en.rejected.title(2)).click()
  await page.getByText(dead).first().waitFor()
  await page.getByLabel(en.uncertain.words).fill('policy 42')
  await page.getByLabel(en.uncertain.numbers).fill('1-100')
  await take(page, en.rejected.resend(1), en.uncertain.as.resend)
  await button(page, en.progress.goOn).click()
  await until(async () => received.map(({ to }) => to)).toContain(policy)
  await page.getByText(en.rejected.title(1)).waitFor()

  await link(page, en.shell.list).click()
  await button(page, people.restoreMany).click()
  await page.getByText(restore.sinceTime, { exact: true }).click()
  await page.getByLabel(restore.since).fill('2020-01-01T00:00')
  const dialog = page.getByRole('dialog')
  await dialog.getByText(dead).waitFor()
  expect(await dialog.innerText()).toContain(`reader7@example.com ${restore.whys.left}`)
  expect(await seriousFindings(page)).toEqual([])
  await dialog.getByLabel(restore.name).fill('Wang Fang')
  await inDialog(page, restore.confirm(1)).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByLabel(people.search).fill(dead)
  await page.getByRole('button', { name: new RegExp(dead) }).click()
  await page.getByText(/^by Wang Fang, /).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  expect(new Set(received.map(({ to }) => to)).size).toBe(received.length)
})

it('keeps a rehearsal in sight after the page is loaded again, and says what it is wherever its mails are', async () => {
  const { url } = await approvedPreview(3)
  const page = await (await previewTabs(browser(), url))(SEND)
  await take(page, en.plan.rehearse(3), en.plan.rehearse(3))
  for (const _again of [1, 2]) {
    await heading(page, en.progress.rehearsed).waitFor()
    await page.getByText(en.progress.done('3', '3'), { exact: true }).waitFor()
    await page.getByText(en.progress.notSent).waitFor()
    await page.reload()
  }
  await heading(page, en.progress.rehearsed).waitFor()
  await link(page, en.progress.readThem).click()
  await until(() => page.getByText(en.outbox.rehearsal, { exact: true }).count()).toBe(3)
})

it('moves a schedule, says what keeps an approval, and takes it back', async () => {
  const { url } = await approvedPreview(2, { env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
  const page = await (await previewTabs(browser(), url))(SEND)
  const { later, when, schedule, changeTime, goes, cancel } = en.schedule
  await button(page, later).click()
  await page.getByLabel(when).fill('2099-11-30T08:00')
  await inDialog(page, schedule).click()
  const shown = (day: string) => page.getByText(goes(day, 'Asia/Shanghai'))
  await shown('Monday, 30 November 2099 at 08:00').waitFor()
  await button(page, changeTime).click()
  await page.getByText(/takes the place of the schedule for Monday, 30 November/).waitFor()
  await page.getByLabel(when).fill('2099-12-01T09:30')
  expect(await seriousFindings(page)).toEqual([])
  await inDialog(page, schedule).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await shown('Tuesday, 1 December 2099 at 09:30').waitFor()

  await button(page, en.approve.withdraw).click()
  await inDialog(page, en.approve.withdrawIt).click()
  await page.getByText(en.approve.withdrawRefused.scheduled).waitFor()
  await inDialog(page, en.common.cancel).click()
  await take(page, cancel, cancel)
  await take(page, en.approve.withdraw, en.approve.withdrawIt)
  await page.getByText(en.approve.nobody).waitFor()
})

const late = { 'articles/2025-06-20-late.yaml': articleYaml.replace('2025-07-24', '2025-06-20') }

it('makes an issue of any days, fills it with late articles, and deletes and restores records', async () => {
  const { url, root } = await runningPreview({
    files: {
      ...late,
      'articles/2025-08-02-august.yaml': articleYaml.replace('2025-07-24', '2025-08-02'),
    },
  })
  const page = await (await previewTabs(browser(), url))('/')
  const record = (path: string) => join(root, 'content', path)
  const articlesOf = async (id: string) => parse(await readFile(record(`issues/${id}.yaml`), 'utf8')).articles

  await button(page, en.issues.make).click()
  await page.getByLabel(en.issues.id, { exact: true }).fill('2025-summer')
  await page.getByLabel(en.issues.from).fill('2025-07-20')
  await page.getByLabel(en.issues.to).fill('2025-08-10')
  expect(await seriousFindings(page)).toEqual([])
  await inDialog(page, en.issues.make).click()
  await page.getByText(en.issues.leftOut(1)).waitFor()
  await page.getByText('2025-07-24-template 2025-w30').waitFor()
  await inDialog(page, en.issues.openIt).click()
  await heading(page, en.order.texts).waitFor()
  expect(await articlesOf('2025-summer')).toEqual(['2025-08-02-august'])
  await link(page, en.shell.issues).click()
  await page.getByText(en.issues.unused(1)).click()
  await page.getByText('20 June 2025').click()
  expect(await seriousFindings(page)).toEqual([])
  await button(page, en.issues.put(1)).click()
  await heading(page, en.order.texts).waitFor()
  expect(await articlesOf('2025-summer')).toEqual(['2025-08-02-august', '2025-06-20-late'])
  await link(page, en.tabs.preview).click()
  await page
    .getByText(/says nearly the same as|has the same source as/)
    .first()
    .waitFor()

  await link(page, en.shell.articles).click()
  await button(page, en.articles.blank).click()
  await page.getByLabel(en.articles.blankName).fill('2025-08-03-blank')
  await inDialog(page, en.articles.makeBlank).click()
  await button(page, en.trash.delete.article).waitFor()
  expect(existsSync(record('articles/2025-08-03-blank.yaml'))).toBe(true)
  await take(page, en.trash.delete.article, en.trash.confirm)
  await until(async () => existsSync(record('articles/2025-08-03-blank.yaml'))).toBe(false)
  await page.getByText(en.trash.deleted(1)).click()
  await button(page, en.trash.restoreOne('2025-08-03-blank')).click()
  await until(async () => existsSync(record('articles/2025-08-03-blank.yaml'))).toBe(true)

  await page.goto(`${url}/articles/2025-06-20-late`)
  await button(page, en.trash.delete.article).click()
  await inDialog(page, en.trash.confirm).click()
  await page.getByText(en.trash.because.used('2025-summer')).waitFor()
  await page.goto(`${url}/issues/2025-summer/articles`)
  await take(page, en.trash.delete.issue, en.trash.confirm)
  await heading(page, en.issues.title).waitFor()
  expect(existsSync(record('issues/2025-summer.yaml'))).toBe(false)
})

/** Three English words in a row, outside of what is code, somebody's own words, or marked as English. */
async function englishOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const screen = document.querySelector('[role="dialog"]') ?? document.querySelector('main')
    const copy = screen?.cloneNode(true) as HTMLElement
    for (const foreign of copy.querySelectorAll('code, [lang="en"], .names, textarea')) foreign.remove()
    const labels = [...copy.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    )
    return [copy.innerText, ...labels].flatMap(
      (text) => text.match(/[A-Za-z]+(?:[ ,;:]+[A-Za-z]+){2,}/g) ?? [],
    )
  })
}

it('speaks no English on these screens to an editor whose browser speaks Chinese', async () => {
  const zh: Messages = zhHans
  const { url, root, app, sha256 } = await approvedPreview(4, {
    env: { SMTP_URL: 'smtp://127.0.0.1:1' },
    files: late,
  })
  await app.deleteRecord({ kind: 'article', id: '2025-06-20-late' })
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  const at = new Date()
  // Comes last, and so is neither refused nor leaves.
  await store.subscribers.add(
    aPerson({ address: 'more@example.com', tags: [{ key: '媒体', label: '媒体' }] }),
    at,
  )
  await recordSentIssue(store, { issueId: '2025-w29', at, rejected: 1, complained: 1, left: 1 })
  await store.close()
  const page = await (await previewTabs(browser(), url, { locale: 'zh-CN' }))('/list')
  const found: string[] = []
  const look = async (what: string) => {
    for (const text of await englishOn(page)) found.push(`${what}: ${text}`)
  }
  const lookInto = async (open: string) => {
    await button(page, open).click()
    await page.getByRole('dialog').waitFor()
    await look(open)
  }
  const leave = async () => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  const { people, restore } = zh.list

  await page.getByLabel(people.search).fill('reader0')
  await page.getByRole('button', { name: /reader0@/ }).click()
  await button(page, people.restore).waitFor()
  await look('list')
  await lookInto(people.restoreMany)
  await page.getByText(restore.sinceTime, { exact: true }).click()
  await page.getByLabel(restore.since).fill('2020-01-01T00:00')
  await page.getByText(restore.kept(2)).waitFor()
  await look('restore')
  await leave()

  await link(page, zh.shell.issues).click()
  await lookInto(zh.issues.make)
  await leave()
  await link(page, zh.shell.articles).click()
  await page.getByText(zh.trash.deleted(1)).click()
  await look('articles')
  await lookInto(zh.articles.blank)
  await leave()

  await page.goto(`${url}/issues/2025-w30/articles`)
  await lookInto(zh.trash.delete.issue)
  await inDialog(page, zh.trash.confirm).click()
  await page.getByText(zh.trash.because.approved('Wang Fang')).waitFor()
  await look('delete')
  await leave()
  await look('content')

  await page.goto(url + SEND)
  await page.getByText('媒体 1').click()
  await lookInto(zh.plan.send(1))
  await leave()
  await look('plan')
  await lookInto(zh.schedule.later)
  await page.getByLabel(zh.schedule.when).fill('2099-11-30T08:00')
  await inDialog(page, zh.schedule.schedule).click()
  await lookInto(zh.schedule.changeTime)
  await leave()
  await look('schedule')
  await lookInto(zh.approve.withdraw)
  await inDialog(page, zh.approve.withdrawIt).click()
  await page.getByText(zh.approve.withdrawRefused.scheduled).waitFor()
  await look('withdraw')

  await app.cancelSchedule('2025-w30', sha256)
  expect(found).toEqual([])
})
