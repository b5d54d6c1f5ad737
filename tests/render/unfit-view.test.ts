import { expect, it } from 'vitest'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'

const source = { newsletter: aNewsletter(), issue: anIssue(), articles: [anArticle()], strings: someStrings }
const MARK = '\uE000name\uE001'

it.each([
  ['a headline', { headline: MARK }, ['sections', 'en', 'headline']],
  ['a keyword', { keywords: ['One', MARK] }, ['sections', 'en', 'keywords', 1]],
  ['a paragraph', { summary: ['First.', MARK] }, ['sections', 'en', 'summary', 1]],
])('a view that cannot be shown says where %s stands', (_what, changes, path) => {
  const first = anArticle({ id: '2025-07-23-other' })
  const second = anArticle({
    sections: new Map([
      ['zh-Hans', aSection()],
      ['en', aSection(changes)],
    ]),
  })
  for (const layout of ['stacked', 'columns', 'split'] as const)
    expect(() =>
      createView({ ...source, issue: anIssue({ layout }), articles: [first, second] }, 'zh-Hans+en'),
    ).toThrow(expect.objectContaining({ record: ['article', '2025-07-24-template'], path }))
})

it('a fault outside of the articles is the issue’s', () => {
  const issue = anIssue({
    subject: new Map([
      ['zh-Hans', MARK],
      ['en', MARK],
    ]),
  })
  expect(() => createView({ ...source, issue }, 'zh-Hans+en')).toThrow(
    expect.objectContaining({ record: ['issue', '2025-w30'], path: ['subject'] }),
  )
})
