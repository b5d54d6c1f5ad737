import { expect, it } from 'vitest'
import type { TestRun } from '../../src/domain/proof/proof-ports.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { handOver, issueId, now } from './ledger-steps.ts'
import { collect, type MakePlace, storeFor } from './store-place.ts'

const choice = { offered: ['zh-Hans+en', 'en'], fallback: 'zh-Hans+en' }
const ended = { retryAt: null }
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

export function reportContract(makePlace: MakePlace): void {
  async function sentTo(count: number) {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(count), now)
    await store.sends.start(aProof(), choice, now)
    return store
  }

  it('tells when deliveries ended, by the second', async () => {
    const { sends, deliveries, reports } = await sentTo(4)
    expect(await reports.ends(issueId)).toEqual([])
    expect(await reports.lastEnd(issueId)).toBeNull()
    await handOver({ deliveries }, { state: 'accepted', reply: '250 ok', ...ended })
    await handOver({ deliveries }, { state: 'accepted', reply: '250 ok', ...ended })
    await handOver({ deliveries }, { state: 'rejected', reply: '550 5.1.1 no', ...ended })
    await sends.cancel(issueId, later(90))
    expect(await reports.ends(issueId)).toEqual([
      { at: now, state: 'accepted', count: 2 },
      { at: now, state: 'rejected', count: 1 },
      { at: later(90), state: 'skipped', count: 1 },
    ])
  })

  it.each([
    ['minutes', 3 * 3600 + 5, 3 * 3600],
    ['hours', 72 * 3600 + 65, 72 * 3600],
  ])('tells it by %s where the send is long', async (_unit, seconds, cut) => {
    const { sends, deliveries, reports } = await sentTo(2)
    await handOver({ deliveries }, { state: 'accepted', reply: '250 ok', ...ended })
    await sends.cancel(issueId, later(seconds))
    expect(await reports.ends(issueId)).toEqual([
      { at: now, state: 'accepted', count: 1 },
      { at: later(cut), state: 'skipped', count: 1 },
    ])
    expect(await reports.lastEnd(issueId)).toEqual(later(seconds))
  })

  it('counts why deliveries were skipped, whatever the server said beside it', async () => {
    const { sends, deliveries, reports } = await sentTo(5)
    expect(await reports.skipped(issueId)).toEqual([])
    for (const _ of [1, 2])
      await handOver(
        { deliveries },
        { state: 'skipped', reply: 'the server does not offer SMTPUTF8', ...ended },
      )
    await handOver({ deliveries }, { state: 'skipped', reply: 'a reason of a version to come', ...ended })
    await handOver({ deliveries }, { state: 'accepted', reply: '250 ok', ...ended })
    await sends.cancel(issueId, later(90))
    expect(await reports.skipped(issueId)).toEqual([
      { reason: 'smtputf8', count: 2 },
      { reason: 'cancelled', count: 1 },
      { reason: null, count: 1 },
    ])
  })

  it('lists refusals, newest first, and every delivery of one issue alone', async () => {
    const store = await sentTo(3)
    const { sends, deliveries, reports } = store
    await handOver({ deliveries }, { state: 'rejected', reply: '550 5.1.1 no', ...ended })
    await handOver({ deliveries }, { state: 'rejected', reply: '550 5.7.1 spam', ...ended })
    const other = aProof({ issueId: '2025-w31' })
    await sends.start(other, choice, now)
    const record = (at: number, state: string, reply: string) => ({
      address: `reader${at}@example.com`,
      edition: 'zh-Hans+en',
      domain: 'example.com',
      state,
      attempts: state === 'pending' ? 0 : 1,
      reply,
      at: now,
    })
    expect(await reports.rejected(issueId, 5)).toEqual([
      record(2, 'rejected', '550 5.7.1 spam'),
      record(1, 'rejected', '550 5.1.1 no'),
    ])
    expect(await reports.rejected(issueId, 1)).toHaveLength(1)
    expect(
      (await collect(reports.deliveries(issueId))).map(({ address, state }) => [address, state]),
    ).toEqual([
      ['reader1@example.com', 'rejected'],
      ['reader2@example.com', 'rejected'],
      ['reader3@example.com', 'pending'],
    ])
  })

  it('keeps the last test mails of each issue', async () => {
    const { store } = await storeFor(makePlace)
    const run = (at: Date, id = issueId): TestRun => ({
      issueId: id,
      sha256: 'a'.repeat(64),
      destination: 'the outbox',
      at,
      results: [
        {
          editionId: 'en',
          address: 'editor@example.com',
          outcome: { state: 'accepted', reply: '250 ok' },
        },
      ],
    })
    for (const at of [now, later(1), later(2)]) await store.testRuns.begin(run(at))
    await store.testRuns.begin(run(now, '2025-w31'))
    expect(await store.testRuns.latest(issueId, 2)).toEqual([run(later(2)), run(later(1))])
  })
}
