import { setImmediate, setTimeout } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import type { Pace } from '../../src/domain/sending/pace.ts'
import type { Hold } from '../../src/send/claims.ts'
import { type SendIssueOptions, type SendReport, sendIssue } from '../../src/send/send-issue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aProof } from './a-proof.ts'

const TURNS_UNDER_WAY = 20

/** Well longer than the gap that the store leaves between its transactions for other processes, once it has been busy for a while. */
const GAP_MS = 10

/** One message that a server was given, in simulated time. */
export interface Attempt {
  readonly address: string
  readonly domain: string
  readonly at: Date
}

/** What a server makes of a message; `earlier` are the attempts before this one, of all addresses. */
export type Answer = (attempt: Attempt, earlier: readonly Attempt[]) => DeliveryOutcome

export interface SimulatedSend extends Store {
  readonly attempts: readonly Attempt[]
  readonly holds: readonly Hold[]
  /** Sends, or goes on; the time goes on from where it was. */
  run(changes?: Partial<SendIssueOptions>): Promise<SendReport>
  secondsSinceStart(): number
}

export const begin = new Date('2025-07-27T08:00:00.000Z')
export const taken: DeliveryOutcome = { state: 'accepted', reply: '250 2.0.0 taken' }
export const unlimited: Pace = { messagesPerSecond: null, connections: null, groups: [] }

/** A send on a real store, in memory, by a clock of its own: a caller that waits finds at once that the time has come. */
export async function simulatedSend(
  people: readonly NewSubscriber[],
  { pace = unlimited, answer = () => taken }: { readonly pace?: Pace; readonly answer?: Answer } = {},
): Promise<SimulatedSend> {
  const proof = aProof()
  const store = await openSqliteStore(':memory:')
  onTestFinished(() => store.close())
  await store.subscribers.importAll(people, begin)
  await store.sends.start(proof, { offered: ['en'], fallback: 'en' }, begin)
  await store.paces.set(proof.issueId, pace)
  const attempts: Attempt[] = []
  const holds: Hold[] = []
  let now = begin

  const options: SendIssueOptions = {
    issueId: proof.issueId,
    store,
    transport: {
      close: async () => undefined,
      deliver: async ({ envelope: { to } }) => {
        const attempt = { address: to, domain: to.slice(to.indexOf('@') + 1), at: now }
        const outcome = answer(attempt, attempts)
        attempts.push(attempt)
        return outcome
      },
    },
    destination: 'mail.example.com',
    compose: async ({ id, address }) => ({
      envelope: { from: 'bounce@example.com', to: address },
      raw: Buffer.alloc(0),
      messageId: `<${id}@example.com>`,
    }),
    clock: () => now,
    wait: async (until, signal) => {
      // What is under way takes no simulated time, but some turns of the event loop, and on a slow machine real time.
      for (let turn = 0; turn < TURNS_UNDER_WAY && !signal.aborted; turn++) await setImmediate()
      if (!signal.aborted) await setTimeout(GAP_MS)
      if (!signal.aborted && until > now) now = until
    },
    concurrency: 3,
    waitsForRetries: true,
    onHold: (hold) => void holds.push(hold),
  }
  return {
    ...store,
    attempts,
    holds,
    run: (changes = {}) => sendIssue({ ...options, ...changes }),
    secondsSinceStart: () => (now.getTime() - begin.getTime()) / 1000,
  }
}

/** How many attempts there were of a domain within the busiest stretch of so many seconds. */
export function busiest(attempts: readonly Attempt[], seconds: number): number {
  return Math.max(
    0,
    ...attempts.map(
      ({ at }) =>
        attempts.filter((other) => other.at >= at && other.at.getTime() < at.getTime() + seconds * 1000)
          .length,
    ),
  )
}
