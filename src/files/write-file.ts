import { randomUUID } from 'node:crypto'
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ContentFile } from './read-text.ts'
import { requireNoLink, systemErrorCode } from './regular-file.ts'

/**
 * Writes a file that appears whole or not at all. False, and nothing changed, where one of that name is there and
 * `force` is not set; of two that write the same name at once, one gets false. `mode` is of a new file, less the umask.
 */
export async function writeWhole(
  path: string,
  text: string | Buffer,
  { force, mode = 0o666 }: { readonly force: boolean; readonly mode?: number },
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = temporaryName(path)
  try {
    await writeFile(temporary, text, { flag: 'wx', mode })
    if (force) await rename(temporary, path)
    // A link, unlike a rename, fails where the name is taken.
    else await link(temporary, path)
    return true
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The same for a record. Throws `FILE_UNUSABLE` where a link stands in its place, or leads its folder out of the content folder. */
export async function writeRecordFile(
  { path, within }: ContentFile,
  text: string | Buffer,
  options: { readonly force: boolean; readonly mode?: number },
): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  await requireNoLink(path, within)
  return writeWhole(path, text, options)
}

/** The same for what comes in pieces: they are on the disk before the file gets its name; a failure leaves what was there. */
export async function writeFileWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const temporary = temporaryName(path)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(temporary, pieces, { flag: 'wx', flush: true })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
}
