import type { z } from 'zod'
import { isDatePattern } from '../../domain/language/spell-date.ts'
import { type Strings, stringPlaces } from '../../domain/newsletter/strings.ts'
import type { Finding } from '../schema/finding.ts'
import { findInPlaces, fixedWords } from './fixed-words.ts'

const about = {
  languageLabel: 'What the language calls itself, such as 中文 or English.',
  issueNumber: 'With {number}, such as "No. {number}".',
  date: 'How a day is written: yyyy or yy, MMMM (July), MMM (Jul), MM or M, dd or d, EEEE (Saturday), EEE (Sat); words in single quotes. Such as "d MMMM yyyy".',
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
  correctionOfSubject: 'Said in a correction of a subject; with {before}, as it was sent, and {after}.',
  correctionOfIntro: 'Said in a correction before the introduction as it should have been.',
  testSubjectPrefix: 'Put before the subject of a test mail.',
} as const satisfies Record<keyof Strings, string>

/** The schema of strings/<tag>.yaml: every key of `Strings`, each a text. */
export const stringsSchema: z.ZodType<Strings> = fixedWords<keyof Strings>(
  about,
  (key, text) => (key === 'date' ? findInPattern(text) : findInPlaces(text, stringPlaces[key] ?? [])),
  ['derivedNote'],
)

function findInPattern(pattern: string): Finding | null {
  if (isDatePattern(pattern)) return null
  return {
    is: `is not a pattern of a date: \`${pattern}\``,
    hint: 'Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".',
  }
}
