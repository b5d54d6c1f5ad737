import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { parseConfig } from '../../src/config.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aNewsletterFolder, packageDir } from '../helpers/run-cli.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('counts the readers of a plan at the time of its clock', async () => {
  const until = new Date('2031-03-01T08:00:00Z')
  let now = new Date(until.getTime() - 1)
  const root = await aNewsletterFolder(await tempFolder())
  const config = parseConfig({}, root)
  const app = createApp({ config, packageDir, clock: () => now })
  await writeFile(
    join(root, 'list.csv'),
    'email,name,edition\nreader@example.com,,en\nother@example.org,,en\n',
  )
  await app.importSubscribers(join(root, 'list.csv'), {})
  await app.approve('2025-w30', { by: 'the editor' })
  const store = await openSqliteStore(join(root, 'data', 'diglot.db'))
  await store.readers.change(1, { name: '', edition: 'en', pausedUntil: until }, now)
  await store.close()
  const other = { edition: 'en', domain: 'example.org', count: 1 }
  expect((await app.planSend('2025-w30')).audience).toEqual([other])
  now = until
  expect((await app.planSend('2025-w30')).audience).toEqual([
    { edition: 'en', domain: 'example.com', count: 1 },
    other,
  ])
  await app.close()
})
