import { expect, it } from 'vitest'
import { linkHost } from '../../src/check/links/link-host.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { anArticle, anIssue, aSection } from '../helpers/a-newsletter.ts'

function told(paragraph: string) {
  const articles = [anArticle({ sections: new Map([['en', aSection({ summary: ['First.', paragraph] })]]) })]
  const issue = anIssue({ intro: new Map([['en', []]]) })
  return linkHost(aCheckInput({}, { articles, issue }))
}

it.each([
  ['[paypal.com](https://evil.example/a)', 'paypal.com', 'evil.example'],
  ['[**https://bank.example/login**](http://1.2.3.4/)', 'bank.example', '1.2.3.4'],
  [
    '[sign in at *bank.example* now](https://bank.example.evil.test/)',
    'bank.example',
    'bank.example.evil.test',
  ],
  ['<https://paypal.com@evil.example/>', 'paypal.com', 'evil.example'],
  ['[раypal.com](https://paypal.com/)', 'xn--ypal-43d9g.com', 'paypal.com'],
  ['[example.com](https://exаmple.com/)', 'example.com', 'xn--exmple-4nf.com'],
  ['见[见example.org](https://example.com/)。', 'example.org', 'example.com'],
])('%s', (paragraph, named, host) => {
  expect(told(paragraph)).toEqual([
    {
      rule: 'link-host',
      severity: 'warning',
      where: { file: 'article/2025-07-24-template/sections.en.summary.1', line: 1, column: 1 },
      message: `The text of a link names ${named}, and it leads to ${host}.`,
      hint: 'Correct the one that is wrong, or say in words where the link leads.',
    },
  ])
})

it.each([
  '[example.com](https://www.example.com/a)',
  '[www.example.com](https://example.com/a)',
  '[example.com](https://news.example.com/)',
  '[EXAMPLE.COM](https://example.com/)',
  '[Node.js](https://nodejs.org/)',
  '[report.pdf](https://example.com/report)',
  '[the U.S. plan, e.g. No.5](https://example.com/)',
  '[ann@example.org](https://example.com/)',
  '[münchen.de](https://xn--mnchen-3ya.de/)',
  'example.org and [a link](https://example.com/)',
])('says nothing of %s', (paragraph) => {
  expect(told(paragraph)).toEqual([])
})

it('looks at introductions and at the names of sources', () => {
  const issue = anIssue({ intro: new Map([['en', ['[bank.example](https://evil.example)']]]) })
  const articles = [anArticle({ sources: [{ name: 'bank.example', url: 'https://evil.example/' }] })]
  expect(linkHost(aCheckInput({}, { articles, issue })).map(({ where }) => where.file)).toEqual([
    'article/2025-07-24-template/source.url',
    'issue/2025-w30/intro.en.0',
  ])
})
