import type { KeyObject } from 'node:crypto'
import type { Reader } from '../domain/readers/reader.ts'
import { type ReaderLink, signReaderLink } from '../domain/readers/reader-link.ts'
import type { LeavePaths } from './pages/leave-pages.ts'
import { type Html, sentencePage } from './pages/page.ts'
import type { PageFrame } from './site.ts'

/** What the links of test mails have in the place of a token. */
export const SAMPLE_TOKEN = 'sample'

/** The pages that are a reader's own; the paths go on naming the issue that led to them. */
export function readerPaths(
  key: KeyObject,
  issueLink: ReaderLink,
  { address }: Pick<Reader, 'address'>,
): LeavePaths {
  const link = { ...issueLink, address }
  return {
    leave: `/unsubscribe/${signReaderLink(key, 'unsubscribe', link)}`,
    preferences: `/preferences/${signReaderLink(key, 'preferences', link)}`,
  }
}

export function samplePage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.sampleTitle, frame.words.sampleText)
}

export function wrongLinkPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.linkWrongTitle, frame.words.linkWrongText)
}

export function withoutLinkPage(frame: PageFrame): Html {
  return sentencePage(frame, frame.words.withoutLinkTitle, frame.words.withoutLinkText)
}
