import type { z } from 'zod'
import { format } from '../../domain/date-fns.ts'
import { type Strings, stringPlaces } from '../../domain/newsletter/strings.ts'
import type { Finding } from '../schema/finding.ts'
import { findInPlaces, fixedWords } from './fixed-words.ts'

const about = {
  languageLabel: 'What the language calls itself, such as 中文 or English.',
  issueNumber: 'With {number}, such as "No. {number}".',
  date: 'A pattern of date-fns, such as "d MMMM yyyy": https://date-fns.org/docs/format',
  contents: 'Heading of the list of contents.',
  source: 'Stands before the name of a source.',
  why: 'Why the reader gets this mail; may hold {newsletter} and {address}.',
  viewInBrowser: 'Text of a link in the footer.',
  preferences: 'Text of a link in the footer.',
  unsubscribe: 'Text of a link in the footer.',
  reader: 'What a reader is called whose name is not known.',
  missingHeadline: 'Stands where a headline is missing.',
  missingKeywords: 'Stands where keywords are missing.',
  missingSummary: 'Stands where a summary is missing.',
  missingSection: 'Stands where a whole section is missing.',
  derivedNote: 'Said of a section that a program converted; may be "".',
  onlyIn:
    'Said of an article that has no section in this language; with {language}, the one that it is shown in.',
  correctionSubject: 'Subject of a correction; with {subject}, that of the issue.',
  correctionIntro:
    'Introduction of a correction; may hold {issue}, such as "No. 30", and {date}, of what it corrects.',
  testSubjectPrefix: 'Put before the subject of a test mail.',
} as const satisfies Record<keyof Strings, string>

/** The schema of strings/<tag>.yaml: every key of `Strings`, each a text. */
export const stringsSchema: z.ZodType<Strings> = fixedWords<keyof Strings>(
  about,
  (key, text) => (key === 'date' ? findInPattern(text) : findInPlaces(text, stringPlaces[key] ?? [])),
  ['derivedNote'],
)

function findInPattern(pattern: string): Finding | null {
  const finding = {
    is: `is not a date-fns pattern: \`${pattern}\``,
    hint: 'Use yyyy, MMMM, M, d, and put words in single quotes: https://date-fns.org/docs/format',
  }
  // Years of weeks and days of years: date-fns refuses them too, but prints a warning first.
  if (/YY|D/.test(pattern.replace(/'[^']*'/g, ''))) return finding
  try {
    format(new Date(2025, 6, 26), pattern)
    return null
  } catch (error) {
    if (error instanceof RangeError) return finding // how date-fns says "no such letter"
    throw error
  }
}
