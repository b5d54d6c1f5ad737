import type { DateFields, DateMention } from '../date-mention.ts'
import { type Scanner, scan, spanOf } from '../span.ts'
import { ordinalEn, parseNumeralEn, parseOrdinalEn } from './numeral-en.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = '(?:[12]\\d|3[01]|0?[1-9])'
const YEAR = '(?:18|19|20)\\d{2}'
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ')
const AND = '(?: ?[-–—] ?| to | and | through | until )'
const THEN_YEAR = `(?:,? (?:of )?(?:(?<y>${YEAR})\\b|(?<near>last year|this year|next year)))?`

/** Reads the dates and times of an English text and blots them out. */
export function readDatesEn(text: string): { readonly found: readonly DateMention[]; readonly rest: string } {
  return scan(text, scanners)
}

const scanners: readonly Scanner<DateMention>[] = [
  // July 26 to 28, 2025
  named(
    `(?<m>${MONTH}) (?<a>${DAY})(?:st|nd|rd|th)?${AND}(?<b>${DAY})(?:st|nd|rd|th)?\\b(?!,?\\d|:| ${MONTH})${THEN_YEAR}`,
    ({ m, a, b, y, near }) => [
      { month: monthOf(m), day: Number(a), ...yearOf(y, near) },
      { month: monthOf(m), day: Number(b), ...yearOf(y, near) },
    ],
  ),
  // 10 and 11 February
  named(
    `\\b(?<a>${DAY})(?:st|nd|rd|th)?${AND}(?<b>${DAY})(?:st|nd|rd|th)? (?:of )?(?<m>${MONTH})${THEN_YEAR}`,
    ({ m, a, b, y, near }) => [
      { month: monthOf(m), day: Number(a), ...yearOf(y, near) },
      { month: monthOf(m), day: Number(b), ...yearOf(y, near) },
    ],
  ),
  // January 21, 2025; last December 26
  named(
    `\\b(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|past) )?(?<m>${MONTH}) (?<d>${DAY})(?:st|nd|rd|th)?\\b(?![,.]?\\d|:)${THEN_YEAR}`,
    ({ m, d, y, near, which }) => [
      {
        month: monthOf(m),
        day: Number(d),
        ...yearOf(y, near ?? (which?.toLowerCase() === 'this' ? 'this year' : undefined)),
      },
    ],
  ),
  // 21 January 2025, 21 Jan
  named(`\\b(?<d>${DAY})(?:st|nd|rd|th)? (?:of )?(?<m>${MONTH})\\b${THEN_YEAR}`, ({ m, d, y, near }) => [
    { month: monthOf(m), day: Number(d), ...yearOf(y, near) },
  ]),
  // January-October
  named(`\\b(?<a>${MONTH})(?:${AND})(?<b>${MONTH})\\b${THEN_YEAR}`, ({ a, b, y, near }) => [
    { month: monthOf(a), ...yearOf(y, near) },
    { month: monthOf(b), ...yearOf(y, near) },
  ]),
  // November 2023, March this year; this May, in May
  named(
    `\\b(?<m>${MONTH}),? (?:of )?(?:(?<y>${YEAR})\\b|(?<near>last year|this year|next year))`,
    ({ m, y, near }) => [{ month: monthOf(m), ...yearOf(y, near) }],
  ),
  named(
    `\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|till|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id|of|[Bb]efore|[Aa]fter|[Dd]uring|to|through|for)[ -](?<m>${MONTH})(?![a-z])`,
    ({ m, which }) => [{ month: monthOf(m), ...(which?.toLowerCase() === 'this' ? { yearsAway: 0 } : {}) }],
  ),
  named(`\\b(?<m>(?!May|Mar(?!ch)|Jan\\b|Sun)${MONTH})(?![a-z])`, ({ m }) => [{ month: monthOf(m) }]),
  // Q1 2024, the first quarter of last year, third-quarter revenue
  scanner(
    `\\bQ(?<q>[1-4])(?: (?:of )?(?:(?<y>${YEAR})\\b|(?<near>last year|this year|next year)))?|(?<y2>${YEAR})[ -]?Q(?<q2>[1-4])`,
    ({ q, q2, y, y2, near }) => [{ quarter: Number(q ?? q2), ...yearOf(y ?? y2, near) }],
  ),
  scanner(
    `\\b(?<q>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\\b(?: (?:of |in )?(?:(?<y>${YEAR})\\b|(?<near>last year|this year|next year|the year)))?`,
    ({ q = '', y, near }) => [{ quarter: parseOrdinalEn(q) ?? 0, ...yearOf(y, near) }],
  ),
  scanner(
    `\\b(?<h>first|second|latter) half(?: (?:of |in )?(?:(?<y>${YEAR})\\b|(?<near>last year|this year|next year|the year)))?|\\bH(?<n>[12])\\b(?: (?<y2>${YEAR}))?`,
    ({ h, n, y, y2, near }) => [
      {
        half: n === undefined ? (h?.toLowerCase() === 'first' ? 1 : 2) : Number(n),
        ...yearOf(y ?? y2, near),
      },
    ],
  ),
  // 2021-25, 2019 to 2023, the 1990s, 2024
  scanner(`(?<![\\d.,$€£¥])(?<a>${YEAR})${AND}(?<b>${YEAR}|\\d{2})(?![\\d,%])`, ({ a = '', b = '' }) =>
    Number(b.padStart(4, a.slice(0, 4 - b.length))) <= Number(a)
      ? null
      : [{ year: Number(a) }, { year: Number(b.length === 2 ? a.slice(0, 2) + b : b) }],
  ),
  scanner('\\b(?<n>(?:18|19|20)\\d0)s\\b', ({ n }) => [{ decade: Number(n) }]),
  scanner(
    '\\bthe (?<n>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b',
    ({ n = '' }) => [
      {
        decade:
          1900 +
          ([
            'twenties',
            'thirties',
            'forties',
            'fifties',
            'sixties',
            'seventies',
            'eighties',
            'nineties',
          ].indexOf(n.toLowerCase()) +
            2) *
            10,
      },
    ],
  ),
  scanner(`\\b(?<n>${ordinalEn})[- ]century\\b`, ({ n = '' }) => [{ century: parseOrdinalEn(n) ?? 0 }]),
  // post-90s, post-1990s generation
  scanner('\\bpost-(?<century>19|20)?(?<n>\\d0)s\\b', ({ century, n }) => [
    { decade: Number(century ?? (Number(n) < 30 ? 20 : 19)) * 100 + Number(n) },
  ]),
  // FY2027, FY26, FY2026-27, fiscal 2027, financial year 2027
  scanner(
    `\\b(?:FY ?['’]?|(?:fiscal|financial|budget)(?: year)? )(?<y>${YEAR}|\\d{2})(?:[-–/]\\d{2})?\\b`,
    ({ y = '' }) => [{ year: Number(y.length === 2 ? `20${y}` : y) }],
  ),
  // mid-2026, early-2026
  scanner(`\\b(?:mid|early|late|pre|post|end|since)-(?<y>${YEAR})\\b(?!s)`, ({ y }) => [{ year: Number(y) }]),
  scanner('\\bmid-century\\b', () => [{ year: 2050 }]),
  scanner(
    `(?<![\\d.,$€£¥-])(?<y>${YEAR})\\b(?!,\\d|\\.\\d|%| (?:percent|per cent|million|billion|people|yuan|dollars|euros|metres|meters|kilomet|km|hours|companies|jobs|homes|tonnes|years|households|students|teachers|respondents))`,
    ({ y }) => [{ year: Number(y) }],
  ),
  scanner(
    "\\b(?<near>last year|this year|next year|the previous year|the past year|two years ago)(?![’']s)",
    ({ near = '' }) => [yearOf(undefined, near.toLowerCase())],
  ),
  scanner('\\b(?<near>last|this|next) month\\b', ({ near = '' }) => [{ monthsAway: awayOf(near) }]),
  scanner('\\b(?<near>last|this|next) week\\b', ({ near = '' }) => [{ weeksAway: awayOf(near) }]),
  named('\\b(?<w>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:s\\b)?', ({ w = '' }) => [
    { weekday: WEEKDAYS.indexOf(w.slice(0, 3).toLowerCase()) + 1 },
  ]),
  // 9 a.m., 7:30 p.m., 9:30 in the evening, 15:30
  scanner(
    '\\b(?<h>\\d{1,2})(?:[:.](?<m>\\d{2}))?\\s?(?<half>[ap])\\.?m\\b\\.?',
    ({ h, m = '0', half = '' }) => [
      { time: ((Number(h) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(m) },
    ],
  ),
  scanner(
    "\\b(?<h>\\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?:[:.](?<m>\\d{2}))?(?: o'clock)? (?:in the (?<part>morning|afternoon|evening)|at (?<night>night))",
    ({ h = '', m = '0', part }) => [
      { time: (((parseNumeralEn(h)?.value ?? 0) % 12) + (part === 'morning' ? 0 : 12)) * 60 + Number(m) },
    ],
  ),
  scanner('(?<![\\d:])(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?![\\d:.])', ({ h, m }) => [
    { time: Number(h) * 60 + Number(m) },
  ]),
  scanner(`\\bNew Year['’]s Day\\b(?:,? (?:of |in )?(?<y>${YEAR}))?`, ({ y }) => [
    { month: 1, day: 1, ...yearOf(y, undefined) },
  ]),
  scanner('\\b(?:at|from|until|by|before) (?<word>noon|midnight)\\b', ({ word }) => [
    { time: word?.toLowerCase() === 'noon' ? 720 : 0 },
  ]),
  // on the 23rd
  scanner(
    '\\b(?:on|by|until|of|from|before) the (?<d>\\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$|\\s(?:and|that|in|at|to)\\b)',
    ({ d }) => [{ day: Number(d) }],
  ),
]

function awayOf(near: string): number {
  return { last: -1, next: 1 }[near.toLowerCase()] ?? 0
}

type Groups = Readonly<Record<string, string | undefined>>

type Read = (groups: Groups) => readonly DateFields[] | null

/** Names of months and days are capitalised: may and march are words. */
function named(source: string, read: Read): Scanner<DateMention> {
  return scanner(source, read, 'gu')
}

function scanner(source: string, read: Read, flags = 'giu'): Scanner<DateMention> {
  return {
    pattern: new RegExp(source, flags),
    read: (match) => read(match.groups ?? {})?.map((fields) => ({ ...spanOf(match), ...fields })) ?? null,
  }
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function yearOf(year: string | undefined, near: string | undefined): DateFields {
  if (year !== undefined) return { year: Number(year) }
  if (near === undefined || near === 'the year') return {}
  const away: Readonly<Record<string, number>> = {
    'last year': -1,
    'the previous year': -1,
    'this year': 0,
    'next year': 1,
    'two years ago': -2,
  }
  const years = away[near.toLowerCase()]
  return years === undefined ? {} : { yearsAway: years }
}
