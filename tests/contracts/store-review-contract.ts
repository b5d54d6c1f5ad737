import { expect, it } from 'vitest'
import { endOfReview, type NewReviewRequest } from '../../src/domain/comments/review.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const askedAt = new Date('2025-07-27T08:00:00.000Z')
const later = new Date('2025-07-27T09:00:00.000Z')
const latest = new Date('2025-07-27T10:00:00.000Z')
const hash = (digit: string) => digit.repeat(64)

function aRequest(changes: Partial<NewReviewRequest> = {}): NewReviewRequest {
  const address = 'expert@example.org'
  const asked = { issueId: '2025-w30', address, mayComment: true, askedBy: 'an editor', askedAt }
  return { ...asked, endsAt: endOfReview(askedAt), ...changes }
}

export function reviewContract(makePlace: MakePlace): void {
  it('keeps requests by the hash of their token, and what became of them', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const id = await store.reviews.add(aRequest(), hash('a'))
    const other = await store.reviews.add(aRequest({ issueId: '2025-w31', mayComment: false }), hash('b'))
    await expect(store.reviews.add(aRequest(), hash('a'))).rejects.toThrow()
    await store.reviews.recordOpened(id, later)
    await store.reviews.recordOpened(id, latest)
    await store.reviews.recordCommented(id, later)
    await store.reviews.recordCommented(id, latest)
    expect(await store.reviews.withdraw({ issueId: '2025-w30', id: other }, later)).toBe(false)
    expect(await store.reviews.withdraw({ issueId: '2025-w31', id: other }, later)).toBe(true)
    expect(await store.reviews.withdraw({ issueId: '2025-w31', id: other }, latest)).toBe(false)
    const { reviews } = await reopen()
    const opened = {
      ...{ ...aRequest(), id, withdrawnAt: null, openedAt: later, commentedAt: latest, mark: 'a'.repeat(16) },
    }
    expect(await reviews.find(hash('a'))).toEqual(opened)
    expect(await reviews.find(hash('b'))).toMatchObject({ id: other, mayComment: false, withdrawnAt: later })
    expect(await reviews.find(hash('c'))).toBeNull()
    expect(await reviews.ofIssue('2025-w30', askedAt)).toEqual([opened])
    expect(await reviews.ofIssue('2025-w30', later)).toEqual([])
  })

  it('forgets who was asked long ago, and who is erased', async () => {
    const { store } = await storeFor(makePlace)
    await store.reviews.add(aRequest(), hash('a'))
    await store.reviews.add(aRequest({ askedAt: later }), hash('b'))
    await store.reviews.forget(later)
    await store.reviews.add(aRequest({ address: 'Élan@Example.com', askedAt: latest }), hash('c'))
    await store.reviews.forgetAddress('élan@example.com')
    expect(await store.reviews.find(hash('c'))).toBeNull()
    expect([await store.reviews.find(hash('a')), (await store.reviews.find(hash('b')))?.askedAt]).toEqual([
      null,
      later,
    ])
  })
}
