import type { EditionId } from '../../domain/newsletter/edition.ts'
import type { Store } from '../../domain/ports.ts'
import type { Proof } from '../../domain/proof/proof.ts'

/** Where the counted links of an edition lead to, in the order of their numbers; empty where there are none. */
type LinkTargets = (issueId: string, editionId: EditionId) => Promise<readonly string[]>

/**
 * From the frozen proof of a send, also of one that is cancelled or not public: its mails have arrived all the same. Of
 * an issue that was approved and not sent yet, so that its test mails lead somewhere, from what was approved last.
 */
export function createLinkTargets({ sends, approvals }: Pick<Store, 'sends' | 'approvals'>): LinkTargets {
  const kept = new Map<string, Promise<Proof>>()
  return async (issueId, editionId) => {
    const proof = await (kept.get(issueId) ?? findProof(issueId))
    return proof?.editions.find(({ id }) => id === editionId)?.links ?? []
  }

  async function findProof(issueId: string): Promise<Proof | undefined> {
    if ((await sends.find(issueId)) === null) return (await approvals.latest(issueId))?.proof
    const frozen = sends.frozenProof(issueId)
    kept.set(issueId, frozen)
    frozen.catch(() => kept.delete(issueId))
    return frozen
  }
}
