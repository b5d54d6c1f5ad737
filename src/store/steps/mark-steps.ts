import { type ExpressionBuilder, type Kysely, type RawBuilder, sql } from 'kysely'
import type { DeliveryState } from '../../domain/sending/delivery.ts'
import type { RecordedOutcome } from '../../domain/sending/delivery-ports.ts'
import type { Tables } from '../tables.ts'

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

export interface HandedStep extends StepOfWorker {
  readonly kind: 'handed'
  readonly messageId: string
}

export interface OutcomeStep extends StepOfWorker {
  readonly kind: 'outcome'
  readonly outcome: RecordedOutcome
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
export async function markSteps(
  db: Kysely<Tables>,
  steps: readonly DeliveryStep[],
): Promise<ReadonlySet<number>> {
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
