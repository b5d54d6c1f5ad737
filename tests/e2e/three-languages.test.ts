import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { parseConfig } from '../../src/config.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { openPreview } from '../../src/preview/open-preview.ts'
import { anActor } from '../helpers/an-actor.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { button, field, leaveDialog, mailOf, previewTabs, until } from '../helpers/preview-tabs.ts'
import { cutLines, printPage } from '../helpers/printed.ts'
import { packageDir } from '../helpers/run-cli.ts'
import {
  inEach,
  initThreeLanguages,
  pastes,
  stories,
  textOf,
  threeLanguages,
  week,
} from '../helpers/three-languages.ts'

const browser = clientBrowser()
const [first, second] = stories
const titles: Readonly<Record<string, string>> = {
  de: 'Die Woche Nr. 1',
  fr: 'La semaine No 1',
  en: 'The Week No. 1',
}
const names = { de: 'German', fr: 'French', en: 'English' } as const

let place: Awaited<ReturnType<typeof openPlace>>
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())

/** From two pastes to an issue that was sent, with the desk and the readers' site open. */
async function openPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'diglot-three-'))
  const root = await initThreeLanguages(folder)
  const server = await startCapturingServer()
  const app = createApp({
    config: parseConfig({ SMTP_URL: server.url }, root),
    packageDir,
    clock: () => week.day,
    actor: anActor,
  })
  const faults: unknown[] = []
  const desk = await app.openDesk({ onBug: (error) => faults.push(error) })
  const own = desk.as(anActor)
  for (const text of pastes) {
    const { records, revision } = await own.records.paste({ text })
    // What a paste becomes is complete in each of the languages.
    expect(records.map(({ missing, fields }) => [missing, Object.keys(fields.sections)])).toEqual([
      [[], [...threeLanguages]],
    ])
    await own.records.confirmPaste({ text, revision })
  }
  await app.newIssue({ id: week.issue })
  const { revision } = await own.records.issue(week.issue)
  await own.records.writeIssue(week.issue, {
    revision,
    changes: {
      subject: inEach((tag) => textOf(first, tag).headline),
      preheader: inEach((tag) => textOf(second, tag).headline),
    },
  })
  const { proof, problems } = await app.renderIssue(week.issue)
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => inEnglish(message))).toEqual([])
  await app.addSubscriber({ address: 'reader@example.com', name: '', edition: 'fr+de+en' })
  await app.approve(week.issue)
  await app.send(await app.planSend(week.issue), {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onHold: () => undefined,
    waitsForRetries: false,
  })
  const site = await app.serveReaders({
    ...{ host: '127.0.0.1', port: 0, trustProxy: false },
    onError: (error) => faults.push(error),
  })
  const preview = await openPreview(desk, { port: 0 })
  return {
    ...{ root, app, proof, faults, server },
    site: site.url,
    desk: preview.url,
    async close() {
      await preview.close()
      await site.close()
      await app.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A text as an editor wrote it: typography has made some of its spaces such as do not break. */
const spaced = (text: string) => text.replaceAll('\u00A0', ' ')

async function siteText(path: string): Promise<string> {
  const answer = await fetch(`${place.site}${path}`)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

describe('the archive in three languages', () => {
  it.each(threeLanguages)('lists issues in the words of %s, and offers the others', async (tag) => {
    const $ = load(await siteText(`/archive/${tag}`))
    expect($('html').attr('lang')).toBe(tag)
    expect($('.issues .subject').first().text()).toBe(textOf(first, tag).headline)
    expect($('.issues').text()).toContain(textOf(second, tag).headline)
    const alternates = $('link[rel=alternate][hreflang]').toArray()
    expect(alternates.map((link) => $(link).attr('hreflang')).sort()).toEqual(['de', 'en', 'fr', 'x-default'])
    for (const other of threeLanguages.filter((one) => one !== tag))
      expect($(`a[hreflang=${other}], a[lang=${other}]`).length, other).toBeGreaterThan(0)
  })

  it('has a page for each article in each language, and finds it by a word of it', async () => {
    for (const tag of threeLanguages) {
      const { headline, paragraphs } = textOf(second, tag)
      const $ = load(await siteText(`/issues/${week.issue}/${tag}/2`))
      expect([$('html').attr('lang'), $('h1').text()]).toEqual([tag, headline])
      expect(spaced($('main').text())).toContain(paragraphs[1])
      const found = load(
        await siteText(`/search/${tag}?q=${encodeURIComponent(headline.split(' ')[0] ?? '')}`),
      )
      expect(found('.found').text()).toContain(headline)
    }
  })

  it('shows the mail of all three with the heading that belongs to it', async () => {
    for (const edition of place.proof.editions.filter(({ id }) => id.split('+').length === 3)) {
      const $ = load(await siteText(`/issues/${week.issue}/${edition.id}`))
      const [main = ''] = edition.id.split('+')
      expect([$('html').attr('lang'), $('title').text()]).toEqual([
        main,
        expect.stringContaining(titles[main] ?? ''),
      ])
    }
  })
})

describe('the feeds of three languages', () => {
  it('are offered for each language and for all three, and speak it', async () => {
    for (const id of [...threeLanguages, threeLanguages.join('+')]) {
      const [main = ''] = id.split('+')
      const $ = load(await siteText(`/feeds/${id}.atom`), { xml: true })
      expect([id, $('feed').attr('xml:lang')]).toEqual([id, main])
      const content = spaced($('entry content').first().text().replaceAll('&nbsp;', ' '))
      for (const tag of id.split('+')) expect(content).toContain(textOf(second, tag).paragraphs[0])
      const json = JSON.parse(await siteText(`/feeds/${id}.json`))
      expect([json.language, json.items.length]).toEqual([main, 1])
      expect(json.items[0].content_html).toContain(textOf(first, main).headline)
    }
  })
})

describe('a printed mail in three languages', () => {
  it.each(['de+fr+en', 'en+de+fr'])('cuts no line and leaves no heading behind: %s', async (id) => {
    const page = await browser().newPage()
    await page.setContent(place.proof.editions.find((edition) => edition.id === id)?.html ?? '')
    // The line of a topic is as small as the footer, which may go on on the next page.
    const { pages, sizesOfHeads } = await printPage(page, 'h1,h2,h3')
    await page.close()
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[0]?.texts[0]?.baseline).toBeLessThan(100)
    expect(pages.map(cutLines)).toEqual(pages.map(() => []))
    const last = pages.slice(0, -1).map(({ texts }) => texts.at(-1)?.size ?? 0)
    expect(last.filter((size) => sizesOfHeads.includes(size))).toEqual([])
  })
})

/** Wider than the window is what nobody can read on a phone. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
const openDesk = async (path: string, viewport = { width: 1440, height: 900 }) =>
  (await previewTabs(browser(), place.desk, { viewport }))(path)

describe('the desk of three languages', () => {
  it('reads a paste of all three, and shows what it becomes', async () => {
    const page = await openDesk('/paste')
    const text = pastes[0]?.replaceAll('2025', '2024') ?? ''
    await field(page, 'The text as you received it').fill(text)
    for (const tag of threeLanguages)
      await page.getByText(textOf(first, tag).headline.replaceAll('2025', '2024')).first().waitFor()
    await page.getByText('The record has everything.').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    await until(() => overflow(page)).toBe(0)
  })

  it('comments on a paragraph of each language, and leads from the list to it', async () => {
    const page = await openDesk('/articles')
    await page
      .getByRole('link', { name: textOf(first, 'de').headline })
      .first()
      .click()
    for (const tag of threeLanguages) {
      const paragraph = page.locator(`[data-paragraph="${tag} 1"]`)
      await paragraph.locator('textarea').waitFor()
      await paragraph.getByRole('button', { name: /^Comment on/ }).focus()
      await page.keyboard.press('Enter')
      await page.getByPlaceholder('Write a comment').last().fill(`On ${names[tag]}`)
      await page.keyboard.press('Control+Enter')
      await page.locator('.comment-text', { hasText: `On ${names[tag]}` }).waitFor()
      await leaveDialog(page)
      await paragraph.getByRole('button', { name: /^1 open comment on/ }).waitFor()
    }
    await page.goto(`${place.desk}/issues/${week.issue}`)
    await button(page, '3 open comments').click()
    for (const tag of threeLanguages) await page.getByText(`On ${names[tag]}`).first().waitFor()
  })

  it('has each setting that is said in words once for each language, and the mail of all three beside them', async () => {
    const page = await openDesk('/settings')
    await mailOf(page).getByText('Die Woche').first().waitFor()
    for (const tag of threeLanguages) await field(page, `Name (${names[tag]})`).waitFor()
    await field(page, 'Name (French)').fill('La quinzaine')
    await mailOf(page).getByText('La quinzaine').first().waitFor()
    expect(await seriousFindings(page)).toEqual([])
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 })
      await until(() => overflow(page)).toBe(0)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('link', { name: 'Text', exact: true }).click()
    await until(() => page.locator('fieldset legend').allInnerTexts()).toEqual(Object.values(names))
    expect(place.faults).toEqual([])
  })
})
