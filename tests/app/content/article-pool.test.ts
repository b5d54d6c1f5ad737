import { expect, it } from 'vitest'
import { poolInput, searchArticles } from '../../../src/app/content/article-pool.ts'
import { contentFolder, issueYaml, load } from '../../helpers/content-folder.ts'

const article = (day: string, headline: string, text = 'Text.') =>
  `date: ${day}\nsource: { name: Le Monde, url: "https://example.org/${day}" }\nsections:\n  en:\n    headline: ${headline}\n    keywords: [Rules]\n    summary: |\n      ${text}\n`

const aPool = async () =>
  load(
    await contentFolder({
      'articles/2025-08-01-late.yaml': article('2025-08-01', 'Late news', 'Première règle.'),
      'articles/2025-08-02-blank.yaml': article('2025-08-02', ''),
      'articles/2025-07-01-early.yaml': `topic: us\n${article('2025-07-01', 'Early news')}`,
      'issues/2025-w31.yaml': issueYaml
        .replace('number: 30', 'number: 31')
        .replace('2025-07-24-template', '2025-07-01-early'),
    }),
  )
const search = async (query: object) => searchArticles(await aPool(), poolInput.parse(query))
const ids = async (query: object) => (await search(query)).articles.map(({ id }) => id)

it('lists all articles, the newest first', async () => {
  expect(await ids({})).toEqual([
    '2025-08-02-blank',
    '2025-08-01-late',
    '2025-07-24-template',
    '2025-07-01-early',
  ])
  expect(await search({})).toMatchObject({ found: 4, total: 4, page: 1, pages: 1, faults: [] })
})

it.each([
  [{ search: 'REGLE premiere' }, ['2025-08-01-late']],
  [{ search: '训练' }, ['2025-07-24-template']],
  [{ search: 'le monde early' }, ['2025-07-01-early']],
  [{ search: 'late-nothing' }, []],
  [{ use: 'none' }, ['2025-08-02-blank', '2025-08-01-late']],
  [{ use: 'none', beside: '2025-w31' }, ['2025-08-02-blank', '2025-08-01-late', '2025-07-01-early']],
  [{ use: 'some', beside: '2025-w31' }, ['2025-07-24-template']],
  [{ use: 'some', search: 'early news' }, ['2025-07-01-early']],
  [{ topic: 'us' }, ['2025-07-01-early']],
  [{ topic: '-' }, ['2025-08-02-blank', '2025-08-01-late']],
  [{ from: '2025-07-24', to: '2025-08-01' }, ['2025-08-01-late', '2025-07-24-template']],
  [{ gaps: 'some', search: 'template' }, []],
])('narrows the list by %j', async (query, expected) => {
  expect(await ids(query)).toEqual(expected)
})

it('marks the words in headlines, and shows where the others stand', async () => {
  const [found] = (await search({ search: 'late regle' })).articles
  expect(found).toMatchObject({
    headline: { en: 'Late news' },
    missing: 3,
    issues: [],
    found: [
      { field: 'headline', language: 'en', text: 'Late news', marks: [{ start: 0, end: 4 }] },
      { field: 'summary', language: 'en', text: 'Première règle.', marks: [{ start: 9, end: 14 }] },
    ],
  })
  expect((await search({ search: 'early' })).articles[0]?.issues).toEqual([{ id: '2025-w31', number: 31 }])
})

it('gives a page of fifty of two thousand', async () => {
  const content = await aPool()
  const [one] = content.articles.values()
  if (one === undefined) throw new Error('The content has an article.')
  const many = new Map(
    Array.from({ length: 2_000 }, (_, at) => [`a-${at}`, { ...one, id: `a-${at}` }] as const),
  )
  const page = searchArticles({ ...content, articles: many }, poolInput.parse({ page: '3', search: 'news' }))
  expect(page).toMatchObject({ found: 2_000, page: 3, pages: 40 })
  expect(page.articles).toHaveLength(50)
  expect(searchArticles({ ...content, articles: many }, poolInput.parse({ page: '99' })).page).toBe(40)
})
