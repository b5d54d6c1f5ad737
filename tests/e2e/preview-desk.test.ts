import { existsSync, readdirSync } from 'node:fs'
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
import { aWordDocument } from '../helpers/a-word-document.ts'
import { approvedPreview } from '../helpers/approved-preview.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { articleYaml } from '../helpers/content-folder.ts'
import { button, field, leaveDialog, link, previewTabs, step, until } from '../helpers/preview-tabs.ts'
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

  await link(page, en.list.parts.people).click()
  await page.getByLabel(people.search).fill('READER1')
  await page.getByText(people.found(1)).waitFor()
  await page.getByRole('link', { name: /reader1@/ }).click()
  await field(page, people.newTags).fill('press, VIP')
  await button(page, people.tag).click()
  await button(page, people.untag('VIP')).click()
  await button(page, people.untag('VIP')).waitFor({ state: 'detached' })
  await link(page, en.list.parts.health).click()
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
  await until(() => dialog.innerText()).toContain(`reader7@example.com ${restore.whys.left}`)
  expect(await seriousFindings(page)).toEqual([])
  await inDialog(page, restore.confirm(1)).click()
  await dialog.waitFor({ state: 'detached' })
  await link(page, en.list.parts.people).click()
  await page.getByLabel(people.search).fill(dead)
  await page.getByText(people.found(1)).waitFor()
  await page.getByRole('link', { name: dead }).click()
  await page.getByText(/^Restored by /).waitFor()
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

  await step(page, en.path.steps.approve).click()
  await button(page, en.approve.withdraw).click()
  await inDialog(page, en.approve.withdrawIt).click()
  await page.getByText(en.approve.withdrawRefused.scheduled).waitFor()
  await inDialog(page, en.common.cancel).click()
  await step(page, en.path.steps.send).click()
  await take(page, cancel, cancel)
  await step(page, en.path.steps.approve).click()
  await take(page, en.approve.withdraw, en.approve.withdrawIt)
  await button(page, en.approve.approve).waitFor()
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
  await until(() => page.getByRole('dialog').innerText()).toContain('欧盟给出模板 No. 30')
  await inDialog(page, en.issues.openIt).click()
  await heading(page, en.order.texts).waitFor()
  expect(await articlesOf('2025-summer')).toEqual(['2025-08-02-august'])
  await link(page, en.shell.issues).click()
  await page.getByText(en.issues.unused(1)).click()
  await page.getByText('20 June 2025').click()
  expect(await seriousFindings(page)).toEqual([])
  await button(page, en.issues.put(1)).click()
  await heading(page, en.order.texts).waitFor()
  await until(() => articlesOf('2025-summer')).toEqual(['2025-08-02-august', '2025-06-20-late'])
  await step(page, en.path.steps.check).click()
  await page
    .getByText(/says nearly the same as|has the same source as/)
    .first()
    .waitFor()

  await link(page, en.shell.articles).click()
  await button(page, en.articles.blank).click()
  await page.getByLabel(en.newArticle.headline).fill('Blank')
  await inDialog(page, en.newArticle.make).click()
  await button(page, en.trash.deleteNow.article).click()
  await page.getByText(en.newArticle.deleted('Blank')).waitFor()
  await until(async () => readdirSync(record('trash/articles')).length).toBe(1)
  await button(page, en.newArticle.undo).click()
  await button(page, en.newArticle.duplicate).click()
  await page.getByText(en.newArticle.duplicated).waitFor()
  expect(readdirSync(record('trash/articles'))).toEqual([])
  expect(readdirSync(record('articles')).filter((name) => /-blank(?:-2)?\.yaml$/.test(name))).toHaveLength(2)

  await page.goto(`${url}/articles/2025-06-20-late`)
  await button(page, en.trash.deleteNow.article).click()
  await page.getByText(en.trash.because.used('No. 31')).waitFor()
  await page.goto(`${url}/issues/2025-summer/articles`)
  await take(page, en.trash.delete.issue, en.trash.confirm)
  await heading(page, en.issues.title).waitFor()
  expect(existsSync(record('issues/2025-summer.yaml'))).toBe(false)
})

it('takes files and the HTML of a clipboard, puts the records straight into an issue, and leads to the words of a finding', async () => {
  const wrong = articleYaml
    .replace('First paragraph.', 'First of **12** paragraphs.')
    .replace('第一段', '13段之首')
  const files = { ...late, 'articles/2025-07-24-template.yaml': wrong }
  const { url, root } = await runningPreview({ files })
  const page = await (await previewTabs(browser(), url))('/paste')
  const file = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: '',
    buffer: Buffer.from(content),
  })
  const letter = aWordDocument(
    [{ text: 'Rules apply' }],
    [{ text: 'They apply from ' }, { text: '25 July 2025', isStrong: true }, { text: ' on, it says.' }],
  )
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('one.txt', '欧盟发布指南\n\n欧盟委员会2025年7月25日发布指南，共12条，涵盖模型提供者的义务。'),
      file('two.docx', 'no zip'),
      file('three.docx', letter),
      file('four.docx', letter.slice(0, -40)),
    ])
  await until(() => page.getByText(en.pasting.refused.docx).count()).toBe(2)
  await until(() => field(page, 'three.docx').inputValue()).toBe(
    'Rules apply\n\nThey apply from **25 July 2025** on, it says.',
  )
  await button(page, en.pasting.remove('three.docx')).click()
  await button(page, en.pasting.another).click()
  const second = field(page, en.pasting.textOf(2))
  await second.evaluate((area) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      '<h1>A plan</h1><p>It came on <b>26 July 2025</b>, with <a href="https://example.com/p">a list</a>.</p><script>x()</script>',
    )
    area.focus()
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await until(() => second.inputValue()).toBe(
    '# A plan\n\nIt came on **26 July 2025**, with [a list](https://example.com/p).',
  )
  await page.getByText(en.pasting.ready(2)).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByLabel(en.pasting.into).click()
  await page.getByRole('option', { name: 'No. 30' }).click()
  await button(page, en.paste.writeAll(2)).click()
  await page.getByRole('grid', { name: en.order.articles }).getByText('A plan').waitFor()
  const articles = async () =>
    parse(await readFile(join(root, 'content/issues/2025-w30.yaml'), 'utf8')).articles
  await until(articles).toEqual([
    '2025-07-24-template',
    expect.stringMatching(/^2025-07-25-/),
    '2025-07-26-plan',
  ])

  const pool = page.getByRole('region', { name: en.pool.beside })
  await pool.getByLabel(en.pool.search).fill('late')
  await pool.getByText(en.pool.found(1, 4)).waitFor()
  expect(await seriousFindings(page)).toEqual([])
  await pool.getByRole('row').focus()
  await page.keyboard.press('Enter')
  await pool.getByText(en.pool.isHere).waitFor()
  // It stays among those of no issue while this one is put together, also once it is saved.
  await until(async () => (await articles()).length).toBe(4)
  await pool.getByText(en.pool.isHere).waitFor()
  await page.keyboard.press('Enter')
  await pool.getByRole('row').getByText(en.articles.inNoIssue).waitFor()

  await page.goto(`${url}/issues/2025-w30`)
  const finding = page.locator('.problem', { hasText: '“12”' })
  await finding.getByRole('button').first().click()
  await finding.getByRole('link', { name: en.problems.open }).click()
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : null
    })
  await until(selected).toBe('12')
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
  const leave = () => leaveDialog(page)
  const { people, restore } = zh.list

  await link(page, zh.list.parts.people).click()
  await page.getByLabel(people.search).fill('reader0')
  await page.getByText(people.found(1)).waitFor()
  await look('people')
  await lookInto(people.add)
  await leave()
  await page.getByRole('link', { name: /reader0@/ }).click()
  await button(page, people.restore).waitFor()
  await look('person')
  await lookInto(people.erase)
  await leave()
  await link(page, zh.list.parts.import).click()
  await button(page, zh.list.importing.choose).waitFor()
  await look('import')
  await link(page, zh.list.parts.health).click()
  await button(page, people.restoreMany).waitFor()
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
  await page.getByText(zh.trash.because.approved('an editor')).waitFor()
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
  await step(page, zh.path.steps.approve).click()
  await lookInto(zh.approve.withdraw)
  await inDialog(page, zh.approve.withdrawIt).click()
  await page.getByText(zh.approve.withdrawRefused.scheduled).waitFor()
  await look('withdraw')
  await leave()
  await look('approval')

  await app.cancelSchedule('2025-w30', sha256)
  expect(found).toEqual([])
})
