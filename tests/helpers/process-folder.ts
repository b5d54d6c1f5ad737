import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** An empty folder on the disk for as long as this process runs. */
export function processFolder(name: string): string {
  if (folders.length === 0) {
    process.once('exit', () => {
      for (const each of folders) rmSync(each, { recursive: true, force: true })
    })
    // So Vitest ends its workers.
    process.once('SIGTERM', () => process.exit(143))
  }
  const folder = mkdtempSync(join(tmpdir(), `diglot-${name}-`))
  folders.push(folder)
  return folder
}
