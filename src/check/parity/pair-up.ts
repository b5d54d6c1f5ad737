/** Pairs of one side with the other, and what is left on each. */
export interface Pairing<A, B> {
  readonly pairs: readonly (readonly [A, B])[]
  readonly onlyA: readonly A[]
  readonly onlyB: readonly B[]
}

/**
 * Pairs as many as can be paired, the best first: what fits by a high score is never given up, only moved, for the sake
 * of what fits by a lower one. `score` is null where two do not fit.
 */
export function pairUp<A, B>(
  as: readonly A[],
  bs: readonly B[],
  score: (a: A, b: B) => number | null,
): Pairing<A, B> {
  const scores = as.map((a) => bs.map((b) => score(a, b)))
  const partnerOfB = new Map<number, number>()
  const partnerOfA = new Map<number, number>()
  const tiers = [...new Set(scores.flat().filter((value) => value !== null))].sort((x, y) => y - x)
  for (const tier of tiers) {
    for (const a of as.keys()) if (!partnerOfA.has(a)) augment(a, tier, new Set())
  }

  function augment(a: number, tier: number, seen: Set<number>): boolean {
    for (const b of byScore(scores[a] ?? [], tier)) {
      if (seen.has(b)) continue
      seen.add(b)
      const partner = partnerOfB.get(b)
      if (partner !== undefined && !augment(partner, tier, seen)) continue
      partnerOfB.set(b, a)
      partnerOfA.set(a, b)
      return true
    }
    return false
  }

  return {
    pairs: [...partnerOfA].flatMap(([a, b]) => pairOf(as[a], bs[b])),
    onlyA: as.filter((_, a) => !partnerOfA.has(a)),
    onlyB: bs.filter((_, b) => !partnerOfB.has(b)),
  }
}

function byScore(row: readonly (number | null)[], tier: number): number[] {
  return row
    .flatMap((value, b) => (value !== null && value >= tier ? [{ value, b }] : []))
    .sort((x, y) => y.value - x.value)
    .map(({ b }) => b)
}

function pairOf<A, B>(a: A | undefined, b: B | undefined): (readonly [A, B])[] {
  return a === undefined || b === undefined ? [] : [[a, b]]
}
