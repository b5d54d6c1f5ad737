import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { goldenFiles } from '../helpers/golden.ts'

const folder = join(import.meta.dirname, '..', 'golden')

describe('golden emails (npm run golden writes them again)', async () => {
  const files = await goldenFiles()

  it.each([...files])('%s', (name, content) => {
    expect(content).toBe(readFileSync(join(folder, name), 'utf8'))
  })

  it('are all that is in the folder', () => {
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort())
  })
})
