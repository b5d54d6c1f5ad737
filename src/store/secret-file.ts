import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readRegularFile } from '../files/regular-file.ts'

/**
 * The secret of this installation, made on first use with 256 random bits and readable by its owner only. Two
 * that come first at once, in one process or in two, end with the same one: a hard link is made only where the name is free.
 */
export async function loadOrCreateSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'secret')
  const existing = await readIfThere(path)
  if (existing !== null) return existing
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const temporary = join(dataDir, `.secret.${randomUUID()}.tmp`)
  await writeFile(temporary, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  try {
    await link(temporary, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await unlink(temporary)
  }
  return readSecret(path)
}

async function readSecret(path: string): Promise<string> {
  return (await readRegularFile(path, { mostBytes: 4_096 })).toString('utf8').trim()
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readSecret(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
