import type { ApiError } from '../app/views/error.ts'
import { explainFileError } from '../domain/file-error.ts'
import { DiglotError, type ErrorCode } from '../errors.ts'
import { RequestError } from './request-error.ts'

/** An error as the API answers it; null for a bug, of which a page is told no more than that. */
export function apiErrorOf(thrown: unknown): ApiError | null {
  const error = explainFileError(thrown)
  if (error instanceof DiglotError) {
    const { httpStatus, code, message, where = null, hint = null, details } = error
    return { status: httpStatus, code, message, where, hint: onThePage(code, hint), details }
  }
  if (error instanceof RequestError) {
    const { status, code, message, hint, retryAfter } = error
    const shared = { status, code, message, where: null, hint, details: [] }
    return retryAfter === null ? shared : { ...shared, retryAfterSeconds: retryAfter }
  }
  return null
}

/** What the command line is told to run has a button here. */
function onThePage(code: ErrorCode, hint: string | null): string | null {
  return hint !== null && /`(diglot |--)/.test(hint) ? (pageHints[code] ?? hint) : hint
}

const pageHints: Partial<Record<ErrorCode, string>> = {
  ALREADY_EXISTS: 'Open the one that is there, and edit it.',
  NOT_APPROVED: 'Look at it, then approve it.',
  PROOF_CHANGED: 'Look at what changed, then approve it anew, or undo the change.',
  SEND_PAUSED: 'Resume it first.',
  SEND_CANCELLED: 'It does not go on; the report says where everybody’s copy is.',
  NOT_FOUND: 'Go back to the issues.',
}

export const bug: ApiError = {
  status: 500,
  code: 'BUG',
  message: 'Something went wrong that should not have.',
  where: null,
  hint: 'The terminal that runs the preview shows what; please report it.',
  details: [],
}
