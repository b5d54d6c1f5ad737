import type { RecordedOutcome } from '../../domain/sending/delivery-ports.ts'

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
