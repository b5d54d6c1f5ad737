import { setImmediate } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import type { Store } from '../../src/domain/ports.ts'
import type { NewSubscriber } from '../../src/domain/readers/subscriber.ts'
import type { DeliveryOutcome } from '../../src/domain/sending/delivery.ts'
import type { Pace } from '../../src/domain/sending/pace.ts'
import type { Hold } from '../../src/send/claims.ts'
import { type SendIssueOptions, type SendReport, sendIssue } from '../../src/send/send-issue.ts'
import { openSqliteStore } from '../../src/store/sqlite/sqlite.ts'
import { aProof } from './a-proof.ts'

/** Turns of the event loop in which the store is asked for nothing: then nothing is under way. */
const QUIET_TURNS = 20

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
  const { store, isAsked } = watchedStore(await openSqliteStore(':memory:'))
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
      // What is under way takes no simulated time, but turns of the event loop, and the store leaves gaps for other processes.
      for (let turn = 0; turn < QUIET_TURNS && !signal.aborted; turn = isAsked() ? 0 : turn + 1)
        await setImmediate()
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

/** The same store, and whether it is being asked for something at this moment. */
function watchedStore(store: Store): { readonly store: Store; readonly isAsked: () => boolean } {
  const asked = new Set<Promise<unknown>>()
  const watched = <T extends object>(part: T): T =>
    new Proxy(part, {
      get(_part, name) {
        const method = Reflect.get(part, name)
        if (typeof method !== 'function') return method
        return (...given: unknown[]) => {
          const answer = Reflect.apply(method, part, given)
          if (!(answer instanceof Promise)) return answer
          asked.add(answer)
          const forget = () => void asked.delete(answer)
          answer.then(forget, forget)
          return answer
        }
      },
    })
  const { deliveries, paces, refusals, sends, workers } = store
  const parts = {
    deliveries: watched(deliveries),
    paces: watched(paces),
    refusals: watched(refusals),
    sends: watched(sends),
    workers: watched(workers),
  }
  return { store: { ...store, ...parts }, isAsked: () => asked.size > 0 }
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
