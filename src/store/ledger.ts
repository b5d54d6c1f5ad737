import type { Kysely } from 'kysely'
import type { AudienceRow, EditionChoice, Ledger, SendLock, TallyRow } from '../domain/ports.ts'
import { claimDeliveries } from './claim-deliveries.ts'
import { createCommitQueue } from './commit-queue.ts'
import { markHanded, markOutcome, recoverDeliveries } from './delivery-steps.ts'
import { markReleased } from './mark-released.ts'
import { nextTurn } from './next-turn.ts'
import { adjustPace, readGroups, readPaces, setPace } from './paces.ts'
import { readProof } from './proofs.ts'
import { cancelSend, moveSend } from './send-states.ts'
import { editionFor, findSend, getsMail, sendOf, startSend } from './start-send.ts'
import type { Tables } from './tables.ts'
import { lineUpDeliveries } from './turns.ts'
import { closeUncertain, listUncertain, resendUncertain } from './uncertain-deliveries.ts'

export function createLedger(db: Kysely<Tables>, lock: () => SendLock | null): Ledger {
  const inTransaction = <T>(work: (trx: Kysely<Tables>) => Promise<T>) => db.transaction().execute(work)
  const inSharedTransaction = createCommitQueue(db)
  return {
    audience: (choice, now) => countAudience(db, choice, now),
    start: (proof, choice, now) => inTransaction((trx) => startSend(trx, proof, { choice, now })),
    find: (issueId) => findSend(db, issueId),

    async list() {
      const rows = await db
        .selectFrom('send')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(sendOf)
    },

    async frozenProof(issueId) {
      const send = await findSend(db, issueId)
      if (send === null) throw new Error(`There is no send of ${issueId} to read a proof from.`)
      return readProof(db, send.sha256)
    },

    pause: (issueId) => inTransaction((trx) => moveSend(trx, issueId, { from: 'running', to: 'paused' })),
    resume: (issueId) => inTransaction((trx) => moveSend(trx, issueId, { from: 'paused', to: 'running' })),
    cancel: (issueId, now) => inTransaction((trx) => cancelSend(trx, issueId, now)),
    recover: (issueId, now) => inTransaction((trx) => recoverDeliveries(trx, issueId, now)),
    setPace: (issueId, pace) => inTransaction((trx) => setPace(trx, issueId, pace)),
    paces: () => readPaces(db),
    adjustPace: (group, change) => inTransaction((trx) => adjustPace(trx, group, change)),
    groupsOf: (issueId) => readGroups(db, issueId),
    claim: (issueId, limit, now) => inTransaction((trx) => claimDeliveries(trx, issueId, { limit, now })),
    release: (ids, now) => inTransaction((trx) => markReleased(trx, ids, now)),
    recordHanded: (id, messageId, now) =>
      inSharedTransaction((trx) => markHanded(trx, id, { messageId, now })),
    recordOutcome: (id, outcome, now) =>
      inSharedTransaction(async (trx) => {
        await markOutcome(trx, id, { outcome, now })
        if (outcome.state === 'deferred') await lineUpDeliveries(trx, [id])
      }),
    listUncertain: (issueId) => listUncertain(db, issueId),
    resendUncertain: (ids, now) => inTransaction((trx) => resendUncertain(trx, ids, now)),
    closeUncertain: (ids, verdict, now) => inTransaction((trx) => closeUncertain(trx, ids, { verdict, now })),
    tally: (issueId) => countDeliveries(db, issueId),
    countEnded: (issueId, since) => countEnded(db, issueId, since),
    nextTurn: (issueId, now) => nextTurn(db, issueId, now),
    nextRetry: (issueId) => earliestRetry(db, issueId),
    lock: async () => lock(),
  }
}

function countAudience(
  db: Kysely<Tables>,
  choice: EditionChoice,
  now: Date,
): Promise<readonly AudienceRow[]> {
  return db
    .selectFrom((eb) =>
      eb
        .selectFrom('subscriber')
        .select((subscriber) => [editionFor(choice)(subscriber).as('edition'), 'domain'])
        .where((subscriber) => getsMail(subscriber, now))
        .as('reader'),
    )
    .select(['edition', 'domain', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy(['edition', 'domain'])
    .orderBy('edition')
    .orderBy('domain')
    .execute()
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
