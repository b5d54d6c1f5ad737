import { baseLanguage, isHan, type LanguageTag } from '../../domain/language/language.ts'

/**
 * A line does not end between a number and what it counts. Only a space that is there is exchanged for one that does
 * not break: nothing is put in.
 */
const NO_BREAK_SPACE = '\u00A0'

/** The text with U+00A0 between numbers and units, day and month, abbreviation and number. */
export function keepUnits(text: string, language: LanguageTag): string {
  if (!/\d/.test(text) || !text.includes(' ')) return text
  return rulesOf(language).reduce((kept, rule) => kept.replace(rule, NO_BREAK_SPACE), text)
}

/** A longer figure would not fit on a line of a phone. */
const LONGEST_TOGETHER = 20

/** The same where no space is: pieces of a Han text, those that stay together marked. */
export function splitUnits(text: string): readonly { readonly text: string; readonly together: boolean }[] {
  return text
    .split(UNSPACED)
    .map((piece, index) => ({ text: piece, together: index % 2 === 1 && piece.length <= LONGEST_TOGETHER }))
    .filter((piece) => piece.text !== '')
}

/** Each rule matches one space. */
function rulesOf(language: LanguageTag): readonly RegExp[] {
  const known = rules.get(language)
  if (known !== undefined) return known
  const base = baseLanguage(language)
  const words = [...(UNIT_WORDS[base] ?? []), ...monthsOf(language)].map(literally).join('|')
  const before = [...(BEFORE_NUMBER[base] ?? []), ...monthsOf(language)].map(literally).join('|')
  const made = [
    new RegExp(`(?<=\\d) (?=(?:${SYMBOLS})(?![\\p{L}\\d]))`, 'gu'),
    ...(isHan(language) ? [new RegExp(`(?<=\\d) (?=[${COUNTED}])`, 'gu')] : []),
    ...(words === '' ? [] : [new RegExp(`(?<=\\d) (?=(?:${words})(?![\\p{L}\\d]))`, 'giu')]),
    ...(before === '' ? [] : [new RegExp(`(?<=(?<![\\p{L}\\d])(?:${before})) (?=\\d)`, 'gu')]),
  ]
  rules.set(language, made)
  return made
}

function literally(word: string): string {
  return word.replace(/[.$]/g, '\\$&')
}

const rules = new Map<LanguageTag, readonly RegExp[]>()

// Writing out months takes Intl long, and the answer never changes. Months of East Asia are written with figures.
function monthsOf(language: LanguageTag): string[] {
  if (isHan(language)) return []
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) =>
      format
        .formatToParts(Date.UTC(2024, index, 15))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value),
    ).flat()
  })
  return [...new Set(names)].filter((name) => /\p{L}{3}/u.test(name))
}

/** Units that are written alike in every language. */
const SYMBOLS = [
  '[%‰℃]',
  '°[CF]?',
  '[kMGTPE]?(?:W|Wh|Hz|B|V|eV)',
  '[kMGT]?bit(?:/s)?',
  '[kcmµn]?m[²³]?',
  '[kmµ]?g',
  '[mµn]?s',
  'ha|kt|Mt|Gt|t|l|ml|h|min|CO2e?',
].join('|')

/** What Chinese and Japanese count in, and what follows a figure as part of the number. */
const COUNTED =
  '年月日号號时時点點分秒周週岁歲天季个個名项項条條家种種类類位人次件元倍届屆章页頁期级級度多余餘几幾百千万萬亿億兆美欧歐英日円圓镑鎊港公吨噸克米升瓦字所座款场場例起部台套份批本篇つ'

const UNSPACED = new RegExp(`(\\d[\\d.,]{0,30}[${COUNTED}])`, 'u')

const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['percent', 'per cent', 'percentage', 'thousand', 'million', 'billion', 'trillion', 'dozen'],
    ...['yuan', 'euro', 'euros', 'dollars', 'pounds', 'yen', 'a.m', 'p.m', 'a.m.', 'p.m.'],
    ...[
      'years',
      'months',
      'weeks',
      'days',
      'hours',
      'minutes',
      'kilometres',
      'tonnes',
      'gigawatts',
      'megawatts',
    ],
  ],
  ar: [
    ...[
      'ألف',
      'آلاف',
      'مليون',
      'مليونًا',
      'مليونا',
      'ملايين',
      'مليار',
      'مليارًا',
      'مليارا',
      'مليارات',
      'تريليون',
    ],
    ...[
      'في المئة',
      'بالمئة',
      'دولار',
      'دولارًا',
      'يورو',
      'درهم',
      'ريال',
      'عامًا',
      'عام',
      'سنة',
      'يومًا',
      'يوم',
      'دولة',
    ],
  ],
}

const BEFORE_NUMBER: Readonly<Record<string, readonly string[]>> = {
  en: [
    'No.',
    'Art.',
    'Article',
    'Articles',
    'Section',
    'Chapter',
    'Annex',
    'Title',
    'page',
    'p.',
    'pp.',
    'US$',
    '§',
  ],
  ar: ['المادة', 'رقم', 'الفصل'],
}
