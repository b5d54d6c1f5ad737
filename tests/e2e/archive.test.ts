import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPublishedNewsletter } from '../helpers/a-published-newsletter.ts'
import { seriousFindings } from '../helpers/axe.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { serveFiles } from '../helpers/file-server.ts'
import { until } from '../helpers/preview-tabs.ts'
import { cutLines, printPage } from '../helpers/printed.ts'

const SITE = 'https://digest.example.com'
const LEAD = {
  en: 'Shanghai conference issues a Global AI Governance Action Plan',
  'zh-Hans': '上海大会发布《人工智能全球治理行动计划》',
}

const browser = clientBrowser()
const urls = new Map<string, string>()
const opened: (() => Promise<void>)[] = []
const errors: unknown[] = []

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'diglot-archive-'))
  opened.push(() => rm(root, { recursive: true, force: true }))
  const published = await aPublishedNewsletter(root)
  const { app } = published
  const onError = (error: unknown) => errors.push(error)
  const site = await app.serveReaders({ host: '127.0.0.1', port: 0, trustProxy: false, onError })
  const folder = join(published.root, 'built')
  await app.buildArchive(folder)
  const files = await serveFiles(folder)
  urls.set('live', site.url).set('built', files.url)
  opened.unshift(files.close, () => site.close(), published.close)
})
afterAll(async () => {
  for (const close of opened) await close()
})

interface Look {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** A page of the archive; what it names by the address of the site is answered from here, too. */
async function openPage(kind: string, path: string, { width = 1280, colorScheme = 'light' }: Look = {}) {
  const page = await browser().newPage({ viewport: { width, height: 800 }, colorScheme })
  const url = urls.get(kind) ?? ''
  await page.route(`${SITE}/**`, async (route) => {
    const answer = await fetch(route.request().url().replace(SITE, url))
    const body = Buffer.from(await answer.arrayBuffer())
    await route.fulfill({
      ...{ status: answer.status, body },
      contentType: answer.headers.get('content-type') ?? '',
    })
  })
  await page.goto(`${url}${path}`)
  return page
}

const found = (page: Page) => page.locator('.found li')

/** Types into the field that a reader sees, and waits for what is found. */
async function search(page: Page, query: string, first: string): Promise<void> {
  await page.locator('#query').fill(query)
  await page.locator('#query').press('Enter')
  await found(page).filter({ hasText: first }).first().waitFor()
}

describe.each(['live', 'built'])('the %s archive', (kind) => {
  it('leads from the list by a search to an article, to its other language and to the whole issue', async () => {
    const page = await openPage(kind, '/archive/en')
    const entry = page.locator('.issues li').first()
    expect(await entry.locator('.lead').innerText()).toBe(LEAD.en)
    const thumb = entry.locator('img')
    await thumb.evaluate((image: HTMLImageElement) => image.decode())
    expect(await thumb.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500)

    await search(page, 'governance', LEAD.en)
    await until(() => found(page).locator('mark').first().innerText()).toBe('Governance')
    await found(page).filter({ hasText: LEAD.en }).getByRole('link').click()
    await until(() => page.locator('h1').innerText()).toBe(LEAD.en)
    expect(await page.locator('figcaption').innerText()).toBe('Off Shanghai, 26 July · Example Pictures')
    await page.locator('figure img').evaluate((image: HTMLImageElement) => image.decode())

    await page.locator('.languages a').click()
    await page.locator('h1', { hasText: LEAD['zh-Hans'] }).waitFor()
    expect(new URL(page.url()).pathname.replace(/\/$/, '')).toBe('/issues/2025-w30/zh-Hans/1')
    await page.locator('.around p:last-child a').click()
    await page.locator('.diglot-bar').first().waitFor()
    await until(() => page.locator('.head').first().innerText()).toBe(LEAD['zh-Hans'])
    await page.close()
  })

  it('finds Chinese in a word, Latin in two letters, and says where there is nothing', async () => {
    const page = await openPage(kind, '/search/zh-Hans')
    await search(page, '治理', LEAD['zh-Hans'])
    await until(() => found(page).locator('mark').first().innerText()).toBe('治理')
    await search(page, 'AI', 'AI')
    await page.locator('#query').fill('斑马 <b>')
    await page.locator('#query').press('Enter')
    await page.getByText('斑马 <b>').waitFor()
    await until(() => found(page).count()).toBe(0)
    await page.close()
  })
})

const pages = [
  '/archive/en',
  '/archive/zh-Hans',
  '/search/zh-Hans?q=%E6%B2%BB%E7%90%86',
  '/search/en?q=zebra',
  '/issues/2025-w30/en/1',
  '/issues/2025-w30/zh-Hans/2',
  '/issues/2025-w30/zh-Hans+en',
]

describe.each(pages)('the page %s', (path) => {
  it('has nothing serious for axe to find, by day and at night, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage('live', path, { width: 390, colorScheme })
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await page.close()
    }
  })

  it('is printed from the first page on, with no line cut and no heading left behind', async () => {
    const page = await openPage('live', path)
    const { pages: printed, sizesOfHeads } = await printPage(page, 'h1,h2,h3,.topic,.subject,.subject *')
    expect(printed.map(({ texts }) => texts.length > 3)).toEqual(printed.map(() => true))
    expect(printed[0]?.texts[0]?.baseline).toBeLessThan(100)
    expect(printed.map(cutLines)).toEqual(printed.map(() => []))
    const last = printed.slice(0, -1).map(({ texts }) => texts.at(-1)?.size ?? 0)
    expect(last.filter((size) => sizesOfHeads.includes(size))).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav:visible').allInnerTexts()).toEqual([])
    await page.close()
  })
})

it('tells its feeds of pictures and blocks', async () => {
  for (const kind of ['live', 'built'])
    for (const [feed, texts] of [
      [
        'en.atom',
        ['90 or more', 'Public hearing', 'Paris, City Hall', '<link rel="enclosure" type="image/jpeg"'],
      ],
      [
        'zh-Hans.json',
        ['90&nbsp;多项', '公开听证会', '巴黎，市政厅', '"image": "https://digest.example.com/pictures/'],
      ],
    ] as const) {
      const text = await (await fetch(`${urls.get(kind)}/feeds/${feed}`)).text()
      for (const part of texts) expect(text).toContain(part)
      expect(text).toMatch(/https:\/\/digest\.example\.com\/calendar\/[0-9a-f]{32}\.ics/)
    }
  expect(errors).toEqual([])
})
