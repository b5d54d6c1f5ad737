import type { Ledger, Send, UncertainDelivery, Verdict } from '../../domain/ports.ts'
import { type DeliveryChoice, type IdRange, isInRanges } from '../../domain/sending/delivery-choice.ts'
import { requireNotCancelled } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { countStates } from '../../send/count-states.ts'
import { recoverDead } from '../../send/recover-dead.ts'
import type { AppContext } from '../context.ts'
import { listUncertain } from './list-uncertain.ts'
import { requireSend } from './require-send.ts'

/** What cancelling a send would end. */
export interface CancelPlan {
  readonly send: Send
  /** Deliveries that would be skipped. */
  readonly left: number
  /** Deliveries that are in the middle of their SMTP dialogue. */
  readonly underWay: number
}

/** Uncertain deliveries of a send, or rejected ones: all, or those that a person has named. */
export interface UncertainPlan {
  readonly send: Send
  readonly from: 'uncertain' | 'rejected'
  readonly deliveries: readonly UncertainDelivery[]
  /** Whether a process sends at this moment; what it leaves uncertain shows when it has ended. */
  readonly isSending: boolean
}

export type SendControl = ReturnType<typeof createSendControl>

/** What a person decides about a send that was started. Every step holds for a process that sends at this moment. */
export function createSendControl(context: AppContext) {
  const { now, store } = context

  async function planResolve(
    issueId: string,
    ids: readonly (number | IdRange)[] | 'all',
  ): Promise<UncertainPlan> {
    const { ledger } = await store()
    const send = await requireSend(ledger, issueId)
    const recovered = await recoverDead(ledger, issueId, await now())
    const uncertain = await listUncertain(context, issueId)
    return {
      send,
      from: 'uncertain',
      deliveries: ids === 'all' ? uncertain : requireUncertain(uncertain, ids, issueId),
      isSending: recovered === null || countStates(await ledger.tally(issueId)).handed > 0,
    }
  }

  /** Those whose last line has these words in it, whatever their case. */
  async function planRejected(issueId: string, words: string): Promise<UncertainPlan> {
    const { ledger } = await store()
    const send = await requireSend(ledger, issueId)
    const isMeant = ({ reply }: UncertainDelivery) => reply.toLowerCase().includes(words.toLowerCase())
    const deliveries = (await ledger.listRejected(issueId)).filter(isMeant)
    return { send, from: 'rejected', deliveries, isSending: false }
  }

  return {
    /** Nothing more is claimed or handed over once it resolves. Throws `SEND_CANCELLED` where it is too late. */
    async pauseSend(issueId: string): Promise<Send> {
      const { ledger } = await store()
      await requireSend(ledger, issueId)
      await ledger.pause(issueId)
      return requireLive(ledger, issueId, 'paused')
    },

    /** The next `diglot send` goes on. Throws `SEND_CANCELLED` where the send is over. */
    async resumeSend(issueId: string): Promise<Send> {
      const { ledger } = await store()
      await requireSend(ledger, issueId)
      await ledger.resume(issueId)
      return requireLive(ledger, issueId, 'resumed')
    },

    async planCancel(issueId: string): Promise<CancelPlan> {
      const { ledger } = await store()
      const send = await requireSend(ledger, issueId)
      await recoverDead(ledger, issueId, await now())
      const { pending, claimed, deferred, handed } = countStates(await ledger.tally(issueId))
      return { send, left: pending + claimed + deferred, underWay: handed }
    },

    /** How many deliveries were skipped. */
    async cancelSend({ send }: CancelPlan): Promise<number> {
      const { ledger } = await store()
      return ledger.cancel(send.issueId, await now())
    },

    /** The uncertain deliveries, what a dead process left included. Throws `NOT_FOUND` where one that is named is not. */
    planResolve,

    /** Those that were rejected with these words; all where there are none. Changes nothing. */
    planRejected,

    /** The same, for sending them once more. Throws `SEND_CANCELLED` where nothing of the send may go out. */
    async planResend(issueId: string, choice: DeliveryChoice): Promise<UncertainPlan> {
      const plan =
        typeof choice === 'object' && 'rejectedWith' in choice
          ? await planRejected(issueId, choice.rejectedWith)
          : await planResolve(issueId, choice)
      requireNotCancelled(plan.send, 'sent once more')
      return plan
    },

    /** How many are pending again; one that is not uncertain any more stays as it is, here and in `closeUncertain`. */
    async resendUncertain({ from, deliveries }: UncertainPlan): Promise<number> {
      const { ledger } = await store()
      if (from === 'rejected') return ledger.resendRejected(idsOf(deliveries), await now())
      return ledger.resendUncertain(idsOf(deliveries), await now())
    },

    /** How many were closed. */
    async closeUncertain({ deliveries }: UncertainPlan, verdict: Verdict): Promise<number> {
      const { ledger } = await store()
      return ledger.closeUncertain(idsOf(deliveries), verdict, await now())
    },
  }
}

async function requireLive(ledger: Ledger, issueId: string, done: string): Promise<Send> {
  const send = await requireSend(ledger, issueId)
  requireNotCancelled(send, done)
  return send
}

function idsOf(deliveries: readonly UncertainDelivery[]): readonly number[] {
  return deliveries.map(({ id }) => id)
}

/** All or nothing: with a wrong id among them, the others are not touched either. */
function requireUncertain(
  uncertain: readonly UncertainDelivery[],
  ids: readonly (number | IdRange)[],
  issueId: string,
): readonly UncertainDelivery[] {
  const ranges = ids.map((id) => (typeof id === 'number' ? { first: id, last: id } : id))
  const wrong = ranges
    .filter((range) => !uncertain.some(({ id }) => isInRanges([range], id)))
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
  if (wrong.length === 0) return uncertain.filter(({ id }) => isInRanges(ranges, id))
  throw new DiglotError(
    'NOT_FOUND',
    `The issue ${issueId} has no uncertain delivery ${wrong.join(', ')}; nothing was changed.`,
    { hint: `\`diglot resolve ${issueId}\` lists those that there are.` },
  )
}
