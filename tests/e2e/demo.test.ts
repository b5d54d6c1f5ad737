import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCli } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('runs the whole path on the sample and says where everything is', async () => {
  const cwd = await tempFolder()
  const env = { SMTP_URL: 'smtp://never.example.com', DKIM_SELECTOR: 'never', DKIM_KEY_FILE: 'never.pem' }
  const { code, out, err } = await runCli(['demo'], { cwd, env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('30 of 30 subscribers accepted')
  const shown = (name: string) =>
    join(cwd, new RegExp(`^${name}\\s+(\\S+)$`, 'm').exec(out)?.[1] ?? 'nowhere')
  expect([existsSync(shown('html')), existsSync(shown('text'))]).toEqual([true, true])
  expect(readdirSync(join(shown('outbox'), 'new'))).toHaveLength(32)
  expect(out).toContain('npx diglot -C data/demo check')
  expect(await runCli(['-C', 'data/demo', 'check'], { cwd })).toMatchObject({ code: 0 })
  expect(await runCli(['demo'], { cwd })).toMatchObject({ code: 0 })
})
