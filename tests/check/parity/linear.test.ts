import { beforeAll, describe, expect, it } from 'vitest'
import { bilingualArticle } from '../../../src/check/parity/bilingual.ts'
import { findingsOf, legalFindingsOf } from '../../../src/check/parity/parity.ts'
import { readerOf, readText } from '../../../src/check/parity/reading/readers.ts'
import { type TextPair, textPairs } from '../../../src/check/parity/text-pair.ts'
import { anArticle } from '../../helpers/a-newsletter.ts'
import { aTerm } from '../../helpers/a-parity-pair.ts'
import { countSteps, patternsUsed, repeatsForever } from '../../helpers/count-steps.ts'

const glossary = { terms: [aTerm(['算力'], ['computing power'], ['AI', 'calculating power'])] }

function pairOf(zh: readonly string[], en: readonly string[]): TextPair {
  const section = (summary: readonly string[]) => ({ headline: null, keywords: null, summary })
  const article = anArticle({
    date: '2025-01-22',
    sections: new Map([
      ['zh-Hans', section(zh)],
      ['en', section(en)],
    ]),
  })
  const [pair] = textPairs(bilingualArticle(article, ['zh-Hans', 'en']), glossary)
  if (pair === undefined) throw new Error('There are no two sides.')
  return pair
}

const degenerate: readonly (readonly [string, (times: number) => readonly string[]])[] = [
  ...[
    '一',
    'a',
    '-',
    '1',
    '1,',
    '1.',
    '零',
    '十五',
    '百分之',
    '一分之',
    '每一',
    '(',
    '（',
    '( 1',
    '第',
    'é&',
    'a1-',
  ],
  ...[
    'second ',
    'one million ',
    'one in ',
    'half a ',
    'twenty-',
    '1 to ',
    '1至',
    '3万',
    '12 ',
    '12,345,678 ',
    '$',
  ],
  ...[
    '2024年',
    'July 1, ',
    'GPT-4 ',
    'AI ',
    '算力',
    'News ',
    '【来源】',
    '一 a ',
    '[x](https://example.com/b) ',
    '1e',
  ],
  ...['不', '可', '要', 'not ', 'no ', 'may ', 'must not ', 'is not ', 'no-'],
  ...[
    '数据',
    '数据和国家',
    '教育部',
    'Data ',
    'Data and ',
    'Ministry of Health for ',
    '在埃因霍温',
    'in Eindhoven ',
  ],
  ...['1（一 -a,second 3.5% 去年'],
].map((unit) => [unit, (times: number) => [unit.repeat(times)]] as const)

const many: typeof degenerate = [
  ['names', (times) => [Array.from({ length: times }, (_, at) => `AB${at}x`).join('，')]],
  ['numbers', (times) => [Array.from({ length: times }, (_, at) => `${at}.5%`).join('；')]],
  ['people', (times) => Array.from({ length: times }, () => '部长王毅与总统默茨。 President Chen Guangming')],
  [
    'bodies and places',
    (times) =>
      Array.from({ length: times }, () => '法国教育部在埃因霍温。 French Ministry of Health in Toulouse'),
  ],
  ['paragraphs', (times) => Array.from({ length: times }, (_, at) => `${at}`)],
]

// What is made of words and names at the first text is made once, whatever the text.
beforeAll(() => void legalFindingsOf(pairOf(['在埃因霍温'], ['in Eindhoven'])))

describe('what is compared', () => {
  it.each([...degenerate, ...many])('takes twice the steps for twice as much of %s', (_what, write) => {
    const steps = (times: number) => {
      const pair = pairOf(write(times), write(times))
      return countSteps(() => legalFindingsOf(pair))
    }
    // More than may be paired: below that, pairing grows as the square of what is stated.
    expect(steps(1200) / steps(600)).toBeLessThan(2.3)
  })

  it('is nothing where a side states more than can be paired, and that is said', () => {
    const numbers = (times: number) => [Array.from({ length: times }, (_, at) => `${at + 2}.5%`).join('; ')]
    const told = (times: number) =>
      findingsOf(pairOf(numbers(times), numbers(times))).map(({ rule, message }) => [rule, message])
    expect(told(500)).toEqual([])
    expect(told(501)).toEqual([
      [
        'parity-too-many',
        'The Simplified Chinese text has more than 500 numbers and dates: they are not compared.',
      ],
      ['parity-too-many', 'The English text has more than 500 numbers and dates: they are not compared.'],
    ])
  })
})

describe('a reader', () => {
  it.each([
    ['zh', 30],
    // Words are looked up, so its patterns are few.
    ['en', 3],
    ['fr', 3],
    ['ar', 3],
    ['ja', 3],
    ['ko', 3],
  ])('of %s looks at no place of a text further than its longest pattern', (language, many) => {
    const reader = readerOf(language)
    const text = `${'一第二十3.5%（约10^25次）去年5月1日'.repeat(20)}${'about 3.5% in May 2024 (10^25), half of 16 km, the 2nd '.repeat(20)}${'مليونين ونصف المليون 5人に1人 서른두 명 '.repeat(20)}`
    const overTexts = patternsUsed(() => readText(reader, text, []), text.length)
    expect(overTexts.length).toBeGreaterThanOrEqual(many)
    expect(overTexts.filter(repeatsForever)).toEqual([])
  })
})
