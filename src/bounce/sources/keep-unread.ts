import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Keeps a message in `folder` under a name that is its hash, so that one that comes again is kept once. It may hold addresses and
 * anything else that somebody sent: only the owner may read it.
 */
export async function keepUnread(folder: string, name: string, raw: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${name}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, raw, { flag: 'wx', mode: 0o600 })
    await rename(temporary, join(folder, name))
  } finally {
    await rm(temporary, { force: true })
  }
}
