import { inEnglish, type Message } from '../domain/language/message.ts'

/** Codes that only a request can meet; the others are those of the program. */
export type RequestErrorCode =
  | 'NOT_SIGNED_IN'
  | 'FORBIDDEN'
  | 'OTHER_PERSON'
  | 'BODY_TOO_LARGE'
  | 'NOT_JSON'
  | 'WRONG_HOST'
  | 'TOO_MANY_ATTEMPTS'
  | 'BUG'

interface RequestErrorOptions {
  readonly hint: Message
  /** Seconds after which the request may come again. */
  readonly retryAfter?: number
}

/** What is wrong with a request itself, before any part of the program has seen it. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly code: RequestErrorCode
  readonly said: Message
  readonly hint: Message
  readonly retryAfter: number | null

  constructor(code: RequestErrorCode, said: Message, { hint, retryAfter }: RequestErrorOptions) {
    super(inEnglish(said))
    this.code = code
    this.said = said
    this.hint = hint
    this.retryAfter = retryAfter ?? null
  }

  get status(): number {
    return statusOf[this.code]
  }
}

const statusOf: Readonly<Record<RequestErrorCode, number>> = {
  NOT_SIGNED_IN: 401,
  FORBIDDEN: 403,
  OTHER_PERSON: 403,
  BODY_TOO_LARGE: 413,
  NOT_JSON: 415,
  WRONG_HOST: 421,
  TOO_MANY_ATTEMPTS: 429,
  BUG: 500,
}
