import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { tempFolder } from './temp-folder.ts'

const renderers = join(import.meta.dirname, 'renderers.ts')

it('leaves no folder of a process that has rendered', async () => {
  const temporary = await tempFolder()
  const source = `import { createEngine, engines } from ${JSON.stringify(renderers)}
createEngine.mjml()
process.stdout.write(Object.keys(engines).join())`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', source], {
    env: { ...process.env, TMPDIR: temporary },
  })
  expect(stdout).toBe('mjml,react')
  expect(await readdir(temporary)).toEqual([])
})
