import { rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ContentFile } from './read-text.ts'
import { systemErrorCode } from './regular-file.ts'
import { writeRecordFile } from './write-file.ts'

/**
 * A lock that nobody has touched over so many looks, of 10 to 20 ms each, is of a process that died: work takes milliseconds.
 * Looks are counted and not time, for a machine that stands still does so for both processes.
 */
const LOOKS_AT_ABANDONED = 500
const PAUSE_MS = 10

/** Runs work on a file while no other process that asks here does so. The lock is a hidden file beside it. */
export async function whileLocked<T>(file: ContentFile, work: () => Promise<T>): Promise<T> {
  const lock = { ...file, path: join(dirname(file.path), `.${basename(file.path)}.lock`) }
  await take(lock)
  try {
    return await work()
  } finally {
    await rm(lock.path, { force: true })
  }
}

async function take(lock: ContentFile): Promise<void> {
  let holder: string | null = null
  let looks = 0
  while (!(await writeRecordFile(lock, '', { force: false }))) {
    const other = await markOf(lock)
    looks = other !== null && other === holder ? looks + 1 : 0
    if (looks > LOOKS_AT_ABANDONED) await rm(lock.path, { force: true })
    holder = other
    await setTimeout(PAUSE_MS * (1 + Math.random()))
  }
}

/** Another word for each process that has it, one after the other; null where nobody has it any more. */
async function markOf({ path }: ContentFile): Promise<string | null> {
  try {
    const { ino, mtimeMs } = await stat(path)
    return `${ino} ${mtimeMs}`
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}
