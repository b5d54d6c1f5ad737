import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { tempRoot } from './temp-folder.ts'

let bytes: Promise<Buffer> | null = null

/** Writes a database file without rows. Making its tables is done once: it costs more than most of what follows. */
export async function writeMigratedDatabase(path: string): Promise<void> {
  bytes ??= makeDatabase()
  await writeFile(path, await bytes)
}

async function makeDatabase(): Promise<Buffer> {
  const folder = await mkdtemp(join(tempRoot, 'diglot-'))
  try {
    const path = join(folder, 'diglot.db')
    await (await openSqliteStore(path)).close()
    return await readFile(path)
  } finally {
    await rm(folder, { recursive: true })
  }
}
