import { describe, expect, it } from 'vitest'
import { joinTexts, readKeywords, readSources, readTitle } from '../../../src/content/paste/paste-values.ts'

describe('readTitle', () => {
  it.each([
    ['“Beijing Enters a New Era”', 'Beijing Enters a New Era'],
    ['"Beijing"', 'Beijing'],
    ["'Beijing'", 'Beijing'],
    ['‘China’s Plan’', 'China’s Plan'],
    ['「北京」', '北京'],
    ['《北京》', '北京'],
    ['《人工智能法》生效', '《人工智能法》生效'],
    ['“A” and “B”', '“A” and “B”'],
    ['"A" and "B"', '"A" and "B"'],
    ['“《人工智能法》”', '《人工智能法》'],
    ['A “quoted” word', 'A “quoted” word'],
    ['“”', null],
    ['"', '"'],
    ['  ', null],
  ])('reads %s as %s', (value, title) => {
    expect(readTitle(value)).toBe(title)
  })
})

it.each([
  ['Beijing, Artificial Intelligence, Open Models', ['Beijing', 'Artificial Intelligence', 'Open Models']],
  ['北京，人工智能、开放模型；AI;AI', ['北京', '人工智能', '开放模型', 'AI']],
  ['الشفافية، حقوق المؤلف؛ السلامة', ['الشفافية', 'حقوق المؤلف', 'السلامة']],
  [' , ;', null],
  ['Beijing, open models .', ['Beijing', 'open models']],
])('splits the keywords %s', (value, keywords) => {
  expect(readKeywords(value)).toEqual(keywords)
})

it.each([
  ['https://example.com/a', [{ name: null, url: 'https://example.com/a' }]],
  ['北京日报 https://example.com/a。', [{ name: '北京日报', url: 'https://example.com/a' }]],
  ['[Daily](https://example.com/a)', [{ name: 'Daily', url: 'https://example.com/a' }]],
  [
    'https://example.com/a,https://example.com/b；https://example.com/c?x=1,2',
    [
      { name: null, url: 'https://example.com/a' },
      { name: null, url: 'https://example.com/b' },
      { name: null, url: 'https://example.com/c?x=1,2' },
    ],
  ],
  ['北京日报', []],
])('reads the sources of %s', (value, sources) => {
  expect(readSources(value).sources).toEqual(sources)
})

describe('joinTexts', () => {
  it('keeps the items of a list together, and paragraphs apart', () => {
    expect(joinTexts(['Text:', '- a', '- b', '1. c', '2. d', 'End.'])).toBe(
      'Text:\n\n- a\n- b\n\n1. c\n2. d\n\nEnd.',
    )
  })
})
