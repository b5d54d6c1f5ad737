import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { msg } from '../../domain/language/message.ts'
import type { Held } from '../../domain/sending/restore-ports.ts'
import { DiglotError } from '../../errors.ts'
import { createStore } from '../create-store.ts'
import { createSendLock, openSqliteDatabase } from './sqlite.ts'
import { asStoreFault, isBusy } from './sqlite-errors.ts'
import { type TakenOver, takeOver } from './take-over.ts'
import { copyWhole, makeWhole, removeWhole, requireSound } from './whole-file.ts'

export interface RestoredDatabase {
  /** The time of the backup, as far as its rows tell it. */
  readonly backupAt: Date
  /** Where the database that was there is kept; null where there was none. */
  readonly replaced: string | null
  /** Null where nothing could be taken over. */
  readonly taken: TakenOver | null
  /** Why not: there was no database, it cannot be read, or it does not go on from this backup. */
  readonly lost: 'missing' | 'unreadable' | 'unrelated' | null
  readonly held: Held
}

/**
 * Puts a backup in the place of the database at `path`: by one rename, so that at every moment one of the two is there and
 * whole. The one that was there is kept beside it under a dated name. Nothing of the restored one goes out by itself; what
 * was sent since the backup is taken over from the replaced one where that can be read.
 *
 * Throws `SEND_RUNNING` where a process sends or has the database open, and `STORE_INVALID` where `file` is no sound
 * database of Diglot, or is of a newer version. Then nothing is changed.
 */
export async function restoreSqlite(file: string, path: string, now: Date): Promise<RestoredDatabase> {
  const place = existsSync(path) ? realpathSync(path) : path
  const lock = await createSendLock(place)()
  if (lock === null) throw isOpen(place)
  // One restore at a time: what is left under this name is of one that was killed.
  const candidate = `${place}-restoring`
  try {
    removeWhole(candidate)
    await copyWhole(file, candidate)
    return await putInPlace({ file, candidate, place, now })
  } finally {
    removeWhole(candidate)
    await lock.release()
  }
}

interface Places {
  readonly file: string
  readonly candidate: string
  readonly place: string
  readonly now: Date
}

async function putInPlace({ file, candidate, place, now }: Places): Promise<RestoredDatabase> {
  const backupAt = await bringUpToDate({ file, candidate, now })
  const present = await openPresent(place)
  try {
    const isReadable = present.lost === null
    const taken = isReadable ? takeOver(present.database, candidate) : null
    const held = await hold(candidate, { backupAt, isComplete: taken !== null, now })
    makeWhole(candidate)
    const replaced = exchange({ candidate, place, now })
    const lost = isReadable ? (taken === null ? 'unrelated' : null) : present.lost
    return { backupAt, replaced, taken, lost, held }
  } finally {
    present.database?.close()
  }
}

/** Refuses one that is newer than this program. When it was made. */
async function bringUpToDate({ file, candidate, now }: Omit<Places, 'place'>): Promise<Date> {
  try {
    const opened = createStore(await openSqliteDatabase(candidate))
    try {
      return (await opened.restores.contents()).newestEntry ?? now
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (!(error instanceof DiglotError)) throw error
    const { code, said, hint, cause } = error
    throw new DiglotError(code, said, { where: file, hint, cause })
  }
}

async function hold(
  candidate: string,
  restored: { readonly backupAt: Date; readonly isComplete: boolean; readonly now: Date },
): Promise<Held> {
  const opened = createStore(await openSqliteDatabase(candidate))
  try {
    return await opened.restores.hold(restored)
  } finally {
    await opened.close()
  }
}

type Present =
  | { readonly lost: null; readonly database: DatabaseSync }
  | { readonly lost: 'missing' | 'unreadable'; readonly database: DatabaseSync | null }

/** The database that is to be replaced. As long as it is open, nobody else can open it. */
async function openPresent(place: string): Promise<Present> {
  if (!existsSync(place)) return { lost: 'missing', database: null }
  const isCurrent = await isOfThisVersion(place)
  const database = openAlone(place)
  if (database === null) return { lost: 'unreadable', database }
  return isCurrent && isSound(database) ? { lost: null, database } : { lost: 'unreadable', database }
}

/** Brings it up to date, too. */
async function isOfThisVersion(place: string): Promise<boolean> {
  try {
    await (await openSqliteDatabase(place)).db.destroy()
    return true
  } catch (error) {
    if (isBusy(error)) throw isOpen(place, error)
    if (error instanceof DiglotError && error.code === 'STORE_INVALID') return false
    throw error
  }
}

/**
 * SQLite puts a write-ahead log back into its file only where no other process has the database open; and keeps all others
 * out from then on. Null where the file is no database that SQLite could open at all.
 */
function openAlone(place: string): DatabaseSync | null {
  // Without foreign keys: rows that refer to each other are replaced by whole tables.
  const database = new DatabaseSync(place, { timeout: 0, enableForeignKeyConstraints: false })
  try {
    database.exec('pragma main.journal_mode = delete')
    database.exec('pragma main.locking_mode = exclusive')
    database.exec('begin exclusive; commit')
    return database
  } catch (error) {
    database.close()
    if (isBusy(error)) throw isOpen(place, error)
    const fault = asStoreFault(error, place)
    if (fault instanceof DiglotError && fault.code === 'STORE_INVALID') return null
    throw fault
  }
}

function isSound(database: DatabaseSync): boolean {
  try {
    requireSound(database)
    return true
  } catch {
    return false
  }
}

/** By one rename. Where the replaced database is kept: a second name of its file, given before. */
function exchange({ candidate, place, now }: Omit<Places, 'file'>): string | null {
  const folder = dirname(place)
  const { uid, gid } = statSync(existsSync(place) ? place : folder)
  // The user who restores may be another one than the user who sends.
  if (uid !== statSync(candidate).uid) chownSync(candidate, uid, gid)
  const replaced = existsSync(place) ? keepBeside(place, now) : null
  renameSync(candidate, place)
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
  return replaced
}

function keepBeside(place: string, now: Date): string {
  forgetSecondNames(place)
  const kept = `${place}${REPLACED}${now.toISOString().replaceAll(':', '-')}`
  linkSync(place, kept)
  // Only one that SQLite cannot open still has any; it would be taken for that of the restored one.
  for (const end of ['-wal', '-shm', '-journal'])
    if (existsSync(`${place}${end}`)) renameSync(`${place}${end}`, `${kept}${end}`)
  return kept
}

const REPLACED = '.replaced-'

/** Those that a restore gave which was killed before its rename: the file was not replaced. */
function forgetSecondNames(place: string): void {
  const { ino } = statSync(place, { bigint: true })
  for (const name of readdirSync(dirname(place))) {
    if (!name.startsWith(`${basename(place)}${REPLACED}`)) continue
    const path = join(dirname(place), name)
    if (statSync(path, { bigint: true }).ino === ino) rmSync(path)
  }
}

function isOpen(where: string, cause?: unknown): DiglotError {
  return new DiglotError(
    'SEND_RUNNING',
    msg`Another process sends, or has the database open; nothing was changed.`,
    {
      where,
      hint: msg`Stop every \`diglot send\`, \`worker\`, \`preview\` and \`serve\` of this newsletter, then run it again.`,
      cause,
    },
  )
}
