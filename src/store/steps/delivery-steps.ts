import { type ExpressionBuilder, type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { type DeliveryState, skipSentences } from '../../domain/sending/delivery.ts'
import type { RecordedOutcome } from '../../domain/sending/delivery-ports.ts'
import { requeueDeliveries } from '../claim/domain-queue.ts'
import type { Tables } from '../tables.ts'
import { retryOnDeadlock, transact } from '../transact.ts'
import { recordRefusal } from './refusal-store.ts'
import { replyWith } from './reply-after.ts'

/**
 * The steps of deliveries. Each names the state that it starts from, and the worker whose delivery it is, in the UPDATE that
 * takes it: a step out of order changes nothing and throws, because it means that somebody may get the issue twice.
 *
 * A worker may take a step again whose commit went through although the connection broke before its answer: it finds
 * itself done.
 */
export type DeliveryStep = HandedStep | OutcomeStep

interface StepOfWorker {
  /** Of the delivery. */
  readonly id: number
  readonly worker: number | null
  readonly now: Date
}

interface HandedStep extends StepOfWorker {
  readonly kind: 'handed'
  readonly messageId: string
}

interface OutcomeStep extends StepOfWorker {
  readonly kind: 'outcome'
  readonly outcome: RecordedOutcome
}

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
    .set({ state: 'skipped', reply: replyWith(skipSentences.cancelled, reply), retry_at: null })
    .where('id', '=', id)
    .execute()
}

/** What a step writes into its delivery. */
interface StepRow {
  readonly id: number
  readonly worker: number | null
  readonly state: DeliveryState
  /** Null: the one that there is. */
  readonly message_id: string | null
  readonly reply: string | null
  readonly retry_at: string | null
  readonly at: string
}

/**
 * Takes the steps of different deliveries by one UPDATE, and says whose it has taken. Each row is asked for the state that
 * its step starts from, for its worker, and, before it is handed over, whether its send is running.
 */
async function markSteps(db: Kysely<Tables>, steps: readonly DeliveryStep[]): Promise<ReadonlySet<number>> {
  const rows = await db
    .with('step(id, worker, state, message_id, reply, retry_at, at)', () => asTable(steps.map(rowOf)))
    .updateTable('delivery')
    .from('step')
    .set(whatStepSays)
    .whereRef('delivery.id', '=', 'step.id')
    .whereRef('delivery.claimed_by', 'is not distinct from', 'step.worker')
    .where((eb) => eb.or([mayBeHanded(eb), mayEnd(eb)]))
    .returning('delivery.id as id')
    .execute()
  return new Set(rows.map(({ id }) => id))
}

type StepBuilder = ExpressionBuilder<Tables & { step: StepRow }, 'delivery' | 'step'>

function whatStepSays(eb: StepBuilder) {
  const isHanded = eb.case().when('step.state', '=', 'handed')
  return {
    state: eb.ref('step.state'),
    attempts: eb('delivery.attempts', '+', isHanded.then(sql.lit(1)).else(sql.lit(0)).end()),
    message_id: eb.fn.coalesce('step.message_id', 'delivery.message_id'),
    reply: eb.ref('step.reply'),
    retry_at: eb.ref('step.retry_at'),
    handed_at: isHanded.then(eb.ref('step.at')).else(eb.ref('delivery.handed_at')).end(),
    changed_at: eb.ref('step.at'),
  }
}

function mayBeHanded(eb: StepBuilder) {
  const running = eb
    .selectFrom('send')
    .select('send.id')
    .whereRef('send.issue_id', '=', 'delivery.issue_id')
    .where('send.state', '=', 'running')
  return eb.and([eb('step.state', '=', 'handed'), eb('delivery.state', '=', 'claimed'), eb.exists(running)])
}

function mayEnd(eb: StepBuilder) {
  // Others may have taken the worker for dead, and it comes back with what the server said.
  const wasTaken = eb.and([eb('delivery.state', '=', 'uncertain'), eb('step.worker', 'is not', null)])
  return eb.and([eb('step.state', '!=', 'handed'), eb.or([eb('delivery.state', '=', 'handed'), wasTaken])])
}

function rowOf(step: DeliveryStep): StepRow {
  const { id, worker, now } = step
  const of = { id, worker, at: now.toISOString() }
  if (step.kind === 'handed')
    return { ...of, state: 'handed', message_id: step.messageId, reply: null, retry_at: null }
  const { state, reply, retryAt } = step.outcome
  return { ...of, state, message_id: null, reply, retry_at: retryAt?.toISOString() ?? null }
}

/** The first row says of which type the values of a column are: PostgreSQL does not know it of a parameter. */
function asTable(rows: readonly StepRow[]): RawBuilder<StepRow> {
  return sql<StepRow>`(values ${sql.join(rows.map((row, index) => (index === 0 ? typed(row) : untyped(row))))})`
}

function typed({ id, worker, state, message_id, reply, retry_at, at }: StepRow) {
  const texts = [state, message_id, reply, retry_at, at].map((value) => sql`cast(${value} as text)`)
  return sql`(cast(${id} as integer), cast(${worker} as integer), ${sql.join(texts)})`
}

function untyped({ id, worker, state, message_id, reply, retry_at, at }: StepRow) {
  return sql`(${sql.join([id, worker, state, message_id, reply, retry_at, at])})`
}
