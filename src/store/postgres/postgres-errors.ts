import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'

/** The error as `STORE_INVALID` where it speaks of the server or of who we are to it; any other error unchanged. */
export function asStoreInvalid(error: unknown, where: string): unknown {
  if (error instanceof DiglotError) return error
  const [message, hint] = complaintOf(codeOf(error), error) ?? []
  return message === undefined
    ? error
    : new DiglotError('STORE_INVALID', message, { where, hint, cause: error })
}

/** What the server answers; where it fails, as an error in words. */
export async function inWords<T>(answer: Promise<T>, where: string): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw asStoreInvalid(error, where)
  }
}

/**
 * Whether the server is unreachable, or the way to it: what was asked may have been done or not, and can be asked again when it
 * is back.
 */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error)
  if (code !== undefined && (AWAY.has(code) || code.startsWith('08'))) return true
  if (
    /connection terminated|connection timeout|timeout exceeded|query read timeout|not queryable/i.test(
      error.message,
    )
  )
    return true
  return isUnreachable(error.cause)
}

/** The server stops, starts, or has ended this session; it has no room; and what the system says of the way to it. */
const AWAY: ReadonlySet<string> = new Set([
  ...['57P01', '57P02', '57P03', '57P05', '25P03', '53300'],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ],
])

type Complaint = readonly [message: Message, hint: Message]

/** By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) or by the system's code. */
const complaints: ReadonlyMap<string, Complaint> = new Map([
  ['28P01', [msg`The database refuses this password.`, msg`Check user and password in DATABASE_URL.`]],
  [
    '28000',
    [
      msg`The database does not let this user in.`,
      msg`Check the user in DATABASE_URL and the server’s pg_hba.conf.`,
    ],
  ],
  [
    '3D000',
    [msg`There is no such database on this server.`, msg`Create it, or check the name in DATABASE_URL.`],
  ],
  [
    '42501',
    [
      msg`This user may not do that in the database.`,
      msg`Make the user of DATABASE_URL the owner of the database.`,
    ],
  ],
  [
    '53300',
    [msg`The database has no connection left.`, msg`Raise its max_connections, or run fewer processes.`],
  ],
  ['57P03', [msg`The database is starting or stopping.`, msg`Wait a moment, then run the command again.`]],
  ...['53100', '53200', '58030'].map((code): [string, Complaint] => [
    code,
    [msg`The database’s disk or memory is full.`, msg`Make room on its server, then run the command again.`],
  ]),
  ['25006', [msg`The database may only be read.`, msg`Name the server in DATABASE_URL that takes changes.`]],
  [
    'ECONNREFUSED',
    [
      msg`Nothing answers there as a database.`,
      msg`Check host and port in DATABASE_URL, and that the server runs.`,
    ],
  ],
  ['ENOTFOUND', [msg`The host of the database is not known.`, msg`Check the host in DATABASE_URL.`]],
])

const LOST: Complaint = [
  msg`The connection to the database was lost.`,
  msg`See that its server runs, then run the command again; what was not written down is not done.`,
]

function complaintOf(code: string | undefined, error: unknown): Complaint | undefined {
  if (
    error instanceof Error &&
    /timeout exceeded when trying to connect|connection timeout/i.test(error.message)
  )
    return [
      msg`The database did not answer in time.`,
      msg`Check host and port in DATABASE_URL, and the network between.`,
    ]
  const complaint = code === undefined ? undefined : complaints.get(code)
  return complaint ?? (isUnreachable(error) ? LOST : undefined)
}

function codeOf(error: unknown): string | undefined {
  // A host with several addresses fails with one error for each.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : undefined
}
