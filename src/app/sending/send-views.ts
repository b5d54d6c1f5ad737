import { z } from 'zod'
import { finalStates } from '../../domain/sending/delivery.ts'
import type { AudienceRow } from '../../domain/sending/send-ports.ts'
import type { WorkerStore } from '../../domain/sending/worker-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name, seen } from '../inputs.ts'
import { otherThanSeen } from '../issues/problems.ts'
import type { ScheduleView } from '../views/schedule.ts'
import type { SendPlanView, SendView, UncertainList } from '../views/sending.ts'
import { createProofSteps, destinationOf } from './proof-steps.ts'
import { createReportViews } from './report-views.ts'
import { requireSend } from './require-send.ts'
import { scheduleView } from './schedule-view.ts'
import type { Scheduling } from './scheduling.ts'
import type { SendControl } from './send-control.ts'
import type { SendRunner } from './send-runner.ts'
import { readSendView } from './send-view.ts'
import type { Sending, SendPlan } from './sending.ts'

/** A later time, as the clocks of the newsletter show it: `2026-11-30 08:00`, or with a `T`. */
export const scheduleInput = z.strictObject({ at: z.string().max(50), sha256: seen })
export const unscheduleInput = z.strictObject({ sha256: seen })

/** `sha256` is that of the plan that was confirmed. */
export const sendInput = z.strictObject({ sha256: seen })
export const resolveInput = z.strictObject({
  ids: z.array(z.int().min(1)).min(1).max(10_000).readonly(),
  /** `resend` puts them back, to go out with the next run. */
  as: z.enum(['resend', 'accepted', 'rejected']),
  by: name,
})

export interface SendTools {
  readonly sending: Sending
  readonly control: SendControl
  readonly scheduling: Scheduling
  readonly runner: SendRunner
}

/** Test mails, approval, the send of this moment or of a later one, and its report. */
export function createSendViews(context: AppContext, tools: SendTools) {
  const { store, now } = context
  const { sending, control, runner, scheduling } = tools

  async function view(id: string): Promise<SendView> {
    const opened = await store()
    const shown = await readSendView(opened, id, runner)
    if (shown !== null) return shown
    await requireSend(opened.sends, id)
    throw new Error(`The send of ${id} could not be read.`)
  }

  /** The plan that was shown. Throws `PROOF_CHANGED` where it is another by now. */
  async function planSeen(id: string, sha256: string): Promise<SendPlan> {
    const plan = await sending.planSend(id)
    if (plan.proof.sha256 !== sha256) throw otherThanSeen(id)
    return plan
  }

  /** Another process that sends is found out before anything is answered; a rehearsal is in nobody's way. */
  async function begin(plan: SendPlan, how: 'start' | 'goOn'): Promise<SendView> {
    if (!runner.isBusy() && !plan.isRehearsal) await requireNoOther((await store()).workers)
    runner[how](plan)
    return view(plan.issueId)
  }

  return {
    ...createProofSteps(context, tools),
    ...createReportViews(context, view),
    ...createUncertainViews(context, control),
    view,

    async plan(id: string): Promise<SendPlanView> {
      const { proof, resumes, audience } = await sending.planSend(id)
      const total = audience.reduce((sum, { count }) => sum + count, 0)
      const destination = destinationOf(context, sending)
      return { sha256: proof.sha256, destination, resumes, total, audience: audienceRows(audience) }
    },

    start: async (id: string, { sha256 }: z.infer<typeof sendInput>): Promise<SendView> =>
      begin(await planSeen(id, sha256), 'start'),

    /** A worker starts it: the preview may be closed by then, and may send elsewhere than the workers do. */
    async schedule(id: string, { at, sha256 }: z.infer<typeof scheduleInput>): Promise<ScheduleView | null> {
      const plan = await planSeen(id, sha256)
      const time = await scheduling.planTime(plan, at)
      return scheduleView(await scheduling.scheduleSend(plan, time), await now())
    },

    unschedule: (id: string, { sha256 }: z.infer<typeof unscheduleInput>): Promise<void> =>
      scheduling.cancelSchedule(id, sha256),

    async pause(id: string): Promise<SendView> {
      await control.pauseSend(id)
      return view(id)
    },

    async resume(id: string): Promise<SendView> {
      await control.resumeSend(id)
      const { deliveries } = await store()
      const isLeft = (await deliveries.tally(id)).some(({ state }) => !finalStates.includes(state))
      return isLeft ? begin(await sending.planSend(id), 'goOn') : view(id)
    },

    async cancel(id: string): Promise<SendView> {
      await control.cancelSend(await control.planCancel(id))
      return view(id)
    },
  }
}

function createUncertainViews({ store }: AppContext, control: SendControl) {
  return {
    async uncertain(id: string): Promise<UncertainList> {
      const { sends, uncertain } = await store()
      await requireSend(sends, id)
      const deliveries = await uncertain.list(id)
      return { deliveries: deliveries.map((it) => ({ ...it, handedAt: it.handedAt.toISOString() })) }
    },

    async resolve(id: string, { ids, as, by }: z.infer<typeof resolveInput>) {
      if (as === 'resend')
        return { changed: await control.resendUncertain(await control.planResend(id, ids)) }
      const plan = await control.planResolve(id, ids)
      return { changed: await control.closeUncertain(plan, { state: as, by }) }
    },
  }
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
  throw new DiglotError('SEND_RUNNING', 'Another process sends on this database, or copies it.', {
    hint: 'Wait until it has ended, or stop it with Ctrl-C where it runs.',
  })
}
