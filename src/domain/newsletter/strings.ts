/** The fixed words of a mail in one language: `content/strings/<tag>.yaml`. `{…}` are places that the program fills. */
export interface Strings {
  /** What the language calls itself: heading and jump link of the `split` layout. */
  readonly languageLabel: string
  /** With `{number}`. */
  readonly issueNumber: string
  /** A pattern of `formatDate`, such as `d MMMM yyyy`. */
  readonly date: string
  /** Heading of the list of contents. */
  readonly contents: string
  /** Text of a link to a source, with `{source}`. */
  readonly readAt: string
  /** How long an issue takes to read, with `{minutes}`. */
  readonly readingTime: string
  /** With `{name}`. */
  readonly editedBy: string
  /** Why the reader gets this mail, with `{newsletter}` and `{address}`. */
  readonly why: string
  readonly viewInBrowser: string
  readonly forward: string
  readonly subscribe: string
  readonly reply: string
  readonly preferences: string
  readonly unsubscribe: string
  /** What a reader is called whose name is not known. */
  readonly reader: string
  readonly missingHeadline: string
  readonly missingKeywords: string
  readonly missingSummary: string
  readonly missingSection: string
  /** Stands where a text of a block is missing. */
  readonly missingText: string
  /** Headings of blocks, by kind. */
  readonly noteLabel: string
  readonly eventLabel: string
  readonly quoteLabel: string
  readonly figureLabel: string
  readonly termLabel: string
  readonly briefLabel: string
  readonly correctionLabel: string
  /** Says that somebody pays for what follows. */
  readonly sponsorLabel: string
  /** Text of a link to the file of an event. */
  readonly addToCalendar: string
  /** Text of a link of a block to where more can be read. */
  readonly readMore: string
  /** Said of a section that a program converted from another language; empty where nothing is to be said. */
  readonly derivedNote: string
  /** Said of an article that is shown in another language for want of this one, with `{language}`. */
  readonly onlyIn: string
  /** Subject of a correction, with `{subject}`, that of the issue. */
  readonly correctionSubject: string
  /** Introduction of a correction, with `{issue}` and `{date}` of what it corrects. */
  readonly correctionIntro: string
  /** Said in a correction of a subject, with `{before}` and `{after}`. */
  readonly correctionOfSubject: string
  /** Said in a correction before the introduction as it should have been. */
  readonly correctionOfIntro: string
  /** Put before the subject of a test mail. */
  readonly testSubjectPrefix: string
}

/** The places that a string may hold; any other `{…}` is a mistake. */
export const stringPlaces: Readonly<Partial<Record<keyof Strings, readonly string[]>>> = {
  issueNumber: ['number'],
  readAt: ['source'],
  readingTime: ['minutes'],
  editedBy: ['name'],
  onlyIn: ['language'],
  correctionSubject: ['subject'],
  correctionIntro: ['issue', 'date'],
  correctionOfSubject: ['before', 'after'],
  why: ['newsletter', 'address'],
}

/** Fills the `{…}` places of a string. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
