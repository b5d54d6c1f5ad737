import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { createFileLock } from '../../src/store/sqlite/sqlite-lock.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const now = new Date('2025-07-27T08:00:00Z')
const program = fileURLToPath(new URL('../helpers/sending-process.ts', import.meta.url))

it('frees the send lock at once when its process is killed, and keeps what that process had written', async () => {
  const path = join(await tempFolder(), 'diglot.db')
  const store = await openSqliteStore(path)
  await store.subscribers.importAll(people(5), now)
  await store.sends.start(aProof(), { offered: ['en'], fallback: 'en' }, now)

  const sender = spawn(process.execPath, [program, path, '2025-w30'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    sender.kill('SIGKILL')
  })
  const exited = once(sender, 'exit')
  await Promise.race([once(sender.stdout, 'data'), exited])
  expect(await store.workers.lock()).toBeNull()
  sender.kill('SIGKILL')
  expect(await exited).toEqual([null, 'SIGKILL'])

  const lock = await store.workers.lock()
  if (lock === null) throw new Error('The lock was not freed.')
  expect(await store.workers.recover(now, lock)).toEqual({ released: 2, uncertain: 1 })
  await lock.release()
  await store.close()
})

it('gives the send lock to one at a time', async () => {
  const store = await openSqliteStore(join(await tempFolder(), 'diglot.db'))
  onTestFinished(() => store.close())
  const lock = await store.workers.lock()
  expect(lock).not.toBeNull()
  expect(await store.workers.lock()).toBeNull()
  await lock?.release()
  const again = await store.workers.lock()
  expect(again).not.toBeNull()
  await again?.release()
})

it('keeps a lock that nobody refers to', async () => {
  const lock = createFileLock(join(await tempFolder(), 'lock'))
  expect(await lock()).not.toBeNull()
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  await new Promise(setImmediate)
  expect(await lock()).toBeNull()
})
