import { expect, it } from 'vitest'
import type { RecordedOutcome } from '../../src/domain/sending/delivery-ports.ts'
import { aPerson, people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { countsOf } from '../helpers/sign-ups.ts'
import { handOver, issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const choice = { offered: ['en'], fallback: 'en' }
const backupAt = new Date('2025-07-27T08:30:00.000Z')
const restoredAt = new Date('2025-07-27T10:00:00.000Z')
const later = new Date('2025-07-27T12:00:00.000Z')
const accepted: RecordedOutcome = { state: 'accepted', reply: '250 ok', retryAt: null }
const deferred: RecordedOutcome = { state: 'deferred', reply: '451 later', retryAt: backupAt }
const pace = { messagesPerSecond: null, connections: null, groups: [] }

export function restoreContract(makePlace: MakePlace): void {
  /** One of six is accepted, one deferred, one handed over, one claimed and two pending; w31 waits for its time, w32 has ended. */
  async function inTheMiddle() {
    const opened = await storeFor(makePlace)
    const { store } = opened
    const { sends, schedules, deliveries, subscribers, signUps } = store
    await subscribers.importAll(people(1), now)
    await sends.start(aProof({ issueId: '2025-w32' }), choice, now)
    const [only] = await deliveries.claim('2025-w32', 1, now)
    await deliveries.recordHanded(only?.id ?? 0, '<32@example.com>', now)
    await deliveries.recordOutcome(only?.id ?? 0, accepted, now)
    await subscribers.importAll(people(6), now)
    await sends.start(aProof(), choice, now)
    await handOver({ deliveries }, accepted)
    await handOver({ deliveries }, deferred)
    const [handed] = await deliveries.claim(issueId, 2, now)
    await deliveries.recordHanded(handed?.id ?? 0, '<5@example.com>', now)
    const proof = aProof({ issueId: '2025-w31' })
    await schedules.keep({ proof, choice, pace, dueAt: later, timeZone: 'UTC' }, now)
    await signUps.ask({ ...aPerson({ address: 'new@example.com' }), language: 'en' }, countsOf('a'), now)
    return opened
  }

  it('lets nothing go out by itself whose fate since the backup nobody knows', async () => {
    const { store, reopen } = await inTheMiddle()
    const restored = { backupAt, isComplete: false, now: restoredAt }
    expect(await store.restores.hold(restored)).toEqual({
      paused: [issueId],
      schedules: ['2025-w31'],
      uncertain: 5,
      mails: 1,
    })
    const { sends, schedules, deliveries, uncertain, restores, signUps, bounces } = await reopen()
    expect(await states({ deliveries })).toEqual({ accepted: 1, uncertain: 5 })
    expect(await sends.find(issueId)).toMatchObject({ state: 'paused', restoredFrom: backupAt })
    expect(await sends.find('2025-w32')).toMatchObject({ state: 'running' })
    expect(await restores.gaps()).toEqual([{ from: backupAt, to: restoredAt }])
    expect(await schedules.startDue(later)).toEqual([])
    expect(await schedules.list()).toMatchObject([{ state: 'held', restoredFrom: backupAt }])
    expect(await signUps.nextMail(later)).toBeNull()

    // What came back of a copy that went out since the backup settles it.
    const report = aReport('1', { delivery: { issueId, subscriberId: 6 } })
    await bounces.apply(report, { now: later, dryRun: false })
    expect(await states({ deliveries })).toEqual({ accepted: 2, uncertain: 4 })

    // Also once it is resumed: only what a person puts back goes out, and only that.
    expect(await sends.resume(issueId)).not.toHaveProperty('restoredFrom')
    expect(await deliveries.claim(issueId, 9, later)).toEqual([])
    const listed = await uncertain.list(issueId)
    expect(listed.map(({ reply }) => reply)).toContain(
      'restored from a backup of 2025-07-27T08:30:00.000Z, and may have been sent since',
    )
    expect(listed.every(({ handedAt }) => handedAt >= now)).toBe(true)
    const id = listed.at(-1)?.id ?? 0
    await uncertain.resend([id], later)
    expect(await deliveries.claim(issueId, 9, later)).toMatchObject([{ id }])
  })

  it('only pauses and holds where the database knows all that was sent', async () => {
    const { store } = await inTheMiddle()
    const { sends, deliveries, restores } = store
    expect(await restores.hold({ backupAt, isComplete: true, now: restoredAt })).toEqual({
      paused: [issueId],
      schedules: ['2025-w31'],
      uncertain: 1,
      mails: 0,
    })
    expect(await states({ deliveries })).toEqual({ accepted: 1, deferred: 1, uncertain: 1, pending: 3 })
    expect(await restores.gaps()).toEqual([])
    expect(await deliveries.claim(issueId, 9, later)).toEqual([])
    await sends.resume(issueId)
    expect(await deliveries.claim(issueId, 9, later)).toHaveLength(4)
  })

  it('says how much it holds, and when something changed last', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.restores.contents()).toEqual({ subscribers: 0, sends: 0, newestEntry: null })
    await store.subscribers.importAll(people(2), now)
    await store.sends.start(aProof(), choice, later)
    expect(await store.restores.contents()).toEqual({ subscribers: 2, sends: 1, newestEntry: later })
  })

  it('refuses to hold while a process sends', async () => {
    const { store } = await inTheMiddle()
    const lock = await store.workers.lock()
    const restored = { backupAt, isComplete: false, now: restoredAt }
    await expect(store.restores.hold(restored)).rejects.toMatchObject({ code: 'SEND_RUNNING' })
    await lock?.release()
  })
}
