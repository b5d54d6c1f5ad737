import type { Kysely, Transaction } from 'kysely'
import type { Recovered } from '../../domain/ports.ts'
import type { Tables } from '../tables.ts'
import { lineUpDeliveries } from './turns.ts'

/** Who is dead: some workers, or everybody, where it is only asked under a lock that lets one process send. */
export type DeadWorkers = readonly number[] | 'all'

/**
 * What dead workers left of a send: nothing has left of a claimed delivery, and of a
 * handed one nobody knows. A worker that is not known any more is dead.
 *
 * What becomes uncertain keeps the name of its worker, which may be alive and only cut off: should it come back with the
 * outcome, that is the truth. See `takeSteps`.
 */
export async function recoverDeliveries(
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
  await lineUpDeliveries(
    trx,
    released.map(({ id }) => id),
  )
  return { released: released.length, uncertain: Number(uncertain.numUpdatedRows) }
}

/** The same of every send; the workers are forgotten then. */
export async function recoverWorkers(
  trx: Transaction<Tables>,
  { dead, now }: { readonly dead: DeadWorkers; readonly now: Date },
): Promise<Recovered> {
  if (dead.length === 0) return { released: 0, uncertain: 0 }
  let [released, uncertain] = [0, 0]
  for (const { issue_id } of await trx.selectFrom('send').select('issue_id').orderBy('issue_id').execute()) {
    const recovered = await recoverDeliveries(trx, issue_id, { dead, now })
    released += recovered.released
    uncertain += recovered.uncertain
  }
  if (dead !== 'all') await trx.deleteFrom('worker').where('id', 'in', dead).execute()
  return { released, uncertain }
}

/** Whether anything is claimed or handed over, of any send. */
export async function isAnyUnderWay(db: Kysely<Tables>): Promise<boolean> {
  const found = await db
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
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
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
