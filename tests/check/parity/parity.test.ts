import { describe, expect, it } from 'vitest'
import { checkArticle } from '../../../src/check/index.ts'
import type { Acceptance } from '../../../src/domain/acceptance.ts'
import type { Section } from '../../../src/domain/article.ts'
import type { Glossary, Term } from '../../../src/domain/glossary.ts'
import { aNewsletter, anArticle } from '../../helpers/a-newsletter.ts'

interface Pair {
  readonly languages?: readonly [string, string]
  readonly a: Partial<Section>
  readonly b: Partial<Section>
  readonly terms?: readonly Term[]
  readonly accepted?: readonly Acceptance[]
}

const empty: Section = { headline: null, keywords: null, summary: null }

function check({ languages = ['zh-Hans', 'en'], a, b, terms = [], accepted = [] }: Pair) {
  const sections = new Map([
    [languages[0], { ...empty, ...a }],
    [languages[1], { ...empty, ...b }],
  ])
  const glossary: Glossary = { terms }
  return checkArticle({
    newsletter: aNewsletter({ languages }),
    article: anArticle({ sections, accepted, date: '2025-01-22' }),
    glossary,
    placeOf: (_kind, _id, path) => ({ file: path.join('.'), line: 1, column: 1 }),
  })
}

const told = (pair: Pair) =>
  check(pair).map(({ rule, severity, where }) => `${severity} ${rule} ${where.file}`)
const texts = (zh: string, en: string): Pair => ({ a: { summary: [zh] }, b: { summary: [en] } })

const aTerm = (
  zh: readonly [string, ...string[]],
  en: readonly [string, ...string[]],
  avoid: readonly string[] = [],
): Term => ({
  names: new Map([
    ['zh-Hans', zh],
    ['en', en],
  ]),
  avoid: new Map([['en', avoid]]),
  note: null,
})

describe('the numbers', () => {
  it('are quoted on both sides, marked, and said as they were read', () => {
    expect(check(texts('营收达到12.5亿元。', 'Revenue reached 12.5 billion yuan.'))).toEqual([
      {
        rule: 'parity-number',
        severity: 'error',
        where: { file: 'sections.en.summary.0', line: 1, column: 1 },
        message:
          'The numbers differ: zh-Hans “12.5亿元” = 1,250,000,000 CNY; en “12.5 billion yuan” = 12,500,000,000 CNY.',
        hint: 'Compare both with the source and correct the wrong one.',
        quotes: [
          {
            language: 'zh-Hans',
            text: '营收达到12.5亿元。',
            marks: [{ start: 4, end: 10, read: '1,250,000,000 CNY' }],
          },
          {
            language: 'en',
            text: 'Revenue reached 12.5 billion yuan.',
            marks: [{ start: 16, end: 33, read: '12,500,000,000 CNY' }],
          },
        ],
        acceptAs: '12.5亿元 / 12.5 billion yuan',
      },
    ])
  })

  it.each([
    ['20053亿元，突破两万亿元', 'past 2 trillion yuan, to 2.0053 trillion yuan'],
    ['占地1200亩', 'covers 80 hectares'],
    ['约三分之一（34%）', 'some 34 percent'],
    ['第230条', 'Section 230'],
    ['2000人', 'Some 2,000 people'],
    ['增加了九倍', 'a tenfold increase'],
  ])('agree: %s, %s', (zh, en) => expect(told(texts(zh, en))).toEqual([]))

  it.each([
    ['上升0.5个百分点', 'up 0.5 percent', 'error parity-unit sections.en.summary.0'],
    ['投入500亿元', 'spent 50 billion dollars', 'error parity-unit sections.en.summary.0'],
    ['为期六个月', 'for six weeks', 'error parity-unit sections.en.summary.0'],
    ['第十六届大会', 'the 15th congress', 'error parity-number sections.en.summary.0'],
    ['三成企业', '40 percent of companies', 'error parity-number sections.en.summary.0'],
    ['总额12.5亿元', 'a large sum', 'warning parity-number sections.zh-Hans.summary.0'],
  ])('differ: %s, %s', (zh, en, finding) => expect(told(texts(zh, en))).toEqual([finding]))

  it('may move to another paragraph', () => {
    const a = { summary: ['共有120家。', '其中35%来自亚洲。'] }
    expect(told({ a, b: { summary: ['Of them, 35% are in Asia.', 'There are 120 of them.'] } })).toEqual([])
    expect(told({ a, b: { summary: ['Of them, 53% are in Asia.', 'There are 120 of them.'] } })).toEqual([
      'warning parity-number sections.en.summary.0',
      'warning parity-number sections.zh-Hans.summary.1',
    ])
  })

  it('may be said again, but not in place of another', () => {
    const zh = '占35%，比去年的48%低。这35%来自亚洲。'
    expect(told(texts(zh, 'It is 35%, down from 48%. Those are in Asia.'))).toEqual([])
    expect(told(texts(zh, 'It is 35%, down from 48%. Those 48% are in Asia.'))).toEqual([
      'error parity-number sections.en.summary.0',
    ])
  })

  it('are compared sum by sum: one that took the place of its neighbour is found', () => {
    const zh = '调动2000亿欧元，其中基金200亿欧元。'
    expect(told(texts(zh, 'It mobilises €20 billion, of which a fund of €20 billion.'))).toEqual([
      'error parity-number sections.en.summary.0',
    ])
  })
})

describe('the dates', () => {
  it.each([
    ['1月21日', 'on 21 January 2025'],
    ['21日表示', 'said on Tuesday'],
    ['12月30日', 'on Monday'],
    ['去年', 'in 2024'],
    ['2024年第一季度', 'the first quarter of last year'],
    ['会议1月21日开幕', 'The meeting has opened'],
  ])('agree: %s, %s', (zh, en) => expect(told(texts(zh, en))).toEqual([]))

  it.each([
    ['1月21日', 'on 12 January'],
    ['21日表示', 'said on Thursday'],
    ['去年', 'this year'],
    ['第二季度', 'the third quarter'],
    ['上午9时', '9 p.m.'],
    ['二〇二三年', '2022'],
  ])('differ: %s, %s', (zh, en) =>
    expect(told(texts(zh, en))).toEqual(['error parity-date sections.en.summary.0']),
  )
})

describe('the names in Latin letters', () => {
  it.each([
    ['OpenAI发布GPT-4 Turbo和Mate 60', 'The GPT4-Turbo by OpenAI, the Mate60'],
    ['国内生产总值（GDP）和CEO', 'The economy and its chief executive'],
  ])('agree: %s, %s', (zh, en) => expect(told(texts(zh, en))).toEqual([]))

  it.each([
    ['英伟达H200', 'Nvidia H100', 'error parity-name sections.en.summary.0'],
    ['SB 1047号法案', 'the bill SB 1074', 'error parity-name sections.en.summary.0'],
    ['OpenAI宣布', 'OpneAI announced', 'error parity-name sections.en.summary.0'],
    ['DeepSeek宣布', 'The company announced', 'warning parity-name sections.zh-Hans.summary.0'],
  ])('differ: %s, %s', (zh, en, finding) => expect(told(texts(zh, en))).toEqual([finding]))
})

describe('the links', () => {
  it('lead to the same page, or to it in the other language', () => {
    const to = (path: string) => `[x](https://www.example.com/${path})`
    expect(
      told(texts(`见${to('zh/a')}、${to('b?lang=zh')}`, `See ${to('en/a')}, ${to('b?lang=en')}`)),
    ).toEqual([])
    expect(told(texts(`见${to('a')}`, `See ${to('c')}`))).toEqual(['error parity-link sections.en.summary.0'])
    expect(told(texts(`见${to('a')}`, 'See'))).toEqual(['warning parity-link sections.zh-Hans.summary.0'])
  })
})

describe('the form', () => {
  const long =
    '各国政府和企业就前沿人工智能的风险作出承诺，欧盟理事会则走完最后一步，双方将继续讨论有关规则。'
  const english =
    'Governments and companies made commitments on the risks of frontier AI, and the Council of the EU took its last step; talks on the rules go on.'

  it.each<[string, Pair, string[]]>([
    [
      'paragraphs are counted',
      { a: { summary: ['甲', '乙'] }, b: { summary: ['A'] } },
      ['warning parity-paragraphs sections.en.summary'],
    ],
    [
      'keywords are counted',
      { a: { keywords: ['甲', '乙'] }, b: { keywords: ['A'] } },
      ['warning parity-keywords sections.en.keywords'],
    ],
    [
      'half a paragraph is missed',
      texts(long, 'Governments and companies made.'),
      ['warning parity-length sections.en.summary.0'],
    ],
    ['a usual length is not', texts(long, english), []],
    [
      'languages are not exchanged',
      texts(english, long),
      ['error wrong-language sections.zh-Hans.summary.0', 'error wrong-language sections.en.summary.0'],
    ],
    [
      'a paragraph is not left as it was',
      texts(`${english}`, english),
      ['error wrong-language sections.zh-Hans.summary.0'],
    ],
    [
      'nor a word of it',
      texts('国家网信办通报', 'The 网信办 said so'),
      ['error untranslated sections.en.summary.0'],
    ],
    ['a name in brackets is', texts('深度求索', 'DeepSeek (深度求索) said so'), []],
    [
      'a label of the paste is found',
      texts('正文 【来源】某报', 'News Content: text'),
      ['error paste-leftover sections.zh-Hans.summary.0', 'error paste-leftover sections.en.summary.0'],
    ],
    [
      'a count of views is found',
      { a: { headline: '甲' }, b: { headline: 'A Views: 24' } },
      ['error paste-leftover sections.en.headline'],
    ],
  ])('%s', (_what, pair, findings) => expect(told(pair)).toEqual(findings))
})

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

describe('an accepted finding', () => {
  const pair = texts('营收12.5亿元', 'Revenue of 12.5 billion yuan')
  const accepted = [
    { rule: 'parity-number', of: '12.5亿元 / 12.5 billion yuan', reason: 'as the source has it' },
  ]

  it('is told no more', () => expect(told({ ...pair, accepted })).toEqual([]))

  it('comes back when its words change, and the entry is named', () => {
    expect(told({ ...texts('营收12.5亿元', 'Revenue of 13.5 billion yuan'), accepted })).toEqual([
      'error parity-number sections.en.summary.0',
      'warning stale-acceptance accepted.0',
    ])
  })

  it('holds for its rule alone', () => {
    const other = [{ rule: 'parity-date', of: '12.5亿元 / 12.5 billion yuan', reason: 'x' }]
    expect(told({ ...pair, accepted: other })).toEqual([
      'error parity-number sections.en.summary.0',
      'warning stale-acceptance accepted.0',
    ])
  })
})

describe('other languages', () => {
  it('are compared by everything that needs no reader', () => {
    const fr = { languages: ['en', 'fr'] as const }
    expect(
      told({
        ...fr,
        a: { keywords: ['a'], summary: ['GPT-4 [x](https://example.com/a)', 'b'] },
        b: { keywords: [], summary: ['GPT-5 [x](https://example.com/b)'] },
      }),
    ).toEqual([
      'warning parity-paragraphs sections.fr.summary',
      'error parity-name sections.fr.summary.0',
      'error parity-link sections.fr.summary.0',
      'warning parity-keywords sections.fr.keywords',
    ])
    expect(
      told({
        ...fr,
        a: { summary: ['It cost 12 euros in 2024.'] },
        b: { summary: ['Cela a coûté 13 euros en 2025.'] },
      }),
    ).toEqual([])
  })

  it('are told apart by their scripts', () => {
    const ar = { languages: ['ar', 'en'] as const }
    expect(told({ ...ar, a: { headline: 'A headline in English' }, b: { headline: 'A headline' } })).toEqual([
      'error wrong-language sections.ar.headline',
    ])
    expect(
      told({ ...ar, a: { summary: ['أعلنت OpenAI'] }, b: { summary: ['OpenAI has announced'] } }),
    ).toEqual([])
    const ja = { languages: ['ja', 'en'] as const }
    expect(
      told({
        ...ja,
        a: { summary: ['OpenAIは本日、新しいモデルを発表した。'] },
        b: { summary: ['OpenAI has announced a model.'] },
      }),
    ).toEqual([])
  })

  it('are read also where they are written in another script', () => {
    const hant = {
      languages: ['zh-Hans', 'zh-Hant'] as const,
      a: { summary: ['共12.5亿元，一样的话写两次就是十二个字。'] },
    }
    expect(told({ ...hant, b: { summary: ['共12.5億元，一樣的話寫兩次就是十二個字。'] } })).toEqual([])
    expect(told({ ...hant, b: { summary: ['共13.5億元，一樣的話寫兩次就是十二個字。'] } })).toEqual([
      'error parity-number sections.zh-Hant.summary.0',
    ])
  })

  it('are each compared with the first', () => {
    const sections = new Map([
      ['zh-Hans', { ...empty, summary: ['共12家'] }],
      ['en', { ...empty, summary: ['12 in all'] }],
      ['fr', { ...empty, summary: ['[x](https://example.com)'] }],
    ])
    const problems = checkArticle({
      newsletter: aNewsletter({ languages: ['zh-Hans', 'en', 'fr'] }),
      article: anArticle({ sections }),
      glossary: { terms: [] },
      placeOf: (_kind, _id, path) => ({ file: path.join('.'), line: 1, column: 1 }),
    })
    expect(problems.map(({ rule, where }) => [rule, where.file])).toEqual([
      ['parity-link', 'sections.fr.summary.0'],
    ])
  })
})
