import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import type { App } from '../../src/app.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { handOver, issueId, now, states } from '../contracts/ledger-steps.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { anApprovedNewsletter, readerRows } from '../helpers/approved-newsletter.ts'
import { messageIdOf, startCapturingServer } from '../helpers/capturing-server.ts'
import { openApp } from '../helpers/open-app.ts'
import { finished, runCli, startCli } from '../helpers/run-cli.ts'
import { seededRandom } from '../helpers/seeded-random.ts'
import { onceThrough } from '../helpers/send-now.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const COUNT = 120
const BEFORE_BACKUP = 30
const KILLS = 6
const LARGE = 20_000

/** What `diglot send` does. */
async function send(app: App, id: string, isKnownUnsent = false) {
  return app.send(await app.planSend(id, undefined, isKnownUnsent), onceThrough)
}

it('is made during a send, and after it is restored nobody gets anything twice without a word', async () => {
  const server = await startCapturingServer({ holdAfter: BEFORE_BACKUP })
  onTestFinished(server.close)
  const env = { SMTP_URL: server.url, DIGLOT_SECRET: 'a-secret-of-at-least-32-characters' }
  const root = await anApprovedNewsletter(readerRows(COUNT))
  const file = join(root, 'backup.db')
  const sender = finished(startCli(['-C', root, 'send', issueId, '--yes'], { env }))
  await server.reached(BEFORE_BACKUP + 1)
  const backup = await runCli(['-C', root, 'backup', file], { env })
  expect(backup).toMatchObject({ code: 0 })
  expect(backup.out).toContain(`${COUNT} subscribers, 1 send`)
  for (const apart of ['content', 'templates', 'DIGLOT_SECRET']) expect(backup.out).toContain(apart)
  expect(await runCli(['-C', root, 'restore', file, '--yes'], { env })).toMatchObject({ code: 12 })
  server.letGo()
  expect(await sender).toMatchObject({ code: 0 })
  expect(server.messages).toHaveLength(COUNT)

  const withApp = async <T>(use: (app: App) => Promise<T>): Promise<T> => {
    const app = openApp(root, { env })
    try {
      return await use(app)
    } finally {
      await app.close()
    }
  }

  // The database that is replaced knows that everybody has a copy, and of an issue that was sent after the backup.
  await withApp(async (app) => {
    await app.approve('2025-w07')
    await send(app, '2025-w07')
  })
  expect(server.messages).toHaveLength(2 * COUNT)
  expect(await runCli(['-C', root, 'restore', file], { env })).toMatchObject({ code: 16 })
  const restored = await runCli(['-C', root, 'restore', file, '--yes'], { env })
  expect(restored).toMatchObject({ code: 0 })
  expect(restored.out).toContain('Taken over from there')
  await withApp(async (app) => {
    for (const id of [issueId, '2025-w07']) {
      const { counts, added } = await send(app, id)
      expect({ counts, added }).toMatchObject({ counts: { accepted: COUNT }, added: 0 })
    }
    expect((await app.planToNew(issueId)).audience).toEqual([])
  })
  expect(server.messages).toHaveLength(2 * COUNT)

  // Nothing is left that knows it.
  await rm(join(root, 'data', 'diglot.db'))
  const lost = await runCli(['-C', root, 'restore', file, '--yes'], { env })
  expect(lost).toMatchObject({ code: 0 })
  expect(lost.out).toContain('NOBODY KNOWS WHAT WAS SENT')
  await withApp(async (app) => {
    await expect(send(app, issueId)).rejects.toMatchObject({
      code: 'SEND_PAUSED',
      message: expect.saying('restored from a backup'),
    })
    await app.resumeSend(issueId)
    await send(app, issueId)
    await app.approve('2025-w07')
    await expect(send(app, '2025-w07')).rejects.toMatchObject({ code: 'SEND_UNKNOWN' })
    const plan = await app.planSend('2025-w07')
    const time = await app.planTime(plan, '2099-01-01 08:00')
    await expect(app.scheduleSend(plan, time)).rejects.toMatchObject({ code: 'SEND_UNKNOWN' })
    await app.addSubscriber({ address: 'new@example.com', name: '', edition: null })
    const toNew = await app.planToNew(issueId)
    await expect(app.send(toNew, onceThrough)).rejects.toMatchObject({ code: 'SEND_UNKNOWN' })
  })
  expect(server.messages).toHaveLength(2 * COUNT)

  // A person's word, and one message each: what they get twice is the same one.
  await withApp(async (app) => {
    await app.send(await app.planToNew(issueId, true), onceThrough)
    const resend = await app.planResolution({ issueId, resend: 'all' })
    expect(resend.deliveries.length).toBeGreaterThan(0)
    // What went out after the backup is found in the log of the server, too.
    const first = new Map(
      server.messages.slice(0, COUNT).map((message) => [message.to, messageIdOf(message)]),
    )
    await app.resolveDeliveries(resend)
    for (const { address, messageId } of resend.deliveries) expect(messageId).toBe(first.get(address))
    const { counts } = await send(app, issueId)
    expect(counts).toMatchObject({ accepted: COUNT + 1, uncertain: 0 })
    const again = server.messages.slice(2 * COUNT)
    expect(again).toHaveLength(1 + resend.deliveries.length)
    for (const message of again)
      if (message.to !== 'new@example.com') expect(messageIdOf(message)).toBe(first.get(message.to))
    await send(app, '2025-w07', true)
  })
})

/** A large send of which the backup knows nothing that was accepted. */
async function aLargePlace() {
  const root = await tempFolder()
  const path = join(root, 'data', 'diglot.db')
  const file = join(root, 'backup.db')
  const store = await openSqliteStore(path)
  await store.subscribers.importAll(people(LARGE), now)
  await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)
  await store.close()
  return { root, path, file }
}

/** Kills it so long after what it works on has come into being. */
async function killAt(args: readonly string[], hasBegun: () => Promise<boolean>, delayMs: number) {
  const child = startCli(args)
  const ended = finished(child)
  let isOver = false
  void ended.then(() => {
    isOver = true
  })
  while (!isOver && !(await hasBegun())) await wait(1)
  await wait(delayMs)
  child.kill('SIGKILL')
  await ended
}

function soundness(path: string): unknown {
  const database = new DatabaseSync(path)
  try {
    return database.prepare('pragma integrity_check').get()?.integrity_check
  } finally {
    database.close()
  }
}

it(`is there whole or not at all, and so is what is restored, over ${2 * KILLS} kills`, async () => {
  const random = seededRandom(20_261_128)
  const { root, path, file } = await aLargePlace()
  // Half of them die while they write, half as soon as the file is there; so do restores.
  const isWriting = async () => (await readdir(root)).some((name) => name.startsWith('.backup.db'))
  const isThere = async () => existsSync(file)
  const seen = { none: 0, whole: 0, old: 0, restored: 0 }
  for (let kills = 0; kills < KILLS; kills += 1) {
    const [hasBegun, delayMs] = kills % 2 === 0 ? [isWriting, random() * 60] : [isThere, 0]
    await killAt(['-C', root, 'backup', file], hasBegun, delayMs)
    seen[existsSync(file) ? 'whole' : 'none'] += 1
    for (const name of await readdir(root)) if (name.startsWith('.backup.db.')) await rm(join(root, name)) // as the manual says
    if (!existsSync(file)) continue
    expect(soundness(file)).toBe('ok')
    await rm(file)
  }
  expect(await runCli(['-C', root, 'backup', file])).toMatchObject({ code: 0 })

  // Then three copies are accepted, which the backup does not know and the database does.
  let store = await openSqliteStore(path)
  for (let count = 0; count < 3; count += 1)
    await handOver(store, { state: 'accepted', reply: '250 ok', retryAt: null })
  await store.close()
  const keptNames = async () =>
    (await readdir(join(root, 'data'))).filter((name) => name.includes('.replaced-')).length
  const isRestoring = async () => existsSync(`${path}-restoring`)
  for (let kills = 0; kills < KILLS; kills += 1) {
    const kept = await keptNames()
    const isPutting = async () => (await keptNames()) > kept
    const [hasBegun, delayMs] = kills % 2 === 0 ? [isRestoring, random() * 400] : [isPutting, random() * 3]
    await killAt(['-C', root, 'restore', file, '--yes'], hasBegun, delayMs)
    expect(soundness(path)).toBe('ok')
    store = await openSqliteStore(path)
    const { state } = (await store.sends.find(issueId)) ?? {}
    seen[state === 'paused' ? 'restored' : 'old'] += 1
    expect(await states(store)).toEqual({ accepted: 3, pending: LARGE - 3 })
    await store.sends.resume(issueId)
    await store.close()
  }
  expect(await runCli(['-C', root, 'restore', file, '--yes'])).toMatchObject({ code: 0 })
  store = await openSqliteStore(path)
  expect(await store.sends.find(issueId)).toMatchObject({ state: 'paused' })
  expect(await states(store)).toEqual({ accepted: 3, pending: LARGE - 3 })
  await store.close()
  expect(existsSync(`${path}-restoring`)).toBe(false)
  process.stdout.write(`after kills: ${JSON.stringify(seen)}\n`)
})
