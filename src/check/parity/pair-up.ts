/** Pairs of one side with the other, and what is left on each. */
interface Pairing<A, B> {
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
  const rows = as.map((a) => rankedMatches(a, bs, score))
  const partnerOfB = new Map<number, number>()
  const partnerOfA = new Map<number, number>()
  const tiers = [...new Set(rows.flatMap((row) => row.map(({ value }) => value)))].sort((x, y) => y - x)
  for (const tier of tiers) {
    for (const a of as.keys()) if (!partnerOfA.has(a)) takeFree(a, tier)
    // What one search has seen and could not free stays taken until a search succeeds.
    let seen = new Set<number>()
    for (const a of as.keys()) if (!partnerOfA.has(a) && augment(a, { tier, seen })) seen = new Set()
  }

  function takeFree(a: number, tier: number): void {
    const free = rows[a]?.find(({ b, value }) => value >= tier && !partnerOfB.has(b))
    if (free !== undefined) pair(a, free.b)
  }

  function augment(a: number, search: { readonly tier: number; readonly seen: Set<number> }): boolean {
    for (const { b, value } of rows[a] ?? []) {
      if (value < search.tier) return false
      if (search.seen.has(b)) continue
      search.seen.add(b)
      const partner = partnerOfB.get(b)
      if (partner !== undefined && !augment(partner, search)) continue
      pair(a, b)
      return true
    }
    return false
  }

  function pair(a: number, b: number): void {
    partnerOfB.set(b, a)
    partnerOfA.set(a, b)
  }

  return {
    pairs: [...partnerOfA].flatMap(([a, b]) => pairOf(as[a], bs[b])),
    onlyA: as.filter((_, a) => !partnerOfA.has(a)),
    onlyB: bs.filter((_, b) => !partnerOfB.has(b)),
  }
}

/** Everything that `a` fits, the best first. */
function rankedMatches<A, B>(a: A, bs: readonly B[], score: (a: A, b: B) => number | null) {
  return bs
    .flatMap((it, b) => {
      const value = score(a, it)
      return value === null ? [] : [{ b, value }]
    })
    .sort((x, y) => y.value - x.value)
}

function pairOf<A, B>(a: A | undefined, b: B | undefined): (readonly [A, B])[] {
  return a === undefined || b === undefined ? [] : [[a, b]]
}
