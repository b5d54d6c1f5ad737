import { existsSync, renameSync } from 'node:fs'
import { msg } from '../../domain/language/message.ts'
import type { StoreContents } from '../../domain/sending/restore-ports.ts'
import { DiglotError } from '../../errors.ts'
import { temporaryName } from '../../files/write-file.ts'
import { contentsOf, copyWhole, removeWhole } from './whole-file.ts'

/**
 * Writes the database at `path` into a new file, which appears whole or not at all; a send may run meanwhile. What the
 * file holds.
 *
 * Throws `NOT_FOUND` where there is no database, `ALREADY_EXISTS` where there is such a file, and `STORE_INVALID` where
 * what was written is damaged.
 */
export async function backUpSqlite(path: string, file: string): Promise<StoreContents> {
  if (!existsSync(path))
    throw new DiglotError('NOT_FOUND', msg`There is no database to back up.`, {
      where: path,
      hint: msg`Run it in the newsletter’s folder, or name that by \`-C FOLDER\`.`,
    })
  requireFree(file)
  const temporary = temporaryName(file)
  try {
    await copyWhole(path, temporary)
    const contents = await contentsOf(temporary)
    requireFree(file)
    renameSync(temporary, file)
    return contents
  } finally {
    removeWhole(temporary)
  }
}

function requireFree(file: string): void {
  if (!existsSync(file)) return
  throw new DiglotError('ALREADY_EXISTS', msg`There is a file of that name; nothing was written.`, {
    where: file,
    hint: msg`Choose another name, such as one with the date in it.`,
  })
}
