import { type ClaimedDelivery, type DeliveryState, finalStates } from '../domain/delivery.ts'
import type { Ledger, Message, Transport } from '../domain/ports.ts'
import { type Claims, createClaims } from './claims.ts'
import { recordOf } from './record-of.ts'

/** What delivering one issue takes. */
export interface DeliveryTools {
  readonly issueId: string
  readonly ledger: Ledger
  readonly transport: Transport
  /** Makes the message of one delivery from the frozen proof. */
  readonly compose: (delivery: ClaimedDelivery, date: Date) => Promise<Message>
  readonly clock: () => Date
  /** Deliveries at a time. */
  readonly concurrency: number
  /** Ends the send early and cleanly. */
  readonly signal?: AbortSignal | undefined
}

/** Claims ahead of the lanes, so that none of them waits for the database between two deliveries. */
const CLAIMED_PER_LANE = 2

/**
 * Runs the lanes until there is nothing to do, the signal is given, the send is paused or cancelled, or one of them
 * fails. Then every delivery under way is finished and recorded, and what was claimed but not handed over is released.
 * `onFinal` is called for each delivery that reached a final state.
 */
export async function deliverAll(tools: DeliveryTools, onFinal: () => void): Promise<void> {
  const { issueId, ledger, clock, concurrency, signal } = tools
  const claims = createClaims(() => ledger.claim(issueId, CLAIMED_PER_LANE * concurrency, clock()))
  let isOver = false

  async function runLane(): Promise<void> {
    try {
      while (!isOver && !signal?.aborted) {
        const delivery = await claims.next()
        if (delivery === null || isOver || signal?.aborted) return
        const state = await deliverOne(delivery, claims, tools)
        if (state === null) isOver = true
        else if (finalStates.includes(state)) onFinal()
      }
    } catch (error) {
      isOver = true
      throw error
    }
  }

  const lanes = await Promise.allSettled(Array.from({ length: concurrency }, runLane))
  await ledger.release(claims.unhanded(), clock())
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason
}

/**
 * The order is the promise: durable `handed`, then the dialogue, then its outcome; and never a guess in between.
 * Returns the state that the delivery is in then, or null where the send is held and nothing left.
 */
async function deliverOne(
  delivery: ClaimedDelivery,
  claims: Claims,
  { ledger, transport, compose, clock }: DeliveryTools,
): Promise<DeliveryState | null> {
  const message = await compose(delivery, clock())
  if (!(await ledger.recordHanded(delivery.id, message.messageId, clock()))) return null
  claims.markHanded(delivery.id)
  const outcome = await transport.deliver(message)
  const now = clock()
  const recorded = recordOf(outcome, delivery.attempts + 1, now)
  await ledger.recordOutcome(delivery.id, recorded, now)
  return recorded.state
}
