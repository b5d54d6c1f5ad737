import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadOrCreateSecret } from '../../src/store/secret-file.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('is the same for all who come first at once, and readable by its owner only', async () => {
  const folder = join(await tempFolder(), 'data')
  const secrets = await Promise.all(Array.from({ length: 8 }, () => loadOrCreateSecret(folder)))
  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/)
  expect(await readdir(folder)).toEqual(['secret'])
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
})
