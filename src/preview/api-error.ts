import { DiglotError } from '../errors.ts'
import type { ApiError } from './api/types.ts'
import { RequestError } from './request-error.ts'

/** An error as the API answers it; null for a bug, of which a page is told no more than that. */
export function apiErrorOf(error: unknown): ApiError | null {
  if (error instanceof DiglotError) {
    const { httpStatus, code, message, where = null, hint = null, details } = error
    return { status: httpStatus, code, message, where, hint, details }
  }
  if (error instanceof RequestError) {
    const { status, code, message, hint, retryAfter } = error
    const shared = { status, code, message, where: null, hint, details: [] }
    return retryAfter === null ? shared : { ...shared, retryAfterSeconds: retryAfter }
  }
  return null
}

export const bug: ApiError = {
  status: 500,
  code: 'BUG',
  message: 'Something went wrong that should not have.',
  where: null,
  hint: 'The terminal that runs the preview shows what; please report it.',
  details: [],
}
