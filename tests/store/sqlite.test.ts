import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { createSubscriberStore } from '../../src/store/list/subscriber-store.ts'
import { openSqliteDatabase, openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { storeContract } from '../contracts/store-contract.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { writeMigratedDatabase } from '../helpers/migrated-database.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { tempFolder, tempRoot } from '../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')

storeContract(
  'SQLite',
  async () => {
    const folder = await mkdtemp(join(tempRoot, 'diglot-store-'))
    const path = join(folder, 'diglot.db')
    await writeMigratedDatabase(path)
    return {
      open: () => openSqliteStore(path),
      remove: () => rm(folder, { recursive: true, force: true }),
    }
  },
  { crashRuns: 100 },
)

describe('opening a SQLite store', () => {
  it('keeps a database in memory to itself', async () => {
    const [one, other] = [await openSqliteStore(':memory:'), await openSqliteStore(':memory:')]
    await one.subscribers.add(aPerson(), now)
    expect(await other.subscribers.count()).toEqual([])
    const lock = await one.workers.lock()
    expect(await one.workers.lock()).toBeNull()
    expect(await other.workers.lock()).not.toBeNull()
    await lock?.release()
    expect(await one.workers.lock()).not.toBeNull()
    await Promise.all([one.close(), other.close()])
  })

  it('keeps no word of a reader who had herself erased', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const store = await openSqliteStore(path)
    const { id } = await store.subscribers.add(aPerson({ name: '王芳' }), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    const [delivery] = await store.deliveries.claim('2025-w30', 1, now)
    await store.deliveries.recordHanded(delivery?.id ?? 0, '<1@example.com>', now)
    const reply = '552 5.2.2 reader at example.com is over quota'
    const refused = { state: 'rejected', reply, retryAt: null } as const
    await store.deliveries.recordOutcome(delivery?.id ?? 0, refused, now)
    await store.signUps.ask({ ...aPerson({ name: '王芳' }), language: 'en' }, countsOf('network'), now)
    const words = () => {
      const database = new DatabaseSync(path)
      const tables = database.prepare("select name from sqlite_schema where type = 'table'").all()
      const rows = tables.flatMap(({ name }) => database.prepare(`select * from "${name}"`).all())
      database.close()
      return [...JSON.stringify(rows).matchAll(/reader@|reader at|王芳/g)].map(([word]) => word)
    }
    expect(new Set(words())).toEqual(new Set(['reader@', 'reader at', '王芳']))
    await store.readers.erase(id, now)
    expect(words()).toEqual([])
    const late = aReport('late', { delivery: { issueId: '2025-w30', subscriberId: id }, reason: reply })
    expect(await store.bounces.apply(late, { now, dryRun: false })).toMatchObject([{ effect: 'recorded' }])
    expect(words()).toEqual([])
    await store.close()
  })

  it('makes its folder, writes ahead and checks references', async () => {
    const path = join(await tempFolder(), 'data', 'diglot.db')
    const store = await openSqliteStore(path)
    const probe = new DatabaseSync(path)
    expect(probe.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(() =>
      probe.exec(
        "insert into approval (id, issue_id, sha256, approved_by, approved_at) values (1, '2025-w30', 'no such proof', 'editor', '2025-07-27')",
      ),
    ).toThrow('FOREIGN KEY')
    probe.close()
    await store.close()
  })

  it('has every commit on the disk before it returns', async () => {
    const { db } = await openSqliteDatabase(join(await tempFolder(), 'diglot.db'))
    const FULL = 2 // https://www.sqlite.org/pragma.html#pragma_synchronous
    expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: FULL }])
    await db.destroy()
  })

  it('shares the send lock between all names of one database', async () => {
    const folder = await tempFolder()
    const store = await openSqliteStore(join(folder, 'diglot.db'))
    await symlink(join(folder, 'diglot.db'), join(folder, 'link.db'))
    const lock = await store.workers.lock()
    const linked = await openSqliteStore(join(folder, 'link.db'))
    expect(await linked.workers.lock()).toBeNull()
    await lock?.release()
    await Promise.all([store.close(), linked.close()])
  })

  it('refuses a database that a newer program wrote, and leaves it as it is', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    await (await openSqliteStore(path)).close()
    alter(path, "insert into kysely_migration values ('9999-from-the-future', '2035-01-01T00:00:00.000Z')")
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_INVALID',
      message: 'The database is newer than this program (9999-from-the-future).',
      where: path,
      hint: 'Update Diglot, or name another database.',
    })
  })

  it.each([
    [
      'is not a database',
      'This is a letter, not a database. '.repeat(100),
      'The file is not a Diglot database.',
    ],
  ])('refuses a file that %s', async (_what, content, message) => {
    const path = join(await tempFolder(), 'diglot.db')
    await writeFile(path, content)
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_INVALID', message, where: path })
  })

  it('refuses a folder in place of a file', async () => {
    const path = await tempFolder()
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_INVALID',
      message: 'The database could not be opened.',
    })
  })

  it.each([
    ["update proof set editions = replace(editions, 'AI', 'A1')"],
    ["update proof set editions = '['"],
    ["update proof set issue_id = '2025-w31'"],
  ])('does not give out a frozen proof that was changed: %s', async (change) => {
    const path = join(await tempFolder(), 'diglot.db')
    const store = await openSqliteStore(path)
    await store.subscribers.importAll(people(1), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    alter(path, change)
    await expect(store.sends.frozenProof('2025-w30')).rejects.toMatchObject({ code: 'STORE_INVALID' })
    await store.close()
  })

  it('waits for its turn to write where another process writes between what it reads and what it writes', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const store = await openSqliteStore(path)
    await store.subscribers.importAll(people(10), now)
    const other = new DatabaseSync(path, { timeout: 0 })
    let isDone = false
    const importing = store.subscribers.importAll(people(20), now).finally(() => {
      isDone = true
    })
    let refused = 0
    for (let tries = 1; !isDone; tries += 1) {
      // Between any two of its steps, and now and then a turn of the event loop, which a store that was slow rests for.
      await (tries % 100 === 0 ? setImmediate() : Promise.resolve())
      try {
        other.exec("update subscriber set name = name || 'x' where id = 1")
      } catch (error) {
        expect(error).toMatchObject({ errcode: 5 })
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(0)
    expect(await importing).toEqual({ added: 10, updated: 0, unchanged: 10, kept: 0 })
    other.close()
    await store.close()
  })

  it('waits for another process without stopping this one: who reads is answered, and so is a report about nobody', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const store = await openSqliteStore(path)
    await store.subscribers.importAll(people(1), now)
    const other = new DatabaseSync(path)
    other.exec('begin immediate')
    const adding = store.subscribers.importAll(people(2), now)
    const leaving = store.readers.leave(1, { issueId: null, way: 'one-click' }, now)
    expect(await store.readers.find(1)).toMatchObject({ status: 'active' })
    const verdict = { proof: 'none', delivery: null, messageId: `<${'ab'.repeat(16)}@example.com>` } as const
    const forged = aReport('forged', ...Array.from({ length: 50 }, () => verdict))
    const applied = await store.bounces.apply(forged, { now, dryRun: false })
    expect(new Set(applied.map(({ effect }) => effect))).toEqual(new Set(['unproven']))
    other.exec('commit')
    expect(await adding).toMatchObject({ added: 1 })
    expect(await leaving).toMatchObject({ status: 'left' })
    other.close()
    await store.close()
  })

  it('says that the disk is full, takes back what was begun, and goes on when there is room', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const { db } = await openSqliteDatabase(path)
    const pages = async (limit: string) =>
      void (await sql.raw(`pragma max_page_count = ${limit}`).execute(db))
    await pages('1') // as few as there are
    const store = createSubscriberStore(db)
    await expect(store.importAll(people(20_000), now)).rejects.toMatchObject({
      code: 'FILE_UNUSABLE',
      message: 'The disk is full: the database cannot be written.',
      where: path,
    })
    expect(await store.count()).toEqual([])
    await pages('1000000')
    expect(await store.importAll(people(2), now)).toMatchObject({ added: 2 })
    await db.destroy()
  })

  it('says that a database may not be written to, also where it can be read', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const { db } = await openSqliteDatabase(path)
    await sql.raw('pragma query_only = on').execute(db)
    await expect(createSubscriberStore(db).add(aPerson(), now)).rejects.toMatchObject({
      code: 'STORE_INVALID',
      message: 'The database may not be written to.',
      where: path,
    })
    await db.destroy()
  })

  it('refuses states that the words do not have', async () => {
    const path = join(await tempFolder(), 'diglot.db')
    const store = await openSqliteStore(path)
    await store.subscribers.importAll(people(1), now)
    await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
    expect(() => alter(path, "update delivery set state = 'sent'")).toThrow('CHECK')
    expect(() => alter(path, "update subscriber set status = 'unsubscribed'")).toThrow('CHECK')
    expect(() => alter(path, "update delivery set attempts = 'many'")).toThrow('TEXT')
    await store.close()
  })
})

function alter(path: string, statement: string): void {
  const database = new DatabaseSync(path)
  try {
    database.exec(statement)
  } finally {
    database.close()
  }
}
