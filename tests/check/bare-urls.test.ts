import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { checkArticle } from '../../src/check/index.ts'
import { sameText } from '../../src/check/mail/same-text.ts'
import type { Section } from '../../src/domain/newsletter/article.ts'
import { createView } from '../../src/render/view/view.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter, anArticle, anIssue, someStrings } from '../helpers/a-newsletter.ts'
import { engines, renderText } from '../helpers/renderers.ts'

const section = (summary: readonly string[]): Section => ({ headline: 'A', keywords: ['a'], summary })

const article = anArticle({
  sections: new Map([
    [
      'zh-Hans',
      section(['全文见https://example.org/abc-2026。请在11月20日前答复（https://example.org/b/GPT-5）。']),
    ],
    [
      'en',
      section([
        'The text: https://example.org/abc-2026. Answer by November 20 (https://example.org/b/GPT-5)!',
      ]),
    ],
  ]),
})
const issue = anIssue({ intro: new Map([['zh-Hans', ['见https://example.org/intro，谢谢。']]]) })

describe.each(['mjml', 'react'] as const)('an address that is written out, by %s', (name) => {
  it('is a link that ends where it ends, stands apart in the text part, and is no difference of the two', async () => {
    const source = { newsletter: aNewsletter(), issue, articles: [article], strings: someStrings }
    const view = createView(source, 'zh-Hans+en')
    const [html, text] = [await engines[name].renderHtml(view), await renderText(view)]
    const links = load(html)('a[href^="https://example.org/"]').toArray()
    const $ = load(html)
    expect(links.map((link) => [$(link).attr('href'), $(link).text()])).toEqual(
      ['intro', 'abc-2026', 'b/GPT-5', 'abc-2026', 'b/GPT-5'].map((path) => [
        `https://example.org/${path}`,
        `https://example.org/${path}`,
      ]),
    )
    for (const apart of [
      '见 https://example.org/intro ，',
      '见 https://example.org/abc-2026 。',
      '（ https://example.org/b/GPT-5 ）',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(apart)
    expect(text).toContain('(https://example.org/b/GPT-5)!')
    expect(text).not.toContain('<https://example.org')
    expect(sameText(aCheckInput({ html, text }))).toEqual([])
  })
})

describe('what is compared between two languages', () => {
  const found = (zh: string, en: string) => {
    const compared = anArticle({
      sections: new Map([
        ['zh-Hans', { headline: '标题一二三', keywords: ['一'], summary: [zh] }],
        ['en', { headline: 'Heading one', keywords: ['one'], summary: [en] }],
      ]),
    })
    const { newsletter, glossary, placeOf } = aCheckInput({})
    return checkArticle({ newsletter, glossary, placeOf, article: compared }).map(({ rule }) => rule)
  }

  it.each([
    [
      'that is most of a Chinese paragraph',
      'https://www.example.org/policy/documents/framework',
      'https://www.example.org/policy/documents/framework',
    ],
    [
      'with figures',
      '见https://example.org/2026/11/20/a-3000-5.5。',
      'See https://example.org/2026/11/20/a-3000-5.5.',
    ],
    [
      'with names',
      '见https://example.org/OpenAI/GPT-5/ChatGPT。',
      'See https://example.org/en/OpenAI/GPT-5/ChatGPT.'.replace('/en/', '/'),
    ],
    [
      'that makes one side long',
      `委员会公布草案，征求意见。见https://example.org/${'a'.repeat(90)}。`,
      `The commission published a draft. See https://example.org/${'a'.repeat(90)}.`,
    ],
  ])('is not an address %s', (_what, zh, en) => {
    expect(found(zh, en)).toEqual([])
  })

  it('is where an address leads', () => {
    expect(found('见https://example.org/a。', 'See https://example.org/b.')).toEqual(['parity-link'])
  })
})
