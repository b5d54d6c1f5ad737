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
  readonly message: string
  /** One sentence: how to mend it. */
  readonly hint: string
}

export function formatPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
