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
  const [code, message, hint] = complaints.get(resultCodeOf(error)) ?? []
  if (code === undefined) return error
  return new DiglotError(code, message ?? '', { where: path, hint, cause: error })
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

type Complaint = readonly [code: ErrorCode, message: string, hint: string]

const complaints: ReadonlyMap<number | undefined, Complaint> = new Map<number, Complaint>([
  [
    NOT_A_DATABASE,
    [
      'STORE_INVALID',
      'The file is not a Diglot database.',
      'Name another file, or move this one away and import the list again.',
    ],
  ],
  [CORRUPT, ['STORE_INVALID', 'The database is damaged.', 'Restore it from a backup.']],
  [
    CANNOT_OPEN,
    [
      'STORE_INVALID',
      'The database could not be opened.',
      'Check that its folder is there and may be written to.',
    ],
  ],
  [
    READ_ONLY,
    [
      'STORE_INVALID',
      'The database may not be written to.',
      'Check the permissions of the file and of its folder, and that the disk is not mounted read-only.',
    ],
  ],
  [
    BUSY,
    [
      'STORE_INVALID',
      'Another process has been writing to the database for a minute.',
      'Wait until it has ended, then run the command again.',
    ],
  ],
  [
    FULL,
    [
      'FILE_UNUSABLE',
      'The disk is full: the database cannot be written.',
      'Make room, then run the command again; what was written before is whole.',
    ],
  ],
  [
    IO_ERROR,
    [
      'FILE_UNUSABLE',
      'The disk refuses to read or write the database.',
      'Check the disk, its room and its quota, then run the command again; what was written before is whole.',
    ],
  ],
])

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  return error.errcode & 0xff // extended codes carry the primary one in their low byte
}
