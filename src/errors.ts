import { inEnglish, type Message } from './domain/language/message.ts'

/**
 * Failures that a person can fix. Everything else is a bug and keeps its stack.
 *
 * A code is permanent: scripts depend on its exit code, the web layers on its HTTP status.
 */
export const errorCodes = {
  USAGE: { exit: 2, status: 400, about: 'A command or an option was not understood.' },
  CONFIG_INVALID: {
    exit: 3,
    status: 500,
    about: 'An environment variable or newsletter.yaml has a wrong value.',
  },
  CONTENT_INVALID: { exit: 4, status: 422, about: 'A content file is not what its schema says.' },
  NOT_FOUND: {
    exit: 5,
    status: 404,
    about: 'A file, issue, article or subscriber that was named does not exist, or nobody is on the list.',
  },
  ALREADY_EXISTS: {
    exit: 6,
    status: 409,
    about: 'Writing would overwrite a record, a key or a folder that is there.',
  },
  PASTE_UNREADABLE: {
    exit: 7,
    status: 422,
    about: 'A raw paste could not be understood; nothing was written of it.',
  },
  TEMPLATE_FAILED: { exit: 8, status: 500, about: 'A template could not be compiled or rendered.' },
  CHECK_FAILED: { exit: 9, status: 422, about: 'The check found errors; an issue with errors is not sent.' },
  NOT_APPROVED: { exit: 10, status: 409, about: 'Nobody has approved this proof.' },
  PROOF_CHANGED: {
    exit: 11,
    status: 409,
    about: 'The issue is not what was approved, or not what was shown.',
  },
  SEND_RUNNING: { exit: 12, status: 409, about: 'Another process is sending on this database.' },
  SEND_INCOMPLETE: { exit: 13, status: 500, about: 'The send stopped before every delivery had an outcome.' },
  LIST_INVALID: { exit: 14, status: 422, about: 'A subscriber list could not be read.' },
  SMTP_FAILED: {
    exit: 15,
    status: 502,
    about: 'The SMTP server could not be reached or refused the session.',
  },
  NOT_CONFIRMED: { exit: 16, status: 409, about: 'A step that cannot be undone was not confirmed.' },
  STORE_INVALID: {
    exit: 17,
    status: 500,
    about: "The database cannot be reached or written to, is damaged, or is not of this program's version.",
  },
  SEND_PAUSED: { exit: 18, status: 409, about: 'The send is paused; it waits for `diglot resume`.' },
  SEND_CANCELLED: { exit: 19, status: 409, about: 'The send was cancelled; it does not go on.' },
  SEND_UNKNOWN: {
    exit: 29,
    status: 409,
    about: 'The database was restored from a backup, and nobody knows whether this was sent since.',
  },
  MAIL_UNFIT: {
    exit: 20,
    status: 422,
    about: 'The doctor found errors: mail would be refused, or go to spam.',
  },
  RECORD_CHANGED: {
    exit: 21,
    status: 409,
    about: 'A record is not what it was when it was read; nothing was written.',
  },
  RECORD_IN_USE: {
    exit: 28,
    status: 409,
    about: 'A record is not deleted while an issue, an approval or a send needs it.',
  },
  IMAP_FAILED: {
    exit: 26,
    status: 502,
    about: 'The IMAP server could not be reached or refused the mailbox.',
  },
  FILE_UNUSABLE: {
    exit: 27,
    status: 500,
    about: 'The system refused to read or write a file or a folder.',
  },
  PACKAGE_MISSING: {
    exit: 30,
    status: 500,
    about: 'A package that Diglot does not bring is needed for this and not installed.',
  },
  FORBIDDEN: {
    exit: 31,
    status: 403,
    about: 'Somebody’s role in newsletter.yaml does not let them do this; nothing was done.',
  },
  MAIL_DEFERRED: {
    exit: 75,
    status: 503,
    about: 'A mail on standard input was not taken in; the mail server keeps it (EX_TEMPFAIL).',
  },
} as const satisfies Record<string, { exit: number; status: number; about: string }>

export type ErrorCode = keyof typeof errorCodes

interface DiglotErrorOptions {
  /** `file:line:column`, a command's option, or a variable's name. */
  readonly where?: string | undefined
  /** One sentence: how to fix it. */
  readonly hint?: Message | undefined
  /** Every finding, where there is more than one; each is printed. */
  readonly details?: readonly ErrorDetail[] | undefined
  readonly cause?: unknown
}

export interface ErrorDetail {
  readonly where: string
  readonly message: Message
  readonly hint: Message
}

export class DiglotError extends Error {
  override readonly name = 'DiglotError'
  readonly code: ErrorCode
  /** What `message` says in English. */
  readonly said: Message
  readonly where: string | undefined
  readonly hint: Message | undefined
  readonly details: readonly ErrorDetail[]

  constructor(code: ErrorCode, said: Message, options: DiglotErrorOptions = {}) {
    super(inEnglish(said), options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.said = said
    this.where = options.where
    this.hint = options.hint
    this.details = options.details ?? []
  }

  get exitCode(): number {
    return errorCodes[this.code].exit
  }

  get httpStatus(): number {
    return errorCodes[this.code].status
  }
}
