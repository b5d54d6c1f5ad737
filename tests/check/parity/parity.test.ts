import { describe, expect, it } from 'vitest'
import { checkArticle } from '../../../src/check/index.ts'
import { aCheckInput } from '../../helpers/a-check-input.ts'
import { anArticle } from '../../helpers/a-newsletter.ts'
import { check, checkSections, type Pair, texts, told } from '../../helpers/a-parity-pair.ts'

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

describe('lists, quotes and sub-headings', () => {
  const blocks = (a: readonly string[], b: readonly string[]): Pair => ({
    a: { summary: a },
    b: { summary: b },
  })

  it.each<[string, Pair, string[]]>([
    [
      'the numbers of an item and its counterpart agree',
      blocks(['- 3家公司\n- 5家公司'], ['- 3 companies\n- 5 companies']),
      [],
    ],
    [
      'the numbers of an item are compared with those of its counterpart alone',
      blocks(['- 增长3%\n- 下降5%'], ['- Up by 5%\n- Down by 3%']),
      ['error parity-number sections.en.summary.0', 'error parity-number sections.en.summary.0'],
    ],
    [
      'a date in an item of the second level',
      blocks(['前言。', '- 日期\n  - 1月21日'], ['Intro.', '- Dates\n  - 12 January']),
      ['error parity-date sections.en.summary.1'],
    ],
    [
      'a figure in a quote and a sub-heading',
      blocks(['## 增长3%', '> 增长3%'], ['## Up by 3%', '> Up by 4%']),
      ['error parity-number sections.en.summary.1'],
    ],
    ['the number of an item is no figure', blocks(['1. 甲\n2. 乙'], ['- A\n- B']), []],
    [
      'items are counted',
      blocks(['- 甲\n- 乙'], ['- A']),
      ['warning parity-paragraphs sections.en.summary.0'],
    ],
    [
      'a list stands beside a list',
      blocks(['甲', '- 乙'], ['A', 'B']),
      ['warning parity-paragraphs sections.en.summary.1'],
    ],
    [
      'blocks are counted',
      blocks(['甲', '- 乙\n- 丙'], ['A']),
      ['warning parity-paragraphs sections.en.summary'],
    ],
    [
      'a name in Latin letters may be an item in both languages',
      blocks(['- Center for Security Policy'], ['- Center for Security Policy']),
      [],
    ],
  ])('%s', (_what, pair, findings) => expect(told(pair)).toEqual(findings))

  it('say what differs', () => {
    const messages = (pair: Pair) => check(pair).map(({ message, acceptAs }) => [message, acceptAs])
    expect(messages(blocks(['- 甲\n- 乙'], ['- A']))).toEqual([
      ['A list has 2 items in Simplified Chinese, and 1 in English.', '2 / 1 items'],
    ])
    expect(messages(blocks(['## 甲'], ['A']))).toEqual([
      [
        'The Simplified Chinese text has a sub-heading where the English text has a paragraph.',
        'heading / paragraph',
      ],
    ])
    expect(messages(blocks(['甲', '- 乙'], ['A']))).toEqual([
      ['The Simplified Chinese text has 2 blocks, the English text 1 paragraph.', '2 / 1'],
    ])
  })
})

describe('what is left of a paste', () => {
  it.each([
    ['error', '英译如下：', 'Text: a report'],
    ['error', '日期：2026年11月19日', '2026-11-19 08:30 Source: The Daily'],
    ['error', '阅读：88', 'Views: 88'],
    ['warning', '记者 王明', 'By Jane Doe'],
    ['warning', '【本报讯】甲', 'SEOUL, Nov. 19 (Xinhua) -- a report'],
    ['warning', '乙（编辑 李娜）', 'A report (End)'],
  ])('is found, as an %s: %s, %s', (severity, zh, en) => {
    const found = told(texts(zh, en)).filter((finding) => finding.includes('paste-leftover'))
    expect(found).toEqual(
      ['zh-Hans', 'en'].map((tag) => `${severity} paste-leftover sections.${tag}.summary.0`),
    )
  })

  it('is found where the first paragraph says the headline again, also in a record of one language', () => {
    const { newsletter, glossary, placeOf } = aCheckInput({})
    const section = { headline: '韩国公布细则', keywords: ['韩国'], summary: ['**韩国公布细则**', '细则。'] }
    const article = anArticle({ sections: new Map([['zh-Hans', section]]) })
    expect(checkArticle({ newsletter, glossary, placeOf, article }).map(({ message }) => message)).toEqual([
      'The first paragraph says the headline again: “韩国公布细则”.',
    ])
  })
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
  it('are compared by what they say, their paragraphs and their links', () => {
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
        b: { summary: ['Cela a coûté 12 euros en 2024.'] },
      }),
    ).toEqual([])
    expect(
      told({
        ...fr,
        a: { summary: ['It cost 12 euros in 2024.'] },
        b: { summary: ['Cela a coûté 13 euros en 2025.'] },
      }),
    ).toEqual(['error parity-number sections.fr.summary.0', 'error parity-date sections.fr.summary.0'])
  })

  it.each([
    [
      'hi',
      'सरकार ने कृत्रिम बुद्धिमत्ता के नियम प्रकाशित किए।',
      'स्टैनफोर्ड OpenAI, Anthropic और Google के साथ काम करता है।',
    ],
    ['th', 'รัฐบาลเผยแพร่กฎเกณฑ์ปัญญาประดิษฐ์แล้ว', 'ร่วมมือกับ OpenAI, Anthropic และ Google แล้ว'],
    ['ar', 'نَشَرَتِ الحُكُومَةُ قَوَاعِدَ الذَّكَاءِ الاصْطِنَاعِيِّ', 'تَتَعَاوَنُ مَعَ OpenAI وAnthropic وGoogle الآنَ'],
    ['he', 'הַמֶּמְשָׁלָה פִּרְסְמָה אֶת כְּלָלֵי הַבִּינָה הַמְּלָאכוּתִית', 'הִיא עוֹבֶדֶת עִם OpenAI, Anthropic וְ-Google'],
  ])('are told apart where signs for vowels stand between the letters (%s)', (language, text, withNames) => {
    const ofPair = (own: string, english: string) =>
      told({ languages: [language, 'en'], a: { summary: [own] }, b: { summary: [english] } }).filter((one) =>
        one.includes('wrong-language'),
      )
    const english = 'The government has published the rules on artificial intelligence.'
    expect(ofPair(text, english)).toEqual([])
    expect(ofPair(withNames, 'It works with OpenAI, Anthropic and Google.')).toEqual([])
    expect(ofPair(english, text)).toEqual([
      `error wrong-language sections.${language}.summary.0`,
      'error wrong-language sections.en.summary.0',
    ])
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

  it('are each compared with the others', () => {
    const problems = checkSections({
      'zh-Hans': { summary: ['共12家'] },
      en: { summary: ['12 in all'] },
      fr: { summary: ['[x](https://example.com)'] },
    })
    expect(problems.map(({ rule, where }) => [rule, where.file])).toEqual([
      ['parity-link', 'sections.fr.summary.0'],
    ])
  })
})
