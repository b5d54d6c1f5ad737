import type { LogAct, LogDetails } from '../../domain/act-log.ts'
import { listed, type Message, msg, noWords } from '../../domain/language/message.ts'
import type { StoreSteps } from '../../domain/ports.ts'
import { domainOf } from '../../domain/readers/address.ts'
import {
  type DeliveryChoice,
  type IdRange,
  isInRanges,
  isOfRejected,
  type RejectedChoice,
} from '../../domain/sending/delivery-choice.ts'
import type { UncertainDelivery, Verdict } from '../../domain/sending/delivery-ports.ts'
import type { Send, SendStore } from '../../domain/sending/send-ports.ts'
import { requireNotCancelled } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { countStates } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import { issueSubject, logged } from '../people/act-log.ts'
import { once } from '../when-called.ts'
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
  readonly deliveries: readonly NamedDelivery[]
  /** Whether a process has deliveries of it under way; what it leaves uncertain shows when it has ended. */
  readonly isSending: boolean
}

/** A delivery as the log of the mail server names it. */
export interface NamedDelivery extends Pick<UncertainDelivery, 'id' | 'address' | 'handedAt' | 'reply'> {
  /** Made again where the ledger has none: it is the same whenever it is made. */
  readonly messageId: string
}

export type SendControl = ReturnType<typeof createSendControl>

/** What a person decides about a send that was started. Every step holds for a process that sends at this moment. */
export function createSendControl(context: AppContext) {
  const { actor, now, store, secretKey } = context

  const decided = <T>(
    { act, issueId }: { readonly act: LogAct; readonly issueId: string },
    step: (steps: StoreSteps) => Promise<T>,
    detailsOf: (done: T) => LogDetails = () => ({}),
  ): Promise<T> =>
    logged(context, { act, about: issueSubject(issueId) }, step, (done) => ({ details: detailsOf(done) }))

  async function named(
    sends: SendStore,
    issueId: string,
    deliveries: readonly UncertainDelivery[],
  ): Promise<readonly NamedDelivery[]> {
    // Only restored deliveries have none: nothing else waits for the proof.
    const makeId = once(async () => {
      const { messageIdOf } = await import('../../mail/message/links.ts')
      const [key, { letterhead }] = [await secretKey(), await sends.frozenProof(issueId)]
      return (subscriberId: number) =>
        messageIdOf(key, { issueId, subscriberId }, domainOf(letterhead.address))
    })
    return Promise.all(
      deliveries.map(async ({ subscriberId, messageId, ...delivery }) => ({
        ...delivery,
        messageId: messageId ?? (await makeId())(subscriberId),
      })),
    )
  }

  async function listUncertain(issueId: string): Promise<readonly NamedDelivery[]> {
    const { sends, uncertain } = await store()
    await requireSend(sends, issueId)
    return named(sends, issueId, await uncertain.list(issueId))
  }

  async function planResolve(
    issueId: string,
    ids: readonly (number | IdRange)[] | 'all',
  ): Promise<UncertainPlan> {
    const { sends, deliveries, uncertain, workers } = await store()
    const send = await requireSend(sends, issueId)
    await workers.recover(await now())
    const found = await named(sends, issueId, await uncertain.list(issueId))
    const { claimed, handed } = countStates(await deliveries.tally(issueId))
    return {
      send,
      from: 'uncertain',
      deliveries: ids === 'all' ? found : requireAll(found, ids, { issueId, what: msg`uncertain delivery` }),
      isSending: claimed + handed > 0,
    }
  }

  /** Those whose last line has these words in it, whatever their case. Throws `NOT_FOUND` where one that is named is not among them. */
  async function planRejected(
    issueId: string,
    { rejectedWith: words, only }: RejectedChoice,
  ): Promise<UncertainPlan> {
    const { sends, refusals } = await store()
    const send = await requireSend(sends, issueId)
    const isMeant = ({ reply }: NamedDelivery) => reply.toLowerCase().includes(words.toLowerCase())
    const found = (await named(sends, issueId, await refusals.list(issueId))).filter(isMeant)
    const which = words === '' ? noWords : msg` whose reply has “${words}”`
    const hint = msg`\`diglot resolve ${issueId} --resend rejected\` lists those that there are, and asks.`
    const deliveries =
      only === undefined
        ? found
        : requireAll(found, only, { issueId, what: msg`rejected delivery`, which, hint })
    return { send, from: 'rejected', deliveries, isSending: false }
  }

  return {
    /** Nothing more is claimed or handed over once it resolves. Throws `SEND_CANCELLED` where it is too late. */
    async pauseSend(issueId: string): Promise<Send> {
      const { sends } = await store()
      await requireSend(sends, issueId)
      await decided({ act: 'pause', issueId }, (steps) => steps.sends.pause(issueId))
      return requireLive(sends, issueId, msg`paused`)
    },

    /** The next `diglot send` goes on. Throws `SEND_CANCELLED` where the send is over. */
    async resumeSend(issueId: string): Promise<Send> {
      const { sends } = await store()
      await requireSend(sends, issueId)
      await decided({ act: 'resume', issueId }, (steps) => steps.sends.resume(issueId))
      return requireLive(sends, issueId, msg`resumed`)
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
      const at = await now()
      return decided(
        { act: 'cancel', issueId: send.issueId },
        ({ sends }) => sends.cancel(send.issueId, at),
        (skipped) => ({ skipped }),
      )
    },

    /** The uncertain deliveries, what a dead process left included. Throws `NOT_FOUND` where one that is named is not. */
    planResolve,

    /** The uncertain deliveries, as they are in the ledger. */
    listUncertain,

    /** Those that were rejected with these words; all where there are none. Changes nothing. */
    planRejected,

    /** The same, for sending them once more. Throws `SEND_CANCELLED` where nothing of the send may go out. */
    async planResend(issueId: string, choice: DeliveryChoice): Promise<UncertainPlan> {
      const plan = isOfRejected(choice)
        ? await planRejected(issueId, choice)
        : await planResolve(issueId, choice)
      requireNotCancelled(plan.send, msg`sent once more`)
      return plan
    },

    /** How many are pending again; one that is not uncertain any more stays as it is, here and in `closeUncertain`. */
    async resendUncertain({ send, from, deliveries }: UncertainPlan): Promise<number> {
      const at = await now()
      return decided(
        { act: 'resolve', issueId: send.issueId },
        (steps) => (from === 'rejected' ? steps.refusals : steps.uncertain).resend(idsOf(deliveries), at),
        (changed) => ({ as: 'resend', from, deliveries: changed }),
      )
    },

    /** How many were closed. */
    async closeUncertain({ send, deliveries }: UncertainPlan, state: Verdict['state']): Promise<number> {
      const at = await now()
      const verdict = { state, by: actor.name }
      return decided(
        { act: 'resolve', issueId: send.issueId },
        ({ uncertain }) => uncertain.close(idsOf(deliveries), verdict, at),
        (changed) => ({ as: state, from: 'uncertain', deliveries: changed }),
      )
    },
  }
}

async function requireLive(sends: SendStore, issueId: string, done: Message): Promise<Send> {
  const send = await requireSend(sends, issueId)
  requireNotCancelled(send, done)
  return send
}

function idsOf(deliveries: readonly NamedDelivery[]): readonly number[] {
  return deliveries.map(({ id }) => id)
}

interface Named {
  readonly issueId: string
  /** `uncertain delivery` */
  readonly what: Message
  /** Which of them there are to choose from. */
  readonly which?: Message
  readonly hint?: Message
}

/** All or nothing: with a wrong id among them, the others are not touched either. */
function requireAll(
  deliveries: readonly NamedDelivery[],
  ids: readonly (number | IdRange)[],
  {
    issueId,
    what,
    which = noWords,
    hint = msg`\`diglot resolve ${issueId}\` lists those that there are.`,
  }: Named,
): readonly NamedDelivery[] {
  const ranges = ids.map((id) => (typeof id === 'number' ? { first: id, last: id } : id))
  const wrong = ranges
    .filter((range) => !deliveries.some(({ id }) => isInRanges([range], id)))
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`))
  if (wrong.length === 0) return deliveries.filter(({ id }) => isInRanges(ranges, id))
  throw new DiglotError(
    'NOT_FOUND',
    msg`The issue ${issueId} has no ${what} ${listed(wrong)}${which}; nothing was changed.`,
    { hint },
  )
}
