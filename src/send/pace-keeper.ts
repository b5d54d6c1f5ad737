import type { ClaimedDelivery, DeliveryOutcome } from '../domain/sending/delivery.ts'
import { slowDown, speedUp } from '../domain/sending/pace.ts'
import { withoutAddresses } from '../domain/sending/quoted-reply.ts'
import { slowsGroup } from '../domain/sending/smtp-outcome.ts'
import type { PaceStore } from '../domain/sending/worker-ports.ts'

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

/** How fast each group goes: messages that were handed over, over a window of some seconds. */
interface RateMeter {
  count(group: string, now: Date): void
  /** Messages a second. */
  rateOf(group: string, now: Date): number
}

const WINDOW_MS = 10_000

interface Window {
  readonly begin: number
  count: number
  /** Of the window before. */
  readonly previous: number
}

/** Keeps two numbers per group: those of this window, and those of the one before, which counts by what is left of it. */
function createRateMeter(): RateMeter {
  const windows = new Map<string, Window>()

  function windowAt(group: string, now: Date): Window {
    const begin = Math.floor(now.getTime() / WINDOW_MS) * WINDOW_MS
    const known = windows.get(group)
    if (known?.begin === begin) return known
    const previous = known?.begin === begin - WINDOW_MS ? known.count : 0
    const fresh = { begin, count: 0, previous }
    windows.set(group, fresh)
    return fresh
  }

  return {
    count(group, now) {
      windowAt(group, now).count += 1
    },
    rateOf(group, now) {
      const { begin, count, previous } = windowAt(group, now)
      const left = 1 - (now.getTime() - begin) / WINDOW_MS
      return ((count + previous * left) / WINDOW_MS) * 1000
    },
  }
}
