import { DiglotError } from '../errors.ts'
import { type Message, msg } from './language/message.ts'

/** Calls of the file system, as Node names them in `syscall`; a process or a socket that fails is another matter. */
const FILE_CALLS = new Set(
  'access chmod copyfile fsync ftruncate link lstat mkdir mkdtemp open opendir read readlink realpath rename rm rmdir scandir stat symlink unlink utime write'.split(
    ' ',
  ),
)

const SAYINGS: Readonly<Record<string, readonly [message: Message, hint: Message]>> = {
  EACCES: [msg`This user may not use it.`, msg`Give this user the right to it, or choose another place.`],
  EPERM: [msg`The system does not allow it.`, msg`Give this user the right to it, or choose another place.`],
  EROFS: [msg`It can only be read.`, msg`Choose a place that can be written to.`],
  ENOSPC: [msg`The disk is full.`, msg`Make room and try again; nothing was left half written.`],
  EDQUOT: [
    msg`This user may not fill more of the disk.`,
    msg`Make room and try again; nothing was left half written.`,
  ],
  EMFILE: [msg`Too many files are open.`, msg`Raise the limit of open files (\`ulimit -n\`) and try again.`],
  ENFILE: [msg`Too many files are open on this machine.`, msg`Close what is not needed and try again.`],
  ENOENT: [msg`There is no such file or folder.`, msg`Check the name, and whether its folder is there.`],
  ENOTDIR: [msg`A file stands where a folder is needed.`, msg`Move the file, or choose another folder.`],
  EEXIST: [msg`A file stands where a folder is needed.`, msg`Move the file, or choose another folder.`],
  EISDIR: [msg`A folder stands where a file is needed.`, msg`Name a file in it, or another one.`],
  ENAMETOOLONG: [msg`The name is too long for this file system.`, msg`Choose a shorter one.`],
}

/** A file is written under a temporary name first, `.list.csv.<id>.tmp`, and nobody knows it by that. */
function ownName(path: string): string {
  return path.replace(/(^|[\\/])\.([^\\/]+)\.[\da-f-]+\.tmp$/, '$1$2')
}

/** What the system said of a file or a folder, as a mistake that a person can fix; any other error as it is. */
export function explainFileError(error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error
  const { code, syscall } = error
  if (typeof code !== 'string' || typeof syscall !== 'string' || !FILE_CALLS.has(syscall)) return error
  const [message, hint] = SAYINGS[code] ?? []
  if (message === undefined) return error
  const where = 'path' in error && typeof error.path === 'string' ? ownName(error.path) : undefined
  return new DiglotError('FILE_UNUSABLE', message, { where, hint, cause: error })
}
