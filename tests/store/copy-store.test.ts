import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { copyBetween } from '../../src/app/open-store.ts'
import { parseConfig } from '../../src/config.ts'
import { copyStore } from '../../src/store/copy-store.ts'
import { createStore } from '../../src/store/create-store.ts'
import { openPostgresDatabase } from '../../src/store/postgres/postgres.ts'
import { openSqliteDatabase } from '../../src/store/sqlite/sqlite.ts'
import type { StoreDatabase } from '../../src/store/store-database.ts'
import { handOver, issueId, now } from '../contracts/ledger-steps.ts'
import { collect } from '../contracts/store-place.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aPictureFile, pictureBytes } from '../helpers/a-picture.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const picture = aPictureFile()
const accepted = { state: 'accepted', reply: '250 ok', retryAt: null } as const

function closedAfterTest(database: StoreDatabase): StoreDatabase {
  onTestFinished(() => database.db.destroy())
  return database
}

async function aSqlite(): Promise<StoreDatabase> {
  return closedAfterTest(await openSqliteDatabase(join(await tempFolder(), 'diglot.db')))
}

async function aPostgres(): Promise<StoreDatabase> {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  return closedAfterTest(await openPostgresDatabase(url))
}

/** With a list of 2,500, one approval, a picture, and a send that is on its way. */
async function filled(): Promise<StoreDatabase> {
  const database = await aSqlite()
  const { sends, deliveries, subscribers, approvals, pictures } = createStore(database)
  await subscribers.importAll([...people(2_499), aPerson({ address: '王@example.org', name: '王芳' })], now)
  const proof = aProof()
  await subscribers.tag('reader1@example.com', [{ key: 'vip', label: 'VIP' }])
  await approvals.record({ issueId, sha256: proof.sha256, approvedBy: 'an editor', approvedAt: now }, proof)
  await pictures.keep(picture, pictureBytes)
  await sends.start(proof, { offered: ['en'], fallback: 'en' }, now)
  await handOver({ deliveries }, accepted)
  return database
}

it('goes from the file in the data folder to DATABASE_URL where nothing else is said', async () => {
  const root = await tempFolder()
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  const env = { DIGLOT_DATA: '.', DATABASE_URL: url, DIGLOT_SECRET: 'a secret of 32 characters or more' }
  const source = await openSqliteDatabase(join(root, 'diglot.db'))
  await createStore(source).subscribers.add(aPerson(), now)
  await source.db.destroy()
  const copied = await copyBetween(parseConfig(env, root), {})
  expect(copied.find(({ table }) => table === 'subscriber')).toMatchObject({ rows: 1 })
})

it.each([
  ['SQLite to PostgreSQL', aPostgres],
  ['SQLite to SQLite', aSqlite],
])('copies everything from %s, and the send goes on there', async (_way, makeTarget) => {
  const [from, to] = [await filled(), await makeTarget()]
  const copied = await copyStore(from, to)
  expect(copied.map(({ table, rows }) => [table, rows])).toEqual([
    ['subscriber', 2_500],
    ['subscriber_tag', 1],
    ['proof', 1],
    ['approval', 1],
    ['schedule', 0],
    ['send', 1],
    ['delivery', 2_500],
    ['bounce', 0],
    ['restoration', 0],
    ['list_act', 0],
    ['test_run', 0],
    ['turn', 2],
    ['pace', 0],
    ['departure', 0],
    ['salt', 1],
    ['erased_address', 0],
    ['sign_up', 0],
    ['sign_up_count', 0],
    ['sign_up_pace', 0],
    ['owner_mail', 0],
    ['welcome', 0],
    ['unbound_link', 0],
    ['click', 0],
    ['webhook_token', 0],
    ['gap', 0],
    ['log_entry', 0],
    ['review', 0],
    ['picture', 1],
  ])
  const [one, other] = [createStore(from), createStore(to)]
  expect(await other.deliveries.tally(issueId)).toEqual(await one.deliveries.tally(issueId))
  // Links are bound to it, and go on working.
  expect(await other.links.salt()).toBe(await one.links.salt())
  expect((await other.pictures.find(picture.name))?.content).toEqual(pictureBytes)
  expect(await collect(other.subscribers.list())).toEqual(await collect(one.subscribers.list()))
  expect(await other.approvals.latest(issueId)).toEqual(await one.approvals.latest(issueId))
  await handOver(other, accepted)
  expect((await other.subscribers.add(aPerson({ address: 'new@example.com' }), now)).id).toBe(2_501)
})

it('goes both ways', async () => {
  const [from, between, back] = [await filled(), await aPostgres(), await aSqlite()]
  const there = await copyStore(from, between)
  expect(await copyStore(between, back)).toEqual(there)
})

it('copies nothing into a database that is not empty', async () => {
  const [from, to] = [await filled(), await aPostgres()]
  await createStore(to).subscribers.add(aPerson(), now)
  await expect(copyStore(from, to)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
  expect(await createStore(to).sends.list()).toEqual([])
})

it('copies nothing while a process sends', async () => {
  const [from, to] = [await filled(), await aSqlite()]
  const lock = await from.lock()
  await expect(copyStore(from, to)).rejects.toMatchObject({ code: 'SEND_RUNNING' })
  await lock?.release()
  await copyStore(from, to)
})
