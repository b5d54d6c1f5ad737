import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { anApp } from '../helpers/an-app.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

/** A machine that takes today for a day of 2001, on a database that knows better. */
async function onSlowMachine() {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  return anApp({ env: { DATABASE_URL: url }, clock: () => new Date('2001-01-01T00:00:00Z') })
}

it('keeps of the list when what happened by the time of the database, and not by that of the machine', async () => {
  const started = Date.now() - 60_000
  const { app, root } = await onSlowMachine()
  const changedAt = async (address: string) => (await app.showSubscriber(address)).changedAt.getTime()

  await app.addSubscriber({ address: 'added@example.com', name: '', edition: null })
  expect(await changedAt('added@example.com')).toBeGreaterThan(started)

  const list = join(root, 'list.csv')
  await writeFile(list, 'email\nimported@example.com\n')
  await app.importSubscribers(list, {})
  expect(await changedAt('imported@example.com')).toBeGreaterThan(started)

  await app.removeSubscriber('added@example.com')
  expect(await changedAt('added@example.com')).toBeGreaterThan(started)

  const { size } = await app.listHealth()
  expect(size.at(-1)?.count).toBe(1)
})
