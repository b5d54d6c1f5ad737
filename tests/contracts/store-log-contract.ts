import { expect, it } from 'vitest'
import type { LogEntry } from '../../src/domain/act-log.ts'
import { aProof } from '../helpers/a-proof.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const at = new Date('2025-07-27T08:00:00.000Z')

function anEntry(changes: Partial<LogEntry> = {}): LogEntry {
  const about = { kind: 'issue', id: '2025-w30' } as const
  return {
    at,
    by: 'an editor',
    address: null,
    act: 'text',
    about,
    details: { fields: ['number'] },
    ...changes,
  }
}

export function logContract(makePlace: MakePlace): void {
  it('keeps entries as they are, and gives them back with the newest first', async () => {
    const { store, reopen } = await storeFor(makePlace)
    const first = anEntry({
      address: 'editor@example.com',
      details: { fields: ['subject.en'], revision: 'a' },
    })
    const second = anEntry({ act: 'sign-in', about: null, details: {} })
    await store.log.add(first, second)
    await store.log.add()
    const { log } = await reopen()
    expect(await log.find({ limit: 10 })).toEqual([
      { id: 2, ...second },
      { id: 1, ...first },
    ])
  })

  it('finds by person, act, subject and day, page by page', async () => {
    const { store } = await storeFor(makePlace)
    const other = { kind: 'article', id: '2025-w30' } as const
    await store.log.add(
      anEntry(),
      anEntry({ by: 'another editor' }),
      anEntry({ act: 'approval' }),
      anEntry({ about: other }),
      anEntry({ at: new Date('2025-07-28T08:00:00.000Z') }),
    )
    const ids = async (query: Omit<Parameters<typeof store.log.find>[0], 'limit'>, limit = 10) =>
      (await store.log.find({ ...query, limit })).map(({ id }) => id)
    expect(await ids({ by: 'another editor' })).toEqual([2])
    expect(await ids({ act: 'approval' })).toEqual([3])
    expect(await ids({ about: other })).toEqual([4])
    expect(await ids({ not: 'text' })).toEqual([3])
    expect(await ids({ from: new Date('2025-07-28') })).toEqual([5])
    expect(await ids({ until: new Date('2025-07-28'), act: 'text', by: 'an editor' })).toEqual([4, 1])
    expect([await ids({}, 2), await ids({ before: 4 }, 2), await ids({ before: 2 }, 2)]).toEqual([
      [5, 4],
      [3, 2],
      [1],
    ])
    expect(await store.log.names()).toEqual(['an editor', 'another editor'])
  })

  it('keeps a step and its entry together: both, or neither', async () => {
    const { store } = await storeFor(makePlace)
    const proof = aProof()
    const approval = { issueId: proof.issueId, sha256: proof.sha256, approvedBy: 'an editor', approvedAt: at }
    const failing = store.together(async ({ approvals, log }) => {
      await approvals.record(approval, proof)
      await log.add(anEntry({ act: 'approval' }))
      throw new Error('The process has ended here.')
    })
    await expect(failing).rejects.toThrow('has ended here')
    expect(await store.approvals.latest(proof.issueId)).toBeNull()
    expect(await store.log.find({ limit: 10 })).toEqual([])

    await store.together(async ({ approvals, sends, log }) => {
      await approvals.record(approval, proof)
      await sends.start(proof, { offered: ['en'], fallback: 'en' }, at)
      await sends.pause(proof.issueId)
      await log.add(anEntry({ act: 'approval' }), anEntry({ act: 'pause' }))
    })
    expect(await store.approvals.latest(proof.issueId)).toEqual({ approval, proof })
    expect(await store.sends.find(proof.issueId)).toMatchObject({ state: 'paused' })
    expect((await store.log.find({ limit: 10 })).map(({ act }) => act)).toEqual(['pause', 'approval'])
  })
}
