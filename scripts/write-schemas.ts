import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../src/content/schema/json-schemas.ts'
import { referencePages } from './reference-pages.ts'

/** Writes what follows from the schemas of content files: JSON Schemas for editors' programs, and pages for people. */
await writeAll('../content/schema', jsonSchemas())
await writeAll('../docs/reference', referencePages())

async function writeAll(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(import.meta.dirname, path)
  await mkdir(folder, { recursive: true })
  for (const [name, text] of files) {
    const temporary = join(folder, `.${name}.tmp`)
    await writeFile(temporary, text)
    await rename(temporary, join(folder, name))
  }
}
