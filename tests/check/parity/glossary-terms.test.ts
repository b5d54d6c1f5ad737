import { describe, expect, it } from 'vitest'
import { aTerm, type Pair, texts, told } from '../../helpers/a-parity-pair.ts'

describe('the glossary', () => {
  const terms = [
    aTerm(['系统性风险'], ['systemic risk'], ['systematic risk']),
    aTerm(['谅解备忘录'], ['memorandum of understanding', 'MoU']),
    aTerm(['人工智能'], ['artificial intelligence', 'AI']),
    aTerm(['人工智能安全研究所'], ['AI Safety Institute']),
  ]

  it.each<[string, Pair, string[]]>([
    ['is followed', texts('带来系统性风险', 'poses systemic risks'), []],
    [
      'misses an agreed rendering',
      texts('带来系统性风险', 'poses grave dangers'),
      ['warning term-missing sections.en.summary.0'],
    ],
    [
      'works both ways',
      texts('带来危险', 'poses systemic risks'),
      ['warning term-missing sections.zh-Hans.summary.0'],
    ],
    [
      'advises against a rendering',
      texts('带来系统性风险', 'poses systematic risks'),
      ['warning term-avoided sections.en.summary.0'],
    ],
    [
      'knows the shorter term inside the longer one',
      texts('人工智能安全研究所成立', 'The AI Safety Institute'),
      [],
    ],
    [
      'lets a text speak of it again',
      {
        a: { headline: '系统性风险', summary: ['系统性风险'] },
        b: { headline: 'Systemic risks', summary: ['These risks'] },
      },
      [],
    ],
    [
      'pairs keywords',
      { a: { keywords: ['谅解备忘录'] }, b: { keywords: ['Treaty'] } },
      ['warning parity-keywords sections.en.keywords'],
    ],
    ['lets a keyword be short', { a: { keywords: ['谅解备忘录'] }, b: { keywords: ['Memorandum'] } }, []],
  ])('%s', (_what, pair, findings) => expect(told({ ...pair, terms })).toEqual(findings))
})
