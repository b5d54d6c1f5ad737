import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldenFiles } from '../tests/helpers/golden.ts'

const folder = join(import.meta.dirname, '..', 'tests', 'golden')
const files = await goldenFiles()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [name, content] of files) writeFileSync(join(folder, name), content)
process.stdout.write(`wrote ${files.size} files in tests/golden; review them with git diff\n`)
