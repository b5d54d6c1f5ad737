import { expect, it } from 'vitest'
import type { Newsletter } from '../../src/domain/newsletter/newsletter.ts'
import { createView } from '../../src/render/view/view.ts'
import { aNewsletter, anArticle, anIssue, aSection, someStrings } from '../helpers/a-newsletter.ts'
import { renderText } from '../helpers/renderers.ts'

/** The blocks of a summary as the text part has them. */
async function written(summary: readonly string[], changes: Partial<Newsletter> = {}, language = 'en') {
  const article = anArticle({ sections: new Map([[language, aSection({ summary })]]), sources: [] })
  const newsletter = aNewsletter({ missingSection: 'fall-back', ...changes })
  const both = new Map(newsletter.languages.map((tag) => [tag, 'x']))
  const issue = anIssue({ articles: [article.id], subject: both, preheader: both })
  const words = someStrings.get('en')
  const strings = new Map(newsletter.languages.flatMap((tag) => (words ? [[tag, words] as const] : [])))
  const text = await renderText(createView({ newsletter, issue, articles: [article], strings }, language))
  return text
    .slice(text.indexOf(']\n\n') + 3)
    .split('\n\n\u200F===')[0]
    ?.split('\n\n===')[0]
}

const long = 'word '.repeat(20).trim()

it.each([
  ['a list', ['- One\n- Two'], '- One\n- Two'],
  ['a list in a list', ['- One\n  1. a\n  2. b\n- Two'], '- One\n  1. a\n  2. b\n- Two'],
  ['numbers that begin elsewhere', ['9. Nine\n10. Ten'], '9. Nine\n10. Ten'],
  ['numbers that begin at nothing', ['0. None\n1. One'], '0. None\n1. One'],
  ['a sub-heading', ['First.', '### Then', 'Last.'], 'First.\n\nThen\n\nLast.'],
  ['a quote of two blocks', ['> Said.\n>\n> - One\n> - Two'], '> Said.\n>\n> - One\n> - Two'],
  ['a link in an item', ['- [the plan](https://example.com/plan)'], '- the plan <https://example.com/plan>'],
  [
    'lines that go on below the words of their item',
    [`- ${long}\n\n  10. ${long}`],
    `- ${'word '.repeat(14).trim()}\n  ${'word '.repeat(6).trim()}\n  10. ${'word '.repeat(13).trim()}\n      ${'word '.repeat(7).trim()}`,
  ],
  ['lines of a quote', [`> ${long}`], `> ${'word '.repeat(14).trim()}\n> ${'word '.repeat(6).trim()}`],
])('writes %s', async (_what, summary, expected) => {
  expect(await written(summary)).toBe(expected)
})

it('marks the direction of every line of a list in Arabic', async () => {
  const name = new Map([['ar', 'نص']])
  const text = await written(
    ['- نص\n  - API نص', '> نص'],
    { languages: ['ar'], name, sender: { ...aNewsletter().sender, name } },
    'ar',
  )
  expect(text).toBe('\u200F- نص\n\u200F  - API نص\n\n\u200F> نص')
})
