import { describe, expect, it } from 'vitest'
import { createView } from '../../src/render/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { renderText } from '../helpers/renderers.ts'

const source = { newsletter: aNewsletter(), issue: anIssue(), articles: [anArticle()], strings: someStrings }

describe('the view', () => {
  it('speaks the languages of the edition in its order', () => {
    const view = createView(source, 'en+zh-Hans')
    expect([view.lang, view.subject, view.masthead.map(({ lang }) => lang)]).toEqual([
      'en',
      'The EU provides a template | 欧盟给出模板',
      ['en', 'zh-Hans'],
    ])
    expect(view.parts[0]?.articles[0]?.sections.map(({ lang, level }) => [lang, level])).toEqual([
      ['en', 2],
      ['zh-Hans', 3],
    ])
  })

  it('shows what is missing in its place, and says so', () => {
    const sections = new Map([['zh-Hans', aSection({ headline: null, keywords: null, summary: null })]])
    const [zh, en] =
      createView({ ...source, articles: [anArticle({ sections })] }, 'zh-Hans+en').parts[0]?.articles[0]
        ?.sections ?? []
    expect([zh?.headline, zh?.keywords, zh?.paragraphs[0]?.runs[0]?.text, zh?.missing]).toEqual([
      '[headline zh-Hans]',
      ['[keywords zh-Hans]'],
      '[summary zh-Hans]',
      ['headline', 'keywords', 'summary'],
    ])
    expect([en?.headline, en?.missing]).toEqual(['[section en]', ['headline', 'keywords', 'summary']])
  })

  it('derives traditional Chinese, marked as derived, and keeps what an editor wrote in it', () => {
    const newsletter = aNewsletter({ derived: new Map([['zh-Hant', 'zh-Hans']]) })
    const simplified = aSection({ headline: '软件与网络', summary: ['[信息](https://example.com/信息)'] })
    const written = anArticle({
      sections: new Map([
        ['zh-Hans', simplified],
        ['en', aSection()],
        ['zh-Hant', aSection({ headline: '自己寫的' })],
      ]),
    })
    const view = createView(
      {
        ...source,
        newsletter,
        articles: [
          anArticle({
            sections: new Map([
              ['zh-Hans', simplified],
              ['en', aSection()],
            ]),
          }),
          written,
        ],
      },
      'zh-Hant',
    )
    const [derived, own] = view.parts[0]?.articles.map(({ sections }) => sections[0]) ?? []
    expect([
      derived?.headline,
      derived?.notes.map(({ text }) => text),
      derived?.paragraphs[0]?.runs[0],
    ]).toEqual(['軟體與網路', ['derived'], { text: '資訊', href: 'https://example.com/%E4%BF%A1%E6%81%AF' }])
    expect([own?.headline, own?.notes]).toEqual(['自己寫的', []])
    expect(view.masthead[0]?.text).toBe('人工智慧政策週報')
  })

  it('refuses content that could pass for a slot', () => {
    expect(() =>
      createView({ ...source, newsletter: aNewsletter({ postalAddress: '\uE000name\uE001' }) }, 'en'),
    ).toThrow(/reserved for slots/)
  })
})

describe('the text part', () => {
  it('has every link, heading and paragraph, in lines of at most 72 columns but for links', async () => {
    const summary = ['See [the plan](https://example.com/plan) — 人工智能'.repeat(3)]
    const articles = [
      anArticle({
        sections: new Map([
          ['zh-Hans', aSection()],
          ['en', aSection({ summary })],
        ]),
      }),
    ]
    const view = createView({ ...source, articles }, 'zh-Hans+en')
    const text = await renderText(view)
    for (const link of [
      'https://example.com/plan',
      'https://example.com/source',
      view.slots.unsubscribeUrl,
      view.slots.preferencesUrl,
    ])
      expect(text).toContain(link)
    for (const { headline } of view.parts[0]?.articles[0]?.sections ?? []) expect(text).toContain(headline)
    expect(text).not.toMatch(/&[a-z]+;|&#|<\/|\n{3}| $/m)
    for (const line of text.split('\n')) expect(line.length <= 72 || line.includes('http')).toBe(true)
  })
})
