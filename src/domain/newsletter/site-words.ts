/** The fixed words of the readers' site in one language: `content/strings/<tag>.site.yaml`. `{…}` are places that the program fills. */
export interface SiteWords {
  readonly subscribe: string
  readonly pastIssues: string
  readonly languages: string
  readonly noTracking: string
  readonly clicksCounted: string

  readonly subscribeTitle: string
  readonly subscribeText: string
  readonly address: string
  readonly name: string
  readonly optional: string
  readonly edition: string
  readonly topics: string
  readonly leaveEmpty: string
  readonly addressWrong: string
  readonly nameTooLong: string
  readonly lookIntoMailboxTitle: string
  readonly lookIntoMailboxText: string
  readonly tooManyTitle: string
  readonly tooManyText: string

  readonly confirmTitle: string
  readonly confirmText: string
  readonly confirmButton: string
  readonly confirmedTitle: string
  readonly confirmedText: string
  readonly linkOverTitle: string
  readonly linkOverText: string
  readonly linkWrongTitle: string
  readonly linkWrongText: string
  readonly sampleTitle: string
  readonly sampleText: string

  readonly leaveTitle: string
  readonly leaveText: string
  readonly leaveButton: string
  readonly pauseInstead: string
  readonly leftTitle: string
  readonly leftText: string
  readonly comeBackButton: string
  readonly reasonTitle: string
  readonly reasonTooOften: string
  readonly reasonNotRelevant: string
  readonly reasonNeverAsked: string
  readonly reasonHardToRead: string
  readonly reasonOther: string
  readonly reasonButton: string
  readonly reasonThanks: string
  readonly backTitle: string
  readonly backText: string
  readonly blockedTitle: string
  readonly blockedText: string
  readonly withoutLinkTitle: string
  readonly withoutLinkText: string

  readonly preferencesTitle: string
  readonly preferencesText: string
  readonly nameHint: string
  readonly pauseUntil: string
  readonly pauseHint: string
  readonly pauseWrong: string
  readonly save: string
  readonly saved: string
  readonly dataTitle: string
  readonly dataText: string
  readonly dataButton: string
  readonly eraseTitle: string
  readonly eraseText: string
  readonly eraseButton: string
  readonly erasedTitle: string
  readonly erasedText: string
  readonly ownLinkWhy: string
  readonly mailOwnLink: string
  readonly ownLinkMailed: string
  readonly ownLinkOver: string

  readonly archiveEmpty: string
  readonly wholeIssue: string
  readonly previousArticle: string
  readonly nextArticle: string
  readonly previousPage: string
  readonly nextPage: string
  readonly search: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly nothingFound: string
  readonly searchTooMany: string
  readonly searchIncomplete: string
  readonly searchNeedsScript: string
  readonly searchFailed: string
  readonly corrected: string
  readonly feeds: string
  readonly aSubscriber: string

  readonly notFoundTitle: string
  readonly notFoundText: string
  readonly tooLargeTitle: string
  readonly tooLargeText: string
  readonly failedTitle: string
  readonly failedText: string

  readonly openPage: string
  readonly confirmMailSubject: string
  readonly confirmMailText: string
  readonly confirmMailBlocked: string
  readonly confirmMailEnd: string
  readonly knownMailSubject: string
  readonly knownMailText: string
  readonly welcomeMailSubject: string
  readonly welcomeMailText: string
  readonly dataMailSubject: string
  readonly dataMailText: string
  readonly eraseMailSubject: string
  readonly eraseMailText: string
  readonly ownMailEnd: string
}

/** The places that a text may hold; any other `{…}` is a mistake. */
export const sitePlaces: Readonly<Partial<Record<keyof SiteWords, readonly string[]>>> = {
  subscribeTitle: ['newsletter'],
  confirmText: ['newsletter', 'address'],
  confirmedText: ['newsletter', 'address'],
  leaveText: ['newsletter', 'address'],
  leftText: ['newsletter', 'address'],
  backText: ['newsletter', 'address'],
  blockedText: ['newsletter', 'address'],
  preferencesText: ['newsletter', 'address'],
  confirmMailSubject: ['newsletter'],
  confirmMailText: ['newsletter'],
  confirmMailBlocked: ['newsletter'],
  knownMailSubject: ['newsletter'],
  knownMailText: ['newsletter'],
  corrected: ['date'],
  nothingFound: ['query'],
  welcomeMailSubject: ['newsletter'],
  welcomeMailText: ['newsletter'],
  ownLinkMailed: ['address'],
  dataMailSubject: ['newsletter'],
  dataMailText: ['newsletter'],
  eraseMailSubject: ['newsletter'],
  eraseMailText: ['newsletter'],
}
