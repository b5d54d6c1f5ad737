import { expect, it } from 'vitest'
import { aProof } from '../helpers/a-proof.ts'
import { type MakePlace, storeFor } from './store-place.ts'

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
