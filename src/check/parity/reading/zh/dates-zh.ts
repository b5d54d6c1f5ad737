import type { DateFields, DateMention } from '../date-mention.ts'
import { type Scanner, scan, spanOf } from '../span.ts'
import { parseNumeralZh } from './numeral-zh.ts'

const DIGITS = '[〇零一二三四五六七八九]'
const YEAR = `(?:(?:19|20|18)\\d{2}|${DIGITS}{4})`
const SMALL = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})'
const NEAR_YEAR = '去年|今年|明年|前年|后年|後年|上年(?!同)'
const QUARTERS = '[一二三四1-4]'

const yearsAway: Readonly<Record<string, number>> = {
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  前年: -2,
  后年: 2,
  後年: 2,
}
const weekdays = '一二三四五六日天'

/** Reads the dates and times of a Chinese text and blanks them out. */
export function readDatesZh(text: string): { readonly found: readonly DateMention[]; readonly rest: string } {
  return scan(text, scanners)
}

const scanners: readonly Scanner<DateMention>[] = [
  // 2021—2025年, 1990至2000年
  scanner(
    `(?<a>${YEAR})年?(?:至|到|-|—{1,2}|–|～|~)(?<b>${YEAR})(?:年(?!代)|学年|學年|财年|財年)`,
    ({ a, b }) => [{ year: number(a) }, { year: number(b) }],
  ),
  // 上世纪90年代, 1990年代
  scanner(
    '(?:(?<last>上世纪|上世紀|20世纪|20世紀|二十世纪)|(?<this>本世纪))?(?<n>\\d{2}|[一二三四五六七八九]十)年代',
    ({ n, this: ours }) => [{ decade: (ours ? 2000 : 1900) + number(n) }],
  ),
  scanner('(?<n>(?:19|20|18)\\d0)年代', ({ n }) => [{ decade: number(n) }]),
  // 90后, 零零后: born in that decade
  scanner(
    '[“"]?(?<![\\d.])(?:(?<n>[0-9]0)|(?<han>[一五六七八九零〇])[零〇])[后後](?!面|续|來|来|[一二三四五六七八九十\\d])[”"]?',
    ({ n, han }) => {
      const tens = Number(n ?? 0) + (han === undefined ? 0 : number(han) * 10)
      return [{ decade: (tens < 30 ? 2000 : 1900) + tens }]
    },
  ),
  scanner('(?<n>\\d{1,2}|十[八九]|二十一?)(?:世纪|世紀)(?!初?前)', ({ n }) => [{ century: number(n) }]),
  // 民国113年, 民國一百零三年5月1日
  scanner(
    `民[国國](?<n>\\d{1,3}|[一二三四五六七八九十百零〇]{1,6}|元)年(?:(?<m>${SMALL})月(?:(?<d>${SMALL})[日号號])?)?`,
    ({ n, m, d }) => [
      {
        year: 1911 + (n === '元' ? 1 : number(n)),
        ...(m === undefined ? {} : { month: number(m) }),
        ...(d === undefined ? {} : { day: number(d) }),
      },
    ],
  ),
  // 1月至10月, 1至10月
  scanner(
    `(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?(?<a>${SMALL})月?(?:至|到|-|—{1,2}|–|～|~)(?<b>${SMALL})月(?!${SMALL}日)`,
    ({ a, b, y, near }) => [
      { month: number(a), ...yearOf(y, near) },
      { month: number(b), ...yearOf(y, near) },
    ],
  ),
  // 2024年7月26日至28日
  scanner(
    `(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?(?<m>${SMALL})月(?<a>${SMALL})日?(?:至|到|-|—{1,2}|–|～|~|、|和|与|及)(?<b>${SMALL})日`,
    ({ a, b, m, y, near }) => [
      { day: number(a), month: number(m), ...yearOf(y, near) },
      { day: number(b), month: number(m), ...yearOf(y, near) },
    ],
  ),
  // 2021年元旦
  scanner(`(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?元旦`, ({ y, near }) => [
    { month: 1, day: 1, ...yearOf(y, near) },
  ]),
  // 2024年5月21日, 今年3月, 2024年第一季度
  scanner(
    `(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?(?<m>${SMALL})月份?(?:(?<d>${SMALL})[日号號])?(?![^，。]?球)`,
    ({ y, near, m, d }) => {
      const month = number(m)
      if (month < 1 || month > 12) return null
      return [{ month, ...(d === undefined ? {} : { day: number(d) }), ...yearOf(y, near) }]
    },
  ),
  scanner(
    `(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?(?:第?(?<q>${QUARTERS})季度?(?!度)|(?<first>首季))`,
    ({ y, near, q, first }) => [{ quarter: first ? 1 : number(q), ...yearOf(y, near) }],
  ),
  scanner(`(?:(?<y>${YEAR})年|(?<near>${NEAR_YEAR}))?(?<h>[上下])半年`, ({ y, near, h }) => [
    { half: h === '上' ? 1 : 2, ...yearOf(y, near) },
  ]),
  scanner(`(?<y>${YEAR})(?:年(?!代|[期限])|财年|財年|财政年度|財政年度|学年|學年|年度)`, ({ y }) => [
    { year: number(y) },
  ]),
  scanner(
    '(?:(?<last>上)|(?<next>下)|(?<now>[本这這]))(?:个|個)?(?:周|週|星期|礼拜|禮拜)(?![一二三四五六日天末])',
    ({ last, next }) => [{ weeksAway: last ? -1 : next ? 1 : 0 }],
  ),
  scanner(`(?<near>${NEAR_YEAR})`, ({ near }) => [yearOf(undefined, near)]),
  scanner(
    '(?<![以此])(?:(?<last>上个?月|上個?月)|(?<next>下个?月|下個?月)|(?<now>本月|这个月))(?!底前)',
    ({ last, next }) => [{ monthsAway: last ? -1 : next ? 1 : 0 }],
  ),
  // A bare year in a name: 2025世界人工智能大会
  scanner(
    '(?<![\\d.,$€£¥:：])(?<y>20[0-4]\\d)(?=\\s?[^\\d\\s%.,，。万亿千百个名家人元位项台年辆吨亩公平]{2})',
    ({ y }) => [{ year: number(y) }],
  ),
  // 周三, 上星期二
  scanner(`(?:周|星期|礼拜|禮拜|週)(?<w>[${weekdays}])(?![个個家年件条项])`, ({ w = '' }) => [
    { weekday: Math.min(weekdays.indexOf(w) + 1, 7) },
  ]),
  // 晚7时30分, 下午3点, 20时, 9:30
  scanner(
    '(?<part>凌晨|清晨|早上|早晨|早|上午|中午|下午|午后|傍晚|晚上|晚间|晚|夜间|深夜)(?<h>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[时時点點:：])(?:(?<half>半)|(?<m>\\d{1,2})分?)?',
    ({ part, h, m, half }) => [{ time: clock(number(h), half ? 30 : number(m ?? '0'), part) }],
  ),
  scanner(
    '(?<![\\d小])(?<h>\\d{1,2}|零)[时時](?:(?<half>半)|(?<m>\\d{1,2})分)?(?!段|期|代|许)',
    ({ h, m, half }) => [{ time: clock(number(h), half ? 30 : number(m ?? '0'), undefined) }],
  ),
  // 22日
  scanner(
    '(?<![\\d个第.])(?<d>\\d{1,2})(?:(?:至|到|、|和)(?<d2>\\d{1,2}))?日(?![元圆圓报本]|之?内|之?內|后|後|游|起?内)',
    ({ d, d2 }) =>
      number(d) > 31 ? null : [{ day: number(d) }, ...(d2 === undefined ? [] : [{ day: number(d2) }])],
  ),
]

type Groups = Readonly<Record<string, string | undefined>>

function scanner(
  source: string,
  read: (groups: Groups) => readonly DateFields[] | null,
): Scanner<DateMention> {
  return {
    pattern: new RegExp(source, 'gu'),
    read: (match) => read(match.groups ?? {})?.map((fields) => ({ ...spanOf(match), ...fields })) ?? null,
  }
}

function yearOf(year: string | undefined, near: string | undefined): DateFields {
  if (year !== undefined) return { year: number(year) }
  return near === undefined ? {} : { yearsAway: yearsAway[near] ?? 0 }
}

function number(text: string | undefined): number {
  if (text === undefined) return 0
  if (/^[〇零]$/.test(text)) return 0
  return parseNumeralZh(text)?.low ?? 0
}

function clock(hours: number, minutes: number, part: string | undefined): number {
  const isLate = part !== undefined && /下午|午后|傍晚|晚|夜/.test(part) && hours < 12
  return ((hours + (isLate ? 12 : 0)) % 24) * 60 + minutes
}
