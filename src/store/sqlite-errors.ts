import { DiglotError } from '../errors.ts'

/** Primary result codes of SQLite (https://sqlite.org/rescode.html). */
const NOT_A_DATABASE = 26
const CORRUPT = 11
const BUSY = 5
const CANNOT_OPEN = 14
const READ_ONLY = 8

/** The error as `STORE_INVALID` where it speaks of the file itself; any other error unchanged. */
export function asStoreInvalid(error: unknown, path: string): unknown {
  const [message, hint] = complaints.get(resultCodeOf(error)) ?? []
  if (message === undefined) return error
  return new DiglotError('STORE_INVALID', message, { where: path, hint, cause: error })
}

export function isBusy(error: unknown): boolean {
  return resultCodeOf(error) === BUSY
}

const complaints: ReadonlyMap<number | undefined, readonly [message: string, hint: string]> = new Map([
  [
    NOT_A_DATABASE,
    [
      'The file is not a Diglot database.',
      'Name another file, or move this one away and import the list again.',
    ],
  ],
  [CORRUPT, ['The database is damaged.', 'Restore it from a backup.']],
  [CANNOT_OPEN, ['The database could not be opened.', 'Check that its folder may be written to.']],
  [
    READ_ONLY,
    ['The database may not be written to.', 'Check the permissions of the file and of its folder.'],
  ],
])

function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined
  return error.errcode & 0xff // extended codes carry the primary one in their low byte
}
