import { z } from 'zod'
import { isDatePattern } from '../../domain/language/format-date.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { type SiteWords, sitePlaces } from '../../domain/newsletter/site-words.ts'
import { type Strings, stringPlaces } from '../../domain/newsletter/strings.ts'
import { emptyFinding, strict, withRule } from '../schema/fields.ts'
import { nearestName } from '../schema/nearest-name.ts'
import { type Finding, findInCharacters } from '../schema/text-rules.ts'

/**
 * The schema of a file of fixed words: every key of `about`, which says where it stands, each a text of one line. `find`
 * looks at what is special of a key; `mayBeEmpty` names those that need no words.
 */
function fixedWords<K extends string>(
  about: Readonly<Record<K, string>>,
  find: (key: K, text: string) => Finding | null,
  mayBeEmpty: readonly K[] = [],
): z.ZodType<Record<K, string>> {
  const fixedText = (key: K) =>
    withRule(z.string(), (given) => {
      const text = given.trim()
      if (text === '') return mayBeEmpty.includes(key) ? null : emptyFinding(msg`Write it.`)
      if (text.includes('\n')) return { is: msg`has more than one line`, hint: msg`Write it on one line.` }
      return findInCharacters(text) ?? find(key, text)
    })
  const shape = Object.entries<string>(about).map(([key, where]) => [
    key,
    fixedText(key as K).describe(where),
  ])
  // The shape has the keys of the table, which TypeScript cannot follow.
  return strict(Object.fromEntries(shape)) as unknown as z.ZodType<Record<K, string>>
}

/** Finds a place in a fixed text that the program would not fill. */
function findInPlaces(text: string, known: readonly string[]): Finding | null {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name]) => name ?? '')
    .find((name) => !known.includes(name))
  if (unknown === undefined) return null
  const nearest = nearestName(unknown, known)
  const list =
    known.length > 0 ? msg`Known places: ${listed(known.map((name) => `{${name}}`))}.` : msg`Take it out.`
  return {
    is: msg`has the unknown place {${unknown}}`,
    hint: nearest ? msg`Did you mean {${nearest}}?` : list,
  }
}

const stringPurposes = {
  languageLabel: 'What the language calls itself, such as 中文 or English.',
  issueNumber: 'With {number}, such as "No. {number}".',
  date: 'How a day is written: yyyy or yy, MMMM (July), MMM (Jul), MM or M, dd or d, EEEE (Saturday), EEE (Sat); words in single quotes. Such as "d MMMM yyyy".',
  contents: 'Heading of the list of contents.',
  readAt: 'Text of the link to a source; with {source}, what it is called.',
  readingTime: 'How long an issue takes to read; with {minutes}.',
  editedBy: 'Said in the footer; with {name}, `editedBy` of newsletter.yaml.',
  why: 'Why the reader gets this mail; may hold {newsletter} and {address}.',
  viewInBrowser: 'Text of a link in the footer.',
  forward: 'Text of a link in the footer: begins a mail that passes the issue on.',
  subscribe: 'Text of a link in the footer, for those whom the mail was passed on to.',
  reply: 'Text of a link in the footer: begins a mail to the editors.',
  preferences: 'Text of a link in the footer.',
  unsubscribe: 'Text of a link in the footer.',
  reader: 'What a reader is called whose name is not known.',
  missingHeadline: 'Stands where a headline is missing.',
  missingKeywords: 'Stands where keywords are missing.',
  missingSummary: 'Stands where a summary is missing.',
  missingSection: 'Stands where a whole section is missing.',
  missingText: 'Stands where a text of a block is missing.',
  noteLabel: 'Heading of a word of the editor.',
  eventLabel: 'Heading of an event.',
  quoteLabel: 'Heading of a quote.',
  figureLabel: 'Heading of the number of the week.',
  termLabel: 'Heading of the term of the week.',
  briefLabel: 'Heading of short news.',
  correctionLabel: 'Heading of a correction.',
  sponsorLabel: 'Heading of a paid text: it says that it is one.',
  addToCalendar: 'Text of the link to the calendar file of an event.',
  readMore: 'Text of the link of a block to where more can be read.',
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
  stringPurposes,
  (key, text) => (key === 'date' ? findInPattern(text) : findInPlaces(text, stringPlaces[key] ?? [])),
  ['derivedNote'],
)

function findInPattern(pattern: string): Finding | null {
  if (isDatePattern(pattern)) return null
  return {
    is: msg`is not a pattern of a date: \`${pattern}\``,
    hint: msg`Use yyyy, MMMM, MM, M, dd, d and EEEE, and put words in single quotes: "d MMMM yyyy".`,
  }
}

const siteWordPurposes = {
  subscribe: 'Text of a link.',
  pastIssues: 'Text of a link, and heading of the list of past issues.',
  languages: 'What the list of languages is called for screen readers.',
  clicksCounted: 'Stands at the end of every page instead, where clicks are counted.',
  noTracking: 'Stands at the end of every page.',
  subscribeTitle: 'Heading of a page or of a part of it.',
  subscribeText: 'A sentence or two.',
  address: 'Label of a field.',
  name: 'Label of a field.',
  optional: 'Stands beside a field that may be left empty.',
  edition: 'Label of a field.',
  topics: 'Label of a field: which of the offered tags a reader chooses.',
  leaveEmpty: 'Label of a field that only programs fill in; no reader sees it.',
  addressWrong: 'Said of a field that cannot be taken as it is.',
  nameTooLong: 'Said of a field that cannot be taken as it is.',
  lookIntoMailboxTitle: 'Heading of a page or of a part of it.',
  lookIntoMailboxText: 'A paragraph of a mail.',
  tooManyTitle: 'Heading of a page or of a part of it.',
  tooManyText: 'A sentence or two.',
  confirmTitle: 'Heading of a page or of a part of it.',
  confirmText: 'A sentence or two.',
  confirmButton: 'On a button.',
  confirmedTitle: 'Heading of a page or of a part of it.',
  confirmedText: 'A sentence or two.',
  linkOverTitle: 'Heading of a page or of a part of it.',
  linkOverText: 'A sentence or two.',
  linkWrongTitle: 'Heading of a page or of a part of it.',
  linkWrongText: 'A sentence or two.',
  sampleTitle: 'Of the page behind the links of test mails.',
  sampleText: 'A sentence or two.',
  leaveTitle: 'Heading of a page or of a part of it.',
  leaveText: 'A sentence or two.',
  leaveButton: 'On a button.',
  pauseInstead: 'Text of a link.',
  leftTitle: 'Heading of a page or of a part of it.',
  leftText: 'A sentence or two.',
  comeBackButton: 'On a button.',
  reasonTitle: 'Heading of a page or of a part of it.',
  reasonTooOften: 'A reason to choose from, or what is said of it.',
  reasonNotRelevant: 'A reason to choose from, or what is said of it.',
  reasonNeverAsked: 'A reason to choose from, or what is said of it.',
  reasonHardToRead: 'A reason to choose from, or what is said of it.',
  reasonOther: 'A reason to choose from, or what is said of it.',
  reasonButton: 'On a button.',
  reasonThanks: 'A reason to choose from, or what is said of it.',
  backTitle: 'Heading of a page or of a part of it.',
  backText: 'A sentence or two.',
  blockedTitle: 'Heading of a page or of a part of it.',
  blockedText: 'A sentence or two.',
  withoutLinkTitle: 'Heading of a page or of a part of it.',
  withoutLinkText: 'A sentence or two.',
  preferencesTitle: 'Heading of a page or of a part of it.',
  preferencesText: 'A sentence or two.',
  nameHint: 'Said of a field.',
  pauseUntil: 'Label of a field.',
  pauseHint: 'A sentence or two.',
  pauseWrong: 'Said of a field that cannot be taken as it is.',
  save: 'On a button.',
  saved: 'A sentence or two.',
  dataTitle: 'Heading of a page or of a part of it.',
  dataText: 'A sentence or two.',
  dataButton: 'On a button.',
  eraseTitle: 'Heading of a page or of a part of it.',
  eraseText: 'A sentence or two.',
  eraseButton: 'On a button.',
  erasedTitle: 'Heading of a page or of a part of it.',
  erasedText: 'A sentence or two.',
  ownLinkWhy: 'A sentence, below dataText and eraseText.',
  mailOwnLink: 'On a button.',
  ownLinkMailed: 'A sentence or two.',
  ownLinkOver: 'A sentence or two.',
  archiveEmpty: 'A sentence or two.',
  wholeIssue: 'Text of a link from an article to its issue.',
  previousArticle: 'Text of a link.',
  nextArticle: 'Text of a link.',
  previousPage: 'Text of a link.',
  nextPage: 'Text of a link.',
  search: 'On a button, and the heading of its page.',
  searchLabel: 'Label of the field that takes what is searched for.',
  searchHint: 'A sentence or two.',
  nothingFound: 'A sentence; with {query}.',
  searchTooMany: 'A sentence or two.',
  searchIncomplete: 'A sentence or two, while not all issues are searched yet.',
  searchNeedsScript: 'A sentence or two; it names pastIssues.',
  searchFailed: 'A sentence or two.',
  corrected: 'Text of a link to the correction of an issue; with {date}.',
  feeds: 'Text of a link.',
  aSubscriber: 'Stands in the archive where a mail has the address of its reader.',
  notFoundTitle: 'Heading of a page or of a part of it.',
  notFoundText: 'A sentence or two.',
  tooLargeTitle: 'Heading of a page or of a part of it.',
  tooLargeText: 'A sentence or two.',
  failedTitle: 'Heading of a page or of a part of it.',
  failedText: 'A sentence or two.',
  openPage:
    'On the button of the mail that asks to confirm; it leads to a page with the button that does it.',
  confirmMailSubject: 'Subject of a mail.',
  confirmMailText: 'A paragraph of a mail.',
  confirmMailBlocked: 'A paragraph of a mail.',
  confirmMailEnd: 'A paragraph of a mail.',
  knownMailSubject: 'Subject of a mail.',
  knownMailText: 'A paragraph of a mail.',
  welcomeMailSubject: 'Subject of a mail.',
  welcomeMailText: 'A paragraph of a mail.',
  dataMailSubject: 'Subject of a mail.',
  dataMailText: 'A paragraph of a mail.',
  eraseMailSubject: 'Subject of a mail.',
  eraseMailText: 'A paragraph of a mail.',
  ownMailEnd: 'A paragraph of a mail.',
} as const satisfies Record<keyof SiteWords, string>

/** The schema of strings/<tag>.site.yaml: every key of `SiteWords`, each a text of one line. */
export const siteWordsSchema: z.ZodType<SiteWords> = fixedWords(siteWordPurposes, (key, text) =>
  findInPlaces(text, sitePlaces[key] ?? []),
)
