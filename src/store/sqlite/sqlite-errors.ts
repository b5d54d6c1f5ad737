import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError, type ErrorCode } from '../../errors.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const BUSY = 5
const READ_ONLY = 8
const IO_ERROR = 10
const CORRUPT = 11
const FULL = 13
const CANNOT_OPEN = 14
const NOT_A_DATABASE = 26

/** The error as a `DiglotError` where it speaks of the file or of the disk; any other error unchanged. */
export function asStoreFault(error: unknown, path: string): unknown {
  const complaint = complaints.get(resultCodeOf(error))
  if (complaint === undefined) return error
  const [code, message, hint] = complaint
  return new DiglotError(code, message, { where: path, hint, cause: error })
}

/** Whether another process is in the way, also where that was put into a sentence. */
export function isBusy(error: unknown): boolean {
  return resultCodeOf(error instanceof DiglotError ? error.cause : error) === BUSY
}

/** SQLITE_READONLY_DBMOVED: the file has another name by now, so that what is written to it would not be found. */
const MOVED = 1032

export function isMoved(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === MOVED
}

type Complaint = readonly [code: ErrorCode, message: Message, hint: Message]

const complaints: ReadonlyMap<number | undefined, Complaint> = new Map<number, Complaint>([
  [
    NOT_A_DATABASE,
    [
      'STORE_INVALID',
      msg`The file is not a Diglot database.`,
      msg`Name another file, or move this one away and import the list again.`,
    ],
  ],
  [CORRUPT, ['STORE_INVALID', msg`The database is damaged.`, msg`Restore it from a backup.`]],
  [
    CANNOT_OPEN,
    [
      'STORE_INVALID',
      msg`The database could not be opened.`,
      msg`Check that its folder is there and may be written to.`,
    ],
  ],
  [
    READ_ONLY,
    [
      'STORE_INVALID',
      msg`The database may not be written to.`,
      msg`Check the permissions of the file and of its folder, and that the disk is not mounted read-only.`,
    ],
  ],
  [
    BUSY,
    [
      'STORE_INVALID',
      msg`Another process has been writing to the database for a minute.`,
      msg`Wait until it has ended, then run the command again.`,
    ],
  ],
  [
    FULL,
    [
      'FILE_UNUSABLE',
      msg`The disk is full: the database cannot be written.`,
      msg`Make room, then run the command again; what was written before is whole.`,
    ],
  ],
  [
    IO_ERROR,
    [
      'FILE_UNUSABLE',
      msg`The disk refuses to read or write the database.`,
      msg`Check the disk, its room and its quota, then run the command again; what was written before is whole.`,
    ],
  ],
])

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  return error.errcode & 0xff // extended codes carry the primary one in their low byte
}
