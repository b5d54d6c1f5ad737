import { domainOf } from '../../domain/readers/address.ts'
import { type DeliveryChoice, type IdRange, isInRanges } from '../../domain/sending/delivery-choice.ts'
import type { UncertainDelivery, Verdict } from '../../domain/sending/delivery-ports.ts'
import type { Send, SendStore } from '../../domain/sending/send-ports.ts'
import { requireNotCancelled } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { messageIdOf } from '../../mail/message/links.ts'
import { countStates } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
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
  /** Whether a process has deliveries of it under way; what it leaves uncertain shows when it has ended. */
  readonly isSending: boolean
}

export type SendControl = ReturnType<typeof createSendControl>

/** What a person decides about a send that was started. Every step holds for a process that sends at this moment. */
export function createSendControl({ now, store, secretKey }: AppContext) {
  /**
   * With the Message-ID that a person looks for in the log of the server. A restored database does not have it of those that were
   * handed over after its backup was made; it is the one that the message gets whenever it is composed.
   */
  async function listUncertain(issueId: string): Promise<readonly UncertainDelivery[]> {
    const { sends, uncertain } = await store()
    const deliveries = await uncertain.list(issueId)
    if (deliveries.every(({ messageId }) => messageId !== '')) return deliveries
    const [key, { letterhead }] = [await secretKey(), await sends.frozenProof(issueId)]
    const domain = domainOf(letterhead.address)
    return deliveries.map((delivery) => {
      const { subscriberId, messageId } = delivery
      return { ...delivery, messageId: messageId || messageIdOf(key, { issueId, subscriberId }, domain) }
    })
  }

  async function planResolve(
    issueId: string,
    ids: readonly (number | IdRange)[] | 'all',
  ): Promise<UncertainPlan> {
    const { sends, deliveries, workers } = await store()
    const send = await requireSend(sends, issueId)
    await workers.recover(await now())
    const found = await listUncertain(issueId)
    const { claimed, handed } = countStates(await deliveries.tally(issueId))
    return {
      send,
      from: 'uncertain',
      deliveries: ids === 'all' ? found : requireUncertain(found, ids, issueId),
      isSending: claimed + handed > 0,
    }
  }

  /** Those whose last line has these words in it, whatever their case. */
  async function planRejected(issueId: string, words: string): Promise<UncertainPlan> {
    const { sends, refusals } = await store()
    const send = await requireSend(sends, issueId)
    const isMeant = ({ reply }: UncertainDelivery) => reply.toLowerCase().includes(words.toLowerCase())
    const deliveries = (await refusals.list(issueId)).filter(isMeant)
    return { send, from: 'rejected', deliveries, isSending: false }
  }

  return {
    listUncertain,

    /** Nothing more is claimed or handed over once it resolves. Throws `SEND_CANCELLED` where it is too late. */
    async pauseSend(issueId: string): Promise<Send> {
      const { sends } = await store()
      await requireSend(sends, issueId)
      await sends.pause(issueId)
      return requireLive(sends, issueId, 'paused')
    },

    /** The next `diglot send` goes on. Throws `SEND_CANCELLED` where the send is over. */
    async resumeSend(issueId: string): Promise<Send> {
      const { sends } = await store()
      await requireSend(sends, issueId)
      await sends.resume(issueId)
      return requireLive(sends, issueId, 'resumed')
    },

    async planCancel(issueId: string): Promise<CancelPlan> {
      const { sends, deliveries, workers } = await store()
      const send = await requireSend(sends, issueId)
      await workers.recover(await now())
      const { pending, claimed, deferred, handed } = countStates(await deliveries.tally(issueId))
      return { send, left: pending + claimed + deferred, underWay: handed }
    },

    /** How many deliveries were skipped. */
    async cancelSend({ send }: CancelPlan): Promise<number> {
      const { sends } = await store()
      return sends.cancel(send.issueId, await now())
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
      const { refusals, uncertain } = await store()
      if (from === 'rejected') return refusals.resend(idsOf(deliveries), await now())
      return uncertain.resend(idsOf(deliveries), await now())
    },

    /** How many were closed. */
    async closeUncertain({ deliveries }: UncertainPlan, verdict: Verdict): Promise<number> {
      const { uncertain } = await store()
      return uncertain.close(idsOf(deliveries), verdict, await now())
    },
  }
}

async function requireLive(sends: SendStore, issueId: string, done: string): Promise<Send> {
  const send = await requireSend(sends, issueId)
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
