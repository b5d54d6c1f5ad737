import type { Range } from '../quantity.ts'
import { currencies } from '../units.ts'
import {
  currenciesOf,
  dateJoinersOf,
  decimalOf,
  isMonthFirst,
  monthsOf,
  scalesOf,
  unitsOf,
  weekdaysOf,
} from './cldr.ts'
import { createPhraseBook, type PhraseBook, type Phrases } from './phrases.ts'
import type { Token, Writing } from './tokens.ts'
import type { DateWords, LanguageWords, Written } from './words.ts'

/** The phrases of a language by where they stand. */
interface Books {
  /** What is something by itself, or with what is behind it: May, twenty, next week. */
  readonly own: PhraseBook
  /** What only stands before such a thing, before figures or before another word that is known here: in, half, annex. */
  readonly before: PhraseBook
  /** What begins nothing: units, per cent. */
  readonly behind: PhraseBook
}

/** The words of a language, to be looked up. */
export interface Lexicon {
  readonly words: LanguageWords
  readonly writing: Writing
  readonly books: Books
  readonly firstBigScale: number
  readonly isMonthFirst: boolean
  readonly numbers: Phrases<number>
  readonly scales: Phrases<number>
  readonly closeScales: Phrases<number>
  readonly units: Phrases<string>
  readonly prefixes: Phrases<string>
  readonly wholes: Phrases<{ readonly value: number | Range; readonly unit?: string }>
  readonly fractions: Phrases<number>
  readonly parts: Phrases<number>
  readonly partPoints: Phrases<number>
  readonly smallPoints: Phrases<number>
  readonly factors: Phrases<number>
  readonly vague: Phrases<readonly [number, number]>
  readonly ordinals: Phrases<number>
  readonly bounds: Phrases<'under' | 'over' | 'about'>
  readonly boundsAfter: Phrases<'under' | 'over' | 'about'>
  readonly joiners: Phrases<true> | null
  /** A phrase of the language by what it is for. */
  readonly is: (name: PhraseName) => Phrases<true>
  readonly date: {
    readonly months: Phrases<number>
    readonly weekdays: Phrases<number>
    readonly years: Phrases<number>
    readonly monthsAway: Phrases<number>
    readonly weeksAway: Phrases<number>
    readonly decades: Phrases<number>
    readonly quarters: Phrases<1 | 2 | 3 | 4>
    readonly halves: Phrases<1 | 2>
    readonly days: Phrases<readonly [number, number]>
    readonly eras: Phrases<number>
    readonly times: Phrases<number>
    readonly is: (name: DatePhraseName) => Phrases<true>
  }
  /** Whether a scale counts once without a number before it: hundred, a dozen. */
  readonly beginsAlone: (scale: number, tokens: readonly Token[], at: number) => boolean
}

type NamesOf<T> = { [Name in keyof T]-?: NonNullable<T[Name]> extends string ? Name : never }[keyof T]
type PhraseName = Exclude<NamesOf<LanguageWords>, 'tag'>
type DatePhraseName = NamesOf<DateWords>

/** Written alike in every language, and therefore beside its own names. */
const SYMBOLS: readonly (readonly [Written, string])[] = [
  ['km²|km2', 'square kilometre'],
  ['m²|m2', 'square metre'],
  ['m³|m3', 'cubic metre'],
  ['km/h', 'kilometre'],
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['nm', 'nanometre'],
  ['µm|μm', 'micrometre'],
  ['kg', 'kilogram'],
  ['mg', 'milligram'],
  ['ha', 'hectare'],
  ['=TWh', 'terawatt-hour'],
  ['=GWh', 'gigawatt-hour'],
  ['=MWh', 'megawatt-hour'],
  ['=kWh', 'kilowatt-hour'],
  ['=TW', 'terawatt'],
  ['=GW', 'gigawatt'],
  ['=MW', 'megawatt'],
  ['=kW', 'kilowatt'],
  ['=MB', 'megabyte'],
  ['=GB', 'gigabyte'],
  ['=TB', 'terabyte'],
  ['=PB', 'petabyte'],
  ['=MHz', 'megahertz'],
  ['=GHz', 'gigahertz'],
  ['°C|° C|℃', 'degree Celsius'],
  ['°F|° F|℉', 'degree Fahrenheit'],
  ['ms', 'millisecond'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['US$', 'USD'],
  ['$', 'dollar'],
  ['¥|￥', 'yen or yuan'],
]

const PREFIXES: readonly (readonly [Written, string])[] = [
  ['=US$|=USD', 'USD'],
  ['=HK$', 'HKD'],
  ['=NT$', 'TWD'],
  ['=A$|=AU$', 'AUD'],
  ['=C$|=CA$', 'CAD'],
  ['=S$', 'SGD'],
  ['=NZ$', 'NZD'],
  ['=R$', 'BRL'],
  ['$', 'dollar'],
  ['€|=EUR', 'EUR'],
  ['£|=GBP', 'GBP'],
  ['=RMB|=CNY|=CN¥', 'CNY'],
  ['¥|￥', 'yen or yuan'],
  ['₹|=INR', 'INR'],
  ['₩|=KRW', 'KRW'],
  ['₽|=RUB', 'RUB'],
]

export function lexiconOf(words: LanguageWords, tag: string): Lexicon {
  const isByCharacter = words.isByCharacter ?? false
  const writing = { decimal: words.decimal ?? decimalOf(tag), isByCharacter }
  const createBook = () => createPhraseBook(writing, words.forms)
  const books: Books = { own: createBook(), before: createBook(), behind: createBook() }
  const { own, behind } = books
  const named = <T>(table: Readonly<Record<Written, T>> = {}, more: Iterable<readonly [Written, T]> = []) =>
    own.of([...Object.entries(table), ...more].filter(([written]) => written !== ''))
  const dates = words.dates ?? {}
  const isOf = lookedUp(words, books)
  const articles = isOf('articles')
  const firstBigScale = isByCharacter ? 1e4 : 1000
  return {
    words,
    writing,
    books,
    firstBigScale,
    isMonthFirst: dates.isMonthFirst ?? isMonthFirst(tag),
    numbers: named(words.numbers),
    scales: named(words.scales, scalesOf(tag)),
    closeScales: behind.of(Object.entries(words.closeScales ?? {})),
    units: behind.of(
      [...flipped(words.units), ...SYMBOLS, ...currenciesOf(tag, currencies), ...unitsOf(tag)].filter(
        ([written]) => written !== '',
      ),
    ),
    prefixes: own.of([...flipped(words.prefixes), ...PREFIXES]),
    wholes: named(words.wholes),
    fractions: behind.of(Object.entries(words.fractions ?? {})),
    parts: named(words.parts, [
      ['½', 0.5],
      ['¼', 0.25],
      ['¾', 0.75],
      ['⅓', 1 / 3],
      ['⅔', 2 / 3],
    ]),
    partPoints: named(words.partPoints),
    smallPoints: behind.of(Object.entries(words.smallPoints ?? {})),
    factors: named(words.factors),
    vague: named(words.vague),
    ordinals: named(words.ordinals),
    bounds: behind.of(boundRows(words.bounds)),
    boundsAfter: behind.of(boundRows(words.boundsAfter)),
    joiners: words.joiners === undefined ? null : behind.of([[words.joiners, true]]),
    is: isOf,
    date: {
      months: named(dates.months, monthsOf(tag)),
      weekdays: named(
        dates.weekdays,
        weekdaysOf(tag).filter(([written]) => !dates.notWeekdays?.includes(written)),
      ),
      years: named(dates.years),
      monthsAway: named(dates.monthsAway),
      weeksAway: named(dates.weeksAway),
      decades: named(dates.decades),
      quarters: named(dates.quarters),
      halves: named(dates.halves),
      days: named(dates.days),
      eras: named(dates.eras),
      times: named(dates.times),
      is: lookedUp(
        { ...dates, of: [dates.of ?? '', dateJoinersOf(tag)].filter((it) => it !== '').join('|') },
        books,
      ),
    },
    // Where nobody knows the words of numbers, one may stand before it: due miliardi.
    beginsAlone: (scale, tokens, at) =>
      (scale >= 100 && words.numbers !== undefined) ||
      isByCharacter ||
      (at > 0 && articles.at(tokens, at - 1) !== null),
  }
}

/** Units are written name first, as phrases are longer. */
function flipped(table: Readonly<Record<string, Written>> = {}): (readonly [Written, string])[] {
  return Object.entries(table).map(([name, written]) => [written, name])
}

type Bounds = NonNullable<LanguageWords['bounds']>

function boundRows(bounds: Bounds = {}): (readonly [Written, keyof Bounds])[] {
  return (['under', 'over', 'about'] as const).flatMap((bound) => {
    const written = bounds[bound]
    return written === undefined ? [] : [[written, bound] as const]
  })
}

/** Phrases that stand before what is read. */
const BEFORE: ReadonlySet<string> = new Set([
  'articles',
  'halves',
  'quarters',
  'every',
  'numbered',
  'minus',
  'ordinalPrefixes',
  'monthBefore',
  'dayBefore',
  'yearBefore',
  'decadeBefore',
  'clockBefore',
  'century',
  'quarter',
  'quarterSigns',
  'halfSigns',
  'am',
  'pm',
])

function lookedUp(table: object, { before, behind }: Books) {
  const found = new Map<string, Phrases<true>>()
  for (const [name, written] of Object.entries(table))
    if (typeof written === 'string' && written !== '')
      found.set(name, (BEFORE.has(name) ? before : behind).of([[written, true]]))
  return (name: string) => found.get(name) ?? NONE
}

const NONE: Phrases<true> = { at: () => null }
