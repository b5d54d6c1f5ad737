import { z } from 'zod'
import { type SiteWords, sitePlaces } from '../domain/site-words.ts'
import { emptyFinding, ruled, strict } from './fields.ts'
import { findInPlaces } from './strings-schema.ts'
import { findInCharacters } from './text-rules.ts'

const about = {
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
  eraseAsk: 'Text of a link.',
  eraseButton: 'On a button.',
  erasedTitle: 'Heading of a page or of a part of it.',
  erasedText: 'A sentence or two.',
  archiveEmpty: 'A sentence or two.',
  feeds: 'Text of a link.',
  aSubscriber: 'Stands in the archive where a mail has the address of its reader.',
  notFoundTitle: 'Heading of a page or of a part of it.',
  notFoundText: 'A sentence or two.',
  tooLargeTitle: 'Heading of a page or of a part of it.',
  tooLargeText: 'A sentence or two.',
  failedTitle: 'Heading of a page or of a part of it.',
  failedText: 'A sentence or two.',
  openPage: 'On the button of a mail.',
  confirmMailSubject: 'Subject of a mail.',
  confirmMailText: 'A paragraph of a mail.',
  confirmMailBlocked: 'A paragraph of a mail.',
  confirmMailEnd: 'A paragraph of a mail.',
  knownMailSubject: 'Subject of a mail.',
  knownMailText: 'A paragraph of a mail.',
} as const satisfies Record<keyof SiteWords, string>

/** The schema of strings/<tag>.site.yaml: every key of `SiteWords`, each a text of one line. */
export const siteWordsSchema: z.ZodType<SiteWords> = strict(
  Object.fromEntries(
    Object.entries(about).map(([key, description]) => [
      key,
      fixedText(key as keyof SiteWords).describe(description),
    ]),
  ) as Record<keyof SiteWords, z.ZodString>,
)

function fixedText(key: keyof SiteWords) {
  return ruled(z.string(), (text) => {
    if (text.trim() === '') return emptyFinding('Write it.')
    if (text.trim().includes('\n')) return { is: 'has more than one line', hint: 'Write it on one line.' }
    return findInCharacters(text.trim()) ?? findInPlaces(text, sitePlaces[key] ?? [])
  })
}
