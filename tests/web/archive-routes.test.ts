import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { createProof, letterheadOf } from '../../src/domain/proof/proof.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { aSite, aSiteWithAnIssue, publish, type TestSite } from '../helpers/a-site.ts'
import { anEdition } from '../helpers/an-edition.ts'

const SITE = 'https://digest.example.com'
const later = new Date('2025-08-03T08:00:00Z')

/** A page as a document. */
async function read({ app }: TestSite, path: string) {
  const response = await app.request(path)
  expect(response.status).toBe(200)
  return load(await response.text())
}

type Document = Awaited<ReturnType<typeof read>>

function alternatesIn($: Document): Readonly<Record<string, string>> {
  const links = $('link[rel=alternate][hreflang]').toArray()
  return Object.fromEntries(links.map((link) => [$(link).attr('hreflang'), $(link).attr('href')]))
}

describe('the archive', () => {
  it('lists what was sent, newest first, in the language that is asked for', async () => {
    const site = await aSiteWithAnIssue()
    await publish(site, '2025-w31', later)
    site.setNow(later)
    const $ = await read(site, '/archive/en')
    expect($('html').attr('lang')).toBe('en')
    const entries = $('main .issues li').toArray()
    const linesOf = (entry: (typeof entries)[number]) =>
      $('p', entry)
        .toArray()
        .map((line) => $(line).text())
    expect(entries.map((entry) => [$('.subject a', entry).attr('href'), ...linesOf(entry)])).toEqual(
      ['2025-w31', '2025-w30'].map((id) => [
        `/issues/${id}/en`,
        'No. 30 · 2025-07-28 · 1 minutes en',
        'en <1>',
        'A headline',
        'about en & more',
        '简体中文 · 简体中文 + English',
      ]),
    )
    expect($('main .issues li').first().find('.lead a').attr('href')).toBe('/issues/2025-w31/en/1')
    const chinese = await read(site, '/archive/zh-Hans')
    expect(chinese('.issues .lead').first().text()).toBe('欧盟给出模板')
  })

  it('names the day of a mail that has no line for it, and shows pictures that the site has', async () => {
    const site = await aSite()
    const name = `${'ab'.repeat(16)}.jpg`
    const file = { name, sha256: 'ab'.repeat(32), type: 'image/jpeg', bytes: 1, width: 2, height: 1 } as const
    const picture = (src: string) =>
      `<div class="pic"><img src="${src}" width="560" height="300" alt="A hall"></div>`
    const edition = (id: string, html: string) => anEdition({ id, languages: [id], html, pictures: [file] })
    const editions = [
      edition('en', `<h1>x</h1>${picture(`${SITE}/pictures/${name}`)}`),
      edition('zh-Hans', `<h1>x</h1>${picture('https://elsewhere.example.com/a.jpg')}`),
    ]
    await site.store.sends.start(
      createProof('2025-w30', letterheadOf(aNewsletter()), editions),
      { offered: ['en'], fallback: 'en' },
      new Date('2025-07-27T08:00:00Z'),
    )
    const $ = await read(site, '/archive/en')
    expect($('.issues time').text()).toBe('2025-07-27 in en')
    expect($('.issues img').attr('src')).toBe(`/pictures/${name}`)
    expect((await read(site, '/archive/zh-Hans'))('.issues img').length).toBe(0)
    const feed = async (id: string) => (await site.app.request(`/feeds/${id}`)).text()
    expect(JSON.parse(await feed('en.json')).items[0].image).toBe(`${SITE}/pictures/${name}`)
    expect(await feed('en.atom')).toContain(
      `<link rel="enclosure" type="image/jpeg" href="${SITE}/pictures/${name}"/>
<media:content url="${SITE}/pictures/${name}" medium="image" width="560" height="300"><media:description>A hall</media:description></media:content>`,
    )
  })

  it('lists twenty issues on a page, and has no page that would be empty', async () => {
    const site = await aSite()
    for (let week = 1; week <= 21; week += 1) await publish(site, `2025-w${String(week).padStart(2, '0')}`)
    const first = await read(site, '/archive/en')
    expect(first('.issues li').length).toBe(20)
    expect(first('.turner [rel=next]').attr('href')).toBe('/archive/en/2')
    const second = await read(site, '/archive/en/2')
    expect(second('.issues li').length).toBe(1)
    expect(second('.turner [rel=prev]').attr('href')).toBe('/archive/en')
    expect(second('link[rel=canonical]').attr('href')).toBe(`${SITE}/archive/en/2`)
    for (const path of ['/archive/en/1', '/archive/en/3', '/archive/en/02', '/archive/en/x'])
      expect((await site.app.request(path)).status).toBe(404)
  })

  it('holds nothing before a send has begun, and nothing that was cancelled or taken out', async () => {
    const site = await aSite()
    expect((await read(site, '/archive/en'))('main p').text()).toBe('Nothing has been sent yet.')
    expect((await site.app.request('/issues/2025-w30/en')).status).toBe(404)
    await publish(site, '2025-w30')
    await publish(site, '2025-w99')
    expect((await site.app.request('/issues/2025-w30/en')).status).toBe(200)
    expect((await site.app.request('/issues/2025-w99/en')).status).toBe(404)
    await site.store.sends.cancel('2025-w30', later)
    site.setNow(new Date(later.getTime() + 2_000))
    expect((await site.app.request('/issues/2025-w30/en')).status).toBe(404)
  })

  it.each([
    '/issues/2025-w30/fr',
    '/issues/..%2f..%2fdata/en',
    '/issues/__proto__/en',
    '/archive/fr',
    '/feeds/fr.atom',
    '/feeds/en.rss',
  ])('has no %s', async (path) => {
    expect((await (await aSiteWithAnIssue()).app.request(path)).status).toBe(404)
  })

  it('shows the mail that was sent, in its own styles, with nothing that runs', async () => {
    const site = await aSiteWithAnIssue()
    const response = await site.app.request('/issues/2025-w30/zh-Hans+en')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline';/,
    )
    const $ = load(await response.text())
    expect($('html').attr('lang')).toBe('zh-Hans')
    expect($('body > main h2').length).toBeGreaterThan(3)
    expect($('h2').length).toBe($('body > main h2').length)
    expect($('body > nav').length).toBe(1)
    expect($('script').length).toBe(0)
    expect($.html()).not.toMatch(/[\uE000\uE001]|\/unsubscribe\/|\/preferences\//)
    expect($('meta[property="og:title"]').attr('content')).toBe('zh-Hans+en <1>')
    expect($('meta[property="og:locale"]').attr('content')).toBe('zh_CN')
    expect($('meta[property="og:locale:alternate"]').attr('content')).toBe('en_US')
    expect($('meta[name=description]').attr('content')).toBe('about zh-Hans+en & more')
  })

  it('has a picture for links to an issue, in each language', async () => {
    const site = await aSiteWithAnIssue()
    const imageOf = async (path: string) =>
      (await read(site, path))('meta[property="og:image"]').attr('content')
    expect(await imageOf('/issues/2025-w30/zh-Hans+en')).toBe(`${SITE}/share/2025-w30/zh-Hans.jpg`)
    expect(await imageOf('/issues/2025-w30/en/1')).toBe(`${SITE}/share/2025-w30/en.jpg`)
    const response = await site.app.request('/share/2025-w30/en.jpg')
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(await response.text()).toBe('A headline\nSecond “quotes” & <signs>\nA headline')
    for (const path of ['2025-w99/en.jpg', '2025-w30/en+zh-Hans.jpg', '2025-w30/en', '2025-w30/fr.jpg'])
      expect((await site.app.request(`/share/${path}`)).status).toBe(404)
  })

  it('chooses the edition for a link that names none', async () => {
    const { app } = await aSiteWithAnIssue()
    const inLanguage = async (language: string) => {
      const response = await app.request('/issues/2025-w30', { headers: { 'accept-language': language } })
      return load(await response.text())('link[rel=canonical]').attr('href')
    }
    expect(await inLanguage('en-US')).toBe(`${SITE}/issues/2025-w30/en`)
    expect(await inLanguage('zh-CN')).toBe(`${SITE}/issues/2025-w30/zh-Hans`)
  })

  it('says only once that a page has not changed', async () => {
    const { app } = await aSiteWithAnIssue()
    const first = await app.request('/issues/2025-w30/en')
    const etag = first.headers.get('etag') ?? ''
    for (const tags of [etag, `W/${etag}`, `"another", W/${etag}`]) {
      const again = await app.request('/issues/2025-w30/en', { headers: { 'if-none-match': tags } })
      expect([again.status, await again.text(), again.headers.get('cache-control')]).toEqual([
        304,
        '',
        'public, max-age=300',
      ])
    }
    const other = await app.request('/issues/2025-w30/en', { headers: { 'if-none-match': '"another"' } })
    expect(other.status).toBe(200)
  })

  it('names every language of a page on each of them, and each name leads to a page that says so itself', async () => {
    const site = await aSiteWithAnIssue()
    const pages = ['/issues/2025-w30/en', '/archive/en']
    for (const path of pages) {
      const alternates = alternatesIn(await read(site, path))
      expect(Object.keys(alternates)).toEqual(['zh-Hans', 'en', 'x-default'])
      for (const [tag, url] of Object.entries(alternates)) {
        const $ = await read(site, url.slice(SITE.length))
        expect(alternatesIn($)).toEqual(alternates)
        expect($('link[rel=canonical]').attr('href')).toBe(url)
        if (tag !== 'x-default') expect($('html').attr('lang')).toBe(tag)
      }
    }
    const $ = await read(site, '/issues/2025-w30/en+zh-Hans')
    expect($('link[rel=canonical]').attr('href')).toBe(`${SITE}/issues/2025-w30/zh-Hans+en`)
    expect(alternatesIn($)).toEqual({})
  })

  it('names in its sitemap every page once, and no page that is not there', async () => {
    const site = await aSiteWithAnIssue()
    const $ = load(await (await site.app.request('/sitemap.xml')).text(), { xml: true })
    const urls = $('loc')
      .toArray()
      .map((loc) => $(loc).text())
    expect(urls).toEqual(
      [
        '/',
        '/archive/zh-Hans',
        '/archive/en',
        '/archive',
        '/issues/2025-w30/zh-Hans',
        '/issues/2025-w30/en',
        '/issues/2025-w30/zh-Hans+en',
        ...['zh-Hans', 'en'].flatMap((id) =>
          [1, 2, 3, 4].map((number) => `/issues/2025-w30/${id}/${number}`),
        ),
      ].map((path) => `${SITE}${path}`),
    )
    for (const url of urls) expect((await site.app.request(url.slice(SITE.length))).status).toBe(200)
    expect(await (await site.app.request('/robots.txt')).text()).toContain(`Sitemap: ${SITE}/sitemap.xml`)
  })
})

describe('the feeds', () => {
  it('are one per language, and one of both', async () => {
    const site = await aSiteWithAnIssue()
    const $ = await read(site, '/archive')
    const feeds = $('main span.soft a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
    expect(feeds).toEqual(
      ['zh-Hans', 'en', 'zh-Hans+en'].flatMap((id) => [`/feeds/${id}.atom`, `/feeds/${id}.json`]),
    )
    for (const feed of feeds) expect((await site.app.request(feed)).status).toBe(200)
  })

  it('hold each issue with all of its text, as JSON', async () => {
    const { app } = await aSiteWithAnIssue()
    const response = await app.request('/feeds/zh-Hans+en.json')
    expect(response.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    expect(await response.json()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: '人工智能政策周报 · AI Policy Weekly',
      home_page_url: `${SITE}/archive/zh-Hans`,
      feed_url: `${SITE}/feeds/zh-Hans+en.json`,
      language: 'zh-Hans',
      items: [
        {
          id: 'tag:weekly.example.com,2025-07-27:2025-w30/zh-Hans+en',
          url: `${SITE}/issues/2025-w30/zh-Hans+en`,
          title: 'zh-Hans+en <1>',
          summary: 'about zh-Hans+en & more',
          content_html: expect.stringMatching(
            /^<p lang="zh-Hans">1 · 欧盟 · <span lang="en">European Union<\/span><\/p>\n<h2 lang="zh-Hans"><a href="https:\/\/example.com\/source">欧盟给出模板<\/a><\/h2>\n/,
          ),
          date_published: '2025-07-27T08:00:00.000Z',
          language: 'zh-Hans',
        },
      ],
    })
  })

  it('call an issue the same whatever clock the newsletter goes by', async () => {
    const ids = async (timeZone: string) => {
      const { app } = await aSiteWithAnIssue({ timeZone })
      const feed = (await (await app.request('/feeds/en.json')).json()) as { items: { id: string }[] }
      return feed.items.map(({ id }) => id)
    }
    expect(await ids('Pacific/Kiritimati')).toEqual(await ids('Pacific/Pago_Pago'))
    expect(await ids('Asia/Shanghai')).toEqual(['tag:weekly.example.com,2025-07-27:2025-w30/en'])
  })

  it('say the same as Atom', async () => {
    const { app } = await aSiteWithAnIssue()
    const response = await app.request('/feeds/en.atom')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const $ = load(await response.text(), { xml: true })
    expect([$('feed > id').text(), $('feed > updated').text(), $('feed').attr('xml:lang')]).toEqual([
      `${SITE}/feeds/en.atom`,
      '2025-07-27T08:00:00.000Z',
      'en',
    ])
    expect($('entry > title').text()).toBe('en <1>')
    expect($('entry > link').attr('href')).toBe(`${SITE}/issues/2025-w30/en`)
    expect($('entry > content').text()).toMatch(
      /^<p lang="en">1 · European Union<\/p>\n<h2 lang="en"><a href="https:\/\/example.com\/source">A headline<\/a><\/h2>\n<p lang="en">One · Two<\/p>\n<p lang="en">First paragraph/,
    )
  })
})
