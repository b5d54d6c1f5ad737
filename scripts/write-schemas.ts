import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '../src/content/schema/json-schemas.ts'

const folder = join(import.meta.dirname, '../content/schema')
await mkdir(folder, { recursive: true })
for (const [name, text] of jsonSchemas()) {
  const temporary = join(folder, `.${name}.tmp`)
  await writeFile(temporary, text)
  await rename(temporary, join(folder, name))
}
