import { existsSync, statfsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const IN_MEMORY = '/dev/shm'
const NEEDED_BYTES = 2 ** 30

/**
 * Where tests write: in memory where the machine has such a place with a GiB free, else on disk. SQLite waits for the disk
 * at every commit, and a test that kills a process finds the same bytes in either place.
 */
export const tempRoot = isRoomy(IN_MEMORY) ? IN_MEMORY : tmpdir()

/** An empty folder that is removed when the test has finished; `root` is where it is made. */
export async function tempFolder(root = tempRoot): Promise<string> {
  const folder = await mkdtemp(join(root, 'diglot-'))
  // A process that was killed may write a last time while its folder is removed.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }))
  return folder
}

function isRoomy(path: string): boolean {
  if (!existsSync(path)) return false
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize >= NEEDED_BYTES
}
