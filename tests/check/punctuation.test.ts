import { expect, it } from 'vitest'
import { punctuation } from '../../src/check/records/punctuation.ts'
import { defaultTypography } from '../../src/domain/newsletter/newsletter.ts'
import { aNewsletter, anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'

const sections = new Map([
  ['zh-Hans', aSection({ headline: '欧盟,美国', keywords: ['模板'], summary: ['第一段。', '他说"可以".'] })],
  ['en', aSection({ keywords: ['Fine', "Editors' choice"] })],
])

const find = (newsletter = aNewsletter(), texts = sections) =>
  punctuation({
    newsletter,
    issue: anIssue({ preheader: new Map([['en', 'And，more']]) }),
    articles: [anArticle({ id: 'one', sections: texts })],
    editions: [],
    glossary: { terms: [] },
    placeOf: (kind, id, path) => ({ file: `${kind}/${id}/${path.join('.')}`, line: 1, column: 1 }),
  }).map(({ where, severity, message }) => [where.file, severity, message])

it('quotes what is wrong and what the language writes, once a field', () => {
  expect(find()).toEqual([
    [
      'article/one/sections.zh-Hans.headline',
      'warning',
      'In the Simplified Chinese headline, “欧盟,美国” should be “欧盟，美国”.',
    ],
    [
      'article/one/sections.zh-Hans.summary',
      'warning',
      'In the Simplified Chinese summary, “他说"可以".” should be “他说“可以”。”.',
    ],
    [
      'article/one/sections.en.keywords',
      'warning',
      "In the English keywords, “Editors' choice” should be “Editors’ choice”.",
    ],
    [
      'issue/2025-w30/preheader.en',
      'warning',
      'In the English preheader, “And，more” should be “And, more”.',
    ],
  ])
})

it('quotes whole words', () => {
  const french = new Map([
    ['fr', aSection({ keywords: ["données d'entraînement des modèles", "d'entraînement"] })],
  ])
  const newsletter = aNewsletter({ languages: ['fr'] })
  expect(find(newsletter, french)[0]?.[2]).toEqual(
    "In the French keywords, “données d'entraînement” should be “données d’entraînement”.",
  )
})

it('says nothing of a language for which it is switched off', () => {
  const off = { ...defaultTypography('en'), punctuation: false }
  const places = find(aNewsletter({ typography: new Map([['en', off]]) })).map(([place]) => place)
  expect(places).toEqual(['article/one/sections.zh-Hans.headline', 'article/one/sections.zh-Hans.summary'])
})
