import type { Kysely, Transaction } from 'kysely'
import type { Ledger, Recovered, SendLock, TallyRow, WorkerInfo } from '../../domain/ports.ts'
import { claimDeliveries } from '../claim/claim-deliveries.ts'
import { markReleased } from '../claim/mark-released.ts'
import { nextTurn } from '../claim/next-turn.ts'
import { adjustPace, readGroups, readPaces, setPace } from '../claim/paces.ts'
import { isAnyUnderWay, recoverDeliveries, recoverWorkers } from '../claim/recover-deliveries.ts'
import { createBatchQueue } from '../steps/batch-queue.ts'
import type { DeliveryStep } from '../steps/delivery-step.ts'
import { countTogether, takeSteps } from '../steps/delivery-steps.ts'
import { countUnexplained, resendRejected } from '../steps/rejected-deliveries.ts'
import { closeUncertain, listInState, resendUncertain } from '../steps/uncertain-deliveries.ts'
import { putBackRefused, settleRefusals, weighRefusal } from '../steps/weigh-refusals.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { addNewReaders, countNewReaders } from './add-new-readers.ts'
import { readProof } from './proofs.ts'
import { keepSchedule, listSchedules, moveSchedule, startDue } from './schedules.ts'
import { cancelSend, moveSend } from './send-states.ts'
import { audienceOf, extendSend, findSend, lacksCopy, sendOf, startSend } from './start-send.ts'

export function createLedger(database: StoreDatabase): Ledger {
  const { db, settleDeliveries, isAway } = database
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)
  const takeStep = createBatchQueue<DeliveryStep, boolean>({
    runTogether: (steps) => takeSteps(db, steps),
    countTogether,
    isAway,
    commitsAtOnce: 1, // which keeps their order
    gatherMs: 0,
  })
  /** As whom this process claims. */
  let worker: number | null = null

  async function lock(): Promise<SendLock | null> {
    const held = await database.lock()
    if (held === null) return null
    worker = held.worker
    return { ...held, release: () => giveUp(held) }
  }

  /** Where the lock was lost, others look after what it held. */
  async function giveUp(held: SendLock): Promise<void> {
    try {
      const { worker: id, lost } = held
      if (id !== null && !lost.aborted) await inTransaction((trx) => retire(trx, id))
    } catch (error) {
      if (!isAway(error)) throw error
    } finally {
      if (worker === held.worker) worker = null
      await held.release()
    }
  }

  async function retire(trx: Transaction<Tables>, id: number): Promise<void> {
    if (database.clock !== null) await recoverWorkers(trx, { dead: [id], now: database.clock.now() })
  }

  const recoverAll = (now: Date) =>
    inTransaction(async (trx) => recoverWorkers(trx, { dead: await database.deadWorkers(trx), now }))

  async function sweep(now: Date): Promise<Recovered> {
    if (database.manySend) return recoverAll(now)
    const nothing = { released: 0, uncertain: 0 }
    // The lock is not taken for nothing: somebody may want it at this moment.
    if (!(await isAnyUnderWay(db))) return nothing
    const held = await database.lock()
    if (held === null) return nothing
    try {
      return await recoverAll(now)
    } finally {
      await held.release()
    }
  }

  return {
    manySend: database.manySend,
    audience: (choice, now, withoutCopyOf) =>
      audienceOf(db, {
        ...{ choice, now },
        ...(withoutCopyOf !== undefined && { only: (eb) => lacksCopy(eb, withoutCopyOf) }),
      }),
    newReaders: (issueId, choice, now) => countNewReaders(db, issueId, { choice, now }),
    addNewReaders: (readers) =>
      inTransaction(async (trx) => {
        const added = await addNewReaders(trx, readers)
        if (added > 0) await database.countRows(trx)
        return added
      }),
    start: (proof, choice, now) =>
      inTransaction(async (trx) => {
        const send = await startSend(trx, proof, { choice, now })
        await database.countRows(trx)
        return send
      }),
    extend: (issueId, choice, now) =>
      inTransaction(async (trx) => {
        const added = await extendSend(trx, issueId, { choice, now })
        await database.countRows(trx)
        return added
      }),
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

    async pause(issueId) {
      const send = await inTransaction((trx) => moveSend(trx, issueId, { from: 'running', to: 'paused' }))
      // Whoever hands over at this moment has looked before.
      await inTransaction(settleDeliveries)
      return send
    },
    resume: (issueId) => inTransaction((trx) => moveSend(trx, issueId, { from: 'paused', to: 'running' })),
    cancel: (issueId, now) =>
      inTransaction(async (trx) => {
        await settleDeliveries(trx)
        return cancelSend(trx, issueId, now)
      }),
    recover: (issueId, now) =>
      inTransaction(async (trx) =>
        recoverDeliveries(trx, issueId, { dead: await database.deadWorkers(trx), now }),
      ),
    sweep,
    schedule: (schedule, now) => inTransaction((trx) => keepSchedule(trx, schedule, now)),
    schedules: () => listSchedules(db),
    cancelSchedule: (issueId) => inTransaction((trx) => moveSchedule(trx, issueId, 'cancelled')),
    startDue: (now) =>
      inTransaction(async (trx) => {
        const due = await startDue(trx, now)
        if (due.some(({ state }) => state === 'started')) await database.countRows(trx)
        return due
      }),
    workers: () => listWorkers(db),
    setPace: (issueId, pace) => inTransaction((trx) => setPace(trx, issueId, pace)),
    paces: () => readPaces(db),
    adjustPace: (group, change) => inTransaction((trx) => adjustPace(trx, group, change)),
    groupsOf: (issueId) => readGroups(db, issueId),
    claim: (issueId, limit, now) =>
      inTransaction((trx) => claimDeliveries(trx, issueId, { limit, worker, now })),
    release: (ids, now) => inTransaction((trx) => markReleased(trx, ids, { worker, now })),
    recordHanded: (id, messageId, now) => takeStep({ kind: 'handed', id, worker, now, messageId }),
    async recordOutcome(id, outcome, now) {
      await takeStep({ kind: 'outcome', id, worker, now, outcome })
    },
    weighRefusal: (id) => weighRefusal(db, id),
    putBackRefused: (issueId, ids, now) => inTransaction((trx) => putBackRefused(trx, issueId, { ids, now })),
    async settleRefusals(issueId, now) {
      for (let after: number | null = 0; after !== null; ) {
        const from: number = after
        after = await inTransaction((trx) => settleRefusals(trx, issueId, { after: from, now }))
      }
    },
    listUncertain: (issueId) => listInState(db, issueId, 'uncertain'),
    countUnexplained: (issueId) => countUnexplained(db, issueId),
    listRejected: (issueId) => listInState(db, issueId, 'rejected'),
    resendRejected: (ids, now) => inTransaction((trx) => resendRejected(trx, ids, now)),
    resendUncertain: (ids, now) => inTransaction((trx) => resendUncertain(trx, ids, now)),
    closeUncertain: (ids, verdict, now) => inTransaction((trx) => closeUncertain(trx, ids, { verdict, now })),
    tally: (issueId) => countDeliveries(db, issueId),
    countEnded: (issueId, since) => countEnded(db, issueId, since),
    nextTurn: (issueId, now) => nextTurn(db, issueId, now),
    nextRetry: (issueId) => earliestRetry(db, issueId),
    lock,
  }
}

async function listWorkers(db: Kysely<Tables>): Promise<readonly WorkerInfo[]> {
  const rows = await db.selectFrom('worker').selectAll().orderBy('id').execute()
  return rows.map(({ id, name, started_at }) => ({ id, name, startedAt: new Date(started_at) }))
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
