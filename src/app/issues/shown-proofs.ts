import type { Proof } from '../../domain/proof/proof.ts'

/** Some windows on some issues; a proof is up to a megabyte. */
const PROOFS_KEPT = 12

/** The proofs that pages were shown last, so that a person who decides about one of them is told what differs by now. */
export interface ShownProofs {
  keep(proof: Proof): void
  /** Null where it was shown too long ago. */
  find(sha256: string): Proof | null
}

export function createShownProofs(): ShownProofs {
  const kept = new Map<string, Proof>()
  return {
    keep(proof) {
      kept.delete(proof.sha256)
      kept.set(proof.sha256, proof)
      const [oldest] = kept.keys()
      if (kept.size > PROOFS_KEPT && oldest !== undefined) kept.delete(oldest)
    },
    find: (sha256) => kept.get(sha256) ?? null,
  }
}
