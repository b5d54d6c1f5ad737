import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markedParts, snippetOf, termsOf, tokensOf } from '../../src/web/search/search-text.ts'

const found = (text: string, query: string) =>
  markedParts(text, termsOf(query)).filter((_, index) => index % 2 === 1)

it.each([
  ['人工智能治理', '人工', ['人工']],
  ['人工智能治理', '治', ['治']],
  ['人工智能治理', '工人', []],
  ['The AI Act aids nobody', 'ai', ['AI']],
  ['生成式AI治理', 'AI治理', ['AI治理']],
  ['生成式 AI 治理', 'ai治理', ['AI 治理']],
  ['Regulations and a regulator', 'regulat', ['Regulations', 'regulator']],
  ['A bill on laws', 'law', []],
  ['GPT-4 and GPT 4o', 'gpt-4', ['GPT-4']],
  ['Überprüfung in São Paulo', 'uberpruf sao', ['Überprüfung', 'São']],
  ['ＡＩ政策', 'AI', ['ＡＩ']],
  ['قانون الذكاء الاصطناعي', 'ذكاء', ['الذكاء']],
  ['قَانُون', 'قانون', ['قَانُون']],
  ['인공지능 정책을', '정책', ['정책']],
  ['生成AIのガイドライン', 'ガイド', ['ガイド']],
])('finds in %s for %s: %j', (text, query, expected) => {
  expect(found(text, query)).toEqual(expected)
})

it('joins what touches, and cuts the text at nothing else', () => {
  expect(markedParts('人工智能', termsOf('人工 智能'))).toEqual(['', '人工智能', ''])
  expect(markedParts('nothing here', termsOf('other'))).toEqual(['nothing here'])
})

it('shows what stands around the first hit', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ')
  const parts = snippetOf(words, termsOf('word150'))
  expect(parts[1]).toBe('word150')
  expect(parts[0]).toMatch(/^… word14\d.* word149 $/)
  expect(parts[2]).toMatch(/^ word151 .* …$/)
  expect(parts.join('').length).toBeLessThan(260)
  expect(snippetOf('short', termsOf('nothing'))).toEqual(['short'])
  expect(snippetOf('', termsOf('x'))).toEqual([''])
})

it('takes nothing of a text away, whatever is searched for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      expect(markedParts(text, termsOf(query)).join('')).toBe(text)
      snippetOf(text, termsOf(query))
      for (const { value } of tokensOf(text)) expect(value).not.toMatch(/\s/)
    }),
  )
})

it('reads so much of a query and no more', () => {
  expect(termsOf('a '.repeat(1_000)).length).toBe(8)
  expect(termsOf('人'.repeat(1_000))[0]?.tokens.length).toBe(24)
  expect(termsOf(' "(*) -- ')).toEqual([])
})
