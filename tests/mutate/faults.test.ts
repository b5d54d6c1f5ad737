import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder } from '../helpers/temp-folder.ts'
import { FAULTS, placeFault } from './faults.ts'

it.each(FAULTS)('finds the text that keeps the promise: $promise', (fault) => {
  const { file, mutant } = placeFault(fault)
  expect(file.startsWith(fault.within)).toBe(true)
  expect(mutant.source).toContain(fault.put)
})

it('says where a text is missing, or stands more than once', async () => {
  const folder = await tempFolder()
  const fault = { promise: 'None.', within: folder, find: 'most = 1', put: 'most = 2' }
  await writeFile(join(folder, 'one.ts'), 'const least = 1\n')
  expect(() => placeFault(fault)).toThrow(
    `No source in ${folder} has the text \`most = 1\`: write its fault again, or take it out.`,
  )
  await writeFile(join(folder, 'another.ts'), 'const least = 0\nconst most = 1\n')
  expect(placeFault(fault)).toMatchObject({ file: join(folder, 'another.ts'), mutant: { line: 2 } })
  await writeFile(join(folder, 'one.ts'), 'const most = 1\n')
  expect(() => placeFault(fault)).toThrow(
    `The text \`most = 1\` of a fault stands in ${folder}/another.ts, ${folder}/one.ts: make it longer, so that it stands once.`,
  )
})
