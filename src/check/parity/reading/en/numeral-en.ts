import { figuresSource, significant, significantOf } from '../figures.ts'

/** English numerals: twenty-three, two and a half, 1,250, 12.5bn, a hundred and twenty thousand. */

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
  sextillion: 1e21,
  septillion: 1e24,
  exaflops: 1e18,
  exaflop: 1e18,
  petaflops: 1e15,
  mn: 1e6,
  m: 1e6,
  bn: 1e9,
  b: 1e9,
  mln: 1e6,
  bln: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  tn: 1e12,
  trn: 1e12,
  t: 1e12,
  k: 1e3,
}

const values: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ['zero', 0],
  ['a', 1],
  ['an', 1],
])

const ordinalValues: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ...TENTHS.map((word, at) => [word, (at + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])

// Each word stands here once for each place where it may come: these patterns are parts of many, and a long one is slow to
// compile, which a command that reads one issue does for all of them.
const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${ONES.toReversed().join('|')}|zero)`
/** `a` is a number before hundred or thousand alone. */
const NO_ARTICLE = '(?<!\\ban?)'
const HUNDREDS = `(?:${SMALL}|an?)(?:[ -]hundred(?: (?:and )?${SMALL})?|${NO_ARTICLE})`
const BIG = '(?:thousand|million|billion|trillion|quadrillion|quintillion|sextillion|septillion)'
const SPELT = `(?:${HUNDREDS}|an?)(?:[ -]${BIG}(?:,? (?:and )?${HUNDREDS}[ -]${BIG}){0,6}(?:,? (?:and )?${HUNDREDS})?|${NO_ARTICLE})`

/** The source of a pattern that matches a numeral without its scale. */
export const numeralEn = `(?:(?<![\\w.,])(?:${figuresSource})(?!\\d)|\\b${SPELT}(?: and a (?:half|quarter))?\\b)`
/** A scale behind figures: billion, bn, dozen; single letters only close to them. */
export const scaleEn = `(?:(?:[ -]?(?:hundred|dozen|lakhs?|crores?|${BIG})){1,2}\\b|[ -](?:exaflops?|petaflops|bn|mn|tn|trn|mln|bln)\\b|(?:bn|mn|tn|trn|mln|bln|[mkbMKBT])(?!\\w))`
export const ordinalEn = `(?:\\d{1,9}(?:st|nd|rd|th)|(?:(?:${TENS.join('|')})-)?(?:${ORDINALS.join('|')})|${TENTHS.join('|')}|hundredth)`
export const smallEn = SMALL

interface NumeralEn {
  readonly value: number
  readonly digits: number
}

export function parseNumeralEn(text: string): NumeralEn | null {
  if (/^\d/.test(text)) return { value: Number(text.replaceAll(',', '')), digits: significant(text) }
  const [, whole = '', part] = /^(.*?)(?: and a (half|quarter))?$/i.exec(text) ?? []
  const value = parseSpelt(whole.toLowerCase())
  if (value === null) return null
  const extra = part === 'half' ? 0.5 : part === 'quarter' ? 0.25 : 0
  return { value: value + extra, digits: significantOf(value + extra) }
}

export function parseOrdinalEn(text: string): number | null {
  const figures = /^\d+/.exec(text)?.[0]
  if (figures !== undefined) return Number(figures)
  const [first = '', second] = text.toLowerCase().split('-')
  if (second === undefined) return ordinalValues.get(first) ?? null
  const [ten, one] = [values.get(first), ordinalValues.get(second)]
  return ten === undefined || one === undefined ? null : ten + one
}

/** 1e12 for lakh crore. */
export function parseScaleEn(text = ''): number {
  return [...text.toLowerCase().matchAll(SCALE_WORD)].reduce(
    (product, [word]) => product * (scales[word] ?? 1),
    1,
  )
}

const SCALE_WORD = new RegExp(
  Object.keys(scales)
    .toSorted((x, y) => y.length - x.length)
    .join('|'),
  'g',
)

function parseSpelt(text: string): number | null {
  let [total, group] = [0, 0]
  for (const word of text.split(/[\s,-]+/)) {
    if (word === 'and' || word === '') continue
    const value = values.get(word)
    const scale = scales[word]
    if (value !== undefined) group += value
    else if (word === 'hundred') group *= 100
    else if (scale !== undefined) {
      total += group * scale
      group = 0
    } else return null
  }
  return total + group
}
