import type { LanguageTag } from '../language/language.ts'
import type { Message } from '../language/message.ts'
import type { EditionId } from './edition.ts'

/** Errors block sending, warnings do not. */
export type Severity = 'error' | 'warning'

/** Where in the content something stands; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One finding of a check. */
export interface Problem {
  /** The rule's permanent name, such as `missing-field`. */
  readonly rule: string
  readonly severity: Severity
  readonly where: Place
  /** The edition that it was seen in, for findings in the rendered mail. */
  readonly edition?: EditionId
  readonly message: Message
  /** One sentence: how to fix it. */
  readonly hint: Message
  /** The passages that a finding between two languages speaks of, the first language first. */
  readonly quotes?: readonly Quote[]
  /** What an article's `accepted` takes as `of`, so that the finding is not reported any more; left out where it cannot be accepted. */
  readonly acceptAs?: string
}

/** A headline or a paragraph without its markup, and the words in it that matter; no words where all of it does. */
export interface Quote {
  readonly language: LanguageTag
  readonly text: string
  readonly marks: readonly QuoteMark[]
}

export interface QuoteMark {
  /** In string indexes of the text, from `start` up to but without `end`. */
  readonly start: number
  readonly end: number
  /** What the words were read as, such as `1,250,000,000 CNY`; null where there is nothing to read. */
  readonly read: Message | null
}

/** The place of a text that `formatPlace` wrote; the beginning of the file where it names none. */
export function parsePlace(text: string): Place {
  const [, file = text, line = '1', column = '1'] = /^(.*?):(\d+):(\d+)$/.exec(text) ?? []
  return { file, line: Number(line), column: Number(column) }
}

export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
