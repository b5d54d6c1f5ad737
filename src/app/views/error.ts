/**
 * What holds for every route of the JSON contract between the preview's server and its client; the files beside this one
 * say what each takes and answers.
 *
 * Everything is plain JSON; times are ISO 8601 in UTC, days are `YYYY-MM-DD`. Requests that change something are POST,
 * PUT or DELETE with `Content-Type: application/json` and a JSON body (`{}` where there is nothing to say).
 * Every failure is an `ApiError` with its HTTP status; on all routes 400 `USAGE` (a body or a query that is not what is
 * described here), 401 `NOT_SIGNED_IN`, 403 `FORBIDDEN` (a request of another site), 404 `NOT_FOUND`, 413
 * `BODY_TOO_LARGE`, 415 `NOT_JSON`, 421 `WRONG_HOST`, 422 `CONTENT_INVALID` (broken records, all in `details`), 500 `BUG`.
 */
import type { ErrorCode } from '../../errors.ts'
import type { ApiErrorDetail } from './error-detail.ts'
import type { RecordConflict } from './records.ts'

/** Codes that only a request can meet; the others are those of the README. */
export type RequestErrorCode =
  | 'NOT_SIGNED_IN'
  | 'FORBIDDEN'
  | 'BODY_TOO_LARGE'
  | 'NOT_JSON'
  | 'WRONG_HOST'
  | 'TOO_MANY_ATTEMPTS'
  | 'BUG'

/** `application/problem+json` */
export interface ApiError {
  readonly status: number
  readonly code: ErrorCode | RequestErrorCode
  /** Whole sentences, in English. */
  readonly message: string
  readonly where: string | null
  readonly hint: string | null
  readonly details: readonly ApiErrorDetail[]
  /** With `RECORD_CHANGED`: both versions; nothing was written. */
  readonly conflict?: RecordConflict
  /** With `TOO_MANY_ATTEMPTS`. */
  readonly retryAfterSeconds?: number
}
