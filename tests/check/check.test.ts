import { describe, expect, it } from 'vitest'
import { checkIssue } from '../../src/check/index.ts'
import type { Edition } from '../../src/domain/newsletter/edition.ts'
import { themes } from '../../src/domain/newsletter/theme.ts'
import { slotMarks } from '../../src/domain/proof/slots.ts'
import { aNewsletter, anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'
import { anEdition } from '../helpers/an-edition.ts'

const html = (body: string, lang = 'en') =>
  `<html lang="${lang}"><body><h1 lang="en">Name</h1>${body}<a href="${slotMarks.unsubscribeUrl}">Unsubscribe</a></body></html>`

/** Says in plain text what the HTML part says. */
const aPlainEdition = ({
  html: body = html('<h2 id="a1">One</h2><a href="#a1">One</a>'),
  ...changes
}: Partial<Edition> = {}): Edition => {
  const urls = [...body.matchAll(/href="([^"#]+)"/g)].map(([, url]) => url)
  return anEdition({ html: body, text: `${body.replace(/<[^>]+>/g, '\n')} ${urls.join(' ')}`, ...changes })
}

type Input = Parameters<typeof checkIssue>[0]

const check = (changes: Partial<Input> = {}) =>
  checkIssue({
    newsletter: aNewsletter(),
    issue: anIssue(),
    articles: [anArticle()],
    editions: [aPlainEdition()],
    glossary: { terms: [] },
    placeOf: (kind, id, path) => ({ file: `${kind}/${id}/${path.join('.')}`, line: 1, column: 1 }),
    ...changes,
  })

const told = (changes: Partial<Input>) =>
  check(changes).map(({ rule, severity, where, message }) => [rule, severity, where.file, message])

describe('the check', () => {
  it('finds nothing in a sound issue', () => {
    expect(check()).toEqual([])
  })

  it('names every field that is missing, at its place', () => {
    const sections = new Map([['zh-Hans', aSection({ headline: null, keywords: null, summary: null })]])
    expect(told({ articles: [anArticle({ sections })] })).toEqual([
      [
        'missing-field',
        'error',
        'article/2025-07-24-template/sections.zh-Hans.headline',
        'The Simplified Chinese headline is missing.',
      ],
      [
        'missing-field',
        'error',
        'article/2025-07-24-template/sections.zh-Hans.keywords',
        'The Simplified Chinese keywords are missing.',
      ],
      [
        'missing-field',
        'error',
        'article/2025-07-24-template/sections.zh-Hans.summary',
        'The Simplified Chinese summary is missing.',
      ],
      [
        'missing-section',
        'error',
        'article/2025-07-24-template/sections',
        'The article has no English section.',
      ],
    ])
  })

  it.each([
    [
      'drop-article',
      'warning',
      'The article has no English section; editions with that language leave it out.',
    ],
    [
      'fall-back',
      'warning',
      'The article has no English section; its readers get it in Simplified Chinese, with a label that says so.',
    ],
  ] as const)(
    'takes the policy of the newsletter for a missing section: %s',
    (missingSection, ...expected) => {
      const articles = [anArticle({ sections: new Map([['zh-Hans', aSection()]]) }), anArticle()]
      expect(told({ newsletter: aNewsletter({ missingSection }), articles })).toEqual([
        ['missing-section', expected[0], 'article/2025-07-24-template/sections', expected[1]],
      ])
    },
  )

  it('names an edition from which every article was dropped', () => {
    const articles = [anArticle({ sections: new Map([['zh-Hans', aSection()]]) })]
    const problems = check({ newsletter: aNewsletter({ missingSection: 'drop-article' }), articles })
    expect(problems.map(({ rule, edition }) => [rule, edition])).toEqual([
      ['no-articles', 'en'],
      ['missing-section', undefined],
    ])
  })

  it('names what an editor left open in a derived language that they write themselves', () => {
    const section = aSection({ headline: null, summary: ['第一段。', '第二段。'] })
    const sections = new Map([...anArticle().sections, ['zh-Hant', section]])
    const newsletter = aNewsletter({ derived: new Map([['zh-Hant', 'zh-Hans']]) })
    expect(
      told({ newsletter, articles: [anArticle({ sections })] }).map(([rule, , place]) => [rule, place]),
    ).toEqual([['missing-field', 'article/2025-07-24-template/sections.zh-Hant.headline']])
  })

  it('wants a source', () => {
    expect(told({ articles: [anArticle({ sources: [] })] })).toEqual([
      ['missing-field', 'error', 'article/2025-07-24-template/source', 'The source is missing.'],
    ])
  })

  it('names a subject or preheader that is missing', () => {
    const issue = anIssue({
      subject: new Map([
        ['zh-Hans', null],
        ['en', 'x'],
      ]),
      preheader: new Map([['zh-Hans', 'x']]),
    })
    expect(told({ issue }).map(([, , place]) => place)).toEqual([
      'issue/2025-w30/subject.zh-Hans',
      'issue/2025-w30/preheader.en',
    ])
  })

  it('warns of a headline that fills more than three lines of a phone, by the width of its language', () => {
    const sectionsOf = (chinese: number, english: number) =>
      anArticle({
        sections: new Map([
          ['zh-Hans', aSection({ headline: '政'.repeat(chinese) })],
          ['en', aSection({ headline: 'x'.repeat(english) })],
        ]),
      })
    const widths = (chinese: number, english: number) =>
      told({ articles: [sectionsOf(chinese, english)] }).filter(([rule]) => rule === 'headline-length')
    expect(widths(30, 90)).toEqual([])
    expect(widths(31, 91)).toEqual([
      [
        'headline-length',
        'warning',
        'article/2025-07-24-template/sections.zh-Hans.headline',
        'The Simplified Chinese headline is 62 columns wide; above 60 it fills more than three lines on a phone.',
      ],
      [
        'headline-length',
        'warning',
        'article/2025-07-24-template/sections.en.headline',
        'The English headline is 91 columns wide; above 90 it fills more than three lines on a phone.',
      ],
    ])
  })

  it('measures a subject in columns, two for a Chinese character', () => {
    const subject = new Map([
      ['zh-Hans', '政'.repeat(31)],
      ['en', 'x'.repeat(60)],
    ])
    expect(told({ issue: anIssue({ subject }) })).toEqual([
      [
        'subject-width',
        'warning',
        'issue/2025-w30/subject.zh-Hans',
        'The Simplified Chinese subject is 62 columns wide; most inboxes cut it at 60.',
      ],
    ])
  })

  it('wants articles, of the days that the issue covers', () => {
    expect(told({ articles: [] }).map(([rule]) => rule)).toEqual(['no-articles'])
    expect(told({ articles: [anArticle({ date: '2025-07-28' })] })).toEqual([
      [
        'article-date',
        'warning',
        'issue/2025-w30/articles.0',
        'The article 2025-07-24-template is of 2025-07-28; the issue covers 2025-07-21 to 2025-07-27.',
      ],
    ])
  })

  it('lets an article of another day stand that was accepted, until its date changes', () => {
    const accepted = [
      { rule: 'article-date', of: '2025-07-24-template / 2025-07-28', reason: 'It came late.' },
    ]
    const rulesOf = (date: string) =>
      told({ issue: anIssue({ accepted }), articles: [anArticle({ date })] }).map(([rule]) => rule)
    expect(rulesOf('2025-07-28')).toEqual([])
    expect(rulesOf('2025-07-29')).toEqual(['article-date', 'stale-acceptance'])
    expect(rulesOf('2025-07-24')).toEqual(['stale-acceptance'])
  })

  it.each(['mailto:editors@example.com', 'mailto:?body=https%3A%2F%2Fexample.com%2F'])(
    'lets a link begin a mail: %s',
    (href) => {
      const edition = aPlainEdition({ html: html(`<a href="${href}">x</a>`) })
      expect(check({ editions: [edition] }).map(({ rule }) => rule)).not.toContain('link-target')
    },
  )

  it.each([
    ['javascript:alert(1)', /which is neither http nor https/],
    ['', /which is neither http nor https/],
    ['https://', /which is neither http nor https/],
    ['mailto:nobody', /which is neither http nor https/],
    ['#nowhere', /nothing in the mail is called that/],
  ])('finds a dead link: %j', (href, message) => {
    const [problem] = check({
      editions: [aPlainEdition({ html: html(`<h2>One</h2><a href="${href}">x</a>`) })],
    })
    expect(problem).toMatchObject({
      rule: 'link-target',
      severity: 'error',
      edition: 'en',
      message: expect.saying(message),
    })
  })

  it('wants a way to leave in both parts', () => {
    const editions = [aPlainEdition({ html: html('').replace(/<a.*a>/, ''), text: 'nothing' })]
    expect(
      told({ editions })
        .map(([rule, , , message]) => [rule, message])
        .filter(([rule]) => rule === 'unsubscribe'),
    ).toEqual([
      ['unsubscribe', 'The HTML part has no link to unsubscribe.'],
      ['unsubscribe', 'The plain-text part has no link to unsubscribe.'],
    ])
  })

  it.each([
    ['alt-text', html('<img src="https://example.com/x.png">')],
    ['heading-order', html('<h3>Three</h3>')],
    ['lang', html('', 'und')],
  ])('looks after screen readers: %s', (rule, broken) => {
    expect(told({ editions: [aPlainEdition({ html: broken })] }).map(([name]) => name)).toEqual([rule])
  })

  it('wants every language of the edition to be marked', () => {
    const editions = [aPlainEdition({ id: 'en+zh-Hans', languages: ['en', 'zh-Hans'] })]
    expect(told({ editions }).map(([, , , message]) => message)).toEqual([
      'Nothing in the mail is marked as Simplified Chinese, so a screen reader reads it with the wrong voice.',
    ])
  })

  it.each([
    [90_000, []],
    [90_001, ['warning']],
    [100_001, ['error']],
  ])('weighs the HTML in bytes: %i', (bytes, severities) => {
    const base = html('<p></p>')
    const filler = 'x'.repeat(bytes - Buffer.byteLength(base))
    expect(
      check({ editions: [aPlainEdition({ html: base.replace('<p>', `<p>${filler}`) })] }).map(
        ({ severity }) => severity,
      ),
    ).toEqual(severities)
  })

  it('measures the contrast of the palette, chips also without their background', () => {
    const light = {
      ...themes.newspaper.palette.light,
      soft: '#9a9a9a',
      chips: [{ tint: '#000000', ink: '#ffffff' }] as const,
    }
    const newsletter = aNewsletter({ palette: { ...aNewsletter().palette, light } })
    expect(told({ newsletter }).map(([, , place]) => place)).toEqual([
      'newsletter/newsletter/palette.light.soft',
      'newsletter/newsletter/palette.light.chips.0.ink',
    ])
  })

  it('tells errors before warnings', () => {
    const subject = new Map([
      ['zh-Hans', '政'.repeat(31)],
      ['en', 'x'],
    ])
    expect(
      told({ issue: anIssue({ subject }), editions: [aPlainEdition({ html: html('<h3>x</h3>') })] }).map(
        ([, severity]) => severity,
      ),
    ).toEqual(['error', 'warning'])
  })
})
