import type { Kysely, Transaction } from 'kysely'
import type { Recovered, SendLock, WorkerInfo, WorkerStore } from '../../domain/sending/worker-ports.ts'
import type { DeadWorkers, StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { requeueDeliveries } from './domain-queue.ts'

interface Workers {
  readonly store: WorkerStore
  /** As which worker this process claims at this moment; null where it has none. */
  readonly claimsAs: () => number | null
}

export function createWorkers(database: StoreDatabase): Workers {
  const { db, isUnreachable } = database
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
      if (id !== null && !lost.aborted) await retire(id)
    } catch (error) {
      if (!isUnreachable(error)) throw error
    } finally {
      if (worker === held.worker) worker = null
      await held.release()
    }
  }

  async function retire(id: number): Promise<void> {
    const now = database.clock?.now()
    if (now !== undefined) await transact(db, (trx) => recoverAll(trx, { dead: [id], now }))
  }

  const recoverDead = (now: Date) =>
    transact(db, async (trx) => recoverAll(trx, { dead: await database.deadWorkers(trx), now }))

  async function recover(now: Date, held?: SendLock): Promise<Recovered> {
    if (database.manySend || held !== undefined) return recoverDead(now)
    // The lock is not taken for nothing: somebody may want it at this moment.
    const underWay = await sendsUnderWay(db).limit(1).execute()
    const taken = underWay.length === 0 ? null : await database.lock()
    if (taken === null) return { released: 0, uncertain: 0 }
    try {
      return await recoverDead(now)
    } finally {
      await taken.release()
    }
  }

  return {
    store: { manySend: database.manySend, list: () => listWorkers(db), lock, recover },
    claimsAs: () => worker,
  }
}

/** What dead workers left of all sends; the workers are forgotten then. */
export async function recoverAll(
  trx: Transaction<Tables>,
  { dead, now }: { readonly dead: DeadWorkers; readonly now: Date },
): Promise<Recovered> {
  let [released, uncertain] = [0, 0]
  for (const { issue_id } of await sendsUnderWay(trx).orderBy('issue_id').execute()) {
    const recovered = await recoverDeliveries(trx, issue_id, { dead, now })
    released += recovered.released
    uncertain += recovered.uncertain
  }
  if (dead !== 'all' && dead.length > 0) await trx.deleteFrom('worker').where('id', 'in', dead).execute()
  return { released, uncertain }
}

/**
 * What dead workers left of a send: nothing has left of a claimed delivery, and of a handed one
 * nobody knows. A worker that is not known any more is dead.
 *
 * What becomes uncertain keeps the name of its worker, which may be alive and only cut off: should it come back with the
 * outcome, that is the truth. See `takeSteps`.
 */
async function recoverDeliveries(
  trx: Transaction<Tables>,
  issueId: string,
  { dead, now }: { readonly dead: DeadWorkers; readonly now: Date },
): Promise<Recovered> {
  const changed_at = now.toISOString()
  const released = await ofDead(trx, issueId, dead)
    .set({ state: 'pending', claimed_by: null, changed_at })
    .where('state', '=', 'claimed')
    .returning('id')
    .execute()
  const uncertain = await ofDead(trx, issueId, dead)
    .set({ state: 'uncertain', reply: 'the process ended before the server answered', changed_at })
    .where('state', '=', 'handed')
    .executeTakeFirst()
  await requeueDeliveries(
    trx,
    released.map(({ id }) => id),
  )
  return { released: released.length, uncertain: Number(uncertain.numUpdatedRows) }
}

/** The sends of which anything is claimed or handed over. */
function sendsUnderWay(db: Kysely<Tables>) {
  return db
    .selectFrom('send')
    .select('send.issue_id')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('delivery')
          .select('delivery.id')
          .whereRef('delivery.issue_id', '=', 'send.issue_id')
          .where('delivery.state', 'in', ['claimed', 'handed']),
      ),
    )
}

async function listWorkers(db: Kysely<Tables>): Promise<readonly WorkerInfo[]> {
  const rows = await db.selectFrom('worker').selectAll().orderBy('id').execute()
  return rows.map(({ id, name, started_at }) => ({ id, name, startedAt: new Date(started_at) }))
}

function ofDead(trx: Transaction<Tables>, issueId: string, dead: DeadWorkers) {
  return trx
    .updateTable('delivery')
    .where('issue_id', '=', issueId)
    .$if(dead !== 'all', (query) =>
      query.where((eb) =>
        eb.or([
          eb('claimed_by', 'is', null),
          eb('claimed_by', 'not in', eb.selectFrom('worker').select('worker.id')),
          ...(dead.length === 0 ? [] : [eb('claimed_by', 'in', dead as readonly number[])]),
        ]),
      ),
    )
}
