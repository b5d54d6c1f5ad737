import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, relative, sep } from 'node:path'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'

/**
 * The only way in which this program opens a file to read it. What stands under a file's name may be a pipe that never
 * ends, a device, or a link that leads out of the newsletter, put there by git or by hand.
 */
interface FilePlace {
  /** The folder that the file has to be in, wherever links lead; left out where a person names the file itself. */
  readonly within?: string | undefined
}

interface FileLimits extends FilePlace {
  readonly mostBytes: number
}

// Opening a pipe would wait for its other end. Links were resolved before: one that comes between is refused.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/**
 * Opens a regular file. Throws `FILE_UNUSABLE` where it is not a regular file, or is not inside of `within`; what the system says,
 * such as `ENOENT`, is thrown as it is.
 */
export async function openRegularFile(path: string, { within }: FilePlace = {}): Promise<FileHandle> {
  const real = await realpath(path)
  if (within !== undefined) requireInside(path, real, await realpath(within))
  // Asked before, since opening a device may do something; and after, since another may have come in its place.
  requireRegular(path, await stat(real))
  const file = await open(real, FLAGS)
  try {
    requireRegular(path, await file.stat())
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** The bytes of a regular file. Throws as `openRegularFile`, and `FILE_UNUSABLE` where there are more than `mostBytes`. */
export async function readRegularFile(path: string, { within, mostBytes }: FileLimits): Promise<Buffer> {
  const file = await openRegularFile(path, { within })
  try {
    const bytes = await readAtMost(file, mostBytes + 1)
    if (bytes.length > mostBytes) throw tooLarge(path, mostBytes)
    return bytes
  } finally {
    await file.close()
  }
}

/** The first bytes of an open file, at most so many: a file may be longer than its size says. */
export async function readAtMost(file: FileHandle, most: number): Promise<Buffer> {
  const { size } = await file.stat()
  const pieces: Buffer[] = []
  let length = 0
  while (length < most) {
    const piece = Buffer.allocUnsafe(Math.min(most - length, Math.max(size - length, SMALL_PIECE), PIECE))
    const { bytesRead } = await file.read(piece, 0, piece.length, length)
    if (bytesRead === 0) break
    pieces.push(piece.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(pieces)
}

const PIECE = 1024 * 1024
const SMALL_PIECE = 4096

/** The same as `readRegularFile`, for what is read one small file after the other. */
export function readRegularFileSync(path: string, { within, mostBytes }: FileLimits): string {
  // One call of the system, where Node's own asks it for each folder of the path.
  const real = realpathSync.native(path)
  if (within !== undefined) requireInside(path, real, realpathSync.native(within))
  requireRegular(path, statSync(real))
  const file = openSync(real, FLAGS)
  try {
    const stats = fstatSync(file)
    requireRegular(path, stats)
    const bytes = Buffer.alloc(Math.min(stats.size, mostBytes) + 1)
    const length = readSync(file, bytes, 0, bytes.length, 0)
    if (length > mostBytes) throw tooLarge(path, mostBytes)
    return bytes.toString('utf8', 0, length)
  } finally {
    closeSync(file)
  }
}

/** Throws `FILE_UNUSABLE` where writing a file would go through a link: its own, or one that leads out of `within`. */
export async function requireNoLink(path: string, within: string | undefined): Promise<void> {
  const folder = dirname(path)
  if (within !== undefined) requireInside(path, await realpath(folder), await realpath(within))
  const isLink = (await readdir(folder, { withFileTypes: true })).some(
    (entry) => entry.name === basename(path) && entry.isSymbolicLink(),
  )
  if (isLink)
    throw new DiglotError('FILE_UNUSABLE', msg`A link stands here, and nothing is written through it.`, {
      where: path,
      hint: msg`Put the file itself in its place.`,
    })
}

function requireInside(path: string, real: string, root: string): void {
  const way = relative(root, real)
  if (way !== '..' && !way.startsWith(`..${sep}`) && way !== real) return
  throw new DiglotError('FILE_UNUSABLE', msg`A link leads out of its folder here, and it is not followed.`, {
    where: path,
    hint: msg`Put the file itself in its place.`,
  })
}

function requireRegular(path: string, stats: Stats): void {
  if (stats.isFile()) return
  const kind = stats.isDirectory() ? msg`A folder` : stats.isFIFO() ? msg`A pipe` : msg`A device`
  throw new DiglotError('FILE_UNUSABLE', msg`${kind} stands where a file is expected.`, {
    where: path,
    hint: stats.isDirectory() ? msg`Rename or move the folder.` : msg`Put a file in its place.`,
  })
}

function tooLarge(path: string, mostBytes: number): DiglotError {
  const most = mostBytes >= 1_000_000 ? `${Math.floor(mostBytes / 1_000_000)} MB` : msg`${mostBytes} bytes`
  return new DiglotError(
    'FILE_UNUSABLE',
    msg`The file has more than ${most}, which is more than such a file has.`,
    {
      where: path,
      hint: msg`Check that this is the file that was meant.`,
    },
  )
}

/** The code of a failed system call, such as `ENOENT`; null for any other error. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
