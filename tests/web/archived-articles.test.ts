import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { articleAlternates, sameArticle } from '../../src/web/archive/archive.ts'
import { type ArticleFacts, articlesIn } from '../../src/web/archive/archived-articles.ts'
import { readMail } from '../../src/web/archive/archived-mail.ts'
import { aGoldenProof } from '../helpers/a-golden-proof.ts'
import { aSiteWithAnIssue } from '../helpers/a-site.ts'

const SITE = 'https://digest.example.com'

function anArticle(changes: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    number: 1,
    headline: 'x',
    language: 'en',
    teaser: '',
    picture: null,
    sources: ['https://a.test'],
    ...changes,
  }
}

describe.each(['mjml', 'react'] as const)('the articles of a mail of %s', (engine) => {
  it('are read back whole', async () => {
    const { editions } = await aGoldenProof('2025-w30', engine)
    const articles = articlesIn(readMail(editions.find(({ id }) => id === 'en')?.html ?? ''))
    expect(articles.map(({ number, headline }) => [number, headline])).toEqual([
      [1, 'A headline'],
      [2, 'Second “quotes” & <signs>'],
      [3, 'A headline'],
      [4, 'A headline'],
    ])
    expect(articles.slice(0, 2)).toEqual([
      {
        number: 1,
        headline: 'A headline',
        language: 'en',
        teaser: 'First paragraph.',
        picture: null,
        sources: ['https://example.com/source'],
        topic: 'European Union',
        keywords: ['One', 'Two'],
        text: 'First paragraph.\nSecond paragraph.',
        body: '<p lang="en">First paragraph.</p>\n<p lang="en">Second paragraph.</p>',
        caption: '',
        links: [{ href: 'https://example.com/source', text: 'read at European Commission en →' }],
      },
      expect.objectContaining({
        topic: '',
        text: 'See the plan, key, soft, code.',
        body: '<p lang="en">See <a href="https://example.com/plan">the plan</a>, <strong>key</strong>, <em>soft</em>, <code>code</code>.</p>',
        sources: ['https://www.example.org/a?x=1&y=2', 'https://example.net/b'],
      }),
    ])
  })
})

describe('an article of a template of one’s own', () => {
  it('has no markup that could run or lead astray, and no slot', () => {
    const $ = readMail(
      `<body><h1>N</h1><div lang="en"><h2 id="a1" onclick="x()">Head \uE000name\uE001</h2><p style="x" onclick="x()"><a href="javascript:x()">bad</a> <font>plain</font><script>x()</script><svg><a href="https://a.test">s</a></svg></p></div><div lang="en"><h2 id="a2">Two</h2></div></body>`,
    )
    const [first] = articlesIn($)
    expect(first).toMatchObject({
      headline: 'Head',
      body: '<p lang="en"><a>bad</a> plain</p>',
    })
  })

  it('is none where nothing names it', () => {
    expect(articlesIn(readMail('<h2>One</h2><p>x</p><h2 id="about">Two</h2>'))).toEqual([])
  })
})

describe('the same article in another language', () => {
  it('has the same sources, wherever it stands', () => {
    const articles = [anArticle({ number: 1, sources: ['https://b.test'] }), anArticle({ number: 2 })]
    expect(sameArticle(anArticle(), { articles })?.number).toBe(2)
  })

  it('is the one at the same place where several have these sources', () => {
    const articles = [anArticle({ number: 1 }), anArticle({ number: 2 })]
    expect(sameArticle(anArticle({ number: 2 }), { articles })?.number).toBe(2)
    expect(sameArticle(anArticle({ number: 3 }), { articles })).toBeUndefined()
  })

  it('is not there where that edition leaves it out', () => {
    const issue = {
      issueId: 'x',
      editions: [
        { id: 'en', articles: [anArticle()] },
        { id: 'zh-Hans', articles: [anArticle({ sources: ['https://b.test'] })] },
      ],
    }
    expect(articleAlternates(issue, anArticle())).toEqual([{ hreflang: 'en', path: '/issues/x/en/1' }])
  })
})

describe('the page of an article', () => {
  it('says what was sent, names its languages, its source and its neighbours', async () => {
    const { app } = await aSiteWithAnIssue()
    const response = await app.request('/issues/2025-w30/en/2')
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; img/,
    )
    const $ = load(await response.text())
    expect($('html').attr('lang')).toBe('en')
    expect($('h1').text()).toBe('Second “quotes” & <signs>')
    expect($('article').text().trim()).toBe('See the plan, key, soft, code.')
    expect($('link[rel=canonical]').attr('href')).toBe(`${SITE}/issues/2025-w30/en/2`)
    const alternates = $('link[hreflang]').toArray()
    expect(alternates.map((link) => [$(link).attr('hreflang'), $(link).attr('href')])).toEqual([
      ['zh-Hans', `${SITE}/issues/2025-w30/zh-Hans/2`],
      ['en', `${SITE}/issues/2025-w30/en/2`],
    ])
    expect($('.languages a').attr('href')).toBe('/issues/2025-w30/zh-Hans/2')
    expect([$('[rel=prev]').attr('href'), $('[rel=next]').attr('href')]).toEqual([
      '/issues/2025-w30/en/1',
      '/issues/2025-w30/en/3',
    ])
    expect($('.source a').first().attr('href')).toBe('https://www.example.org/a?x=1&y=2')
    expect($.html()).not.toMatch(/[\uE000\uE001]|\/unsubscribe\/|\/preferences\//)
  })

  it('tells search engines what it is, what it is based on, and where its translation stands', async () => {
    const { app } = await aSiteWithAnIssue()
    const text = await (await app.request('/issues/2025-w30/en/2')).text()
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []
    expect(json).not.toMatch(/[<>&]/)
    const url = `${SITE}/issues/2025-w30/en/2`
    const publisher = { '@type': 'Organization', name: 'AI Policy Weekly', url: SITE }
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': url,
      url,
      mainEntityOfPage: url,
      headline: 'Second “quotes” & <signs>',
      inLanguage: 'en',
      datePublished: '2025-07-27T08:00:00.000Z',
      dateModified: '2025-07-27T08:00:00.000Z',
      description: 'See the plan, key, soft, code.',
      keywords: ['One'],
      image: [`${SITE}/share/2025-w30/en.jpg`],
      isBasedOn: ['https://www.example.org/a?x=1&y=2', 'https://example.net/b'],
      workTranslation: [
        {
          '@type': 'NewsArticle',
          '@id': `${SITE}/issues/2025-w30/zh-Hans/2`,
          url: `${SITE}/issues/2025-w30/zh-Hans/2`,
          inLanguage: 'zh-Hans',
        },
      ],
      isPartOf: { '@type': 'PublicationIssue', name: 'en <1>', url: `${SITE}/issues/2025-w30/en` },
      author: publisher,
      publisher,
    })
  })

  it.each(['en/5', 'en/0', 'en/01', 'zh-Hans+en/1', 'fr/1', 'en/x'])('is not there at %s', async (path) => {
    const { app } = await aSiteWithAnIssue()
    expect((await app.request(`/issues/2025-w30/${path}`)).status).toBe(404)
  })
})
