import { describe, expect, it } from 'vitest'
import type { ClaimedDelivery } from '../../src/domain/delivery.ts'
import { createClaims } from '../../src/send/claims.ts'

describe('createClaims', () => {
  it('gives every delivery to one lane, and claims once for all lanes that wait', async () => {
    const batches = [[1, 2, 3], [4], []]
    let claims = 0
    const { next } = createClaims(async () => (batches[claims++] ?? []).map(aDelivery))
    const given = await Promise.all(Array.from({ length: 6 }, next))
    expect(given.map((delivery) => delivery?.id ?? null)).toEqual([1, 2, 3, 4, null, null])
    expect(claims).toBe(3)
  })

  it('knows what was not handed over, also of what a lane has taken', async () => {
    const claims = createClaims(async () => [1, 2, 3].map(aDelivery))
    await claims.next()
    await claims.next()
    claims.markHanded(1)
    expect(claims.unhanded()).toEqual([2, 3])
  })
})

function aDelivery(id: number): ClaimedDelivery {
  return {
    id,
    issueId: '2025-w30',
    subscriberId: id,
    address: 'reader@example.com',
    name: '',
    editionId: 'en',
    attempts: 0,
  }
}
