import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aNewsletterFolder, runCli } from '../helpers/run-cli.ts'
import { startSmtpServer } from '../helpers/smtp-server.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('says that the database cannot be used before anything leaves', async () => {
  const { server, received } = await startSmtpServer()
  const root = await aNewsletterFolder(await tempFolder())
  const dataDir = join(await tempFolder(), 'data')
  await mkdir(join(dataDir, 'diglot.db'), { recursive: true })
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    DIGLOT_DATA: dataDir,
    DIGLOT_SECRET: 'x'.repeat(32),
  }
  const path = join(dataDir, 'diglot.db')
  const message = `${path}: The database could not be opened. Check that its folder is there and may be written to.\n`
  const issue = '2025-w30'
  const commands = [
    ['test', issue, '--to', 'editor@example.com'],
    ['send', issue, '--yes'],
    ['subscribers', 'add', 'a@example.com'],
    ['bounces', root],
    ['preview', '--port', '0'],
    ['serve', '--port', '0'],
  ]
  for (const command of commands) {
    const { code, err } = await runCli(['-C', root, ...command], { env })
    expect([command[0], code, err]).toEqual([command[0], 17, message])
  }
  expect(received).toEqual([])
})
