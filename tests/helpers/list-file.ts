import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tempFolder } from './temp-folder.ts'

/** A file with this content in a folder of its own, which goes with the test. */
export async function listFile(content: string | Uint8Array): Promise<string> {
  const path = join(await tempFolder(), 'list.csv')
  await writeFile(path, content)
  return path
}
