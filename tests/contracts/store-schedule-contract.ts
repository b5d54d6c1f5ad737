import { expect, it } from 'vitest'
import type { Pace } from '../../src/domain/sending/pace.ts'
import { GRACE_MS, type NewSchedule } from '../../src/domain/sending/schedule.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { issueId, now, states } from './ledger-steps.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const dueAt = new Date(now.getTime() + 60 * 60_000)
const later = (ms: number) => new Date(dueAt.getTime() + ms)
const choice = { offered: ['en'], fallback: 'en' }
const pace: Pace = {
  messagesPerSecond: null,
  connections: null,
  groups: [{ domains: ['example.com'], messagesPerSecond: 10, connections: null }],
}

function aSchedule(given: Partial<NewSchedule> = {}): NewSchedule {
  return { proof: aProof(), choice, pace, dueAt, timeZone: 'Asia/Shanghai', ...given }
}

export function scheduleContract(makePlace: MakePlace): void {
  async function scheduled(given: Partial<NewSchedule> = {}) {
    const opened = await storeFor(makePlace)
    await opened.store.subscribers.importAll(people(3), now)
    await opened.store.schedules.keep(aSchedule(given), now)
    return opened
  }
  const { sha256 } = aProof()
  const waiting = { issueId, sha256, dueAt, timeZone: 'Asia/Shanghai', state: 'waiting' }

  it('starts when its time has come and not before, with the proof of then and the readers of now', async () => {
    const { store, reopen } = await scheduled()
    expect(await store.schedules.list()).toEqual([waiting])
    await store.subscribers.remove('reader1@example.com', now)
    await store.subscribers.importAll(people(5), now)
    expect(await store.schedules.startDue(later(-1))).toEqual([])
    const { sends, schedules, paces, deliveries } = await reopen()
    expect(await schedules.startDue(dueAt)).toEqual([{ ...waiting, state: 'started' }])
    expect(await sends.find(issueId)).toMatchObject({ sha256, startedAt: dueAt })
    expect(await states({ deliveries })).toEqual({ pending: 4 })
    expect(await paces.list()).toMatchObject([{ group: 'example.com', messagesPerSecond: 10 }])
    expect(await schedules.startDue(later(1))).toEqual([])
  })

  it('starts late within the grace, and is held after it', async () => {
    const { store } = await scheduled()
    await store.schedules.keep(aSchedule({ proof: aProof({ issueId: '2025-w31' }) }), now)
    await store.schedules.keep(aSchedule({ proof: aProof({ issueId: '2025-w32' }), dueAt: later(1) }), now)
    await store.schedules.cancel('2025-w31')
    expect(await store.schedules.startDue(later(GRACE_MS + 1))).toEqual([
      { ...waiting, state: 'held' },
      expect.objectContaining({ issueId: '2025-w32', state: 'started' }),
    ])
    expect(await store.sends.find(issueId)).toBeNull()
    expect((await store.schedules.list()).map(({ state }) => state)).toEqual(['held', 'cancelled', 'started'])
  })

  it('goes at another time when it is scheduled again, also after it was held or cancelled', async () => {
    const { store } = await scheduled()
    const other = later(24 * 60 * 60_000)
    expect(await store.schedules.keep(aSchedule({ dueAt: other }), now)).toEqual({
      ...waiting,
      dueAt: other,
    })
    expect(await store.schedules.startDue(later(GRACE_MS * 2))).toEqual([])
    await store.schedules.cancel(issueId)
    expect(await store.schedules.cancel(issueId)).toBeNull()
    expect(await store.schedules.startDue(other)).toEqual([])
    await store.schedules.keep(aSchedule({ dueAt: other }), now)
    expect(await store.schedules.startDue(other)).toHaveLength(1)
  })

  it('is over when somebody sends at once, and cannot be made for a send that has begun', async () => {
    const { store } = await scheduled()
    await store.sends.start(aProof(), choice, now)
    expect(await store.schedules.startDue(dueAt)).toEqual([])
    expect(await store.schedules.list()).toEqual([{ ...waiting, state: 'started' }])
    expect(await store.schedules.keep(aSchedule(), now)).toBeNull()
    expect(await store.schedules.cancel(issueId)).toBeNull()
  })
}
