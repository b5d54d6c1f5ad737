import { explainFileError } from '../../domain/file-error.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError, type ErrorCode, type ErrorDetail } from '../../errors.ts'

/** Why something did not happen, as plain data. */
export interface FailureView {
  readonly code: ErrorCode | 'BUG'
  /** Whole sentences. */
  readonly message: Message
  readonly where: string | null
  readonly hint: Message | null
  /** One for each of several findings: broken records, what changed since an approval. */
  readonly details: readonly ErrorDetail[]
}

/** What is shown of a bug, which keeps its stack for the terminal. */
export const bugView: FailureView = {
  code: 'BUG',
  message: msg`Something went wrong that should not have.`,
  where: null,
  hint: msg`The terminal that runs the preview shows what; please report it.`,
  details: [],
}

/** An error as plain data; null for a bug, of which nothing more is shown. */
export function failureView(thrown: unknown): FailureView | null {
  const error = explainFileError(thrown)
  if (!(error instanceof DiglotError)) return null
  const { code, said: message, where = null, hint = null, details } = error
  return { code, message, where, hint, details }
}
