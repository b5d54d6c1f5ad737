import { DatabaseSync } from 'node:sqlite'
import type { SendLock } from '../../domain/sending/worker-ports.ts'
import { asStoreFault, isBusy } from './sqlite-errors.ts'

/**
 * The send lock: an exclusive transaction, held open, on a second and empty SQLite file.
 *
 * SQLite locks a file through the operating system (POSIX byte-range locks, LockFileEx on Windows), which drops the
 * lock with the process, also on SIGKILL: there is no stale lock to clean up, no process id to compare and no time to
 * wait out. It has a file of its own because the same transaction on the database would shut out every writer, and the
 * file stays when the lock is released, because removing it could take it from under a process that has just opened it.
 */
export function createFileLock(path: string): () => Promise<SendLock | null> {
  return async () => {
    const database = openLockFile(path)
    try {
      database.exec('begin exclusive')
      held.add(database)
      return {
        ...alone,
        release: async () => {
          held.delete(database)
          database.close()
        },
      }
    } catch (error) {
      database.close()
      if (isBusy(error)) return null
      throw asStoreFault(error, path)
    }
  }
}

function openLockFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 0 })
  } catch (error) {
    throw asStoreFault(error, path)
  }
}

/** There is no other process to tell it from, and the system takes no lock away. */
const alone = { worker: null, lost: new AbortController().signal }

/** The garbage collector closes a database that nobody refers to; a lock ends by its release or with the process. */
const held = new Set<DatabaseSync>()

/** A database in memory is seen by this store alone. */
export function createMemoryLock(): () => Promise<SendLock | null> {
  let isHeld = false
  return async () => {
    if (isHeld) return null
    isHeld = true
    return {
      ...alone,
      release: async () => {
        isHeld = false
      },
    }
  }
}
