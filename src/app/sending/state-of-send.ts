import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import type { ReportStore } from '../../domain/sending/report-ports.ts'
import type { Send } from '../../domain/sending/send-ports.ts'
import type { SendState } from '../../domain/sending/send-state.ts'
import { countAll, countFinal, countStates, type StateCounts } from '../../send/count-states.ts'

/** What became of a send: what a person has decided, or `finished` where every delivery is in a final state. */
export type ShownSendState = SendState | 'finished'

/** A send as everybody is told of it. */
export interface ShownSend extends Omit<Send, 'state'> {
  readonly state: ShownSendState
  /** When the last delivery ended; null while some have not. A delivery that is sent once more makes it null again. */
  readonly finishedAt: Date | null
}

/** Nobody says that a send has finished: it has, once nothing of it is left. A cancelled one stays cancelled. */
export function stateOfSend({ state }: Pick<Send, 'state'>, counts: StateCounts): ShownSendState {
  return state !== 'cancelled' && hasEnded(counts) ? 'finished' : state
}

export async function showSend(
  send: Send,
  tally: readonly TallyRow[],
  { lastEnd }: Pick<ReportStore, 'lastEnd'>,
): Promise<ShownSend> {
  const counts = countStates(tally)
  const finishedAt = hasEnded(counts) ? ((await lastEnd(send.issueId)) ?? send.startedAt) : null
  return { ...send, state: stateOfSend(send, counts), finishedAt }
}

function hasEnded(counts: StateCounts): boolean {
  return countFinal(counts) === countAll(counts)
}
