import { expect, it, onTestFinished } from 'vitest'
import { createInProcessQueue } from '../../src/app/sending/open-queue.ts'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import type { WorkerNote } from '../../src/send/run-worker.ts'
import { runWorker, type WorkerOptions } from '../../src/send/run-worker.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { now as begin } from '../contracts/ledger-steps.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'

const choice = { offered: ['en'], fallback: 'en' }
const away = new Error('away')
const noPace = { messagesPerSecond: null, connections: null, groups: [] }

/** A worker on a real store by a clock of its own; it stops where `until` says so after a note. */
async function aWorker(until: (note: WorkerNote) => boolean) {
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await store.subscribers.importAll(people(3), begin)
  const stopping = new AbortController()
  const notes: WorkerNote[] = []
  const taken: string[] = []
  let now = begin
  const options: WorkerOptions = {
    store,
    queue: createInProcessQueue(),
    transport: {
      deliver: async ({ envelope, messageId }): Promise<DeliveryOutcome> => {
        taken.push(`${messageId} ${envelope.to}`)
        return { state: 'accepted', reply: '250 ok' }
      },
      close: async () => undefined,
    },
    destination: 'mail.example.com',
    clock: () => now,
    wait: async (time, signal) => {
      if (!signal.aborted && time > now) now = time
    },
    concurrency: 2,
    composerOf:
      async (issueId) =>
      async ({ address }) => ({
        envelope: { from: 'bounce@example.com', to: address },
        raw: Buffer.alloc(0),
        messageId: `<${issueId}@example.com>`,
      }),
    isUnreachable: (error) => error === away,
    onNote(note) {
      notes.push(note)
      if (until(note)) stopping.abort()
    },
    signal: stopping.signal,
  }
  const run = (changes: Partial<WorkerOptions['store']> = {}) =>
    runWorker({ ...options, store: { ...store, ...changes } })
  return { ...store, notes, taken, run, queue: options.queue }
}

const delivered = (issueId: string) => (note: WorkerNote) =>
  note.what === 'delivered' && note.issueId === issueId

it('sends what is started, one send after the other, and nothing of one that is held', async () => {
  const { sends, workers, taken, run } = await aWorker(delivered('2025-w32'))
  for (const issueId of ['2025-w30', '2025-w31', '2025-w32'])
    await sends.start(aProof({ issueId }), choice, begin)
  await sends.pause('2025-w31')
  await run()
  expect(taken).toHaveLength(6)
  expect(new Set(taken).size).toBe(6)
  expect(taken.join()).not.toContain('2025-w31')
  expect(await workers.lock()).not.toBeNull()
})

it('starts what is due and says so, a second time nothing', async () => {
  const { schedules, notes, taken, run } = await aWorker(delivered('2025-w30'))
  const dueAt = new Date(begin.getTime() + 90_000)
  await schedules.keep({ proof: aProof(), choice, pace: noPace, dueAt, timeZone: 'Asia/Shanghai' }, begin)
  await run()
  expect(notes.map(({ what }) => what)).toEqual(['due', 'working', 'delivered'])
  expect(taken).toHaveLength(3)
})

it('goes on when the database is back, and looks first where a hint says', async () => {
  const { sends, workers, notes, run, queue } = await aWorker(delivered('2025-w31'))
  await sends.start(aProof({ issueId: '2025-w30' }), choice, begin)
  await sends.start(aProof({ issueId: '2025-w31' }), choice, begin)
  await queue.hint('2025-w31')
  let attempts = 0
  const lock = async () => {
    attempts += 1
    if (attempts < 3) throw away
    return workers.lock()
  }
  await run({ workers: { ...workers, lock } })
  expect(notes).toEqual([
    { what: 'database-unreachable', error: away },
    { what: 'database-unreachable', error: away },
    { what: 'working', worker: null },
    { what: 'delivered', issueId: '2025-w31', ended: 3 },
  ])
})

it('leaves the database to another process that sends, and looks after what one left that died', async () => {
  const { sends, deliveries, workers, notes, run } = await aWorker(
    ({ what }) => what === 'busy' || what === 'recovered',
  )
  await sends.start(aProof(), choice, begin)
  const lock = await workers.lock()
  await deliveries.claim('2025-w30', 1, begin)
  await run()
  expect(notes).toEqual([{ what: 'busy' }])
  await lock?.release()
  expect(await workers.recover(begin)).toEqual({ released: 1, uncertain: 0 })
})

it('says what it found of a process that died, and nothing where it found nothing', async () => {
  const { sends, deliveries, notes, run } = await aWorker(delivered('2025-w30'))
  await sends.start(aProof(), choice, begin)
  await deliveries.claim('2025-w30', 1, begin)
  await run()
  const recovered = { released: 1, uncertain: 0 }
  expect(notes.filter(({ what }) => what === 'recovered')).toEqual([{ what: 'recovered', recovered }])
})

it('shows a bug instead of going on', async () => {
  const { schedules, run } = await aWorker(() => false)
  const bug = new Error('a bug')
  await expect(run({ schedules: { ...schedules, startDue: () => Promise.reject(bug) } })).rejects.toBe(bug)
})
