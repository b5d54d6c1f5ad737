import { expect, it } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import { people } from '../helpers/a-person.ts'
import { aProof } from '../helpers/a-proof.ts'
import { aReport } from '../helpers/a-verdict.ts'
import { type MakePlace, storeFor } from './store-place.ts'

const sent = new Date('2025-07-27T08:00:00Z')
const day = (days: number) => new Date(sent.getTime() + days * 86_400_000)
const choice = { offered: ['en'], fallback: 'en' }
const accepted = { state: 'accepted', reply: '250 ok', retryAt: null } as const

/** Sends an issue to everybody who is active; the reply of each is accepted unless another one is given. */
async function send(
  store: Store,
  issueId: string,
  at: Date,
  refusals: Readonly<Record<string, string>> = {},
) {
  await store.sends.start(aProof({ issueId, editions: ['en'] }), choice, at)
  for (const { id, address } of await store.deliveries.claim(issueId, 100, at)) {
    await store.deliveries.recordHanded(id, `<${issueId}-${address}>`, at)
    const reply = refusals[address]
    const outcome = reply === undefined ? accepted : ({ ...accepted, state: 'rejected', reply } as const)
    await store.deliveries.recordOutcome(id, outcome, at)
  }
  await store.refusals.settle(issueId, at)
}

async function statusOf(store: Store, reader: number): Promise<string | undefined> {
  return (await store.subscribers.find(`reader${reader}@example.com`))?.status
}

export function bounceContract(makePlace: MakePlace): void {
  async function sentStore() {
    const { store, reopen } = await storeFor(makePlace)
    await store.subscribers.importAll(people(3), sent)
    await send(store, '2025-w30', sent)
    const options = { now: day(1), dryRun: false }
    return {
      store,
      reopen,
      apply: (report: Parameters<Store['bounces']['apply']>[0]) => store.bounces.apply(report, options),
    }
  }

  it.each([
    ['hard', 'suppressed', 'suppressed'],
    ['complaint', 'suppressed', 'suppressed'],
    ['unsubscribe', 'left', 'left'],
    ['soft', 'recorded', 'active'],
    ['policy', 'recorded', 'active'],
  ] as const)('%s: %s', async (kind, effect, status) => {
    const { reopen, apply } = await sentStore()
    expect(await apply(aReport('one', { kind }))).toEqual([{ kind, effect, subscriberId: 1 }])
    const later = await reopen()
    expect([await statusOf(later, 1), await statusOf(later, 2)]).toEqual([status, 'active'])
    expect(await later.bounces.count('2025-w30')).toEqual([{ kind, deliveries: 1 }])
    expect(await later.deliveries.tally('2025-w30')).toMatchObject([{ state: 'accepted', count: 3 }])
  })

  it('changes nothing when the same report comes again, also to somebody who came back', async () => {
    const { store, apply } = await sentStore()
    await apply(aReport('one', { kind: 'unsubscribe' }))
    const [reader] = people(1)
    if (reader) await store.subscribers.add(reader, day(2))
    expect(await apply(aReport('one', { kind: 'unsubscribe' }))).toMatchObject([{ effect: 'repeated' }])
    expect(await statusOf(store, 1)).toBe('active')
    expect(await store.bounces.count('2025-w30')).toEqual([{ kind: 'unsubscribe', deliveries: 1 }])
  })

  it('counts a delivery once that came back twice', async () => {
    const { store, apply } = await sentStore()
    await apply(aReport('one'))
    expect(await apply(aReport('another'))).toMatchObject([{ effect: 'recorded' }])
    expect(await store.bounces.count('2025-w30')).toEqual([{ kind: 'hard', deliveries: 1 }])
  })

  it('changes nothing in a dry run, and says what it would', async () => {
    const { store } = await sentStore()
    const report = aReport('one')
    const wouldBe = await store.bounces.apply(report, { now: day(1), dryRun: true })
    expect(wouldBe).toEqual([{ kind: 'hard', effect: 'suppressed', subscriberId: 1 }])
    expect(await statusOf(store, 1)).toBe('active')
    expect(await store.bounces.count('2025-w30')).toEqual([])
    expect(await store.bounces.apply(report, { now: day(1), dryRun: false })).toEqual(wouldBe)
  })

  it('leaves alone who left, whatever comes back afterwards', async () => {
    const { store, apply } = await sentStore()
    await store.subscribers.remove('reader1@example.com', day(1))
    expect(await apply(aReport('one'))).toMatchObject([{ effect: 'recorded' }])
    expect(await statusOf(store, 1)).toBe('left')
  })

  it('finds the delivery by the Message-ID of the returned message', async () => {
    const { store, apply } = await sentStore()
    const messageId = '<2025-w30-reader2@example.com>'
    const verdict = { proof: 'none', delivery: null, messageId } as const
    expect(await apply(aReport('one', verdict))).toMatchObject([{ effect: 'suppressed', subscriberId: 2 }])
    const old = { now: day(200), dryRun: false }
    expect(await store.bounces.apply(aReport('two', verdict), old)).toMatchObject([{ effect: 'unproven' }])
  })

  it('knows by a report what became of an uncertain delivery, and by nothing less', async () => {
    const { store } = await storeFor(makePlace)
    const verdicts: readonly (readonly [Parameters<typeof aReport>[1], 'accepted' | 'uncertain'])[] = [
      [{ kind: 'hard' }, 'accepted'],
      [{ kind: 'policy' }, 'accepted'],
      [{ kind: 'complaint' }, 'accepted'],
      [{ kind: 'unsubscribe' }, 'accepted'],
      [{ kind: 'auto-reply' }, 'accepted'],
      [{ proof: 'none', delivery: null, messageId: '<6@example.com>' }, 'accepted'],
      [{ kind: 'hard', isFormal: false }, 'uncertain'],
      [{ kind: 'auto-reply', isFormal: false }, 'uncertain'],
      [{ kind: 'unknown', proof: 'forged', delivery: null }, 'uncertain'],
      [{ proof: 'told', delivery: null, address: 'reader10@example.com' }, 'uncertain'],
    ]
    await store.subscribers.importAll(people(verdicts.length), sent)
    await store.sends.start(aProof({ editions: ['en'] }), choice, sent)
    const lost = { ...accepted, state: 'uncertain', reply: 'connection lost' } as const
    for (const { id, subscriberId } of await store.deliveries.claim('2025-w30', 20, sent)) {
      await store.deliveries.recordHanded(id, `<${subscriberId}@example.com>`, sent)
      await store.deliveries.recordOutcome(id, lost, sent)
    }
    const uncertain = await store.uncertain.list('2025-w30')
    for (const [dryRun, days] of [
      [true, 1],
      [false, 1],
      [false, 2],
    ] as const) {
      if (!dryRun && days === 1) expect(await store.uncertain.list('2025-w30')).toEqual(uncertain)
      for (const [index, [verdict]] of verdicts.entries()) {
        const delivery = { issueId: '2025-w30', subscriberId: index + 1 }
        const report = aReport(`${index}`, { delivery, ...verdict })
        await store.bounces.apply(report, { now: day(days), dryRun })
      }
    }
    const reply = 'a report about it came back; the last line was: connection lost'
    for (const [index, [, state]] of verdicts.entries())
      expect((await store.readers.record(index + 1))?.deliveries).toMatchObject([
        state === 'accepted'
          ? { state, reply, changedAt: day(1) }
          : { state, reply: 'connection lost', changedAt: sent },
      ])
  })

  it('remembers the webhooks that were applied, in every process, until they are too old anyway', async () => {
    const { store, reopen } = await storeFor(makePlace)
    await store.bounces.appliedWebhooks.add('one', { until: day(1), now: sent })
    await store.bounces.appliedWebhooks.add('one', { until: day(1), now: sent })
    const { appliedWebhooks } = (await reopen()).bounces
    expect([await appliedWebhooks.has('one'), await appliedWebhooks.has('two')]).toEqual([true, false])
    await appliedWebhooks.add('two', { until: day(2), now: day(1) })
    expect([await appliedWebhooks.has('one'), await appliedWebhooks.has('two')]).toEqual([false, true])
  })

  it('believes an address only where the teller is to be believed', async () => {
    const { store, apply } = await sentStore()
    const verdict = { delivery: null, address: 'Reader2@Example.com' } as const
    expect(await apply(aReport('one', { ...verdict, proof: 'none' }))).toEqual([
      { kind: 'hard', effect: 'unproven', subscriberId: null },
    ])
    expect(await statusOf(store, 2)).toBe('active')
    expect(await apply(aReport('two', { ...verdict, proof: 'told' }))).toMatchObject([
      { effect: 'suppressed', subscriberId: 2 },
    ])
  })

  it.each([
    [{ kind: 'unknown', proof: 'forged', delivery: null }, 'forged'],
    [{ kind: 'unknown', proof: 'token' }, 'unread'],
    [{ kind: 'auto-reply' }, 'ignored'],
    [{ delivery: { issueId: '2025-w30', subscriberId: 99 } }, 'unproven'],
  ] as const)('does nothing about %j', async (verdict, effect) => {
    const { store, apply } = await sentStore()
    expect(await apply(aReport('one', verdict))).toMatchObject([{ effect }])
    expect(await store.bounces.count('2025-w30')).toEqual([])
    expect(await statusOf(store, 1)).toBe('active')
  })

  it('keeps an address that is forwarded to several, of which one still works', async () => {
    const { store, apply } = await sentStore()
    const several = aReport(
      'one',
      { address: 'a@example.org' },
      { address: 'b@example.org', kind: 'auto-reply' },
    )
    expect(await apply(several)).toMatchObject([{ effect: 'ignored', subscriberId: 1 }])
    expect(await statusOf(store, 1)).toBe('active')
    const own = aReport('two', { address: 'Reader1@example.com' }, { address: 'b@example.org', kind: 'soft' })
    expect(await apply(own)).toMatchObject([{ kind: 'hard', effect: 'suppressed' }])
  })

  it('suppresses an address whose box was full for three issues, whether the server said so at once or later', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(2), sent)
    const full = { 'reader1@example.com': '552 5.2.2 mailbox full' }
    await send(store, '2025-w30', sent, full)
    await send(store, '2025-w31', day(7))
    const soft = { kind: 'soft', delivery: { issueId: '2025-w31', subscriberId: 1 } } as const
    const late = { now: day(60), dryRun: false }
    expect(await store.bounces.apply(aReport('one', soft), late)).toMatchObject([{ effect: 'recorded' }])
    expect(await store.bounces.apply(aReport('again', soft), late)).toMatchObject([{ effect: 'recorded' }])
    expect(await statusOf(store, 1)).toBe('active')
    await send(store, '2025-w32', day(14), full)
    expect([await statusOf(store, 1), await statusOf(store, 2)]).toEqual(['suppressed', 'active'])
    expect(await store.bounces.count('2025-w32')).toEqual([])
  })

  it('suppresses for a domain that does not exist when three issues came back, at once or later', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(2), sent)
    const gone = { 'reader1@example.com': '550 5.1.2 Host unknown' }
    await send(store, '2025-w30', sent, gone)
    expect(await statusOf(store, 1)).toBe('active')
    await send(store, '2025-w31', day(7))
    const verdict = { needsRepeat: true, delivery: { issueId: '2025-w31', subscriberId: 1 } } as const
    const report = aReport('one', verdict)
    expect(await store.bounces.apply(report, { now: day(8), dryRun: false })).toEqual([
      { kind: 'soft', effect: 'recorded', subscriberId: 1 },
    ])
    await send(store, '2025-w32', day(14), gone)
    expect([await statusOf(store, 1), await statusOf(store, 2)]).toEqual(['suppressed', 'active'])
  })

  it('never suppresses for policy, however often', async () => {
    const { store } = await storeFor(makePlace)
    await store.subscribers.importAll(people(1), sent)
    for (const week of [0, 1, 2, 3, 4])
      await send(store, `2025-w3${week}`, day(7 * week), { 'reader1@example.com': '550 5.7.1 spam' })
    expect(await statusOf(store, 1)).toBe('active')
  })
}
