import { z } from 'zod'
import { msg } from '../../domain/language/message.ts'
import { skipWords } from '../../domain/sending/delivery.ts'
import type { Gap } from '../../domain/sending/gap.ts'
import { outcomeCurve } from '../../domain/sending/outcome-curve.ts'
import type { DeliveryRecord } from '../../domain/sending/report-ports.ts'
import type { AudienceRow } from '../../domain/sending/send-ports.ts'
import type { WorkerStore } from '../../domain/sending/worker-ports.ts'
import { DiglotError } from '../../errors.ts'
import { deliveryCsv } from '../../lists/export-csv.ts'
import type { RehearsedMails } from '../../mail/outbox/read-outbox.ts'
import { total } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import { otherThanSeen } from '../issues/problems.ts'
import type { ShownProofs } from '../issues/shown-proofs.ts'
import { withdrawApproval } from '../issues/withdraw-approval.ts'
import type { RejectView, SendReportView } from '../views/report.ts'
import type { ScheduleView } from '../views/schedule.ts'
import type {
  PauseView,
  RehearsalView,
  SendPlanView,
  SendView,
  UncertainList,
  WithdrawView,
} from '../views/sending.ts'
import { leftOf, type SendPlan } from './plan-send.ts'
import { createProofSteps, destinationOf } from './proof-steps.ts'
import { requireSend } from './require-send.ts'
import { scheduleView } from './schedule-view.ts'
import type { Scheduling } from './scheduling.ts'
import type { SendControl } from './send-control.ts'
import type { SendRunner } from './send-runner.ts'
import { readSendView } from './send-view.ts'
import type { Sending } from './sending.ts'
import type { Proofing } from './test-and-approve.ts'

/** With commas between them: to those who have any of them. */
const tags = z.string().max(10_000)
export const planInput = z.object({ tags: tags.optional() })

/** Whether a person says that it did not go out in the time that a restored backup does not know of. */
const isKnownUnsent = z.boolean().optional()

/** A later time, as the clocks of the newsletter show it: `2026-11-30 08:00`, or with a `T`. */
export const scheduleInput = z.strictObject({
  at: z.string().max(50),
  sha256: seen,
  tags: tags.optional(),
  isKnownUnsent,
})
export const unscheduleInput = z.strictObject({ sha256: seen })

/** `sha256` is that of the plan that was confirmed. */
export const sendInput = z.strictObject({ sha256: seen, tags: tags.optional(), isKnownUnsent })
export const sendNewInput = z.strictObject({ sha256: seen, isKnownUnsent })
/** Deliveries that are shown and decided about at a time. */
const MOST_RESOLVED = 10_000

export const decisionInput = z.strictObject({
  ids: z.array(z.int().min(1)).min(1).max(MOST_RESOLVED).readonly(),
  /** `resend` puts them back, to go out with the next run. */
  as: z.enum(['resend', 'accepted', 'rejected']),
})
/** Rejected deliveries that go out once more. */
export const resendInput = decisionInput.pick({ ids: true })

interface SendTools {
  readonly proofing: Proofing
  readonly sending: Sending
  readonly control: SendControl
  readonly scheduling: Scheduling
  readonly runner: SendRunner
  readonly shown: ShownProofs
  /** Mails of an issue in the outbox, test mails left out. */
  readonly mailsInOutbox: (issueId: string) => Promise<RehearsedMails>
}

/** Test mails, approval, the send of this moment or of a later one, and its report. */
export function createSendViews(context: AppContext, tools: SendTools) {
  const { store, now } = context
  const { sending, control, runner, scheduling, mailsInOutbox } = tools

  async function view(id: string): Promise<SendView> {
    const opened = await store()
    const shown = await readSendView(opened, id, runner)
    if (shown !== null) return shown
    await requireSend(opened.sends, id)
    throw new Error(`The send of ${id} could not be read.`)
  }

  /** The plan that was shown. Throws `PROOF_CHANGED` where it is another by now. */
  async function planSeen(id: string, seen: z.infer<typeof sendInput>): Promise<SendPlan> {
    const { sha256, tags, isKnownUnsent } = seen
    return asSeen(await sending.planSend(id, tags, isKnownUnsent), sha256)
  }

  function planView(plan: SendPlan): SendPlanView {
    const { proof, isRehearsal, resumes, choice, stillWrong, audience, added, doubt } = plan
    return {
      sha256: proof.sha256,
      destination: destinationOf(context),
      isRehearsal,
      resumes,
      tags: choice.tags?.map(({ label }) => label) ?? null,
      corrects: choice.correction?.of ?? null,
      stillWrong,
      total: total(audience),
      added: total(added),
      audience: audienceRows(audience),
      doubt: isRehearsal || doubt === null ? null : gapView(doubt),
    }
  }

  /** Another process that sends is found out before anything is answered; a rehearsal is in nobody's way. */
  async function begin(plan: SendPlan, how: 'start' | 'goOn'): Promise<SendView> {
    sending.requireSendable(plan)
    if (!runner.isBusy() && !plan.isRehearsal) await requireNoOther((await store()).workers)
    runner[how](plan, sending.send)
    return view(plan.issueId)
  }

  return {
    ...createProofSteps(context, tools),
    ...createReportViews(context, view),
    ...createUncertainViews(control),
    view,

    plan: async (id: string, { tags }: z.infer<typeof planInput>): Promise<SendPlanView> =>
      planView(await sending.planSend(id, tags)),

    start: async (id: string, seen: z.infer<typeof sendInput>): Promise<SendView> =>
      begin(await planSeen(id, seen), 'start'),

    planNew: async (id: string): Promise<SendPlanView> => planView(await sending.planToNew(id)),

    startNew: async (
      id: string,
      { sha256, isKnownUnsent }: z.infer<typeof sendNewInput>,
    ): Promise<SendView> => begin(asSeen(await sending.planToNew(id, isKnownUnsent), sha256), 'start'),

    async rehearsal(id: string): Promise<RehearsalView> {
      const run = runner.runOf(id)?.plan.isRehearsal ? await readSendView(await store(), id, runner) : null
      const { last, ...outbox } = await mailsInOutbox(id)
      return { run: run?.isRehearsal ? run : null, outbox: { ...outbox, last: last?.toISOString() ?? null } }
    },

    async withdraw(id: string): Promise<WithdrawView> {
      const result = await withdrawApproval(context, { issueId: id })
      return 'refused' in result ? result : { done: { by: result.done.approvedBy } }
    },

    /** A worker starts it: the preview may be closed by then, and may send elsewhere than the workers do. */
    async schedule(id: string, { at, ...seen }: z.infer<typeof scheduleInput>): Promise<ScheduleView | null> {
      const plan = await planSeen(id, seen)
      const time = await scheduling.planTime(plan, at)
      return scheduleView(await scheduling.scheduleSend(plan, time), await now())
    },

    unschedule: (id: string, { sha256 }: z.infer<typeof unscheduleInput>): Promise<void> =>
      scheduling.cancelSchedule(id, sha256),

    /** One that has ended meanwhile is not touched. */
    async pause(id: string): Promise<PauseView> {
      const before = await view(id)
      if (before.state === 'finished' || before.state === 'cancelled')
        return { ...before, refused: before.state }
      await control.pauseSend(id)
      return { ...(await view(id)), refused: null }
    },

    async resume(id: string): Promise<SendView> {
      await control.resumeSend(id)
      const { deliveries } = await store()
      const isLeft = (await leftOf(deliveries, id)).length > 0
      return isLeft ? begin(await sending.planSend(id), 'goOn') : view(id)
    },

    async cancel(id: string): Promise<SendView> {
      await control.cancelSend(await control.planCancel(id))
      return view(id)
    },
  }
}

/** Throws `PROOF_CHANGED` where it is another proof than the one that was shown. */
function asSeen(plan: SendPlan, sha256: string): SendPlan {
  if (plan.proof.sha256 !== sha256) throw otherThanSeen(plan.issueId)
  return plan
}

function createUncertainViews(control: SendControl) {
  return {
    async rejected(id: string): Promise<UncertainList> {
      const { deliveries } = await control.planRejected(id, { rejectedWith: '' })
      return {
        deliveries: deliveries
          .slice(0, MOST_RESOLVED)
          .map((it) => ({ ...it, handedAt: it.handedAt.toISOString() })),
      }
    },

    /** Of those that are named; one that is not rejected any more stays as it is. */
    async resendRejected(id: string, { ids }: z.infer<typeof resendInput>) {
      const plan = await control.planResend(id, { rejectedWith: '' })
      const chosen = new Set(ids)
      const deliveries = plan.deliveries.filter((delivery) => chosen.has(delivery.id))
      return { changed: await control.resendUncertain({ ...plan, deliveries }) }
    },

    async uncertain(id: string): Promise<UncertainList> {
      const deliveries = await control.listUncertain(id)
      return { deliveries: deliveries.map((it) => ({ ...it, handedAt: it.handedAt.toISOString() })) }
    },

    async resolve(id: string, { ids, as }: z.infer<typeof decisionInput>) {
      if (as === 'resend')
        return { changed: await control.resendUncertain(await control.planResend(id, ids)) }
      const plan = await control.planResolve(id, ids)
      return { changed: await control.closeUncertain(plan, as) }
    },
  }
}

function gapView({ from, to }: Gap): NonNullable<SendPlanView['doubt']> {
  return { from: from.toISOString(), to: to.toISOString() }
}

/** One row per edition and domain; what is left of a send comes in one per state. */
function audienceRows(audience: readonly AudienceRow[]): SendPlanView['audience'] {
  const groups = Map.groupBy(audience, ({ edition, domain }) => `${edition} ${domain}`)
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const { edition, domain } = first
    return [{ edition, domain, count: more.reduce((sum, { count }) => sum + count, first.count) }]
  })
}

async function requireNoOther(workers: WorkerStore): Promise<void> {
  const lock = await workers.lock()
  await lock?.release()
  if (lock !== null) return
  throw new DiglotError('SEND_RUNNING', msg`Another process sends on this database, or copies it.`, {
    hint: msg`Wait until it has ended, or stop it with Ctrl-C where it runs.`,
  })
}

const REJECTS_SHOWN = 200

/** What became of a send. */
function createReportViews({ store }: AppContext, view: (id: string) => Promise<SendView>) {
  return {
    async report(id: string): Promise<SendReportView> {
      const { reports } = await store()
      const send = await view(id)
      const ends = await reports.ends(id)
      const { stepSeconds, steps } = outcomeCurve(ends)
      return {
        send,
        curve: { stepSeconds, steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })) },
        rejects: (await reports.rejected(id, REJECTS_SHOWN)).map(rejectView),
        rejectCount: send.counts.rejected,
        skipped: (await reports.skipped(id)).map(({ reason, count }) => ({
          reason: reason === null ? null : skipWords[reason],
          count,
        })),
      }
    },

    /** In pieces. */
    async reportCsv(id: string): Promise<AsyncIterable<string>> {
      const { sends, reports } = await store()
      await requireSend(sends, id)
      return deliveryCsv(reports.deliveries(id))
    },
  }
}

function rejectView({ address, edition, domain, reply, at }: DeliveryRecord): RejectView {
  return { address, edition, domain, reply, at: at.toISOString() }
}
