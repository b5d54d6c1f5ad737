import type { ClaimedDelivery } from '../domain/delivery.ts'

/** The deliveries that this process has reserved and not yet handed over, shared by all lanes. */
export interface Claims {
  /** The next one, claiming more where none is left; null where there is nothing to do. */
  next(): Promise<ClaimedDelivery | null>
  /** From here on the delivery is the server's: it must not be released. */
  markHanded(id: number): void
  /** Ids that nothing has left of. */
  unhanded(): readonly number[]
}

export function createClaims(claimMore: () => Promise<readonly ClaimedDelivery[]>): Claims {
  const waiting: ClaimedDelivery[] = []
  const unhanded = new Set<number>()
  let refilling: Promise<number> | null = null

  async function refill(): Promise<number> {
    const claimed = await claimMore()
    waiting.push(...claimed)
    for (const { id } of claimed) unhanded.add(id)
    return claimed.length
  }

  return {
    async next() {
      while (waiting.length === 0) {
        // Lanes that find nothing at the same time wait for one claim.
        refilling ??= refill().finally(() => {
          refilling = null
        })
        if ((await refilling) === 0) return null
      }
      return waiting.shift() ?? null
    },
    markHanded: (id) => void unhanded.delete(id),
    unhanded: () => [...unhanded],
  }
}
