import type { Range } from '../quantity.ts'
import type { Forms } from './phrases.ts'

/** Phrases, divided by bars, as `PhraseBook` reads them. */
export type Written = string
type Named<T> = Readonly<Record<Written, T>>

/**
 * What one language says of amounts and days, and all that a file of `languages/` holds. Names of months, weekdays, units and
 * currencies come from CLDR (`cldr.ts`); what stands here is added to them. Nothing but `tag` is needed.
 */
export interface LanguageWords {
  readonly tag: string
  readonly isByCharacter?: boolean
  /** Words stand apart, though every syllable is a token: no number in letters begins within one. */
  readonly hasSpaces?: boolean
  /** Other forms in which a word is looked up. */
  readonly forms?: Forms
  /** What looks like a number and states none. */
  readonly idioms?: RegExp
  /** Where it is not what CLDR says. */
  readonly decimal?: string

  /** Values that add up: two, twenty, doscientos. */
  readonly numbers?: Named<number>
  /** Words of several numbers: dreiundzwanzig. */
  readonly compound?: (word: string) => number | null
  /** What multiplies the value before it, and counts once alone: hundred, thousand, million, dozen. */
  readonly scales?: Named<number>
  /** The same, only close behind figures: bn, k. */
  readonly closeScales?: Named<number>
  /** Between words of one number: and, et, y. */
  readonly joiners?: Written
  /** After which numbers the next may be up to 19: soixante-dix. */
  readonly vigesimal?: readonly number[]
  /** One, before a scale, a fraction or a unit; a word that is no number elsewhere. */
  readonly articles?: Written
  /** And a half: et demi, y medio. */
  readonly andHalf?: Written
  readonly andQuarter?: Written
  /** Between a number and what it is of: de, of. */
  readonly of?: Written
  /** Amounts in one word: polutora, fortnight; with the unit where it says that. */
  readonly wholes?: Named<{ readonly value: number | Range; readonly unit?: string }>
  /** A half before a unit or a scale: half a, demi, полу. */
  readonly halves?: Written
  /** A quarter before them: quarter of. */
  readonly quarters?: Written

  readonly percent?: Written
  readonly points?: Written
  /** Parts of a point in one word: Viertelpunkt. */
  readonly partPoints?: Named<number>
  /** Parts of a point that are counted: basis points, décimas. */
  readonly smallPoints?: Named<number>
  /** What follows a number of parts, to how many make a whole: tiers, thirds. */
  readonly fractions?: Named<number>
  /** Parts that need no number: la moitié, eine Hälfte. */
  readonly parts?: Named<number>
  /** What follows a part that is also an ordinal: fifth of. */
  readonly partFollows?: Written
  /** How many of 分の1, 3분의 1 make a whole stands first. */
  readonly wholeFirst?: Written
  /** Between the parts and the whole: out of, sur, von; with nouns before it where these stand there. */
  readonly outOf?: Written
  /** How many words may stand before `outOf`: one patient in three; behind one, and behind more. */
  readonly nounsBeforeOutOf?: { readonly one: number; readonly more: number }
  /** Before an ordinal that is a share: jeder fünfte. */
  readonly every?: Written
  /** Between how many there are, with what is counted, and how many of them: 5人に1人. */
  readonly among?: Written
  /** Tenths: 割, which is followed by hundredths. */
  readonly tenths?: Written
  readonly hundredths?: Written

  /** Twice, doubled. */
  readonly factors?: Named<number>
  readonly times?: Written
  readonly vague?: Named<readonly [number, number]>
  /** Behind a number of others: six others are seven with the one named before. */
  readonly others?: Written
  /** Between the base and the exponent of a power. */
  readonly power?: Written
  readonly powerAfter?: Written

  readonly ordinals?: Named<number>
  readonly ordinalOf?: (word: string) => number | null
  /** Close behind figures: st, e, º. */
  readonly ordinalSuffixes?: Written
  /** Before figures: 第. */
  readonly ordinalPrefixes?: Written
  /** Before Roman figures: Annex, Phase. */
  readonly numbered?: Written

  /** By the names of `units.ts`. */
  readonly units?: Named<string>
  /** Currencies before the number. */
  readonly prefixes?: Named<string>
  readonly minus?: Written

  /** Before the number. */
  readonly bounds?: { readonly under?: Written; readonly over?: Written; readonly about?: Written }
  /** Behind it. */
  readonly boundsAfter?: { readonly under?: Written; readonly over?: Written; readonly about?: Written }
  /** Behind a number, what is counted; where a language has these, a number in letters alone needs one. */
  readonly counters?: Written
  /** Between the numbers of a range or a list, besides dashes. */
  readonly between?: Written

  readonly dates?: DateWords
}

export interface DateWords {
  readonly months?: Named<number>
  /** Months that are words too are read with these capitals only, beside a day, a year or one of `monthBefore`. */
  readonly doubtfulMonths?: readonly string[]
  readonly monthBefore?: Written
  readonly weekdays?: Named<number>
  readonly notWeekdays?: readonly string[]
  /** Between day, month and year. */
  readonly of?: Written
  /** Between two days, months or years. */
  readonly between?: Written
  /** A point behind the day: 3. Mai. */
  readonly hasDayPoint?: boolean
  /** Month before the day: May 3. */
  readonly isMonthFirst?: boolean
  /** Before a day without a month: on the, le. */
  readonly dayBefore?: Written
  readonly dayAfter?: Written
  /** Behind a day without a month. */
  readonly dayFollows?: Written
  /** Behind a day that follows no month and is a number of days then, and before it. */
  readonly dayNot?: Written
  readonly dayNotBehind?: Written
  readonly yearBefore?: Written
  readonly yearAfter?: Written
  /** Behind the last two figures of a year: 13年度. */
  readonly fiscalYear?: Written
  /** What is counted, and no year then: people. */
  readonly counted?: Written
  /** Last year: -1. */
  readonly years?: Named<number>
  readonly monthsAway?: Named<number>
  readonly weeksAway?: Named<number>
  readonly decadeBefore?: Written
  readonly decadeAfter?: Written
  /** Words of a decade: the nineties, 90. */
  readonly decades?: Named<number>
  readonly century?: Written
  readonly quarter?: Written
  /** Close before or behind figures: Q, T. */
  readonly quarterSigns?: Written
  /** Close behind them: 3T. */
  readonly quarterSignsAfter?: Written
  /** The third quarter in words of an order of their own: الربع الثالث. */
  readonly quarters?: Named<1 | 2 | 3 | 4>
  readonly half?: Written
  readonly halfSigns?: Written
  /** The first half: 上半年; to 1 or 2. */
  readonly halves?: Named<1 | 2>
  /** The day as it is called: New Year's Day. */
  readonly days?: Named<readonly [month: number, day: number]>
  /** Era names to the year before their first. */
  readonly eras?: Named<number>
  /** Years of another calendar, which are passed over: 1446 هـ. */
  readonly otherYears?: Written
  readonly otherMonths?: Written

  /** Between hours and minutes, besides a colon. */
  readonly hourMark?: Written
  readonly minuteMark?: Written
  readonly halfHour?: Written
  /** Behind an hour, which is no duration then: Uhr. */
  readonly clock?: Written
  /** Before an hour: à, um. */
  readonly clockBefore?: Written
  /** Behind the hour where one of `clockBefore` stands before it: heures. */
  readonly hour?: Written
  readonly am?: Written
  readonly pm?: Written
  /** Noon: 720. */
  readonly times?: Named<number>
}
