import type { Store } from '../../src/domain/ports.ts'
import { createProof } from '../../src/domain/proof/proof.ts'
import type { LeaveReason } from '../../src/domain/readers/reader.ts'
import type { ClaimedDelivery } from '../../src/domain/sending/delivery.ts'
import { aProof } from './a-proof.ts'
import { aVerdict } from './a-verdict.ts'

export interface SentIssue {
  readonly issueId: string
  readonly at: Date
  /** How many of those who get it are refused, come back, complain or leave; in the order of the list. */
  readonly rejected?: number
  readonly bounced?: number
  readonly complained?: number
  readonly left?: number
  /** Of those who leave, the first ones say why. */
  readonly reasons?: readonly LeaveReason[]
  /** Where links of the English edition lead, and how often readers followed them. */
  readonly clicks?: Readonly<Record<string, number>>
}

const choice = { offered: ['zh-Hans+en', 'en'], fallback: 'zh-Hans+en' }

/** Sends an issue to everybody who is active, and records what came of it: by the store's own steps, without a server. */
export async function recordSentIssue(store: Store, issue: SentIssue): Promise<void> {
  const { issueId, at, rejected = 0, bounced = 0, complained = 0, left = 0, clicks = {} } = issue
  const { letterhead, editions } = aProof({ issueId })
  const links = Object.keys(clicks)
  const proof = createProof(
    issueId,
    letterhead,
    editions.map((edition) => ({ ...edition, links })),
  )
  await store.sends.start(proof, choice, at)
  const deliveries = await deliverAll(store, issue)
  const ends = [rejected, rejected + bounced, rejected + bounced + complained]
  await report(store, issue, { kind: 'hard', deliveries: deliveries.slice(ends[0], ends[1]) })
  await report(store, issue, { kind: 'complaint', deliveries: deliveries.slice(ends[1], ends[2]) })
  await leave(store, issue, deliveries.slice(ends[2]).slice(0, left))
  for (const [index, count] of Object.values(clicks).entries())
    await Promise.all(
      Array.from({ length: count }, () =>
        store.clicks.count({ issueId, editionId: 'en', index }, index % 7 === 6 ? 'program' : 'reader'),
      ),
    )
}

async function deliverAll(store: Store, { issueId, at, rejected = 0 }: SentIssue) {
  const deliveries = await store.deliveries.claim(issueId, 10_000, at)
  await Promise.all(
    deliveries.map(({ id }) => store.deliveries.recordHanded(id, `<${issueId}-${id}@example.com>`, at)),
  )
  await Promise.all(
    deliveries.map(({ id }, place) => {
      const isRejected = place < rejected
      const end = isRejected
        ? ({ state: 'rejected', reply: '550 5.1.1 no such user' } as const)
        : ({ state: 'accepted', reply: '250 2.0.0 taken' } as const)
      return store.deliveries.recordOutcome(id, { ...end, retryAt: null }, at)
    }),
  )
  await store.refusals.settle(issueId, at)
  return deliveries
}

async function report(
  { bounces }: Store,
  { issueId, at }: SentIssue,
  {
    kind,
    deliveries,
  }: { readonly kind: 'hard' | 'complaint'; readonly deliveries: readonly ClaimedDelivery[] },
): Promise<void> {
  for (const { subscriberId } of deliveries) {
    const verdict = aVerdict({ kind, delivery: { issueId, subscriberId } })
    const id = `${issueId} ${kind} ${subscriberId}`
    await bounces.apply({ id, source: 'mail', verdicts: [verdict] }, { now: at, dryRun: false })
  }
}

async function leave(
  { readers }: Store,
  { issueId, at, reasons = [] }: SentIssue,
  deliveries: readonly ClaimedDelivery[],
): Promise<void> {
  for (const [place, { subscriberId }] of deliveries.entries()) {
    await readers.leave(subscriberId, { issueId, way: 'page' }, at)
    const reason = reasons[place]
    if (reason !== undefined) await readers.giveReason(subscriberId, reason)
  }
}
