import { expect, it } from 'vitest'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { renderText } from '../helpers/renderers.ts'

async function written(paragraph: string, language: 'en' | 'zh-Hans' = 'en'): Promise<string> {
  const article = anArticle({
    sections: new Map([[language, aSection({ summary: [paragraph] })]]),
    sources: [],
  })
  const newsletter = aNewsletter({ missingSection: 'fall-back' })
  const issue = anIssue({ articles: [article.id] })
  const text = await renderText(
    createView({ newsletter, issue, articles: [article], strings: someStrings }, language),
  )
  return (
    text
      .slice(text.indexOf(']') + 1)
      .split('\n\n')[1]
      ?.replaceAll('\n', ' ') ?? ''
  )
}

it.each([
  ['See [the plan](https://example.com/plan), now.', 'See the plan <https://example.com/plan>, now.'],
  // A link that shows its target is written once.
  ['See [https://example.com/plan](https://example.com/plan).', 'See https://example.com/plan.'],
  ['See [example.com/plan](https://example.com/plan/) now.', 'See https://example.com/plan/ now.'],
  ['[www.example.com](https://example.com)', 'https://example.com'],
  ['[https://example.com/a?x=1&y=2](https://example.com/a?x=1&y=2)', 'https://example.com/a?x=1&y=2'],
  ['[https://例子.中国/路](https://例子.中国/路)', expect.stringMatching(/^https:\/\/[^ <>]+$/)],
  // Another page under the same text is not.
  ['[example.com/plan](https://example.com/other)', 'example.com/plan <https://example.com/other>'],
  ['[Example](https://example.com)', 'Example <https://example.com>'],
  // A link whose text has several styles is one.
  [
    'See [the **plan** and *more*](https://example.com/plan).',
    'See the plan and more <https://example.com/plan>.',
  ],
  ['[https://example.com/**plan**](https://example.com/plan)', 'https://example.com/plan'],
])('%s', async (markdown, expected) => {
  expect(await written(markdown)).toEqual(expected)
})

it('keeps an address and Han letters apart', async () => {
  expect(await written('见[https://example.com/a](https://example.com/a)一文', 'zh-Hans')).toMatch(
    /^见 https:\/\/example\.com\/a 一文$/,
  )
})
