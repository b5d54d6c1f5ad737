import { describe, expect, it } from 'vitest'
import { check, texts, told } from '../../helpers/a-parity-pair.ts'

describe('the numbers', () => {
  it('are quoted on both sides, marked, and said as they were read', () => {
    expect(check(texts('营收达到12.5亿元。', 'Revenue reached 12.5 billion yuan.'))).toEqual([
      {
        rule: 'parity-number',
        severity: 'error',
        where: { file: 'sections.en.summary.0', line: 1, column: 1 },
        message:
          'The numbers differ: Simplified Chinese “12.5亿元” = 1,250,000,000 CNY; English “12.5 billion yuan” = 12,500,000,000 CNY.',
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
    ['训练算力超过10^23次浮点运算的模型；超过10²⁵次的', 'trained on more than 10²³ operations; above 1e25'],
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

  it('are said as people write them where they are very large', () => {
    const zh = '算力超过3.8×10^25次浮点运算'
    const [found] = check(texts(zh, 'more than 10^26 operations'))
    expect(found?.message).toEqual(
      'The numbers differ: Simplified Chinese “3.8×10^25” = 3.8×10^25; English “10^26” = 10^26.',
    )
  })

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
