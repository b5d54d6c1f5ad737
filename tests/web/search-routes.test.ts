import { load } from 'cheerio'
import { expect, it } from 'vitest'
import { createProof, letterheadOf } from '../../src/domain/proof/proof.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { aSite, aSiteWithAnIssue, publish, type TestSite } from '../helpers/a-site.ts'
import { anEdition } from '../helpers/an-edition.ts'

interface Story {
  readonly headline: string
  readonly text: string
  readonly source: string
}

/** An issue of articles, each with a place of its own as templates make them. */
async function send(
  { store }: TestSite,
  issueId: string,
  stories: Readonly<Record<string, readonly Story[]>>,
  at = new Date('2025-07-27T08:00:00Z'),
) {
  const editions = Object.entries(stories).map(([id, own]) => {
    const articles = own.map(
      ({ headline, text, source }, index) =>
        `<div><div lang="${id}"><h2 id="a${index + 1}">${headline}</h2><p>${text}</p></div><p><a href="${source}">read</a></p></div>`,
    )
    return anEdition({
      id,
      languages: [id],
      html: `<h1>N</h1><table class="meta"><tr><td>No. 1 · a day</td></tr></table>${articles.join('')}`,
    })
  })
  const proof = createProof(issueId, letterheadOf(aNewsletter()), editions)
  await store.sends.start(proof, { offered: ['en'], fallback: 'en' }, at)
}

const source = 'https://example.com/plan'
const plan = {
  'zh-Hans': [{ headline: '人工智能行动计划', text: '上海大会发布了全球治理计划。', source }],
  en: [
    { headline: 'An action plan', text: 'Shanghai publishes a plan on AI governance & more.', source },
    { headline: 'Aid', text: 'Nothing of the kind.', source: 'https://example.com/aid' },
  ],
}

async function search({ app }: TestSite, language: string, query: string) {
  const response = await app.request(`/search/${language}?${new URLSearchParams({ q: query })}`)
  expect(response.status).toBe(200)
  const $ = load(await response.text())
  return $('.found li')
    .toArray()
    .map((entry) => ({
      href: $('a', entry).attr('href'),
      headline: $('a', entry).html(),
      snippet: $('.teaser', entry).html(),
    }))
}

it('finds two Chinese characters and two Latin letters, and shows the article in the reader’s language', async () => {
  const site = await aSite()
  await send(site, '2025-w30', plan)
  expect(await search(site, 'zh-Hans', '人工')).toEqual([
    {
      href: '/issues/2025-w30/zh-Hans/1',
      headline: '<mark>人工</mark>智能行动计划',
      snippet: '上海大会发布了全球治理计划。',
    },
  ])
  const inEnglish = [
    {
      href: '/issues/2025-w30/en/1',
      headline: 'An action plan',
      snippet: '上海大会发布了全球<mark>治</mark>理计划。',
    },
  ]
  expect(await search(site, 'en', '治')).toEqual(inEnglish)
  expect(await search(site, 'en', 'AI')).toEqual([
    expect.objectContaining({
      snippet: 'Shanghai publishes a plan on <mark>AI</mark> governance &amp; more.',
    }),
  ])
})

it('asks for all words, and knows an issue that has come since, or is gone', async () => {
  const site = await aSite()
  await send(site, '2025-w30', plan)
  expect((await search(site, 'en', 'shanghai plan')).length).toBe(1)
  expect(await search(site, 'en', 'shanghai nothing')).toEqual([])
  const later = new Date('2025-08-03T08:00:00Z')
  site.setNow(later)
  await send(site, '2025-w31', { en: [{ headline: 'Shanghai again', text: 'x', source }] })
  await send(site, '2025-w99', { en: [{ headline: 'Shanghai in secret', text: 'x', source }] })
  expect((await search(site, 'en', 'shanghai')).map(({ href }) => href)).toEqual([
    '/issues/2025-w31/en/1',
    '/issues/2025-w30/en/1',
  ])
  await site.store.sends.cancel('2025-w31', later)
  site.setNow(new Date(later.getTime() + 2_000))
  expect((await search(site, 'en', 'shanghai')).length).toBe(1)
})

it('answers from the newest issues while the older ones are read in, and from all of them then', async () => {
  const site = await aSite()
  const begin = new Date('2024-01-01T08:00:00Z').getTime()
  for (let week = 1; week <= 52; week += 1) {
    const at = new Date(begin + week * 604_800_000)
    site.setNow(at)
    const story = { headline: `Harbour ${week}`, text: 'x', source: `https://example.com/${week}` }
    await send(site, `2024-w${String(week).padStart(2, '0')}`, { en: [story] }, at)
  }
  let minute = begin + 60 * 604_800_000
  const read = async (query: string) => {
    // A network has sixty searches a minute.
    minute += 60_000
    site.setNow(new Date(minute))
    const text = await (await site.app.request(`/search/en?${new URLSearchParams({ q: query })}`)).text()
    const isWhole = !text.includes('Older issues are still being read in.')
    return { isWhole, found: load(text)('.found .subject').first().text() }
  }
  expect(await read('harbour 52')).toEqual({ isWhole: false, found: 'Harbour 52' })
  await expect.poll(async () => (await read('harbour')).isWhole, { timeout: 50_000 }).toBe(true)
  expect(await read('harbour 1')).toEqual({ isWhole: true, found: 'Harbour 1' })
})

it('turns pages', async () => {
  const site = await aSite()
  const stories = Array.from({ length: 12 }, (_, index) => ({
    headline: `Plan ${index}`,
    text: 'x',
    source: `https://example.com/${index}`,
  }))
  await send(site, '2025-w30', { en: stories })
  const $ = load(await (await site.app.request('/search/en?q=plan')).text())
  expect($('.found li').length).toBe(10)
  const next = $('[rel=next]').attr('href') ?? ''
  expect(next).toBe('/search/en?q=plan&page=2')
  expect(load(await (await site.app.request(next)).text())('.found li').length).toBe(2)
})

it.each([
  '"',
  '"人工" OR *',
  'headline: NEAR(a b)',
  "'; drop table article; --",
  '<script>x()</script>',
  '\u0000\uFFFF\uD800',
  'x'.repeat(5_000),
  'AND NOT ^',
])('takes %j for words', async (query) => {
  const site = await aSiteWithAnIssue()
  const response = await site.app.request(`/search/en?${new URLSearchParams({ q: query, page: '-1' })}`)
  expect(response.status).toBe(200)
  const text = await response.text()
  expect(text).not.toContain('<script')
  expect(load(text)('meta[name=robots]').attr('content')).toBe('noindex, nofollow')
  expect(site.errors).toEqual([])
})

it('takes sixty searches a minute of a network, and leads to the language of a browser', async () => {
  const site = await aSite()
  await publish(site, '2025-w30')
  const ask = async () => (await site.app.request('/search/en?q=plan')).status
  for (let times = 0; times < 60; times += 1) expect(await ask()).toBe(200)
  expect(await ask()).toBe(429)
  expect((await site.app.request('/search/en')).status).toBe(200)
  site.setNow(new Date('2025-07-27T08:01:00Z'))
  expect(await ask()).toBe(200)
  const led = await site.app.request('/search', { headers: { 'accept-language': 'zh-CN' } })
  expect([led.status, led.headers.get('location')]).toEqual([302, '/search/zh-Hans'])
  expect((await site.app.request('/search/fr')).status).toBe(404)
})
