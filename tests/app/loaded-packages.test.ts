import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { packageDir, runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const printing = { NODE_OPTIONS: `--import=${join(packageDir, 'tests/helpers/print-packages.ts')}` }

it.each([
  ['--help', ['commander']],
  ['status', ['commander', 'get-east-asian-width', 'kysely', 'nodemailer']],
])('diglot %s waits for no package that it does not use', async (command, packages) => {
  const root = await tempFolder()
  await (await openSqliteStore(join(root, 'data', 'diglot.db'))).close()
  const { code, err } = await runCli(['-C', root, command], { env: printing })
  expect({ code, packages: err.trim().split('\n').at(-1)?.split(' ') }).toEqual({ code: 0, packages })
})
