import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { privateFiles } from '../../src/app/setup/private-files.ts'
import { keepUnread } from '../../src/bounce/take-in.ts'
import { parseConfig } from '../../src/config.ts'
import { openOutbox } from '../../src/mail/outbox/outbox.ts'
import { loadOrCreateSecret } from '../../src/store/secret-file.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')

it('makes the data folder and everything in it for this user alone, whatever the umask allows', async () => {
  const umask = process.umask(0)
  try {
    const dataDir = join(await tempFolder(), 'new', 'data')
    const store = await openSqliteStore(join(dataDir, 'diglot.db'))
    const lock = await store.workers.lock()
    await store.subscribers.count()
    await loadOrCreateSecret(dataDir)
    const outbox = await openOutbox(join(dataDir, 'outbox'), () => now)
    const envelope = { from: 'b@example.com', to: 'a@example.com' }
    await outbox.deliver({ envelope, raw: Buffer.from(''), messageId: '<1@example.com>' })
    await keepUnread(join(dataDir, 'bounces', 'unread'), 'one.eml', Buffer.from(''))
    const names = ['.', ...(await readdir(dataDir, { recursive: true }))]
    expect(names).toEqual(expect.arrayContaining(['diglot.db', 'diglot.db-wal', 'diglot.db-send-lock']))
    for (const name of names)
      expect([name, (await stat(join(dataDir, name))).mode & 0o077]).toEqual([name, 0])
    await lock?.release()
    await store.close()
  } finally {
    process.umask(umask)
  }
})

it('says what other users of the machine can read, and what to do about it', async () => {
  const root = await tempFolder()
  const dataDir = join(root, 'data')
  const config = parseConfig({}, root)
  expect((await privateFiles(config)).findings).toMatchObject([{ severity: 'ok' }])
  await mkdir(dataDir)
  await writeFile(join(dataDir, 'diglot.db'), '')
  await writeFile(join(dataDir, 'secret'), '', { mode: 0o600 })
  await writeFile(join(root, '.env'), '')
  await Promise.all([dataDir, join(dataDir, 'diglot.db')].map((path) => chmod(path, 0o755)))
  await chmod(join(root, '.env'), 0o644)
  const { findings } = await privateFiles(config)
  expect(findings.map(({ severity, found, remedy }) => [severity, found, remedy])).toEqual([
    [
      'warning',
      `${root}/.env is open to other users of this machine. It holds passwords and the secret.`,
      `Run \`chmod 600 ${root}/.env\`.`,
    ],
    [
      'warning',
      `${dataDir} is open to other users of this machine. It holds addresses. Open in it: diglot.db.`,
      `Run \`chmod -R go= ${dataDir}\`.`,
    ],
  ])
  await Promise.all([chmod(dataDir, 0o700), chmod(join(root, '.env'), 0o600)])
  expect((await privateFiles(config)).findings).toMatchObject([{ severity: 'ok' }])
})
