import type { Store } from '../../src/domain/ports.ts'
import type { Proof } from '../../src/domain/proof/proof.ts'
import type { DeliveryState } from '../../src/domain/sending/delivery.ts'
import { benchPeople } from '../delivery/bench-people.ts'

const CHUNK = 10_000

export async function fillList(store: Store, count: number): Promise<void> {
  for (let from = 0; from < count; from += CHUNK)
    await store.subscribers.importAll(benchPeople(from, Math.min(from + CHUNK, count)), new Date())
}

export async function startSend(store: Store, proof: Proof, messagesPerSecond: number | null = null) {
  const [fallback = ''] = proof.editions.map(({ id }) => id)
  await store.sends.start(proof, { offered: [fallback], fallback }, new Date())
  await store.paces.set(proof.issueId, { messagesPerSecond, connections: null, groups: [] })
}

/** Resolves when the first has been claimed: how soon a worker looks is not what is measured. */
export async function begun(store: Store, issueId: string): Promise<void> {
  for (;;) {
    if ((await store.deliveries.tally(issueId)).some(({ state }) => state !== 'pending')) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Resolves when everybody's delivery has ended; how many are in which state then. */
export async function ended(store: Store, issueId: string): Promise<Partial<Record<DeliveryState, number>>> {
  for (;;) {
    const counts: Partial<Record<DeliveryState, number>> = {}
    for (const { state, count } of await store.deliveries.tally(issueId))
      counts[state] = (counts[state] ?? 0) + count
    const { pending = 0, claimed = 0, handed = 0 } = counts
    if (pending + claimed + handed === 0) return counts
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
