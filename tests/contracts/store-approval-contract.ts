import { expect, it } from 'vitest'
import type { Proof } from '../../src/domain/proof/proof.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const now = new Date('2025-07-27T09:30:00Z')
const choice = { offered: ['en'], fallback: 'en' }
const pace = { messagesPerSecond: null, connections: null, groups: [] }
const scheduleOf = (proof: Proof) => ({
  proof,
  choice,
  pace,
  dueAt: new Date(now.getTime() + 60_000),
  timeZone: 'Asia/Shanghai',
})

export function approvalContract(makePlace: MakePlace): void {
  it('knows no approval of an issue that nobody approved', async () => {
    const { store } = await storeFor(makePlace)
    expect(await store.approvals.latest('2025-w30')).toBeNull()
  })

  it('gives back the newest approval of an issue with its whole proof, also to the next process', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const [first, second] = [aProof(), aProof({ subject: 'Another subject' })]
    await store.approvals.record(approvalOf(first, '2025-07-27T08:00:00.000Z'), first)
    await store.approvals.record(approvalOf(second, '2025-07-27T09:00:00.000Z'), second)
    await store.approvals.record(
      approvalOf(aProof({ issueId: '2025-w31' }), '2025-08-03T09:00:00.000Z'),
      aProof({ issueId: '2025-w31' }),
    )

    const { approvals } = await reopen()

    expect(await approvals.latest('2025-w30')).toEqual({
      approval: approvalOf(second, '2025-07-27T09:00:00.000Z'),
      proof: second,
    })
  })

  it('takes a proof that is approved again, by the last who did', async () => {
    const { store } = await storeFor(makePlace)
    const proof = aProof()
    await store.approvals.record(approvalOf(proof, '2025-07-27T08:00:00.000Z'), proof)
    const again = { ...approvalOf(proof, '2025-07-27T09:00:00.000Z'), approvedBy: 'second.editor' }
    await store.approvals.record(again, proof)
    expect(await store.approvals.latest('2025-w30')).toEqual({ approval: again, proof })
  })

  it('knows who has approved the newest proof since it was last taken back, and no others', async () => {
    const { store } = await storeFor(makePlace)
    const [first, second] = [aProof({ subject: 'An older subject' }), aProof()]
    const people = async () => (await store.approvals.ofNewest('2025-w30')).map((it) => it.approvedBy)
    const record = (proof: Proof, approvedBy: string) =>
      store.approvals.record({ ...approvalOf(proof, '2025-07-27T08:00:00.000Z'), approvedBy }, proof)
    expect(await people()).toEqual([])
    await record(second, 'before')
    await record(first, 'of another proof')
    await record(second, 'one')
    await record(second, 'two')
    expect(await people()).toEqual(['one', 'two'])
    await store.approvals.withdraw({ issueId: '2025-w30', withdrawnBy: 'one', withdrawnAt: now })
    expect(await people()).toEqual([])
    await record(second, 'three')
    expect(await people()).toEqual(['three'])
  })

  it('holds no longer once it was taken back, nor does an older one, and nothing can start', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const [first, second] = [aProof({ subject: 'An older subject' }), aProof()]
    await store.approvals.record(approvalOf(first, '2025-07-27T08:00:00.000Z'), first)
    await store.approvals.record(approvalOf(second, '2025-07-27T09:00:00.000Z'), second)
    const withdrawal = { issueId: '2025-w30', withdrawnBy: 'second.editor', withdrawnAt: now }

    expect(await store.approvals.withdraw(withdrawal)).toEqual({
      done: approvalOf(second, '2025-07-27T09:00:00.000Z'),
    })

    const { sends, schedules, approvals } = await reopen()
    expect(await approvals.latest('2025-w30')).toBeNull()
    expect(await approvals.withdraw(withdrawal)).toEqual({ refused: 'not-approved' })
    await expect(sends.start(second, choice, now)).rejects.toThrow(
      'second.editor took back the approval of 2025-w30; nothing was sent.',
    )
    await expect(schedules.keep(scheduleOf(second), now)).rejects.toThrow('took back the approval')
    expect(await sends.find('2025-w30')).toBeNull()
    expect(await schedules.list()).toEqual([])
    await approvals.record(approvalOf(second, '2025-07-27T10:00:00.000Z'), second)
    expect(await sends.start(second, choice, now)).toMatchObject({ state: 'running' })
  })

  it('is not taken back once its send waits for its time or has begun', async () => {
    const { store } = await storeFor(makePlace)
    const proof = aProof()
    const withdrawal = { issueId: '2025-w30', withdrawnBy: 'second.editor', withdrawnAt: now }
    expect(await store.approvals.withdraw(withdrawal)).toEqual({ refused: 'not-approved' })
    await store.approvals.record(approvalOf(proof, '2025-07-27T08:00:00.000Z'), proof)
    await store.schedules.keep(scheduleOf(proof), now)
    expect(await store.approvals.withdraw(withdrawal)).toEqual({ refused: 'scheduled' })
    await store.sends.start(proof, choice, now)
    expect(await store.approvals.withdraw(withdrawal)).toEqual({ refused: 'begun' })
    expect(await store.approvals.latest('2025-w30')).not.toBeNull()
  })

  it('lets one of a start and a withdrawal at the same time win', async () => {
    const { store } = await storeFor(makePlace)
    const proof = aProof()
    await store.approvals.record(approvalOf(proof, '2025-07-27T08:00:00.000Z'), proof)
    const [withdrawn, started] = await Promise.allSettled([
      store.approvals.withdraw({ issueId: '2025-w30', withdrawnBy: 'second.editor', withdrawnAt: now }),
      store.sends.start(proof, choice, now),
    ])
    const isWithdrawn = withdrawn.status === 'fulfilled' && 'done' in withdrawn.value
    expect(isWithdrawn).toBe(started.status === 'rejected')
  })

  it('refuses an approval of another proof, and a proof whose hash is wrong, and keeps neither', async () => {
    const { store } = await storeFor(makePlace)
    const [proof, other] = [aProof(), aProof({ subject: 'Another subject' })]
    const forged = { ...proof, editions: other.editions }
    const approval = approvalOf(proof, '2025-07-27T08:00:00.000Z')
    await expect(store.approvals.record(approval, other)).rejects.toThrow('not for the proof')
    await expect(store.approvals.record(approval, forged)).rejects.toThrow('not that of its contents')
    expect(await store.approvals.latest('2025-w30')).toBeNull()
  })
}

function approvalOf({ issueId, sha256 }: { issueId: string; sha256: string }, at: string) {
  return { issueId, sha256, approvedBy: 'first.editor', approvedAt: new Date(at) }
}
