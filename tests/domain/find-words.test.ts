import { expect, it } from 'vitest'
import { excerptOf, findWords, foldText, queryWords } from '../../src/domain/language/find-words.ts'

const marked = (text: string, query: string) =>
  findWords(text, queryWords(query)).map(({ start, end }) => text.slice(start, end))

it.each([
  ['Le Règlement européen', 'reglement EUROPEEN', ['Règlement', 'européen']],
  ['Reglement in decomposed form: Re\u0301glement', 'réglement', ['Reglement', 'Re\u0301glement']],
  ['欧盟委员会发布《人工智能法》指南', '人工智能 欧盟', ['欧盟', '人工智能']],
  ['ＧＰＴ－４ and GPT-4', 'gpt-4', ['ＧＰＴ－４', 'GPT-4']],
  ['ΟΔΟΣ, οδός', 'οδος', ['ΟΔΟΣ', 'οδός']],
  ['😀 plan 😀', 'plan', ['plan']],
  ['aaaa', 'aa aaa', ['aaa']],
  ['Shanghai AI plans, 使用AI技术', 'ai plan', ['AI', 'plan', 'AI']],
  ['人工智能', '智能', ['智能']],
  ['ﬁnance', 'fin', ['ﬁn']],
  ['nothing of the kind', 'missing', []],
])('marks in “%s” what “%s” asks for', (text, query, words) => {
  expect(marked(text, query)).toEqual(words)
})

it('takes the first ten words of a query, each once', () => {
  expect(queryWords(' A  a B ')).toEqual(['a', 'b'])
  expect(queryWords('1 2 3 4 5 6 7 8 9 10 11')).toHaveLength(10)
})

it('cuts a long text around its first mark', () => {
  const text = `${'前'.repeat(100)}要点${'后'.repeat(300)}`
  const { text: cut, marks } = excerptOf(text, findWords(text, ['要点']))
  expect(cut).toMatch(/^…前+要点后+…$/)
  expect(cut.length).toBeLessThan(170)
  expect(marks.map(({ start, end }) => cut.slice(start, end))).toEqual(['要点'])
  expect(excerptOf('a plan', findWords('a plan', ['plan']))).toEqual({
    text: 'a plan',
    marks: [{ start: 2, end: 6 }],
  })
})

it('finds the words of a megabyte in steps that grow with it', () => {
  const text = 'é'.repeat(500_000)
  expect(findWords(text, ['ee'])).toEqual([{ start: 0, end: 2 }])
  expect(findWords('智能'.repeat(250_000), ['智能'])).toEqual([{ start: 0, end: 500_000 }])
  expect(foldText(text)).toHaveLength(500_000)
})
