import type { Kysely, Transaction } from 'kysely'
import { requeueDeliveries } from '../claim/domain-queue.ts'
import { CANCELLED } from '../sends/send-states.ts'
import type { Tables } from '../tables.ts'
import { retryOnDeadlock, transact } from '../transact.ts'
import { type DeliveryStep, type HandedStep, markSteps, type OutcomeStep } from './mark-steps.ts'
import { recordRefusal } from './refusal-store.ts'
import { replyWith } from './reply-after.ts'

/** So many kinds of statement there are at most: one for each number of steps. */
const MOST_TOGETHER = 32

/** How many of these steps, counted from the first, may be taken together: of each delivery one. */
export function countTogether(steps: readonly DeliveryStep[]): number {
  const ids = new Set<number>()
  for (const { id } of steps.slice(0, MOST_TOGETHER)) {
    if (ids.has(id)) break
    ids.add(id)
  }
  return ids.size
}

/**
 * Takes the steps of different deliveries, durably. False for one that is to be handed over, and nothing is changed of it,
 * where its send was paused or cancelled since it was claimed, or it is not this worker's any more, because others took
 * that for dead; true for all others.
 */
export async function takeSteps(
  db: Kysely<Tables>,
  steps: readonly DeliveryStep[],
): Promise<readonly boolean[]> {
  for (const step of steps) requireRetryTime(step)
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)
  if (!steps.every(isOneStatement))
    return inTransaction(async (trx) => finishSteps(trx, steps, await markSteps(trx, steps)))
  const marked = await retryOnDeadlock(() => markSteps(db, steps))
  if (marked.size === steps.length) return steps.map(() => true)
  return inTransaction((trx) => finishSteps(trx, steps, marked))
}

/** Nothing follows, and if another step throws, this one can be taken again: without a worker that would be a fault. */
function isOneStatement(step: DeliveryStep): boolean {
  return step.worker !== null && (step.kind === 'handed' || step.outcome.state === 'accepted')
}

async function finishSteps(
  trx: Transaction<Tables>,
  steps: readonly DeliveryStep[],
  marked: ReadonlySet<number>,
): Promise<readonly boolean[]> {
  const results: boolean[] = []
  for (const step of steps) {
    const isMarked = marked.has(step.id)
    if (step.kind === 'handed') results.push(isMarked || (await mayLeave(trx, step)))
    else {
      if (isMarked) await followUp(trx, step)
      else requireWorker(step)
      results.push(true)
    }
  }
  return results
}

/** Of a delivery that was not handed over by this UPDATE: whether it was by the same one before. */
async function mayLeave(trx: Transaction<Tables>, { id, worker, now }: HandedStep): Promise<boolean> {
  const at = now.toISOString()
  const delivery = await deliveryWithSend(trx, id)
  if (worker !== null) {
    if (delivery?.claimedBy !== worker) return false
    if (delivery.state === 'handed' && delivery.handedAt === at) return true
    if (delivery.state === 'uncertain' && delivery.handedAt === at) return takeBack(trx, id, at)
  }
  // Claimed, and yet not handed over: the send was not running at that moment, although it may be again at this one.
  if (delivery?.state === 'claimed') return false
  if (delivery?.state === 'skipped' && delivery.sendState === 'cancelled') return false
  throw new Error(`Delivery ${id} was handed over without being claimed.`)
}

/** Others found it handed over and its worker gone; the worker knows that nothing left. */
async function takeBack(trx: Transaction<Tables>, id: number, at: string): Promise<false> {
  await trx
    .updateTable('delivery')
    .set({ state: 'pending', claimed_by: null, reply: null, changed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'uncertain')
    .execute()
  await requeueDeliveries(trx, [id])
  return false
}

function deliveryWithSend(trx: Transaction<Tables>, id: number) {
  return trx
    .selectFrom('delivery')
    .innerJoin('send', 'send.issue_id', 'delivery.issue_id')
    .select([
      'delivery.state as state',
      'delivery.claimed_by as claimedBy',
      'delivery.handed_at as handedAt',
      'send.state as sendState',
    ])
    .where('delivery.id', '=', id)
    .executeTakeFirst()
}

function requireRetryTime(step: DeliveryStep): void {
  if (step.kind === 'outcome' && (step.outcome.state === 'deferred') !== (step.outcome.retryAt !== null))
    throw new Error(`Delivery ${step.id}: a deferred outcome, and no other, says when it is due again.`)
}

/** Of an outcome that changed nothing: it did before, or others have decided since. Without workers neither can be. */
function requireWorker({ id, worker }: OutcomeStep): void {
  if (worker === null) throw new Error(`Delivery ${id} has an outcome without being handed over.`)
}

/**
 * What follows an outcome. A worker that was cut off and taken for dead may come with that of what others have made
 * uncertain. It is recorded: the server's word is worth more than what a person would find out. Once a person has
 * decided, that stands.
 */
async function followUp(trx: Transaction<Tables>, { id, outcome, now }: OutcomeStep): Promise<void> {
  if (outcome.state === 'accepted') return
  // Asked when the row is written: from here on nobody cancels the send before this transaction ends.
  const delivery = await deliveryWithSend(trx, id)
  if (outcome.state === 'deferred') {
    if (delivery?.sendState === 'cancelled') await skipCancelled(trx, id, outcome.reply)
    // Also of one that is skipped: a step beside it may have lined its domain up while it was still put off.
    await requeueDeliveries(trx, [id])
  }
  if (outcome.state === 'rejected') await recordRefusal(trx, id, { reply: outcome.reply, now })
}

/** There is no other attempt in a cancelled send. */
async function skipCancelled(trx: Transaction<Tables>, id: number, reply: string): Promise<void> {
  await trx
    .updateTable('delivery')
    .set({ state: 'skipped', reply: replyWith(CANCELLED, reply), retry_at: null })
    .where('id', '=', id)
    .execute()
}
