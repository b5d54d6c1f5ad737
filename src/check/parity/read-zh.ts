import { exactProduct, numeralZh, parseNumeralZh, scaleZh, significant, writtenScale } from './numeral-zh.ts'
import { type Bound, exactly, type Quantity, type Range, rangeOf, unstated } from './quantity.ts'
import { type Scanner, scan, spanOf } from './span.ts'
import { measureZh, prefixesZh, unitsZh } from './words-zh.ts'

/** Reads the quantities of a Chinese text, simplified or traditional, whose dates and idioms are blotted out. */
export function readQuantitiesZh(text: string): readonly Quantity[] {
  return scan(text, scanners).found.map((quantity) => withSurroundings(text, quantity))
}

const N = numeralZh
const MORE = '(?<more>[多余餘来來几幾])?'

const scanners: readonly Scanner<Quantity>[] = [
  // 10的25次方
  scanner('(?<base>\\d+)的(?<power>\\d+)次方', ({ base = '', power = '' }) => [
    { readings: [exactly(Number(`1e${Math.round(Number(power) * Math.log10(Number(base)))}`))], digits: 2 },
  ]),
  // 4小时18分, 1分52秒47, 2小时06分19秒
  scanner(
    '(?:(?<hours>\\d+)(?:个)?(?:小时|小時))?(?:(?<minutes>\\d+)分(?:钟|鐘)?(?!之))?(?<seconds>\\d+)秒(?<hundredths>\\d+)?|(?<hours2>\\d+)(?:小时|小時)(?<minutes2>\\d+)分',
    readDuration,
  ),
  // 一个半小时, 三年半, 半年, 半个月
  scanner(
    `(?<n>${N})(?:[个個]半(?<unit>小时|小時|月)|(?<unit2>年|天|小时|小時)半(?!年))`,
    ({ n = '', unit, unit2 }) => {
      const value = parseNumeralZh(n)
      return value && [{ ...inHalves(value.low + 0.5, unit ?? unit2 ?? '') }]
    },
  ),
  scanner('(?:大半|半)[个個]?(?<unit>小时|小時|月|年|天|世纪|世紀)', ({ unit = '' }) => [
    inHalves(0.5, unit),
  ]),
  // 百分之三十, 千分之八, 三分之二
  scanner(`(?<whole>${N})分之(?<n>${N}|半)(?<more>多|强|弱)?`, ({ whole = '', n = '', more }) => {
    const [parts, of] = [
      parseNumeralZh(n),
      parseNumeralZh(
        whole === '百' ? '100' : whole === '千' ? '1000' : whole === '万' || whole === '萬' ? '10000' : whole,
      ),
    ]
    if (parts === null || of === null) return null
    const isWord = of.low < 100
    return [share(parts.low / of.low, isWord ? 0 : parts.digits, more)]
  }),
  // 30%, 6.7％
  scanner(`(?<n>\\d[\\d,]*(?:\\.\\d+)?)\\s?%${MORE}`, ({ n = '', more }) => [
    share(exactProduct(n.replaceAll(',', ''), 0.01), significant(n), more),
  ]),
  // 每五人中就有一人
  scanner(
    `[每](?<of>${N})[^。；，]{0,8}，?[^。；，]{0,4}?有(?<n>${N})(?=[个個名位人家])`,
    ({ of = '', n = '' }) => {
      const [whole, parts] = [parseNumeralZh(of), parseNumeralZh(n)]
      return whole && parts && parts.low < whole.low ? [share(parts.low / whole.low, 0)] : null
    },
  ),
  // 三成, 一成五, 八成多
  scanner(
    `(?<n>[一二两兩三四五六七八九十\\d]+)成(?<half>半)?(?<rest>[一二三四五六七八九](?![成个個名]))?(?<more>[多余以])?(?![为為立功员員果本都长長交熟分效型品绩績语語就千年])`,
    ({ n = '', half, rest, more }) => {
      const tenths = parseNumeralZh(n)
      if (tenths === null) return null
      const extra = half ? 5 : rest ? (parseNumeralZh(rest)?.low ?? 0) : 0
      const value = (tenth: number) => exactProduct(String(tenth * 10 + extra), 0.01)
      const bound: Bound = more ? 'over' : 'exact'
      return [
        {
          kind: 'share',
          readings: [{ low: value(tenths.low), high: value(tenths.high) }],
          digits: extra ? 2 : 1,
          bound,
        },
      ]
    },
  ),
  scanner('一半|半数|半數|过半|過半|近半|大半|半价|半價|减半|減半|折半|[对對]半', () => [share(0.5, 0)]),
  // 3个百分点
  scanner(`(?<n>${N})${MORE}[个個]?百分[点點]`, ({ n = '', more }) => {
    const value = parseNumeralZh(n)
    return (
      value && [
        { kind: 'points', readings: [rangeOf(value)], digits: value.digits, bound: more ? 'over' : 'exact' },
      ]
    )
  }),
  // 翻一番, 翻番, 翻倍, 倍增
  scanner(`翻[了]?(?<n>${N})?[番倍]|倍增|成倍|加倍`, ({ n = '一' }) => {
    const value = parseNumeralZh(n)
    return value && [{ kind: 'factor', readings: [exactly(2 ** value.low)], digits: 1 }]
  }),
  // 增长两倍, 增至四倍, 是去年的2.5倍
  scanner(
    `(?<verb>(?:增加|增长|增長|增|提高|上升|扩大|擴大|多出?|高出?|上涨|涨|贵)了?(?:近|约|逾)?)?(?<n>${N})${MORE}倍`,
    ({ verb, n = '', more }) => {
      const value = parseNumeralZh(n)
      if (value === null) return null
      const readings: [Range, ...Range[]] =
        verb === undefined ? [rangeOf(value)] : [exactly(value.low + 1), rangeOf(value)]
      return [{ kind: 'factor', readings, digits: value.digits, bound: more ? 'over' : 'exact' }]
    },
  ),
  // 2比1
  scanner(`(?<n>${N})[比:：](?<m>${N})`, ({ n = '', m = '' }) => {
    const [a, b] = [parseNumeralZh(n), parseNumeralZh(m)]
    return (
      a &&
      b && [
        { readings: [rangeOf(a)], digits: a.digits },
        { readings: [rangeOf(b)], digits: b.digits },
      ]
    )
  }),
  // 第十六届, 第230条
  scanner(`第(?<n>${N})`, ({ n = '' }) => {
    const value = parseNumeralZh(n)
    return (
      value && [
        { kind: 'ordinal', readings: [rangeOf(value)], digits: value.digits, isWeak: value.low === 1 },
      ]
    )
  }),
  // 十几, 几十, 数百, 数十万
  scanner(
    '十[几幾](?<scale>[万萬亿億])?|[几幾数數](?<scale2>[十百千万萬亿億]+)|[上成](?<scale3>[百千万萬亿億]+)',
    ({ scale, scale2, scale3 }) => {
      if (scale3 !== undefined) return [vague(scaleZh(scale3), 2.5)]
      if (scale2 !== undefined) return [vague(scaleZh(scale2), 9.99)]
      return [{ readings: [{ low: 11 * scaleZh(scale ?? ''), high: 19 * scaleZh(scale ?? '') }], digits: 1 }]
    },
  ),
  scanner('[数數]以(?<scale>[十百千万萬亿億]+)[计計]', ({ scale = '' }) => [vague(scaleZh(scale), 99.9)]),
  // 12.5亿元, 20多万人, 人民币五十八万六千元
  scanner(
    `(?<prefix>${prefixesZh.map(([pattern]) => pattern).join('|')})?\\s?(?<sign>零下|负|負)?(?<n>${N})(?:(?<vague>[多余餘])(?<scale>[十百千万萬亿億兆]+)?)?\\s?(?<unit>${unitsZh.map(([pattern]) => pattern).join('|')})?`,
    readPlain,
  ),
]

type Found = Partial<Quantity> & Pick<Quantity, 'readings'>
type Groups = Readonly<Record<string, string | undefined>>

function scanner(
  source: string,
  read: (groups: Groups, match: RegExpExecArray) => readonly Found[] | null,
): Scanner<Quantity> {
  return {
    pattern: new RegExp(source, 'gu'),
    read: (match) =>
      read(match.groups ?? {}, match)?.map((found) => ({ ...unstated, ...spanOf(match), ...found })) ?? null,
  }
}

function share(value: number, digits: number, more?: string): Found {
  return {
    kind: 'share',
    readings: [exactly(value)],
    digits,
    bound: more === undefined ? 'exact' : more === '弱' ? 'under' : 'over',
  }
}

function vague(from: number, times: number): Found {
  return { readings: [{ low: from, high: from * times }], digits: 1 }
}

function inHalves(value: number, unit: string): Found {
  return { unit: namedUnit(unit.startsWith('月') ? '个月' : unit), readings: [exactly(value)], digits: 2 }
}

function readDuration({
  hours,
  hours2,
  minutes,
  minutes2,
  seconds = '0',
  hundredths,
}: Groups): Found[] | null {
  const parts = [hours ?? hours2, minutes ?? minutes2, hundredths].filter((part) => part !== undefined)
  if (parts.length === 0) return null
  const whole = Number(hours ?? hours2 ?? 0) * 3600 + Number(minutes ?? minutes2 ?? 0) * 60
  return [
    {
      unit: 'second',
      readings: [exactly(Number((whole + Number(`${seconds}.${hundredths ?? 0}`)).toFixed(3)))],
      digits: 6,
    },
  ]
}

const HAN_ONLY = /^[零〇一二两兩三四五六七八九十百千万萬亿億兆]+$/
const LONE_SCALE = /^[百千万萬亿億]$/

function readPlain(
  { prefix, sign, n = '', vague: more, scale, unit }: Groups,
  match: RegExpExecArray,
): Found[] | null {
  const value = parseNumeralZh(n)
  const after = match.input.slice(match.index + match[0].length)
  if (
    value === null ||
    !isNumber(n, { match, isNamed: unit !== undefined || prefix !== undefined || more !== undefined, after })
  )
    return null
  const factor = scaleZh(scale ?? '') * (sign === undefined ? 1 : -1)
  const high = more !== undefined && n === '十' ? 19 : value.high
  const isOne = value.low === 1 && unit === undefined && prefix === undefined && scale === undefined
  return [
    {
      unit: prefixes(prefix) ?? namedUnit(unit, match.input),
      scale: writtenScale(n) * scaleZh(scale ?? ''),
      readings: [{ low: value.low * factor, high: high * factor }],
      digits: value.digits,
      bound: more === undefined ? 'exact' : 'over',
      isWeak: isOne || (value.low === 1 && HAN_ONLY.test(n)),
    },
  ]
}

interface Surroundings {
  readonly match: RegExpExecArray
  readonly isNamed: boolean
  readonly after: string
}

/** Whether Chinese numerals are a number here: one character alone is a number only before a measure, in a list or a range. */
function isNumber(numeral: string, { match, isNamed, after }: Surroundings): boolean {
  if (!HAN_ONLY.test(numeral)) return true
  const before = match.input.slice(0, match.index)
  if (LONE_SCALE.test(numeral))
    return /(?:近|逾|超|超过|過|过|约|約|达|達|突破|不足)$/.test(before)
      ? isNamed || MEASURE.test(after) || numeral !== '百'
      : isNamed && /^[元人名吨台辆座家个]|^[多余餘]/.test(match[0].slice(numeral.length) || after)
  if (numeral.length > 1) return true
  return (
    isNamed ||
    MEASURE.test(after) ||
    /^(?:至|到|～|~|、)[一二两三四五六七八九十]/.test(after) ||
    /[一二两三四五六七八九十](?:至|到|～|~|比)$/.test(before)
  )
}

const MEASURE = new RegExp(`^${measureZh}`, 'u')

/** `around` tells whose 元 it is: a text that names Taiwan dollars means them. */
function namedUnit(text: string | undefined, around = ''): string | null {
  if (text === undefined) return null
  if (text === '元' && /(?:新台币|新臺幣|台币|臺幣)/.test(around)) return 'TWD'
  return unitsZh.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(text))?.[1] ?? null
}

function prefixes(text: string | undefined): string | null {
  if (text === undefined) return null
  return prefixesZh.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(text))?.[1] ?? null
}

/** 约, 逾, 近 before the number and 左右, 以上 behind it; brackets and conversions are asides. */
function withSurroundings(text: string, quantity: Quantity): Quantity {
  const before = text.slice(Math.max(0, quantity.start - 8), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 6)
  const word = text.slice(quantity.start, quantity.end)
  return {
    ...quantity,
    bound: boundOf(before, word, after) ?? quantity.bound,
    isAside: isAside(text, quantity, before),
  }
}

function boundOf(before: string, word: string, after: string): Bound | null {
  if (
    /(?:近|不足|不到|接近|将近|將近|至多|最多|低于|少于|不超过|多达)[^，。、]?$/.test(before) ||
    /^近/.test(word)
  )
    return 'under'
  if (
    /(?:逾|超|超过|超過|突破|高于|多于|至少|最少|不少于|大于|过|破)$/.test(before) ||
    /^[^，。、]{0,2}(?:以上|有余|强)/.test(after) ||
    /^过/.test(word)
  )
    return 'over'
  if (
    /(?:约|約|大约|大概|估计|上下|或达?|达)$/.test(before) ||
    /^[^，。、]{0,3}(?:左右|上下|附近)/.test(after)
  )
    return 'about'
  return null
}

function isAside(text: string, { start, end }: Quantity, before: string): boolean {
  if (/(?:约合|折合|合)(?:人民币|人民幣|美元)?约?$/.test(before)) return true
  const opened = Math.max(text.lastIndexOf('（', start), text.lastIndexOf('(', start))
  const closed = Math.max(text.lastIndexOf('）', start), text.lastIndexOf(')', start))
  return opened > closed && /^[^。]*?[）)]/.test(text.slice(end))
}
