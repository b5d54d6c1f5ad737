import type { DeliveryOutcome } from '../domain/sending/delivery.ts'
import type { WeighedRefusal } from '../domain/sending/refusal-ports.ts'
import { MANY_REFUSALS } from '../domain/sending/server-trust.ts'

/**
 * Refusals for good since the server took something last. The breaker is for a server that is away and may come back; this is
 * for one that refuses everybody, which only a person can change: the send is held.
 */
export interface RefusalRun {
  /** Deliveries that were refused in doubt. */
  readonly ids: readonly number[]
  /** How often the server refused us, whatever we send. */
  readonly ofSender: number
  /** What it said last; null where nothing was refused. */
  readonly reply: string | null
  readonly mustHold: boolean
}

export const noRefusals: RefusalRun = { ids: [], ofSender: 0, reply: null, mustHold: false }

/** A server that speaks of us needs no more than this to be believed. */
const REFUSALS_OF_SENDER = 3

/** What the run is after an outcome; `weighed` where it was a refusal of the recipient or the message. A hold stays. */
export function afterRefusal(
  run: RefusalRun,
  { state, about, reply }: DeliveryOutcome,
  refused: (WeighedRefusal & { readonly id: number }) | null,
): RefusalRun {
  if (run.mustHold) return run
  if (state === 'accepted') return noRefusals
  if (about === 'sender') {
    const ofSender = run.ofSender + 1
    return { ...run, ofSender, reply, mustHold: ofSender >= REFUSALS_OF_SENDER }
  }
  if (refused === null || !refused.isDoubted) return run
  const ids = [...run.ids, refused.id]
  return { ...run, ids, reply, mustHold: refused.mustHold || ids.length >= MANY_REFUSALS }
}
