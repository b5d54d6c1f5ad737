import { appendFile, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { startCapturingServer } from '../helpers/capturing-server.ts'
import { clientBrowser } from '../helpers/client-browser.ts'
import { unsubscribeInOneClick } from '../helpers/on-the-site.ts'
import { openApp } from '../helpers/open-app.ts'
import { until } from '../helpers/preview-tabs.ts'
import { rawField } from '../helpers/raw-header.ts'
import { aNewsletterFolder } from '../helpers/run-cli.ts'
import { sendNow } from '../helpers/send-now.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const browser = clientBrowser()

const SITE = 'https://digest.example.com'
const readers = [
  {
    address: 'reader@example.com',
    locale: 'en-GB',
    edition: 'English',
    lookIntoMailbox: 'Check your inbox',
    confirmed: 'You are subscribed',
    left: 'You have unsubscribed',
    headline: 'Shanghai conference issues a Global AI Governance Action Plan',
    unsubscribe: 'Unsubscribe',
  },
  {
    address: 'duzhe@example.org',
    locale: 'zh-CN',
    edition: '简体中文',
    lookIntoMailbox: '请查看您的邮箱',
    confirmed: '订阅成功',
    left: '您已退订',
    headline: '上海大会发布《人工智能全球治理行动计划》',
    unsubscribe: '退订',
  },
]

/** A newsletter whose readers' site is served, and whose mail a server takes. */
async function aServedNewsletter() {
  const root = await aNewsletterFolder(await tempFolder())
  await appendFile(join(root, 'content', 'newsletter.yaml'), 'linkClicks: true\n')
  const server = await startCapturingServer()
  onTestFinished(server.close)
  const app = openApp(root, { env: { SMTP_URL: server.url } })
  const errors: unknown[] = []
  const site = await app.serveReaders({
    host: '127.0.0.1',
    port: 0,
    trustProxy: false,
    onError: (error) => errors.push(error),
  })
  onTestFinished(async () => {
    await site.close()
    await app.close()
  })
  /** Where a link of a mail leads to here. */
  const here = (url: string) => url.replace(SITE, site.url)
  /** In the order in which they came; waits until there are so many. */
  const mails = async (count: number) => {
    await server.reached(count)
    return server.messages.map(({ raw }) => raw)
  }
  return { app, site, here, errors, mails }
}

async function pageFor(locale: string): Promise<Page> {
  const context = await browser().newContext({ javaScriptEnabled: false, locale })
  onTestFinished(() => context.close())
  return context.newPage()
}

const heading = (page: Page) => page.locator('main h1').innerText()

it('leads a reader from the form to an issue and out again, in both languages, without JavaScript', async () => {
  const { app, site, here, errors, mails } = await aServedNewsletter()

  for (const [index, { address, locale, edition, lookIntoMailbox, confirmed }] of readers.entries()) {
    const page = await pageFor(locale)
    await page.goto(site.url)
    await page.fill('#address', address)
    await page.getByLabel(edition, { exact: true }).check()
    await page.click('main button')
    await until(() => heading(page)).toBe(lookIntoMailbox)
    const asked = await simpleParser((await mails(index + 1))[index] ?? '')
    const link = /https:\/\/\S+\/confirm\/\S+/.exec(asked.text ?? '')?.[0] ?? ''
    await page.goto(here(link))
    await page.click('main button')
    await until(() => heading(page)).toBe(confirmed)
  }

  await app.approve('2025-w30')
  await sendNow(app, '2025-w30')
  const issues = (await mails(4)).slice(2)

  for (const { address, locale, headline, left, unsubscribe } of readers) {
    const raw = issues.find((mail) => rawField(mail, 'To').includes(address)) ?? Buffer.alloc(0)
    const mail = await simpleParser(raw)
    expect(mail.text?.replace(/\s+/g, '')).toContain(headline.replace(/\s+/g, ''))
    const page = await pageFor(locale)
    const inBrowser = /https:\/\/\S+\/issues\/\S+/.exec(mail.text ?? '')?.[0] ?? ''
    await page.goto(here(inBrowser))
    expect(await page.locator('h2').first().innerText()).toContain(headline)

    const counted = /href="(https:\/\/[^"]+\/go\/[^"]+)"/.exec(`${mail.html}`)?.[1] ?? ''
    const followed = await fetch(here(counted), { redirect: 'manual' })
    expect([followed.status, followed.headers.get('location')]).toEqual([
      302,
      expect.stringMatching(/^https?:/),
    ])

    const oneClick = /<(https:[^>]+)>/.exec(rawField(raw, 'List-Unsubscribe'))?.[1] ?? ''
    await page.goto(here(oneClick))
    expect(await page.locator('main button').innerText()).toBe(unsubscribe)
    const answer = await unsubscribeInOneClick(site.url, raw)
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    await page.reload()
    expect(await heading(page)).toBe(left)
  }
  const statuses = []
  for await (const { address, status } of app.listSubscribers()) statuses.push([address, status])
  expect(statuses).toEqual(readers.map(({ address }) => [address, 'left']))

  const feeds = ['/feeds/en.atom', '/feeds/zh-Hans.atom', '/feeds/zh-Hans+en.atom', '/sitemap.xml']
  const documents = await Promise.all(feeds.map(async (path) => (await fetch(`${site.url}${path}`)).text()))
  const wellFormed = await (await pageFor('en')).evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml')
        return [parsed.documentElement.localName, parsed.querySelectorAll('entry,url').length > 0]
      }),
    documents,
  )
  expect(wellFormed).toEqual([...Array(3).fill(['feed', true]), ['urlset', true]])

  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const token = /unsubscribe\/(\S+)/.exec((await simpleParser(issues[0] ?? '')).text ?? '')?.[1] ?? ''
  const preferences = /preferences\/([^"?]+)/.exec(`${(await simpleParser(issues[0] ?? '')).html}`)?.[1] ?? ''
  const paths = [
    '/',
    '/archive/en',
    '/issues/2025-w30/zh-Hans+en',
    `/unsubscribe/${token}?lang=en`,
    '/unsubscribe',
    `/preferences/${preferences}?lang=en`,
  ]
  for (const colorScheme of ['light', 'dark'] as const)
    for (const path of paths)
      expect([path, await axeFindings(`${site.url}${path}`, axe, colorScheme)]).toEqual([path, []])
  expect(errors).toEqual([])
})

async function axeFindings(
  url: string,
  axe: string,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const page = await browser().newPage({ colorScheme, bypassCSP: true })
  await page.goto(url)
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations } = await (globalThis as unknown as { axe: AxeRunner }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  await page.close()
  return found
}

interface AxeRunner {
  run(
    root: Document,
    options: { readonly runOnly: { readonly type: 'tag'; readonly values: readonly string[] } },
  ): Promise<{
    readonly violations: readonly {
      readonly id: string
      readonly nodes: readonly { readonly html: string }[]
    }[]
  }>
}
