import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerOf, readText } from '../../../../src/check/parity/reading/readers.ts'

/** What a reader makes of a text: kind, unit, value. */
function read(language: string, text: string) {
  const reader = readerOf(language)
  const { quantities, dates } = readText(reader, text, [])
  return {
    quantities: quantities.map(({ kind, unit, readings: [{ low, high }] }) => [
      kind,
      unit,
      low === high ? low : [low, high],
    ]),
    dates: dates.map(({ start: _start, end: _end, ...fields }) => fields),
  }
}

const amount = (unit: string | null, value: number) => ({ quantities: [['count', unit, value]], dates: [] })
const whole = fc.oneof(fc.integer({ min: 21, max: 9999 }), fc.integer({ min: 21, max: 999_999_999 }))
/** Two decimals and a power of ten, as in 12.34亿. */
const decimal = fc.integer({ min: 101, max: 99_999 }).map((hundredths) => (hundredths / 100).toFixed(2))

const chinese: readonly (readonly [string, (value: number) => string])[] = [
  ['figures', (value) => `${value}`],
  ['figures with commas', (value) => value.toLocaleString('en')],
  ['full-width figures', (value) => fullWidth(String(value))],
  ['Han numerals', inHan],
  ['traditional numerals', (value) => traditional(inHan(value))],
]
const english: readonly (readonly [string, (value: number) => string])[] = [
  ['figures with commas', (value) => value.toLocaleString('en')],
  ['words', inWords],
  [
    'words at the beginning of a sentence',
    (value) => inWords(value).replace(/^./, (letter) => letter.toUpperCase()),
  ],
]

describe('a number reads back', () => {
  it.each(chinese)('from Chinese %s', (_form, write) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read('zh-Hans', `投入${write(value)}元`)).toEqual(amount('CNY', value))
      }),
    )
  })

  it.each(english)('from English %s', (_form, write) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read('en', `${write(value)} yuan was spent`)).toEqual(amount('CNY', value))
      }),
    )
  })

  it.each([
    ['万', 4, 'thousand', 3],
    ['亿', 8, 'million', 6],
    ['万亿', 12, 'billion', 9],
    ['億', 8, 'bn', 9],
  ])('from decimals before %s', (zh, zhPower, en, enPower) => {
    fc.assert(
      fc.property(decimal, (figures) => {
        expect(read('zh', `约${figures}${zh}美元`)).toEqual(amount('USD', Number(`${figures}e${zhPower}`)))
        expect(read('en', `about $${figures}${en === 'bn' ? en : ` ${en}`}.`)).toEqual(
          amount('dollar', Number(`${figures}e${enPower}`)),
        )
      }),
    )
  })

  it('from shares and points in every form', () => {
    fc.assert(
      fc.property(decimal, (figures) => {
        const share = { quantities: [['share', null, Number(`${figures}e-2`)]], dates: [] }
        expect(read('zh', `增长${figures}%`)).toEqual(share)
        expect(read('zh', `增长${figures}％`)).toEqual(share)
        expect(read('en', `rose ${figures} percent`)).toEqual(share)
        expect(read('en', `rose ${figures}%`)).toEqual(share)
        const points = { quantities: [['points', null, Number(figures)]], dates: [] }
        expect(read('zh', `上升${figures}个百分点`)).toEqual(points)
        expect(read('en', `up ${figures} percentage points`)).toEqual(points)
      }),
    )
  })

  it('from every day of the year', () => {
    const days = fc.record({
      year: fc.integer({ min: 1950, max: 2049 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const spelt = new Date(Date.UTC(year, month - 1, day)).toLocaleString('en', {
          month: 'long',
          timeZone: 'UTC',
        })
        const wanted = { quantities: [], dates: [{ year, month, day }] }
        expect(read('zh', `${year}年${month}月${day}日公布`)).toEqual(wanted)
        expect(read('en', `published on ${spelt} ${day}, ${year}`)).toEqual(wanted)
        expect(read('en', `published on ${day} ${spelt.slice(0, 3)} ${year}`)).toEqual(wanted)
      }),
    )
  })

  it('never fails on noise', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'0123456789.,%一二十百万亿半年月日第至个 -$€abcMay(（^⁰²⁻×e'),
      maxLength: 40,
    })
    fc.assert(
      fc.property(noise, (text) => {
        for (const language of ['zh', 'en'])
          for (const value of read(language, text).quantities.flat(2))
            expect(value).not.toSatisfy((it) => typeof it === 'number' && !Number.isFinite(it))
      }),
    )
  })
})

describe('what newsrooms write', () => {
  it.each([
    ['第十六届', 'the 16th', [['ordinal', null, 16]]],
    ['三成', '30 percent', [['share', null, 0.3]]],
    ['近半', 'nearly half', [['share', null, 0.5]]],
    ['三分之二', 'two-thirds', [['share', null, 2 / 3]]],
    ['每五人中就有一人', 'one in five', [['share', null, 0.2]]],
    ['翻了一番', 'doubled', [['factor', null, 2]]],
    ['是去年的四倍'.replace('去年', '它'), 'four times that', [['factor', null, 4]]],
    [
      '三至五年',
      'three to five years',
      [
        ['count', 'year', 3],
        ['count', 'year', 5],
      ],
    ],
    [
      '80亿至100亿元',
      '8 to 10 billion yuan',
      [
        ['count', 'CNY', 8e9],
        ['count', 'CNY', 1e10],
      ],
    ],
    [
      '10～20家',
      '10 to 20',
      [
        ['count', null, 10],
        ['count', null, 20],
      ],
    ],
    ['一个半小时', 'an hour and a half', [['count', 'hour', 1.5]]],
    ['零下18摄氏度', 'minus 18 degrees Celsius', [['count', 'degree Celsius', -18]]],
    [
      '2比1',
      '2-1',
      [
        ['count', null, 2],
        ['count', null, 1],
      ],
    ],
    ['10的25次方', '10^25', [['count', null, 1e25]]],
    ['10^23次浮点运算', '10^23 floating-point operations', [['count', null, 1e23]]],
    ['10²³次', '10²³ FLOP', [['count', null, 1e23]]],
    ['超过10 ^ 25次', 'above 10**25', [['count', null, 1e25]]],
    ['十的二十五次方', 'ten to the 25th power', [['count', null, 1e25]]],
    ['10的25次幂', '10 to the power of 25', [['count', null, 1e25]]],
    ['3.8×10^25次', '3.8 x 10^25', [['count', null, 3.8e25]]],
    ['约3.8×10²⁵次', 'about 3.8 × 10²⁵', [['count', null, 3.8e25]]],
    ['1e25次', '1E25 FLOPs', [['count', null, 1e25]]],
    ['10⁻⁶', '10^-6', [['count', null, 1e-6]]],
    ['2^64个', '2^64', [['count', null, 2 ** 64]]],
    ['2的64次方', 'two to the 64th power', [['count', null, 2 ** 64]]],
    [
      '10^23至10^25次',
      '10^23 to 10^25',
      [
        ['count', null, 1e23],
        ['count', null, 1e25],
      ],
    ],
    ['百亿亿次', 'a quintillion', [['count', null, 1e18]]],
    ['10亿亿亿次', '10 septillion', [['count', null, 1e25]]],
    ['2小时06分19秒', '2:06:19', [['count', 'second', 7579]]],
    ['人民币五千万元', 'RMB 50 million', [['count', 'CNY', 5e7]]],
    ['十二项', 'a dozen', [['count', null, 12]]],
    ['五十万', 'half a million', [['count', null, 5e5]]],
  ])('%s is %s', (zh, en, quantities) => {
    expect(read('zh', zh)).toEqual({ quantities, dates: [] })
    expect(read('en', en)).toEqual({ quantities, dates: [] })
  })

  it.each([
    ['十余名', [['count', null, [10, 19]]]],
    ['十几项', [['count', null, [11, 19]]]],
    ['七八个', [['count', null, [7, 8]]]],
    ['一成五', [['share', null, 0.15]]],
    ['两百三', [['count', null, 230]]],
    ['1,300兆瓦时', [['count', 'megawatt-hour', 1300]]],
    ['兆元', [['count', 'CNY', 1e12]]],
  ])('reads %s', (text, quantities) => {
    expect(read('zh-Hant', text).quantities).toEqual(quantities)
  })

  it.each([
    ['zh', '共350²家', 350],
    ['en', 'a note at 350²', 350],
  ])('takes the sign of a note for no power: %s, %s', (language, text, value) => {
    expect(read(language, text)).toEqual(amount(null, value))
  })

  it.each(['一方面统一市场，十分肯定，万一出错，第一时间', '三星电子与四川', '一系列'])(
    'finds no amount in %s',
    (text) => {
      const reader = readerOf('zh')
      expect(readText(reader, text, []).quantities.filter(({ isWeak }) => !isWeak)).toEqual([])
    },
  )

  it.each(['one another, second to none, for one, one of them', 'Fortune 500 and double-digit growth'])(
    'finds no amount in %s',
    (text) => {
      const reader = readerOf('en')
      expect(readText(reader, text, []).quantities.filter(({ isWeak }) => !isWeak)).toEqual([])
    },
  )

  it.each([
    [
      '7月26日至28日',
      'July 26 to 28',
      [
        { month: 7, day: 26 },
        { month: 7, day: 28 },
      ],
    ],
    ['2024年第一季度', 'Q1 2024', [{ year: 2024, quarter: 1 }]],
    ['去年', 'last year', [{ yearsAway: -1 }]],
    ['周五下午3点', '3 p.m. on Friday', [{ weekday: 5 }, { time: 900 }]],
    ['上世纪90年代', 'the 1990s', [{ decade: 1990 }]],
    ['21世纪', 'the 21st century', [{ century: 21 }]],
    ['2026年下半年', 'the second half of 2026', [{ half: 2, year: 2026 }]],
    ['2021—2025年', '2021-25', [{ year: 2021 }, { year: 2025 }]],
    ['二〇二三年十一月', 'November 2023', [{ month: 11, year: 2023 }]],
    ['元旦', 'New Year’s Day', [{ month: 1, day: 1 }]],
    ['明年7月1日', '1 July next year', [{ yearsAway: 1, month: 7, day: 1 }]],
    ['晚上9点半', '9:30 in the evening', [{ time: 1290 }]],
  ])('%s is %s', (zh, en, dates) => {
    const inOrder = (language: string, text: string) =>
      read(language, text).dates.toSorted(
        (x, y) => Object.keys(x).length - Object.keys(y).length || Number('time' in x) - Number('time' in y),
      )
    expect(inOrder('zh', zh)).toEqual(dates)
    expect(inOrder('en', en)).toEqual(dates)
  })
})

/** The forms in which newsrooms write a number, for reading back. */

const HAN = '零一二三四五六七八九'

/** 一百二十三万四千五百六十七: whole numbers below ten thousand billions. */
function inHan(value: number): string {
  if (value < 10_000) return underTenThousand(value)
  const [size, scale] = value >= 1e8 ? [1e8, '亿'] : [1e4, '万']
  const [head, rest] = [Math.floor(value / size), value % size]
  const zero = rest > 0 && rest < size / 10 ? '零' : ''
  return `${inHan(head)}${scale}${rest === 0 ? '' : zero + inHan(rest).replace(/^十/, '一十')}`
}

function underTenThousand(value: number): string {
  const digits = [...String(value)].map(Number)
  const text = digits
    .map((digit, at) =>
      digit === 0 ? '零' : `${HAN[digit]}${['', '十', '百', '千'][digits.length - 1 - at]}`,
    )
    .join('')
  const short = text.replace(/零+/g, '零').replace(/零$/, '')
  return value === 0 ? '零' : value >= 10 && value < 20 ? short.replace(/^一/, '') : short
}

function traditional(text: string): string {
  return text.replaceAll('万', '萬').replaceAll('亿', '億').replaceAll('两', '兩')
}

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** `one hundred and twenty-three thousand four hundred and five` */
function inWords(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `-${ONES[value % 10]}`}`
  if (value < 1000) return joined(`${ONES[Math.floor(value / 100)]} hundred`, value % 100, ' and ')
  const [size, scale] = value >= 1e9 ? [1e9, 'billion'] : value >= 1e6 ? [1e6, 'million'] : [1e3, 'thousand']
  return joined(
    `${inWords(Math.floor(value / size))} ${scale}`,
    value % size,
    value % size < 100 ? ' and ' : ' ',
  )
}

function joined(head: string, rest: number, between: string): string {
  return rest === 0 ? head : `${head}${between}${inWords(rest)}`
}
