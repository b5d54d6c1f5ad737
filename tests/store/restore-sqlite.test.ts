import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, link, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { tableNames } from '../../src/store/copy-store.ts'
import { backUpSqlite } from '../../src/store/sqlite/back-up.ts'
import { restoreSqlite } from '../../src/store/sqlite/restore-sqlite.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { handOver, issueId, now, states } from '../contracts/ledger-steps.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const choice = { offered: ['en'], fallback: 'en' }
const later = new Date('2025-07-28T08:00:00.000Z')
const restoredAt = new Date('2025-07-29T08:00:00.000Z')
const accepted: RecordedOutcome = { state: 'accepted', reply: '250 ok', retryAt: null }
const rejected: RecordedOutcome = { state: 'rejected', reply: '550 5.7.1 no', retryAt: null }

/** Six readers and a send of which one copy is accepted; its backup. What comes then is `since`. */
async function backedUp(since: (store: Store) => Promise<unknown> = async () => {}) {
  const folder = await tempFolder()
  const [path, file] = [join(folder, 'diglot.db'), join(folder, 'backup.db')]
  const store = await openSqliteStore(path)
  const proof = aProof()
  await store.subscribers.importAll(people(6), now)
  await store.approvals.record({ issueId, sha256: proof.sha256, approvedBy: 'Ada', approvedAt: now }, proof)
  await store.sends.start(proof, choice, now)
  await handOver(store, accepted)
  expect(await backUpSqlite(path, file)).toEqual({ subscribers: 6, sends: 1, newestEntry: now })
  await since(store)
  await store.close()
  return { folder, path, file }
}

async function inside<T>(path: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

const statusOf = async ({ subscribers }: Store, address: string) =>
  (await subscribers.find(address))?.status ?? null

describe('a backup', () => {
  it('is one private file that appears whole, and writes over nothing', async () => {
    const { folder, path, file } = await backedUp()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readdir(folder)).filter((name) => name.includes('backup.db'))).toEqual(['backup.db'])
    await expect(backUpSqlite(path, file)).rejects.toMatchObject({ code: 'ALREADY_EXISTS' })
    await expect(backUpSqlite(join(folder, 'none.db'), join(folder, 'b'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('leaves nothing of one that could not be written', async () => {
    const { folder } = await backedUp()
    const broken = join(folder, 'broken.db')
    await writeFile(broken, 'no database'.repeat(1_000))
    await expect(backUpSqlite(broken, join(folder, 'b.db'))).rejects.toMatchObject({ code: 'STORE_INVALID' })
    expect((await readdir(folder)).filter((name) => name.includes('b.db.'))).toEqual([])
  })
})

describe('a restore over the database that went on', () => {
  it('takes over what was sent since, so that nobody gets it twice', async () => {
    const { path, file } = await backedUp(async ({ sends, deliveries, subscribers }) => {
      for (const outcome of [accepted, rejected]) await handOver({ deliveries }, outcome)
      const [handed] = await deliveries.claim(issueId, 1, later)
      await deliveries.recordHanded(handed?.id ?? 0, '<4@example.com>', later)
      await subscribers.add(aPerson({ address: 'came@example.com' }), later)
      await sends.start(aProof({ issueId: '2025-w31' }), choice, later)
    })
    const { replaced, ...restored } = await restoreSqlite(file, path, restoredAt)
    expect(restored).toEqual({
      backupAt: now,
      taken: { gone: 0, joined: 1, leftOut: 0 },
      lost: null,
      held: { paused: [issueId, '2025-w31'], schedules: [], uncertain: 1, mails: 0 },
    })
    await inside(path, async (store) => {
      expect(await states(store)).toEqual({ accepted: 2, rejected: 1, uncertain: 1, pending: 2 })
      expect(await states(store, '2025-w31')).toEqual({ pending: 7 })
      expect(await store.restores.gaps()).toEqual([])
      expect(await store.deliveries.claim(issueId, 9, later)).toEqual([])
    })
    expect(replaced).toBe(`${path}.replaced-2025-07-29T08-00-00.000Z`)
    // What was there is whole, and can be put back in the same way.
    await inside(replaced ?? '', async ({ deliveries }) => {
      expect(await states({ deliveries })).toEqual({ accepted: 2, rejected: 1, handed: 1, pending: 2 })
    })
  })

  it('brings the list of the backup back, but nobody who has gone since', async () => {
    const { path, file } = await backedUp(async (store) => {
      const { subscribers, readers, signUps } = store
      await subscribers.remove('reader1@example.com', later)
      await readers.erase(2, later)
      await subscribers.keepGone(
        [{ ...aPerson({ address: 'reader3@example.com' }), status: 'suppressed' }],
        later,
      )
      await readers.change(4, { edition: 'en', name: '', pausedUntil: restoredAt }, later)
      await subscribers.tag('reader5@example.com', [{ key: 'vip', label: 'VIP' }])
      // By mistake, and nothing was sent to them.
      await subscribers.importAll(
        [7, 8].map((number) => aPerson({ address: `reader${number}@example.com` })),
        later,
      )
      await subscribers.remove('reader8@example.com', later)
      await signUps.ask({ ...aPerson({ address: 'asks@example.com' }), language: 'en' }, countsOf('a'), later)
      const mail = await signUps.nextMail(later)
      await signUps.confirm({ id: mail?.signUp.id ?? 0, choice: 0 }, later)
    })
    const { taken } = await restoreSqlite(file, path, restoredAt)
    expect(taken).toEqual({ gone: 4, joined: 1, leftOut: 1 })
    await inside(path, async (store) => {
      const statuses = await Promise.all(
        [1, 2, 3, 4, 5, 6, 7, 8].map((number) => statusOf(store, `reader${number}@example.com`)),
      )
      expect(statuses).toEqual(['left', null, 'suppressed', 'active', 'active', 'active', null, 'left'])
      expect(await statusOf(store, 'asks@example.com')).toBe('active')
      expect(await store.readers.find(2)).toBeNull()
      expect((await store.readers.find(4))?.pausedUntil).toEqual(restoredAt)
      expect(await store.readers.tagsOf(5)).toEqual([])
      // A number is never given twice, nor does who was erased come back by a list.
      expect((await store.subscribers.add(aPerson({ address: 'next@example.com' }), later)).id).toBe(10)
      expect(await store.subscribers.importAll(people(2), later)).toMatchObject({ added: 0 })
    })
    const bytes = new DatabaseSync(path, { readOnly: true })
    const rows = tableNames.flatMap((table) => bytes.prepare(`select * from ${table}`).all())
    expect(JSON.stringify(rows)).not.toContain('reader2@example.com')
    bytes.close()
  })

  it('can be undone by restoring what it replaced', async () => {
    const { path, file } = await backedUp(async ({ deliveries, subscribers }) => {
      await handOver({ deliveries }, accepted)
      await subscribers.importAll([aPerson({ address: 'reader7@example.com' })], later)
    })
    const { replaced } = await restoreSqlite(file, path, restoredAt)
    await inside(path, ({ subscribers }) => subscribers.remove('reader6@example.com', restoredAt))
    const back = await restoreSqlite(replaced ?? '', path, new Date(restoredAt.getTime() + 60_000))
    expect(back).toMatchObject({ lost: null, taken: { gone: 1, joined: 0, leftOut: 0 } })
    await inside(path, async (store) => {
      expect(await statusOf(store, 'reader7@example.com')).toBe('active')
      expect(await statusOf(store, 'reader6@example.com')).toBe('left')
      expect(await states(store)).toEqual({ accepted: 2, pending: 4 })
    })
  })
})

describe('a restore that cannot know what was sent since', () => {
  const unknown = { taken: null, held: { paused: [issueId], schedules: [], uncertain: 5, mails: 0 } }

  it.each([
    ['missing', async () => {}],
    ['unreadable', (path: string) => writeFile(path, 'no database'.repeat(1_000))],
    [
      'unreadable',
      async (path: string, file: string) => {
        await copyFile(file, path)
        const newer = new DatabaseSync(path)
        newer.exec(`insert into kysely_migration values ('9999-of-the-future', '2030')`)
        newer.close()
      },
    ],
    ['unrelated', (path: string) => inside(path, ({ subscribers }) => subscribers.importAll(people(9), now))],
  ] as const)('leaves what was not at its end to a person: %s', async (lost, makePresent) => {
    const { folder, file } = await backedUp()
    const path = join(folder, 'other', 'diglot.db')
    await mkdir(join(folder, 'other'))
    await makePresent(path, file)
    expect(await restoreSqlite(file, path, restoredAt)).toMatchObject({ ...unknown, lost })
    await inside(path, async ({ deliveries, restores }) => {
      expect(await states({ deliveries })).toEqual({ accepted: 1, uncertain: 5 })
      expect(await restores.gaps()).toEqual([{ from: now, to: restoredAt }])
    })
  })

  it('is one over a database that was restored by hand from an older backup', async () => {
    const { folder, path, file } = await backedUp(({ sends }) =>
      sends.start(aProof({ issueId: '2025-w31' }), choice, later),
    )
    const newer = join(folder, 'newer.db')
    await backUpSqlite(path, newer)
    await copyFile(file, path)
    expect(await restoreSqlite(newer, path, restoredAt)).toMatchObject({ lost: 'unrelated' })
  })
})

describe('a restore refuses', () => {
  const program = fileURLToPath(new URL('../helpers/sending-process.ts', import.meta.url))

  it('while a process sends, or has the database open', async () => {
    const { path, file } = await backedUp()
    const open = await openSqliteStore(path) // without a question to it
    await expect(restoreSqlite(file, path, restoredAt)).rejects.toMatchObject({ code: 'SEND_RUNNING' })
    await open.close()
    const sender = spawn(process.execPath, [program, path, issueId], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(sender.stdout, 'data')
    await expect(restoreSqlite(file, path, restoredAt)).rejects.toMatchObject({ code: 'SEND_RUNNING' })
    sender.kill('SIGKILL')
    await once(sender, 'exit')
    expect(await restoreSqlite(file, path, restoredAt)).toMatchObject({ lost: null })
  })

  it.each([
    ['an empty file', (file: string) => writeFile(file, '')],
    ['a text', (file: string) => writeFile(file, 'no database'.repeat(1_000))],
    [
      'a database of something else',
      async (file: string) => {
        const other = new DatabaseSync(file)
        other.exec('create table recipe (name)')
        other.close()
      },
    ],
  ])('%s, and changes nothing', async (_what, write) => {
    const { folder, path } = await backedUp()
    const file = join(folder, 'other.db')
    await write(file)
    await expect(restoreSqlite(file, path, restoredAt)).rejects.toMatchObject({
      code: 'STORE_INVALID',
      where: file,
    })
    expect((await readdir(folder)).filter((name) => /restoring|replaced/.test(name))).toEqual([])
    await inside(path, async ({ deliveries }) =>
      expect(await states({ deliveries })).toEqual({ accepted: 1, pending: 5 }),
    )
  })

  it('a database of a newer program', async () => {
    const { path, file } = await backedUp()
    const newer = new DatabaseSync(file)
    newer.exec(`insert into kysely_migration values ('9999-of-the-future', '2030')`)
    newer.close()
    await expect(restoreSqlite(file, path, restoredAt)).rejects.toMatchObject({
      code: 'STORE_INVALID',
      where: file,
    })
  })
})

it('brings a database of the first tables up to date while it restores it', async () => {
  const folder = await tempFolder()
  const [path, file] = [join(folder, 'diglot.db'), join(folder, 'old.db')]
  const old = new DatabaseSync(file)
  old.exec(await readFile(new URL('../fixtures/store-0001.sql', import.meta.url), 'utf8'))
  old.close()
  expect(await restoreSqlite(file, path, restoredAt)).toMatchObject({ lost: 'missing', replaced: null })
  await inside(path, async ({ deliveries }) => expect(await deliveries.claim(issueId, 9, later)).toEqual([]))
})

it('forgets the second name that a restore gave which was killed before its rename', async () => {
  const { folder, path, file } = await backedUp()
  await link(path, `${path}.replaced-2025-07-28T00-00-00Z`)
  await restoreSqlite(file, path, restoredAt)
  const kept = (await readdir(folder)).filter((name) => name.includes('replaced'))
  expect(kept).toEqual(['diglot.db.replaced-2025-07-29T08-00-00.000Z'])
})

it('opens the restored database where it waited for the one that was replaced meanwhile', async () => {
  const { folder, path, file } = await backedUp(
    async ({ deliveries }) => void (await handOver({ deliveries }, accepted)),
  )
  const restoring = new DatabaseSync(path)
  restoring.exec('pragma journal_mode = delete; begin exclusive')
  const opening = openSqliteStore(path)
  await link(path, join(folder, 'kept.db'))
  await rename(file, path)
  restoring.close()
  const store = await opening
  expect(await states(store)).toEqual({ accepted: 1, pending: 5 })
  await store.close()
})
