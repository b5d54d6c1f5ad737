import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { createFormats } from '../../src/preview/client/language/formats.ts'
import { zhHans } from '../../src/preview/client/language/zh-hans.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { openBrowser } from '../helpers/browser.ts'
import { buildClient } from '../helpers/built-client.ts'
import { startPreview } from '../helpers/preview-process.ts'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

let browser: Browser
let close: () => Promise<void>
beforeAll(async () => {
  const [opened] = await Promise.all([openBrowser(), buildClient()])
  ;({ browser, close } = opened)
})
afterAll(() => close())

interface Opened {
  readonly root: string
  readonly url: string
  /** A tab of its own; whatever it writes to its console as an error fails the test. */
  readonly tab: (path?: string) => Promise<Page>
}

async function openPreview(locale = 'en-GB'): Promise<Opened> {
  const root = await aNewsletterFolder(await tempFolder())
  await runCli(['-C', root, 'subscribers', 'import', join(root, 'content', 'subscribers.sample.csv')])
  const { url, stop } = await startPreview(root)
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } })
  const faults = new Set<string>()
  onTestFinished(async () => {
    await context.close()
    expect(await stop()).toBe(0)
    expect([...faults]).toEqual([])
  })
  return {
    root,
    url,
    tab: async (path = '/') => {
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      page.on('pageerror', (error) => faults.add(String(error)))
      page.on('console', (message) => {
        // What a request is refused for is shown on the page; the browser tells it to the console as well.
        const isRefusal = message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && !isRefusal) faults.add(message.text())
      })
      await page.goto(url + path)
      return page
    },
  }
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const mailOf = (page: Page) => page.frameLocator('iframe')

describe.each([
  { locale: 'en-GB', messages: en },
  { locale: 'zh-CN', messages: zhHans },
])('an editor whose browser speaks $locale', ({ locale, messages }) => {
  it('takes a paste from the first look to the report of its issue', async () => {
    const { root, tab } = await openPreview(locale)
    const formats = createFormats(locale)
    const page = await tab()
    await page.getByRole('heading', { name: messages.issues.title }).waitFor()
    const findings: unknown[] = []
    const judge = async () => findings.push(...(await seriousFindings(page)))
    await judge()

    await link(page, messages.shell.paste).click()
    const raw = await readFile(join(root, 'content', 'inbox', '2025-07-18-eu-gpai-guidelines.txt'), 'utf8')
    await field(page, messages.paste.text).fill(raw)
    await page.getByText(messages.paste.missing(2)).waitFor()
    await page.getByText(messages.paste.takeProposals).click()
    await judge()
    await button(page, messages.paste.write).click()

    const headline = field(page, formats.inLanguage(messages.fields.headline, 'zh-Hans'))
    await headline.waitFor()
    const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    await judge()

    await link(page, messages.shell.issues).click()
    await button(page, messages.issues.make).click()
    await judge()
    await page.getByRole('button', { name: formats.days('2025-07-14', '2025-07-20') }).click()
    for (const tag of ['zh-Hans', 'en'])
      for (const name of ['subject', 'preheader'] as const)
        await field(page, formats.inLanguage(messages.fields[name], tag)).fill(`${name} 人工智能+`)
    await judge()
    await button(page, messages.record.save).click()
    await page.getByText(messages.record.saved, { exact: true }).waitFor()

    await link(page, messages.tabs.preview).click()
    const problem = page.locator('.problem').first()
    await problem.getByRole('button').click()
    await mailOf(page).locator('[data-diglot-place]').first().waitFor()
    await judge()
    await problem.getByRole('link', { name: messages.problems.open }).click()
    await headline.fill('布鲁塞尔划定通用人工智能的边界')
    await mailOf(page).locator('h2', { hasText: '布鲁塞尔划定通用人工智能的边界' }).waitFor()
    const record = join(root, 'content', 'articles', `${id}.yaml`)
    expect(parse(await readFile(record, 'utf8')).sections['zh-Hans'].headline).toBeNull()
    await button(page, messages.record.save).click()
    await page.getByText(messages.record.saved, { exact: true }).waitFor()
    expect(parse(await readFile(record, 'utf8')).sections['zh-Hans']).toMatchObject({
      headline: '布鲁塞尔划定通用人工智能的边界',
      keywords: expect.arrayContaining(['欧盟委员会']),
    })

    await page.goBack()
    await page.getByRole('heading', { name: messages.problems.none }).waitFor()
    await link(page, messages.tabs.test).click()
    await button(page, messages.test.send(2)).click()
    await page.getByText(messages.deliveryStates.accepted).first().waitFor()
    await judge()
    await link(page, 'editor-en@example.com').first().click()
    await page.locator('.outbox-entry', { hasText: 'editor-en@example.com' }).click()
    await mailOf(page).locator('h2', { hasText: '布鲁塞尔划定通用人工智能的边界' }).waitFor()
    await judge()

    await page.goBack()
    await page.goBack()
    await link(page, messages.tabs.send).click()
    await field(page, messages.approve.name).fill('王芳')
    await judge()
    await button(page, messages.approve.approve).click()
    const count =
      (await readFile(join(root, 'content', 'subscribers.sample.csv'), 'utf8')).trim().split('\n').length - 1
    await button(page, messages.plan.send(count)).click()
    await judge()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: messages.plan.send(count) })
      .click()
    await page.getByRole('heading', { name: messages.progress.ended }).waitFor()
    await page.getByText(messages.report.noRejects).waitFor()
    await judge()
    const { tally } = JSON.parse((await runCli(['-C', root, 'status', '2025-w29', '--json'])).out)
    expect(tally.reduce((sum: number, row: { count: number }) => sum + row.count, 0)).toBe(count)
    expect(tally.every(({ state }: { state: string }) => state === 'accepted')).toBe(true)
    expect(findings).toEqual([])
  })
})

describe('a record that two tabs and an editor change at once', () => {
  it('loses nothing: other fields are brought together, the same one is shown in both versions', async () => {
    const { root, tab } = await openPreview()
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
    const { root, tab } = await openPreview()
    const page = await tab('/issues/2025-w30?edition=en&width=phone')
    const mail = mailOf(page)
    await mail.locator('h2').first().waitFor()
    const scrolled = () =>
      page.locator('iframe').evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.scrollY)
    await page.mouse.move(400, 500)
    await page.mouse.wheel(0, 1_500)
    await expect.poll(scrolled).toBe(1_500)
    const record = join(root, 'content', 'articles', '2025-07-21-uk-openai-memorandum.yaml')
    const text = await readFile(record, 'utf8')
    await writeFile(record, text.replace(/headline: UK.*/, 'headline: A headline of another kind'))
    await mail.locator('h2', { hasText: 'A headline of another kind' }).waitFor()
    expect(await scrolled()).toBe(1_500)

    await writeFile(record, text.replace(/^date: .*$/m, 'date: 2025-07-62'))
    await page.locator('code', { hasText: '2025-07-21-uk-openai-memorandum.yaml:2:7' }).first().waitFor()
    await writeFile(record, text)
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
  })

  it('shows every view under an address of its own, reached by keyboard, and Back goes through them', async () => {
    const { tab } = await openPreview()
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
    await expect.poll(paper).toBe('rgb(27, 29, 33)')
    await press('v', '?edition=en%2Bzh-Hans&width=phone&scheme=dark&part=text')
    expect(await page.getByRole('textbox', { name: 'Plain text' }).inputValue()).toContain('AI Policy Weekly')
    await page.goBack()
    await page.goBack()
    await page.waitForURL((url) => url.search === '')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
  })
})
