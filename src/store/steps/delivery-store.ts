import type { Kysely, Transaction } from 'kysely'
import type { DeliveryStore, TallyRow } from '../../domain/sending/delivery-ports.ts'
import { claimDeliveries, nextClaim } from '../claim/claim-deliveries.ts'
import { markReleased } from '../claim/mark-claimed.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { createBatchQueue } from './batch-queue.ts'
import { countTogether, type DeliveryStep, takeSteps } from './delivery-steps.ts'

/** `claimsAs` says as which worker this process claims at this moment; null where it has none. */
export function createDeliveryStore(
  { db, isUnreachable }: StoreDatabase,
  claimsAs: () => number | null,
): DeliveryStore {
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)
  const takeStep = createBatchQueue<DeliveryStep, boolean>({
    runTogether: (steps) => takeSteps(db, steps),
    countTogether,
    isUnreachable,
    commitsAtOnce: 1, // which keeps their order
    gatherMs: 0,
  })

  return {
    claim: (issueId, limit, now) =>
      inTransaction((trx) => claimDeliveries(trx, issueId, { limit, worker: claimsAs(), now })),
    release: (ids, now) => inTransaction((trx) => markReleased(trx, ids, { worker: claimsAs(), now })),
    recordHanded: (id, messageId, now) =>
      takeStep({ kind: 'handed', id, worker: claimsAs(), now, messageId }),
    async recordOutcome(id, outcome, now) {
      await takeStep({ kind: 'outcome', id, worker: claimsAs(), now, outcome })
    },
    nextClaim: (issueId, now) => nextClaim(db, issueId, now),
    nextRetry: (issueId) => earliestRetry(db, issueId),
    tally: (issueId) => countDeliveries(db, issueId),
    countEnded: (issueId, since) => countEnded(db, issueId, since),
  }
}

function countDeliveries(db: Kysely<Tables>, issueId: string): Promise<readonly TallyRow[]> {
  return db
    .selectFrom('delivery')
    .select(['edition', 'domain', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('issue_id', '=', issueId)
    .groupBy(['edition', 'domain', 'state'])
    .orderBy('edition')
    .orderBy('domain')
    .orderBy('state')
    .execute()
}

async function countEnded(db: Kysely<Tables>, issueId: string, since: Date): Promise<number> {
  const { count } = await db
    .selectFrom('delivery')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['accepted', 'rejected'])
    .where('changed_at', '>=', since.toISOString())
    .executeTakeFirstOrThrow()
  return Number(count)
}

// Without the state, which says the same: `retry_at is not null` is what the index is made for.
async function earliestRetry(db: Kysely<Tables>, issueId: string): Promise<Date | null> {
  const row = await db
    .selectFrom('delivery')
    .select('retry_at')
    .where('issue_id', '=', issueId)
    .where('retry_at', 'is not', null)
    .orderBy('retry_at')
    .limit(1)
    .executeTakeFirst()
  return row?.retry_at ? new Date(row.retry_at) : null
}
