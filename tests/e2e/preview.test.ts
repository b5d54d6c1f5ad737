import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { en } from '../../src/preview/client/language/en.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, dragByMouse, field, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { openSamplePreview, type SamplePreview } from '../helpers/sample-preview.ts'

const browser = clientBrowser()
let preview: SamplePreview
beforeAll(async () => {
  preview = await openSamplePreview()
})
afterAll(async () => expect(await preview.close()).toBe(0))

const openTabs = () => previewTabs(browser(), preview.url)

describe('a record that two tabs and an editor change at once', () => {
  it('loses nothing: other fields are brought together, the same one is shown in both versions', async () => {
    const tab = await openTabs()
    const id = '2025-07-23-americas-ai-action-plan'
    const file = join(preview.root, 'content', 'articles', `${id}.yaml`)
    const [one, two] = await Promise.all([tab(`/articles/${id}`), tab(`/articles/${id}`)])
    const before = await readFile(file)
    const headline = (page: Page, language: string) => field(page, `Headline (${language})`)
    // Its words stay where they are until the other tab has written its own.
    await two.route('**/api/articles/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    )
    await headline(two, 'English').fill('The headline of the second tab')
    await headline(two, 'Simplified Chinese').fill('第二个标签页的标题')
    await two.getByText(en.record.states.away, { exact: true }).waitFor()
    await headline(one, 'English').fill('The headline of the first tab')
    await one.getByText('Saved', { exact: true }).waitFor()
    const conflict = two.getByRole('alert', { name: en.record.conflict })
    await conflict.waitFor()
    await until(() => conflict.innerText()).toContain('The headline of the first tab')
    await until(() => conflict.innerText()).toContain('The headline of the second tab')
    await two.getByText(en.record.states.conflict, { exact: true }).waitFor()
    await two.unroute('**/api/articles/*')
    expect(await seriousFindings(two)).toEqual([])

    const text = await readFile(file, 'utf8')
    expect(text).toContain('headline: The headline of the first tab')
    await writeFile(file, text.replace('[Action plan, ', '[Plan of an editor, '))
    await two.getByText('Plan of an editor').first().waitFor()
    await button(two, 'Keep yours').click()
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
    await button(two, 'Undo').click()
    await one.waitForFunction(
      (words) => [...document.querySelectorAll('textarea')].some(({ value }) => value === words),
      'The headline of the first tab',
    )
    await writeFile(file, before)
  })
})

/** As if another tab were in front of it, or it came to the front. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}

describe('a browser with many tabs', () => {
  it('keeps no connection of a hidden one, which catches up when it is looked at again', async () => {
    const tab = await openTabs()
    const first = await tab('/articles')
    await first.getByText('UK government').waitFor()
    await setHidden(first, true)
    // A browser opens six connections to one server, all its tabs together.
    for (let more = 0; more < 6; more++) {
      const page = await tab('/articles')
      await page.getByText('UK government').waitFor()
      await setHidden(page, true)
    }
    const file = join(preview.root, 'content', 'articles', '2025-07-21-uk-openai-memorandum.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/headline: UK.*/, 'headline: Written while nobody looked'))
    const front = await tab('/articles')
    await front.getByText('Written while nobody looked').waitFor()
    expect(await first.getByText('UK government').count()).toBe(1)
    await setHidden(first, false)
    await first.getByText('Written while nobody looked').waitFor()
    await writeFile(file, text)
    await first.getByText('UK government').waitFor()
  })
})

describe('an issue in the preview', () => {
  it('follows a file that is saved and stays where its reader was', async () => {
    const tab = await openTabs()
    const page = await tab('/issues/2025-w30?edition=en&width=phone')
    const mail = mailOf(page)
    await mail.locator('h2').first().waitFor()
    const frame = page.locator('iframe')
    const scrolled = () => frame.evaluate((it: HTMLIFrameElement) => it.contentWindow?.scrollY)
    await until(async () => {
      await frame.evaluate((it: HTMLIFrameElement) => it.contentWindow?.scrollTo(0, 1_500))
      return scrolled()
    }).toBe(1_500)
    const record = join(preview.root, 'content', 'articles', '2025-07-21-uk-openai-memorandum.yaml')
    const text = await readFile(record, 'utf8')
    await writeFile(record, text.replace(/headline: UK.*/, 'headline: A headline of another kind'))
    await mail.locator('h2', { hasText: 'A headline of another kind' }).waitFor()
    await until(scrolled).toBe(1_500)

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
    await until(() => page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(375)
    const paper = () =>
      mailOf(page)
        .locator('.paper')
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    await until(paper).toBe('rgb(27, 29, 33)')
    await press('v', '?edition=en%2Bzh-Hans&width=phone&scheme=dark&part=text')
    await until(() => page.getByRole('textbox', { name: 'Plain text' }).inputValue()).toContain(
      'AI Policy Weekly',
    )
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
    const file = join(preview.root, 'content', 'issues', '2025-w07.yaml')
    const written = async () => parse(await readFile(file, 'utf8')).articles
    const before: string[] = await written()
    const [a, b, c, ...others] = before
    const rows = page.getByRole('grid', { name: en.order.articles }).getByRole('row')
    const shown = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-key')))
    await until(shown).toEqual(before)

    await rows.nth(0).getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-drop-target]').waitFor({ state: 'attached' })
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await until(shown).not.toEqual(before)
    const byKeyboard = await shown()
    await rows.nth(0).getByRole('button', { name: /down$/ }).click()
    await until(shown).toEqual([byKeyboard[1], byKeyboard[0], ...byKeyboard.slice(2)])
    await until(written).toEqual([byKeyboard[1], byKeyboard[0], ...byKeyboard.slice(2)])

    await button(page, 'Undo').click()
    await button(page, 'Undo').click()
    await until(written).toEqual(before)
    await dragByMouse(page, { what: rows.nth(2), to: rows.nth(0), edge: 'top' })
    await until(shown).toEqual([c, a, b, ...others])
    await until(written).toEqual([c, a, b, ...others])
  })

  it('shows both languages of a finding, marked in the mail, and lets an editor accept it with a reason', async () => {
    const tab = await openTabs()
    const file = join(preview.root, 'content', 'articles', '2024-05-21-frontier-ai-safety-commitments.yaml')
    const text = await readFile(file, 'utf8')
    const page = await tab('/issues/2024-w21')
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
    await writeFile(file, text.replace('opened on 21 May', 'opened on 22 May'))
    const problem = page.locator('.problem').first()
    await problem.getByRole('button').click()
    await until(() => problem.locator('mark').allTextContents()).toEqual(['5月21日', '22 May'])
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
    const file = join(preview.root, 'content', 'issues', '2025-w30.yaml')
    const text = await readFile(file, 'utf8')
    const page = await tab('/issues/2025-w30')
    await page.getByRole('heading', { name: 'No problems' }).waitFor()
    await writeFile(file, text.replace('from 2 August', 'from 3 August'))
    const problem = page.locator('.problem').first()
    await problem.getByRole('button').click()
    await until(() => problem.locator('mark').allTextContents()).toEqual(['8月2日', '3 August'])
    await mailOf(page).locator('[data-diglot-place]', { hasText: '3 August' }).waitFor()
    await problem.getByRole('link', { name: en.problems.open }).click()
    await until(() => page.locator('textarea:focus').inputValue()).toContain('from 3 August')
    await writeFile(file, text)
  })
})
