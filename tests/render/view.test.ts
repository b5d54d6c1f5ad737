import { describe, expect, it } from 'vitest'
import type { LayoutName } from '../../src/domain/newsletter/issue.ts'
import type { Newsletter } from '../../src/domain/newsletter/newsletter.ts'
import type { Strings } from '../../src/domain/newsletter/strings.ts'
import type { DigestView } from '../../src/domain/proof/digest-view.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { blockTexts } from '../helpers/block-texts.ts'
import { loadFixture, newestSource } from '../helpers/fixture-issue.ts'
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

  it('says a name once that is the same in several languages', () => {
    const name = new Map([
      ['en', 'my-digest'],
      ['zh-Hans', 'my-digest'],
    ])
    const view = createView({ ...source, newsletter: aNewsletter({ name }) }, 'en+zh-Hans')
    expect(view.masthead.map(({ lang, text }) => [lang, text])).toEqual([['en', 'my-digest']])
    expect(view.meta.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans'])
  })

  it('shows what is missing in its place, and says so', () => {
    const sections = new Map([['zh-Hans', aSection({ headline: null, keywords: null, summary: null })]])
    const [zh, en] =
      createView({ ...source, articles: [anArticle({ sections })] }, 'zh-Hans+en').parts[0]?.articles[0]
        ?.sections ?? []
    expect([zh?.headline, zh?.keywords, blockTexts(zh?.blocks ?? [])[0], zh?.missing]).toEqual([
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
    expect([derived?.headline, derived?.notes.map(({ text }) => text), derived?.blocks[0]]).toEqual([
      '軟體與網路',
      ['derived'],
      { kind: 'paragraph', runs: [{ text: '資訊', href: 'https://example.com/%E4%BF%A1%E6%81%AF' }] },
    ])
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

describe('an article without a section', () => {
  const chineseOnly = anArticle({
    id: 'zh-only',
    sections: new Map([['zh-Hans', aSection({ headline: '仅中文' })]]),
  })
  const shown = (policy: Newsletter['missingSection'], edition: string, layout: LayoutName = 'stacked') => {
    const articles = [chineseOnly, anArticle()]
    const view = createView(
      {
        ...source,
        newsletter: aNewsletter({ missingSection: policy }),
        issue: anIssue({ layout }),
        articles,
      },
      edition,
    )
    return view.parts.map((part) =>
      part.articles.map(({ number, sections }) => [
        number,
        ...sections.map(({ lang, headline, notes }) =>
          [lang, headline, ...notes.map(({ text }) => text)].join(': '),
        ),
      ]),
    )
  }

  it.each<[Newsletter['missingSection'], string, unknown[]]>([
    [
      'block',
      'en',
      [
        [1, 'en: [section en]'],
        [2, 'en: A headline'],
      ],
    ],
    ['drop-article', 'en', [[1, 'en: A headline']]],
    [
      'drop-article',
      'zh-Hans',
      [
        [1, 'zh-Hans: 仅中文'],
        [2, 'zh-Hans: 欧盟给出模板'],
      ],
    ],
    [
      'fall-back',
      'en',
      [
        [1, 'zh-Hans: 仅中文: only in Simplified Chinese en'],
        [2, 'en: A headline'],
      ],
    ],
    [
      'fall-back',
      'en+zh-Hans',
      [
        [1, 'zh-Hans: 仅中文: only in Simplified Chinese en'],
        [2, 'en: A headline', 'zh-Hans: 欧盟给出模板'],
      ],
    ],
  ])('%s, in the edition %s', (policy, edition, articles) => {
    expect(shown(policy, edition)).toEqual([articles])
  })

  it('stands in one part only of a split edition, and keeps its number', () => {
    expect(shown('fall-back', 'en+zh-Hans', 'split')).toEqual([
      [[2, 'en: A headline']],
      [
        [1, 'zh-Hans: 仅中文: only in Simplified Chinese en'],
        [2, 'zh-Hans: 欧盟给出模板'],
      ],
    ])
  })
})

describe('three languages in one mail', () => {
  const tags = ['zh-Hans', 'en', 'fr']
  const words = (text: string) => new Map(tags.map((tag) => [tag, `${text} ${tag}`]))
  const three = {
    newsletter: aNewsletter({
      languages: tags,
      name: words('Name'),
      topics: new Map([['eu', words('Topic')]]),
      missingSection: 'fall-back',
    }),
    strings: new Map(tags.map((tag) => [tag, someStrings.get(tag) ?? (someStrings.get('en') as Strings)])),
  }
  const viewOf = (layout: LayoutName, has: readonly string[], edition = 'fr+zh-Hans+en') =>
    createView(
      {
        ...three,
        issue: anIssue({ layout, subject: words('Subject'), preheader: words('Preheader') }),
        articles: [
          anArticle({ sections: new Map(has.map((tag) => [tag, aSection({ headline: `In ${tag}` })])) }),
        ],
      },
      edition,
    )
  const said = ({ parts }: ReturnType<typeof viewOf>) =>
    parts.map(({ articles }) =>
      articles.flatMap(({ sections }) =>
        sections.map(({ headline, notes }) => [
          headline,
          ...notes.map(({ lang, text }) => `${lang}: ${text}`),
        ]),
      ),
    )

  it('stand below one another, or each in its part', () => {
    expect(said(viewOf('stacked', tags))).toEqual([[['In fr'], ['In zh-Hans'], ['In en']]])
    expect(said(viewOf('split', tags))).toEqual([[['In fr']], [['In zh-Hans']], [['In en']]])
  })

  it('are stacked where the issue asks for columns, which the check refuses', () => {
    expect(viewOf('columns', tags)).toMatchObject({ layout: 'stacked', columns: [] })
    expect(viewOf('columns', tags, 'fr+en').layout).toBe('columns')
  })

  it('are those that an article has, with a label in the language of each that it lacks', () => {
    expect(said(viewOf('stacked', ['en', 'fr']))).toEqual([
      [['In fr', 'zh-Hans: only in 法语 / 英语 zh-Hans'], ['In en']],
    ])
    expect(said(viewOf('stacked', ['en']))).toEqual([
      [['In en', 'fr: only in anglais en', 'zh-Hans: only in 英语 zh-Hans']],
    ])
    expect(said(viewOf('split', ['zh-Hans', 'en']))).toEqual([
      [],
      [['In zh-Hans', 'fr: only in chinois simplifié / anglais en']],
      [['In en']],
    ])
  })
})

describe('the layout of columns', () => {
  it('sets paragraph beside paragraph, and an empty place where one language has fewer', () => {
    const sections = new Map([
      ['zh-Hans', aSection({ summary: ['一。'] })],
      ['en', aSection({ summary: ['One.', 'Two.'] })],
    ])
    const [article] =
      createView(
        { ...source, issue: anIssue({ layout: 'columns' }), articles: [anArticle({ sections })] },
        'zh-Hans+en',
      ).parts[0]?.articles ?? []
    const texts = article?.rows.map((row) => row.map(({ blocks }) => blockTexts(blocks)[0] ?? null))
    expect(texts).toEqual([
      ['一。', 'One.'],
      [null, 'Two.'],
    ])
  })

  it('gives each language the same room, and the same rows, in whichever order they stand', async () => {
    for (const [fixture, order, reversed] of [
      ['zh-en', 'zh-Hans+en', 'en+zh-Hans'],
      ['ar-en', 'ar+en', 'en+ar'],
    ] as const) {
      const issue = newestSource(await loadFixture(fixture), 'columns')
      const [one, other] = [createView(issue, order), createView(issue, reversed)]
      const room = ({ columns }: DigestView) =>
        new Map(columns.map(({ lang, width }, at) => [lang, at === 0 ? width - 24 : width]))
      const rows = ({ parts }: DigestView) => parts[0]?.articles.map((article) => article.rows.length)
      expect(room(other)).toEqual(room(one))
      expect(rows(other)).toEqual(rows(one))
    }
  })

  it('is that of a single column where there is one language', () => {
    const view = createView({ ...source, issue: anIssue({ layout: 'columns' }) }, 'en')
    expect([view.layout, view.parts[0]?.articles[0]?.rows]).toEqual(['stacked', []])
  })
})

describe('Hong Kong and Taiwan', () => {
  it.each([
    ['zh-Hant', '使用「人工智慧」軟體與網路，OpenAI’s 資料'],
    ['zh-Hant-HK', '使用「人工智能」軟件與網絡，OpenAI’s 數據'],
  ])('%s has its own words and quotes', (tag, headline) => {
    const newsletter = aNewsletter({ derived: new Map([[tag, 'zh-Hans']]) })
    const sections = new Map([['zh-Hans', aSection({ headline: '使用“人工智能”软件与网络，OpenAI’s 数据' })]])
    const strings = new Map([...someStrings, [tag, someStrings.get('zh-Hant') as Strings]])
    const view = createView({ ...source, newsletter, strings, articles: [anArticle({ sections })] }, tag)
    expect(view.parts[0]?.articles[0]?.sections[0]?.headline).toBe(headline)
  })
})

describe('right-to-left text in the text part', () => {
  it('begins every line with a mark, holds links apart, and leaves the other language alone', async () => {
    const view = createView(newestSource(await loadFixture('ar-en'), 'stacked'), 'ar+en')
    const text = await renderText(view)
    const lines = text.split('\n').filter((line) => /\p{Script=Arabic}/u.test(line))
    expect(lines.filter((line) => !/^(?:\d+\. )?\u200F/u.test(line))).toEqual([])
    expect(text).toContain('\u2068<https://example.org/reports/solar-desalination>\u2069')
    expect(text).toContain('\nA new plant began to desalinate sea water on 13 May')
    expect(text).not.toContain('\u00A0')
  })
})

describe('what stands alone of an Arabic edition', () => {
  it('reads from the right also where it begins with a Latin name, and keeps the order of an address', async () => {
    const source = newestSource(await loadFixture('ar-en'), 'stacked')
    const issue = {
      ...source.issue,
      subject: new Map([
        ['ar', 'OpenAI تطلق نموذجًا'],
        ['en', 'OpenAI launches'],
      ]),
      preheader: new Map([
        ['ar', 'GPT-5 يصل'],
        ['en', 'Why?'],
      ]),
    }
    const view = createView({ ...source, issue }, 'ar+en')
    expect(view).toMatchObject({
      subject: '\u200FOpenAI تطلق نموذجًا | \u2068OpenAI launches\u2069',
      preheader: '\u200FGPT-5 يصل · \u2068Why?\u2069',
      postalAddress: `\u2068${source.newsletter.postalAddress}\u2069`,
    })
    expect(createView({ ...source, issue }, 'en').postalAddress).toBe(source.newsletter.postalAddress)
  })
})
