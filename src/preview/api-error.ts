import { bugView, type FailureView, failureView } from '../app/views/failure.ts'
import type { RecordConflict } from '../app/views/records.ts'
import { inEnglish, type Message, msg } from '../domain/language/message.ts'
import { type ErrorCode, errorCodes } from '../errors.ts'
import { RequestError, type RequestErrorCode } from './request-error.ts'

/** Every failure of a route, as `application/problem+json` with its HTTP status. */
export interface ApiError extends Omit<FailureView, 'code'> {
  readonly status: number
  readonly code: ErrorCode | RequestErrorCode
  /** With `RECORD_CHANGED`: both versions; nothing was written. */
  readonly conflict?: RecordConflict
  /** With `TOO_MANY_ATTEMPTS`. */
  readonly retryAfterSeconds?: number
}

/** An error as the API answers it; null for a bug, of which a page shows nothing more. */
export function apiErrorOf(thrown: unknown): ApiError | null {
  const failure = failureView(thrown)
  if (failure !== null) return { status: statusOf(failure.code), ...onThePage(failure) }
  if (!(thrown instanceof RequestError)) return null
  const { status, code, said: message, hint, retryAfter } = thrown
  const shared = { status, code, message, where: null, hint, details: [] }
  return retryAfter === null ? shared : { ...shared, retryAfterSeconds: retryAfter }
}

/** What the command line names as the next command has a button here. */
export function onThePage<F extends FailureView>(failure: F): F {
  const { code, hint, where } = failure
  // An option of a command is a field here, which stands beside the message.
  if (where?.startsWith('--')) return onThePage({ ...failure, where: null })
  if (hint === null || code === 'BUG' || !/`(diglot |--)/.test(inEnglish(hint))) return failure
  return { ...failure, hint: pageHints[code] ?? hint }
}

function statusOf(code: FailureView['code']): number {
  return code === 'BUG' ? 500 : errorCodes[code].status
}

const pageHints: Partial<Record<ErrorCode, Message>> = {
  ALREADY_EXISTS: msg`Open the one that is there, and edit it.`,
  NOT_APPROVED: msg`Look at it, then approve it.`,
  PROOF_CHANGED: msg`Look at what changed, then approve it again, or undo the change.`,
  SEND_PAUSED: msg`Resume it first.`,
  SEND_UNKNOWN: msg`Look into the log of the mail server, or ask a reader. Where it did not go out, say so as you send it.`,
  SEND_CANCELLED: msg`It does not go on; the report says where everybody’s copy is.`,
  NOT_FOUND: msg`Go back to the issues.`,
}

export const bug: ApiError = { status: 500, ...bugView }
