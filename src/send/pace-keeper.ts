import type { ClaimedDelivery, DeliveryOutcome } from '../domain/sending/delivery.ts'
import { slowDown, speedUp } from '../domain/sending/pace.ts'
import type { PaceStore } from '../domain/sending/pace-ports.ts'
import { slowsGroup, withoutAddresses } from '../domain/sending/refusal.ts'
import { createRateMeter } from './rate-meter.ts'

/** Slows the groups whose servers put mail off, and lets them go faster again while mail is accepted. */
export interface PaceKeeper {
  noteHanded(delivery: ClaimedDelivery, now: Date): void
  noteOutcome(delivery: ClaimedDelivery, outcome: DeliveryOutcome, now: Date): Promise<void>
}

/** Groups that were slowed before are read once, so that an accepted delivery of another one costs the database nothing. */
export async function createPaceKeeper(paces: PaceStore): Promise<PaceKeeper> {
  const meter = createRateMeter()
  const slowed = new Map(
    (await paces.list()).filter(({ slowedTo }) => slowedTo !== null).map((pace) => [pace.group, pace]),
  )

  return {
    noteHanded: ({ group }, now) => meter.count(group, now),

    async noteOutcome({ group }, outcome, now) {
      if (slowsGroup(outcome)) {
        const measuredRate = meter.rateOf(group, now)
        const reply = withoutAddresses(outcome.reply)
        const refusal = { measuredRate, reply, now }
        slowed.set(group, await paces.adjust(group, (pace) => slowDown(pace, refusal)))
      } else if (outcome.state === 'accepted') {
        const known = slowed.get(group)
        if (known === undefined || speedUp(known, now) === known) return
        const pace = await paces.adjust(group, (kept) => speedUp(kept, now))
        if (pace.slowedTo === null) slowed.delete(group)
        else slowed.set(group, pace)
      }
    },
  }
}
