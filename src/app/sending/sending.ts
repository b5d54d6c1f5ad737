import { createSecretKey, randomBytes } from 'node:crypto'
import { msg } from '../../domain/language/message.ts'
import type { Store, Transport } from '../../domain/ports.ts'
import { ALL_GROUPS } from '../../domain/sending/pace.ts'
import type { SendStore } from '../../domain/sending/send-ports.ts'
import type { PaceStore } from '../../domain/sending/worker-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { Hold } from '../../send/claims.ts'
import { total } from '../../send/count-states.ts'
import type { Progress } from '../../send/progress.ts'
import { CHUNK } from '../../send/run-worker.ts'
import { type SendReport, sendIssue } from '../../send/send-issue.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { openRehearsalStore } from '../open-store.ts'
import { issueSubject, logEntry } from '../people/act-log.ts'
import { requireOwnSettings } from '../setup/sample-settings.ts'
import { giveHint } from './open-queue.ts'
import { createOutgoingMail, loadComposers } from './outgoing-mail.ts'
import { createSendPlans, type SendPlan } from './plan-send.ts'
import type { ShownSendState } from './send-status.ts'
import { readSendStatus, type SendStatus } from './send-status.ts'
import { createWait } from './wait.ts'

export interface SendRunOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly onHold: (hold: Hold) => void
  /** Called each time that the database is unreachable; the send goes on when it is back. */
  readonly onUnreachable?: (error: unknown) => void
  /** Whether it goes on until no delivery is deferred. */
  readonly waitsForRetries: boolean
}

/** A send, or a rehearsal, as it was when it ended. */
export interface SendResult extends Omit<SendReport, 'state'> {
  readonly state: ShownSendState
  /** How many came to a send that was begun before. */
  readonly added: number
  readonly status: SendStatus
}

export type Sending = ReturnType<typeof createSending>

/** A send: what it would do, and the doing of it. */
export function createSending(context: AppContext, builder: IssueBuilder) {
  const { config, clock, store } = context
  const outgoing = createOutgoingMail(context)
  const { route, composerOptions, withTransport } = outgoing
  const plans = createSendPlans(context, builder, outgoing)

  interface DeliverOptions extends SendRunOptions {
    readonly transport: Transport
    readonly signed: Awaited<ReturnType<typeof composerOptions>>
  }

  async function deliver(
    into: Store,
    plan: SendPlan,
    { signed, ...options }: DeliverOptions,
  ): Promise<SendResult> {
    const { sends, paces, isUnreachable, clock: shared } = into
    const { issueId } = plan
    const { createIssueComposer } = await loadComposers()
    const time = shared?.now ?? clock
    const joined = plan.isRehearsal
      ? await joinSend(sends, plan, time())
      : await joinLogged(into, plan, time())
    if (plan.pace !== null) await paces.set(issueId, plan.pace)
    if (!plan.isRehearsal)
      await giveHint(config, issueId, { chunks: Math.ceil(total(plan.audience) / CHUNK) })
    const sent = sendIssue({
      issueId,
      store: into,
      compose: createIssueComposer(await sends.frozenProof(issueId), signed),
      clock: time,
      wait: createWait(time),
      destination: route().destination,
      concurrency: await lanesFor(paces, route().lanes),
      isUnreachable,
      ...options,
    })
    const report = await (joined > 0 ? sent.catch((error) => refuseBusy(error, plan, joined)) : sent)
    const status = await readSendStatus(into, issueId, time())
    return { ...report, state: status.state, added: joined, status }
  }

  /** The send and its entry in the log begin together. */
  async function joinLogged(into: Store, plan: SendPlan, at: Date): Promise<number> {
    const { issueId, proof, resumes, choice } = plan
    const entry = await logEntry(context, { act: 'send', about: issueSubject(issueId) })
    const tags = choice.tags?.map(({ label }) => label)
    return into.together(async ({ sends, log }) => {
      const joined = await joinSend(sends, plan, at)
      const readers = resumes ? joined : total(plan.audience)
      const details = { sha256: proof.sha256, readers, resumed: resumes, ...(tags !== undefined && { tags }) }
      await log.add({ ...entry, details })
      return joined
    })
  }

  return {
    /** The server's host, or the outbox's folder. Throws `CONFIG_INVALID`. */
    destination: () => route().destination,
    /** Whether the destination is the outbox. */
    staysHere: () => route().staysHere,

    ...plans,

    /**
     * Freezes what is not frozen yet, and delivers until nothing is left or the signal comes. The pace is no part of
     * what is frozen: a send that goes on takes the one of this moment.
     *
     * A rehearsal does the same on a copy of the list, begins at the beginning each time, and needs no pace. The links of
     * its mails are signed by a key that is thrown away, so that nobody who tries one changes anything.
     */
    async send(plan: SendPlan, options: SendRunOptions): Promise<SendResult> {
      plans.requireSendable(plan)
      if (!plan.isRehearsal && !plan.resumes) await requireOwnSettings(context, plan.issueId)
      const signed = await composerOptions(plan.proof)
      return withTransport(async (transport) => {
        if (!plan.isRehearsal) return deliver(await store(), plan, { ...options, transport, signed })
        const rehearsal = await openRehearsalStore(config, sentBefore(plan))
        try {
          const key = createSecretKey(randomBytes(32))
          return await deliver(
            rehearsal,
            { ...plan, pace: null },
            { ...options, transport, signed: { ...signed, key } },
          )
        } finally {
          await rehearsal.close()
        }
      })
    },
  }
}

/** New readers have a delivery once they are added: a worker that has the database to itself sends to them, too. */
function refuseBusy(error: unknown, { issueId }: SendPlan, added: number): never {
  if (!(error instanceof DiglotError && error.code === 'SEND_RUNNING')) throw error
  throw new DiglotError(
    'SEND_RUNNING',
    msg`New subscribers who were added to the send of ${issueId}: ${added}. Another process sends on this database.`,
    {
      hint: msg`A \`diglot worker\` sends to them by itself. Otherwise run \`diglot send ${issueId}\` when the other process has ended.`,
      cause: error,
    },
  )
}

function sentBefore({ choice: { correction } }: SendPlan): readonly string[] {
  return correction === undefined ? [] : correction.copies.map(({ issueId }) => issueId)
}

/** Begins the send, or puts those on it who are new to it; how many these are. */
async function joinSend(sends: SendStore, plan: SendPlan, now: Date): Promise<number> {
  const { issueId, proof, choice, toNew, added } = plan
  if (toNew) return sends.addNewReaders({ issueId, choice, now })
  await sends.start(proof, choice, now)
  return added.length > 0 ? sends.extend(issueId, choice, now) : 0
}

/** No more than the pace allows in all. */
export async function lanesFor(paces: PaceStore, most: number): Promise<number> {
  const overall = (await paces.list()).find(({ group }) => group === ALL_GROUPS)
  return Math.min(most, overall?.connections ?? most)
}
