import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packageDir } from './helpers/run-cli.ts'

it('names only tests that there are in the table of threats', () => {
  const named =
    readFileSync(join(packageDir, 'docs', 'security.md'), 'utf8').match(/tests\/[\w./-]+\.ts/g) ?? []
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(join(packageDir, path)))).toEqual([])
})
