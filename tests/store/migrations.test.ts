import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

it('brings a database of the first tables up to date, and its send goes on', async () => {
  const path = join(await tempFolder(), 'diglot.db')
  const old = new DatabaseSync(path)
  old.exec(await readFile(new URL('../fixtures/store-0001.sql', import.meta.url), 'utf8'))
  old.close()

  const store = await openSqliteStore(path)
  const sha256 = 'ed661616d4d2d73d49652dca6b1dd90671f89a5703f524090a1011ccb47dd5ab'
  const startedAt = new Date('2025-07-27T08:00:00Z')
  expect(await store.sends.list()).toEqual([{ issueId: '2025-w30', sha256, startedAt, state: 'running' }])
  expect(await store.sends.frozenProof('2025-w30')).toMatchObject({ sha256 })
  expect(await store.uncertain.list('2025-w30')).toMatchObject([{ id: 2 }])
  expect(await store.deliveries.claim('2025-w30', 5, startedAt)).toMatchObject([{ id: 3 }, { id: 4 }])
  await store.close()

  const upgraded = new DatabaseSync(path)
  expect(() => upgraded.exec("update send set state = 'stopped'")).toThrow('CHECK')
  upgraded.close()
})
