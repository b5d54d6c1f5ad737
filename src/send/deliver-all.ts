import { msg } from '../domain/language/message.ts'
import type { Message, Store, Transport } from '../domain/ports.ts'
import { type ClaimedDelivery, type DeliveryOutcome, finalStates } from '../domain/sending/delivery.ts'
import { endOfSentence } from '../domain/sending/quoted-reply.ts'
import { recordOf } from '../domain/sending/retry.ts'
import { DiglotError } from '../errors.ts'
import { afterRefusal, type Breaker, hasFailedTooLong, noRefusals, type RefusalRun } from './breaker.ts'
import { type Claims, createClaims, type Hold } from './claims.ts'
import { createPaceKeeper, type PaceKeeper } from './pace-keeper.ts'
import type { SendTime, Wait } from './send-time.ts'

/** What delivering one issue takes. */
export interface DeliveryTools {
  readonly issueId: string
  readonly store: Pick<Store, 'deliveries' | 'paces' | 'refusals' | 'sends'>
  readonly transport: Transport
  /** Where the transport leads, as an error names it: a host, or a folder. */
  readonly destination: string
  /** Makes the message of one delivery from the frozen proof. */
  readonly compose: (delivery: ClaimedDelivery, date: Date) => Promise<Message>
  readonly clock: () => Date
  readonly wait: Wait
  /** Deliveries at a time. */
  readonly concurrency: number
  /** Whether it goes on until no delivery is deferred. Left out, it ends where all that is left is deferred and not due. */
  readonly waitsForRetries?: boolean | undefined
  /** Deliveries after which it ends, with others left for the next time. Left out, it goes on. */
  readonly atMost?: number | undefined
  /** It ends where the pace lets nothing go out for longer. Left out, it waits. */
  readonly patienceMs?: number | undefined
  /** Ends the send early and cleanly. */
  readonly signal?: AbortSignal | undefined
}

/** What is reported of a send while it goes on. */
export interface DeliveryEvents {
  /** For each delivery that reached a final state. */
  readonly onFinal: () => void
  /** When nothing is under way, and nothing can be for some time. */
  readonly onHold: (hold: Hold) => void
}

const NOTHING_LEFT = 'nothing left: the send stopped between handing over and the first word to the server'

/** Claims ahead of the lanes, so that none of them waits for the database between two deliveries. */
const CLAIMED_PER_LANE = 4

/**
 * Runs the lanes until there is nothing to do, the signal is given, the send is paused or cancelled, or one of them
 * fails. Then every delivery under way is finished and recorded, and what was claimed but not handed over is released.
 * Throws `SMTP_FAILED` where the server has taken nothing for a quarter of an hour, and, with the send paused and its refusals
 * put back, where it refuses everybody.
 */
export async function deliverAll(
  tools: DeliveryTools,
  time: SendTime,
  { onFinal, onHold }: DeliveryEvents,
): Promise<void> {
  const { issueId, store, concurrency, waitsForRetries = false } = tools
  const { atMost = Number.POSITIVE_INFINITY, patienceMs = Number.POSITIVE_INFINITY } = tools
  const signal = tools.signal ?? new AbortController().signal
  const ahead = CLAIMED_PER_LANE * concurrency
  const claims = createClaims({
    issueId,
    store,
    time,
    ahead,
    atMost,
    waitsForRetries,
    patienceMs,
    onHold,
    signal,
  })
  const pace = await createPaceKeeper(store.paces)

  const refusals = { run: noRefusals }
  const laneTools = { ...tools, time, claims, pace, refusals, onFinal }
  const lanes = await Promise.allSettled(Array.from({ length: concurrency }, () => runLane(laneTools)))
  await claims.releaseAll()
  await weighUp(laneTools)
  for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason
}

interface LaneTools extends DeliveryTools, Pick<DeliveryEvents, 'onFinal'> {
  readonly claims: Claims
  readonly pace: PaceKeeper
  readonly time: SendTime
  /** Shared by the lanes. */
  readonly refusals: { run: RefusalRun }
}

/** When all lanes have ended: only then is it known of everybody what the server said. */
async function weighUp({ issueId, store, time, refusals }: LaneTools): Promise<void> {
  const { mustHold, ids } = refusals.run
  if (mustHold) await store.refusals.putBack(issueId, ids, time.now())
  else await store.refusals.settle(issueId, time.now())
}

/**
 * The order is the promise: durable `handed`, then the dialogue, then its outcome; and never a guess in between. While
 * `accepted` is being written down the next delivery is made ready: the store keeps the order, so that this one is
 * durably handed over no sooner than that outcome is durable, and no lane ever leaves more than one delivery uncertain.
 */
async function runLane(tools: LaneTools): Promise<void> {
  const { transport, claims } = tools
  let recording: Promise<void> = Promise.resolve()
  try {
    for (;;) {
      const delivery = await claims.next()
      if (delivery === null) return
      const ready = await handOver(delivery, tools)
      try {
        await recording.catch((error) => takeBack(ready && delivery, error, tools))
        if (ready === null) return claims.end()
        const outcome = await transport.deliver(ready.message)
        recording = record(delivery, outcome, tools)
        // Thrown where it is waited for; nobody shall wait for a turn meanwhile.
        recording.catch(claims.end)
        if (outcome.state !== 'accepted') await recording
      } finally {
        ready?.leave()
      }
    }
  } catch (error) {
    claims.end()
    throw error
  } finally {
    await recording
  }
}

interface ReadyMessage {
  readonly message: Message
  /** When its delivery has ended. */
  readonly leave: () => void
}

/** Null where the send is held: nothing may leave. */
async function handOver(delivery: ClaimedDelivery, tools: LaneTools): Promise<ReadyMessage | null> {
  const { store, transport, compose, time, claims, pace } = tools
  const message = await compose(delivery, time.now())
  const leave = (await transport.admit?.(message)) ?? (() => undefined)
  let isHanded = false
  try {
    isHanded = await store.deliveries.recordHanded(delivery.id, message.messageId, time.now())
  } finally {
    if (!isHanded) leave()
  }
  if (!isHanded) return null
  claims.markHanded(delivery.id)
  pace.noteHanded(delivery, time.now())
  return { message, leave }
}

/** The outcome before it could not be written down, and the lane ends: nothing has left of this one. Throws that error. */
async function takeBack(handed: ClaimedDelivery | null, error: unknown, tools: LaneTools): Promise<never> {
  const { store, time } = tools
  const now = time.now()
  const outcome = { state: 'deferred', reply: NOTHING_LEFT, retryAt: now } as const
  // Where that cannot be written down either it stays handed over, and becomes uncertain.
  if (handed !== null) await Promise.allSettled([store.deliveries.recordOutcome(handed.id, outcome, now)])
  throw error
}

async function record(delivery: ClaimedDelivery, outcome: DeliveryOutcome, tools: LaneTools): Promise<void> {
  const { store, time, claims, pace, onFinal } = tools
  const now = time.now()
  const recorded = recordOf(outcome, delivery, now)
  await store.deliveries.recordOutcome(delivery.id, recorded, now)
  await pace.noteOutcome(delivery, outcome, now)
  const breaker = await claims.noteOutcome(outcome, now)
  if (hasFailedTooLong(breaker, now)) throw nothingTaken(tools, breaker)
  await noteRefusal(delivery, outcome, tools)
  if (finalStates.includes(recorded.state)) onFinal()
}

/** Throws where the server refuses everybody; the send is paused then, for all workers. */
async function noteRefusal(
  { id }: ClaimedDelivery,
  outcome: DeliveryOutcome,
  { issueId, store, destination, refusals }: LaneTools,
): Promise<void> {
  const refused = outcome.state === 'rejected' ? { id, ...(await store.refusals.weigh(id)) } : null
  refusals.run = afterRefusal(refusals.run, outcome, refused)
  if (!refusals.run.mustHold) return
  await store.sends.pause(issueId)
  throw refusesAll({ issueId, destination }, refusals.run)
}

function refusesAll(
  { issueId, destination }: Pick<DeliveryTools, 'issueId' | 'destination'>,
  { reply }: RefusalRun,
): DiglotError {
  return new DiglotError(
    'SMTP_FAILED',
    msg`The server refuses one reader after the other and takes nothing in between; its last answer was: ${endOfSentence(reply ?? '')} The send of ${issueId} is paused; nobody was suppressed, and nothing is lost.`,
    {
      where: destination,
      hint: msg`Ask the people who run the server for the reason: a login that is missing, a sender that it does not accept, a block of this machine’s address. Then run \`diglot resume ${issueId}\` and \`diglot send ${issueId}\`.`,
    },
  )
}

function nothingTaken({ issueId, destination }: DeliveryTools, { reply }: Breaker): DiglotError {
  return new DiglotError(
    'SMTP_FAILED',
    msg`Nothing could be handed over for 15 minutes; the last answer was: ${endOfSentence(reply)} The send of ${issueId} has stopped; nothing is lost and nothing will go twice.`,
    { where: destination, hint: msg`Fix that, then run \`diglot send ${issueId}\` to go on.` },
  )
}
