import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { load } from 'cheerio'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished } from 'vitest'
import { themes } from '../../src/domain/newsletter/theme.ts'
import { signReaderLink } from '../../src/domain/readers/reader-link.ts'
import { serveSite } from '../../src/web/serve-site.ts'
import { aSite, aSiteWithAnIssue, post, siteKey } from '../helpers/a-site.ts'
import { headingOf } from '../helpers/heading-of.ts'

describe('the site', () => {
  it.each(['/', '/archive', '/unsubscribe/x', '/nothing', '/site.css', '/robots.txt'])(
    'lets %s run nothing, be framed by nobody, and tell no other site where one came from',
    async (path) => {
      const { app } = await aSite()
      const { headers } = await app.request(path)
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy':
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      })
      expect(headers.get('set-cookie')).toBeNull()
    },
  )

  it('declares the colours of the newsletter in its style sheet', async () => {
    const { app } = await aSite()
    const { canvas, paper, ink, soft, rule, accent } = themes.newspaper.palette.light
    expect(await (await app.request('/site.css')).text()).toContain(
      `:root{color-scheme:light dark;--canvas:${canvas};--paper:${paper};--ink:${ink};--soft:${soft};--rule:${rule};--accent:${accent}}`,
    )
  })

  it('has no page with a script, a style or an event in its markup', async () => {
    const site = await aSiteWithAnIssue()
    for (const path of [
      '/',
      '/archive',
      await site.readerPath('unsubscribe'),
      await site.readerPath('preferences'),
    ])
      expect(await (await site.app.request(path)).text()).not.toMatch(
        /<script|<style|\sstyle=|\son\w+=|javascript:/i,
      )
  })

  it('lets nobody keep a page of a reader', async () => {
    const site = await aSite()
    const { headers } = await site.app.request(await site.readerPath('preferences'))
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['with its length', { 'content-length': '20000' }, 'x'.repeat(20_000)],
    ['piece by piece', {}, new Blob(['a=', 'x'.repeat(20_000)]).stream()],
  ])('takes no body of more than 16 KiB, sent %s', async (_how, headers, body) => {
    const site = await aSite()
    const response = await site.app.request('/subscribe?lang=en', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
      duplex: 'half',
    } as RequestInit)
    expect([response.status, headingOf(await response.text())]).toEqual([413, 'That was too much'])
    expect(site.errors).toEqual([])
  })

  it('takes what providers tell of bounces, which may be longer than a form', async () => {
    const webhooks = new Hono().post('/ses', async (c) => c.text(`${(await c.req.text()).length}`))
    const { app } = await aSite({ deps: { webhooks } })
    const told = await app.request('/webhooks/ses', { method: 'POST', body: 'x'.repeat(100_000) })
    expect([told.status, await told.text(), told.headers.get('x-frame-options')]).toEqual([
      200,
      '100000',
      'DENY',
    ])
    expect((await (await aSite()).app.request('/webhooks/ses', { method: 'POST' })).status).toBe(404)
  })

  it('answers ten thousand wrong tokens at once, and changes nothing', async () => {
    const site = await aSite()
    await site.readerPath('unsubscribe')
    const right = signReaderLink(siteKey, 'unsubscribe', {
      issueId: '2025-w30',
      subscriberId: 1,
      address: 'reader@example.com',
    })
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, (_, index) =>
        site.app.request(`/unsubscribe/${right.slice(0, -5)}${String(index).padStart(5, '0')}`, post()),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect(await site.store.subscribers.count()).toMatchObject([{ status: 'active', count: 1 }])
  })

  it('tells a reader of a fault nothing but that there is one', async () => {
    const fault = new Error('reader@example.com is in this message')
    const site = await aSite({
      deps: {
        archive: {
          issues: async () => {
            throw fault
          },
          find: async () => undefined,
          proof: async () => {
            throw fault
          },
        },
      },
    })
    const response = await site.app.request('/archive/en')
    const page = await response.text()
    expect([response.status, headingOf(page)]).toEqual([500, '页面出了问题'])
    expect(page).not.toContain('reader@')
    expect(site.errors).toEqual([fault])
  })

  it('stands below a path where the newsletter’s site does', async () => {
    const { app } = await aSite({ siteUrl: 'https://example.com/digest' })
    const page = await (await app.request('/digest/')).text()
    expect(page).toMatch(/href="\/digest\/site\.css\?v=\w+"/)
    expect(page).toMatch(/action="\/digest\/subscribe\?lang=zh-Hans"/)
  })

  it('answers below its path and, for a proxy that takes the path off, without it', async () => {
    const { app } = await aSite({ siteUrl: 'https://example.com/digest' })
    const { url, close } = await serveSite(app, { host: '127.0.0.1', port: 0 })
    onTestFinished(close)
    const proxy = createServer(async ({ url: path = '' }, out) => {
      const answer = await fetch(url + path.replace(/^\/digest(?=\/|$)/, ''))
      out.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' })
      out.end(await answer.text())
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void proxy.close())
    const proxied = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    for (const host of [url, proxied]) {
      const page = await (await fetch(`${host}/digest`)).text()
      const paths = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, path = '']) => path)
      expect(paths.length).toBeGreaterThan(4)
      for (const path of [...paths, '/digest/', '/digest/icon.svg', '/digest/sitemap.xml']) {
        expect(path).toMatch(/^\/digest(?:\/|$)/)
        expect([path, (await fetch(host + path)).status]).toEqual([path, 200])
      }
      expect((await fetch(`${host}/digest/nowhere`)).status).toBe(404)
    }
    for (const [path, status] of [
      ['/', 200],
      ['/archive/', 200],
      ['/digestive', 404],
      ['/other/archive', 404],
    ])
      expect([path, (await fetch(`${url}${path}`)).status]).toEqual([path, status])
  })

  it('has an icon in the newsletter’s colours', async () => {
    const { app } = await aSiteWithAnIssue()
    for (const page of ['/', '/archive', '/issues/2025-w30/en']) {
      const $ = load(await (await app.request(page)).text())
      expect($('link[rel="icon"]').attr()).toEqual({ rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' })
    }
    for (const path of ['/icon.svg', '/favicon.ico']) {
      const icon = await app.request(path)
      expect(icon.headers.get('content-type')).toBe('image/svg+xml')
      expect(await icon.text()).toContain(themes.newspaper.palette.light.accent)
    }
  })

  it('lets its style sheet be kept for good, until it changes', async () => {
    const { app } = await aSite()
    const page = await (await app.request('/')).text()
    const sheet = await app.request(/href="(\/site\.css[^"]+)"/.exec(page)?.[1] ?? '')
    expect(sheet.headers.get('cache-control')).toMatch(/immutable/)
    expect((await app.request('/site.css?v=old')).headers.get('cache-control')).toBe('no-cache')
  })
})

describe('the site in a language that runs from right to left', () => {
  it('turns its pages, and keeps an address together', async () => {
    const site = await aSite({
      name: new Map([
        ['ar', 'أسبوعية السياسات'],
        ['en', 'AI Policy Weekly'],
      ]),
      languages: ['ar', 'en'],
      defaultEdition: 'ar+en',
    })
    const page = await (
      await site.app.request(await site.readerPath('unsubscribe', { edition: 'ar' }))
    ).text()
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('\u2068r•••r@example.com\u2069')
    expect(page).toContain('<p class="mast2" lang="en" dir="ltr">AI Policy Weekly</p>')
  })
})
