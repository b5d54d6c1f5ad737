import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats, type Formats } from '../../src/preview/client/language/formats.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { openBrowser } from '../helpers/browser.ts'
import { buildClient } from '../helpers/built-client.ts'
import { startPreview } from '../helpers/preview-process.ts'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'

let browser: Browser
let url: string
let root: string
const ends: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'diglot-'))
  root = await aNewsletterFolder(folder)
  const [opened] = await Promise.all([
    openBrowser(),
    buildClient(),
    runCli(['-C', root, 'subscribers', 'import', join(root, 'content', 'subscribers.sample.csv')]),
  ])
  browser = opened.browser
  const preview = await startPreview(root)
  url = preview.url
  ends.push(
    opened.close,
    async () => expect(await preview.stop()).toBe(0),
    () => rm(folder, { recursive: true }),
  )
})
afterAll(async () => {
  for (const end of ends) await end()
})

/** Opens tabs of one browser; whatever they write to the console as an error fails the test. */
async function openTabs(locale = 'en-GB'): Promise<(path: string) => Promise<Page>> {
  const context = await browser.newContext({
    locale,
    viewport: { width: 1280, height: 800 },
    // axe-core measures colours; half-way through a movement they are others.
    reducedMotion: 'reduce',
  })
  const faults = new Set<string>()
  onTestFinished(async () => {
    await context.close()
    expect([...faults]).toEqual([])
  })
  return async (path) => {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.add(String(error)))
    page.on('console', (message) => {
      // What a request is refused for is shown on the page; the browser tells it to the console as well.
      const isRefusal = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isRefusal) faults.add(message.text())
    })
    await page.goto(url + path)
    return page
  }
}

/** Rows of content/subscribers.sample.csv. */
const SUBSCRIBERS = 30

/** What a page comes to, however busy the machine is. */
const until = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 30_000 })

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const mailOf = (page: Page) => page.frameLocator('iframe')

const walks = [
  {
    locale: 'en-GB',
    messages: en,
    paste: '2025-07-23-us-ai-executive-orders.txt',
    // Its own week has an issue already.
    date: '2025-07-16',
    issue: '2025-w29',
    week: { from: '2025-07-14', to: '2025-07-20' },
    headline: '华盛顿以三项行政令支持行动计划',
  },
  {
    locale: 'zh-CN',
    messages: zhHans,
    paste: '2025-07-31-china-ai-plus-opinions.txt',
    date: '',
    issue: '2025-w31',
    week: { from: '2025-07-28', to: '2025-08-03' },
    headline: '国务院通过“人工智能+”行动意见',
  },
]

/** An editor at work: what she takes through the page, and what axe-core holds against the screens that she meets. */
interface Walk extends Omit<(typeof walks)[number], 'locale'> {
  readonly page: Page
  readonly formats: Formats
  readonly judge: () => Promise<void>
}

const saved = async ({ page, messages }: Walk) => {
  await button(page, messages.record.save).click()
  await page.getByText(messages.record.saved, { exact: true }).waitFor()
}
const chineseHeadline = ({ page, messages, formats }: Walk) =>
  field(page, formats.inLanguage(messages.fields.headline, 'zh-Hans'))

/** The record's file. */
async function pasteArticle(walk: Walk): Promise<string> {
  const { page, messages, formats, judge } = walk
  await link(page, messages.shell.paste).click()
  const raw = await readFile(join(root, 'content', 'inbox', walk.paste), 'utf8')
  await field(page, messages.paste.text).fill(raw)
  await page.getByLabel(messages.paste.date).fill(walk.date)
  await page.getByText(messages.paste.missing(2)).waitFor()
  await page.locator('code', { hasText: `content/articles/${walk.date}` }).waitFor()
  await judge()
  await button(page, messages.paste.write).click()
  await chineseHeadline(walk).waitFor()
  const words = field(page, messages.articles.addKeyword(formats.languageName('zh-Hans')))
  await words.pressSequentially('行动意见，人工智能+')
  await words.press('Enter')
  await saved(walk)
  await judge()
  return join(root, 'content', 'articles', `${new URL(page.url()).pathname.split('/').at(-1)}.yaml`)
}

async function makeIssue(walk: Walk): Promise<void> {
  const { page, messages, formats, judge, week } = walk
  await link(page, messages.shell.issues).click()
  await button(page, messages.issues.make).click()
  await judge()
  await page.getByRole('button', { name: formats.days(week.from, week.to) }).click()
  for (const tag of ['zh-Hans', 'en'])
    for (const name of ['subject', 'preheader'] as const)
      await field(page, formats.inLanguage(messages.fields[name], tag)).fill(`${name} 人工智能+`)
  await judge()
  await saved(walk)
}

async function mendProblem(walk: Walk, record: string): Promise<void> {
  const { page, messages, judge, headline } = walk
  const section = async () => parse(await readFile(record, 'utf8')).sections['zh-Hans']
  await link(page, messages.tabs.preview).click()
  const problem = page.locator('.problem').first()
  await problem.getByRole('button').click()
  await mailOf(page).locator('[data-diglot-place]').first().waitFor()
  await judge()
  await problem.getByRole('link', { name: messages.problems.open }).click()
  await chineseHeadline(walk).fill(headline)
  await mailOf(page).locator('h2', { hasText: headline }).waitFor()
  expect(await section()).toMatchObject({ headline: null })
  await saved(walk)
  expect(await section()).toMatchObject({ headline, keywords: ['行动意见', '人工智能+'] })
  await page.goBack()
  await page.getByText(messages.issueStates.checked, { exact: true }).waitFor()
}

async function readTestMail({ page, messages, judge, headline }: Walk): Promise<void> {
  await link(page, messages.tabs.test).click()
  await button(page, messages.test.send(2)).click()
  await page.getByText(messages.deliveryStates.accepted).first().waitFor()
  await judge()
  await link(page, 'editor-en@example.com').first().click()
  await page.locator('.outbox-entry', { hasText: 'editor-en@example.com' }).first().click()
  await mailOf(page).locator('h2', { hasText: headline }).waitFor()
  await judge()
  await page.goBack()
  await page.goBack()
}

/** Set in the newsletter's clocks, and taken back before anybody gets anything. */
async function scheduleAndCancel({ page, messages, judge }: Walk): Promise<void> {
  const { later, when, schedule, cancel } = messages.schedule
  await button(page, later).click()
  await page.getByLabel(when).fill('2099-11-30T08:00')
  await judge()
  await button(page, schedule).click()
  await page.getByText(messages.issueStates.scheduled, { exact: true }).first().waitFor()
  await button(page, cancel).click()
  await page.getByRole('dialog').getByRole('button', { name: cancel }).click()
}

async function approveAndSend(walk: Walk): Promise<void> {
  const { page, messages, judge } = walk
  await link(page, messages.tabs.send).click()
  await field(page, messages.approve.name).fill('王芳')
  await judge()
  await button(page, messages.approve.approve).click()
  await scheduleAndCancel(walk)
  await button(page, messages.plan.send(SUBSCRIBERS)).click()
  await judge()
  const confirm = page.getByRole('dialog').getByRole('button', { name: messages.plan.send(SUBSCRIBERS) })
  await confirm.click()
  await page.getByRole('heading', { name: messages.progress.ended }).waitFor()
  await page.getByText(messages.report.noRejects).waitFor()
  await judge()
}

describe.each(walks)('an editor whose browser speaks $locale', ({ locale, ...given }) => {
  it('takes a paste from the first look to the report of its issue', async () => {
    const page = await (await openTabs(locale))('/')
    const findings: unknown[] = []
    // Every screen once: the two languages differ in words alone.
    const judge = async () => {
      if (locale === 'en-GB') findings.push(...(await seriousFindings(page)))
    }
    const walk = { ...given, page, judge, formats: createFormats(locale) }
    await page.getByRole('heading', { name: given.messages.issues.title }).waitFor()
    await judge()
    const record = await pasteArticle(walk)
    await makeIssue(walk)
    await mendProblem(walk, record)
    await readTestMail(walk)
    await approveAndSend(walk)
    expect(findings).toEqual([])

    const send = await (await fetch(`${url}/api/issues/${given.issue}/send`)).json()
    expect(send).toMatchObject({ total: SUBSCRIBERS, counts: { accepted: SUBSCRIBERS } })
  })
})

describe('a record that two tabs and an editor change at once', () => {
  it('loses nothing: other fields are brought together, the same one is shown in both versions', async () => {
    const tab = await openTabs()
    const id = '2025-07-23-americas-ai-action-plan'
    const file = join(root, 'content', 'articles', `${id}.yaml`)
    const [one, two] = await Promise.all([tab(`/articles/${id}`), tab(`/articles/${id}`)])
    const headline = (page: Page, language: string) => field(page, `Headline (${language})`)
    await headline(one, 'English').fill('The headline of the first tab')
    await headline(two, 'English').fill('The headline of the second tab')
    await headline(two, 'Simplified Chinese').fill('第二个标签页的标题')

    await button(one, 'Save').click()
    await one.getByText('Saved', { exact: true }).waitFor()
    const conflict = two.getByRole('alert', { name: en.record.conflict })
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('The headline of the first tab')
    expect(await conflict.innerText()).toContain('The headline of the second tab')
    expect(await button(two, 'Save').isDisabled()).toBe(true)
    expect(await seriousFindings(two)).toEqual([])

    const text = await readFile(file, 'utf8')
    expect(text).toContain('headline: The headline of the first tab')
    await writeFile(file, text.replace('[Action plan, ', '[Plan of an editor, '))
    await two.getByText('Plan of an editor').first().waitFor()
    await button(two, 'Keep yours').click()
    await button(two, 'Save').click()
    await two.getByText('Saved', { exact: true }).waitFor()

    const saved = parse(await readFile(file, 'utf8')).sections
    expect([saved.en.headline, saved.en.keywords[0], saved['zh-Hans'].headline]).toEqual([
      'The headline of the second tab',
      'Plan of an editor',
      '第二个标签页的标题',
    ])
    await one.waitForFunction(
      (words) => [...document.querySelectorAll('textarea')].some(({ value }) => value === words),
      'The headline of the second tab',
    )
    await button(two, 'Undo the last save').click()
    await one.waitForFunction(
      (words) => [...document.querySelectorAll('textarea')].some(({ value }) => value === words),
      'The headline of the first tab',
    )
  })
})

describe('an issue in the preview', () => {
  it('follows a file that is saved and stays where its reader was', async () => {
    const tab = await openTabs()
    const page = await tab('/issues/2025-w30?edition=en&width=phone')
    const mail = mailOf(page)
    await mail.locator('h2').first().waitFor()
    const scrolled = () =>
      page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.scrollY)
    await page.mouse.move(400, 500)
    await page.mouse.wheel(0, 1_500)
    await until(scrolled).toBe(1_500)
    const record = join(root, 'content', 'articles', '2025-07-21-uk-openai-memorandum.yaml')
    const text = await readFile(record, 'utf8')
    await writeFile(record, text.replace(/headline: UK.*/, 'headline: A headline of another kind'))
    await mail.locator('h2', { hasText: 'A headline of another kind' }).waitFor()
    expect(await scrolled()).toBe(1_500)

    await writeFile(record, text.replace(/^date: .*$/m, 'date: 2025-07-62'))
    await page.locator('code', { hasText: '2025-07-21-uk-openai-memorandum.yaml:2:7' }).first().waitFor()
    await writeFile(record, text)
    await mail.locator('h2', { hasText: 'UK government' }).waitFor()
  })

  it('shows every view under an address of its own, reached by keyboard, and Back goes through them', async () => {
    const tab = await openTabs()
    const page = await tab('/issues/2025-w30')
    await mailOf(page).locator('h2').first().waitFor()
    const press = async (key: string, expected: string) => {
      await page.keyboard.press(key)
      await page.waitForURL((url) => url.search === expected)
    }
    await press('e', '?edition=en%2Bzh-Hans')
    await press('w', '?edition=en%2Bzh-Hans&width=phone')
    await press('d', '?edition=en%2Bzh-Hans&width=phone&scheme=dark')
    expect(await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(375)
    const paper = () =>
      mailOf(page)
        .locator('.paper')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    await until(paper).toBe('rgb(27, 29, 33)')
    await press('v', '?edition=en%2Bzh-Hans&width=phone&scheme=dark&part=text')
    expect(await page.getByRole('textbox', { name: 'Plain text' }).inputValue()).toContain('AI Policy Weekly')
    await page.goBack()
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })

  it('has its articles put in another order by dragging, by keyboard and step by step', async () => {
    const tab = await openTabs()
    const page = await tab('/issues/2025-w07/articles')
    const file = join(root, 'content', 'issues', '2025-w07.yaml')
    const written = async () => parse(await readFile(file, 'utf8')).articles
    const before: string[] = await written()
    const [a, b, c, ...others] = before
    const rows = page.getByRole('row')
    const shown = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-key')))
    await until(shown).toEqual(before)

    await rows.nth(0).getByRole('button').first().focus()
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await until(shown).not.toEqual(before)
    const byKeyboard = await shown()
    await rows.nth(0).getByRole('button', { name: /down$/ }).click()
    await until(shown).toEqual([byKeyboard[1], byKeyboard[0], ...byKeyboard.slice(2)])
    expect(await written()).toEqual(before)

    await button(page, 'Discard changes').click()
    await rows.nth(2).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 3 } })
    await until(shown).toEqual([c, a, b, ...others])
    await button(page, 'Save').click()
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await written()).toEqual([c, a, b, ...others])
  })

  it('shows both languages of a finding, marked in the mail, and lets an editor accept it with a reason', async () => {
    const tab = await openTabs()
    const file = join(root, 'content', 'articles', '2024-05-21-frontier-ai-safety-commitments.yaml')
    const text = await readFile(file, 'utf8')
    const page = await tab('/issues/2024-w21')
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
    await writeFile(file, text.replace('opened on 21 May', 'opened on 22 May'))
    const problem = page.locator('.problem').first()
    await problem.getByRole('button').click()
    expect(await problem.locator('mark').allTextContents()).toEqual(['5月21日', '22 May'])
    await mailOf(page).locator('[data-diglot-place]', { hasText: '22 May' }).waitFor()
    await button(page, 'Accept…').click()
    await field(page, en.problems.reason).fill('The source has it so.')
    expect(await seriousFindings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Accept…' }).click()
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
    expect(parse(await readFile(file, 'utf8')).accepted).toMatchObject([{ reason: 'The source has it so.' }])
    await writeFile(file, text)
  })

  it("leads from a finding in an issue's own words to the field that has it", async () => {
    const tab = await openTabs()
    const file = join(root, 'content', 'issues', '2025-w30.yaml')
    const text = await readFile(file, 'utf8')
    const page = await tab('/issues/2025-w30')
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
    await writeFile(file, text.replace('from 2 August', 'from 3 August'))
    const problem = page.locator('.problem').first()
    await problem.getByRole('button').click()
    expect(await problem.locator('mark').allTextContents()).toEqual(['8月2日', '3 August'])
    await mailOf(page).locator('[data-diglot-place]', { hasText: '3 August' }).waitFor()
    await problem.getByRole('link', { name: en.problems.open }).click()
    await until(() => page.locator('textarea:focus').inputValue()).toContain('from 3 August')
    await writeFile(file, text)
  })
})
