import type { AudienceRow, Ledger } from '../../domain/ports.ts'
import { finalStates } from '../../domain/sending/delivery.ts'
import { DiglotError } from '../../errors.ts'
import type { SendingDeps } from '../../preview/preview-deps.ts'
import { recoverDead } from '../../send/recover-dead.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import type { SendPlanView, SendView } from '../views/sending.ts'
import { createProofSteps, destinationOf, otherThanSeen, requireNoErrors } from './proof-steps.ts'
import { createReportViews } from './report-views.ts'
import { requireSend } from './require-send.ts'
import { createScheduleSteps } from './schedule-steps.ts'
import type { Scheduling } from './scheduling.ts'
import type { SendControl } from './send-control.ts'
import type { SendRunner } from './send-runner.ts'
import { readSendView } from './send-view.ts'
import type { Sending, SendPlan } from './sending.ts'

export interface SendTools {
  readonly builder: IssueBuilder
  readonly sending: Sending
  readonly control: SendControl
  readonly scheduling: Scheduling
  readonly runner: SendRunner
}

/** Test mails, approval, the send of this moment or of a later one, and its report. */
export function createSendViews(context: AppContext, tools: SendTools): SendingDeps {
  const { store } = context
  const { sending, control, runner } = tools

  async function view(id: string): Promise<SendView> {
    const { ledger } = await store()
    const shown = await readSendView(ledger, id, runner)
    if (shown !== null) return shown
    await requireSend(ledger, id)
    throw new Error(`The send of ${id} could not be read.`)
  }

  async function planned(id: string): Promise<SendPlan> {
    const plan = await sending.planSend(id)
    requireNoErrors(id, plan.problems)
    return plan
  }

  /** Another process that sends is found out before anything is answered; a rehearsal is in nobody's way. */
  async function begin(plan: SendPlan, how: 'start' | 'goOn'): Promise<SendView> {
    if (!runner.isBusy() && !plan.isRehearsal) await requireNoOther((await store()).ledger)
    runner[how](plan)
    return view(plan.issueId)
  }

  return {
    ...createProofSteps(context, tools),
    ...createReportViews(context, view),
    ...createUncertainViews(context, control),
    ...createScheduleSteps(context, { scheduling: tools.scheduling, planned }),
    view,

    async plan(id) {
      const { proof, resumes, audience } = await planned(id)
      const total = audience.reduce((sum, { count }) => sum + count, 0)
      const destination = destinationOf(context, sending)
      return { sha256: proof.sha256, destination, resumes, total, audience: audienceRows(audience) }
    },

    async start(id, sha256) {
      const plan = await planned(id)
      if (plan.proof.sha256 !== sha256) throw otherThanSeen(id)
      return begin(plan, 'start')
    },

    async pause(id) {
      await control.pauseSend(id)
      return view(id)
    },

    async resume(id) {
      await control.resumeSend(id)
      const { ledger } = await store()
      const isLeft = (await ledger.tally(id)).some(({ state }) => !finalStates.includes(state))
      return isLeft ? begin(await planned(id), 'goOn') : view(id)
    },

    async cancel(id) {
      await control.cancelSend(await control.planCancel(id))
      return view(id)
    },
  }
}

function createUncertainViews(
  { store }: AppContext,
  control: SendControl,
): Pick<SendingDeps, 'uncertain' | 'resolve'> {
  return {
    async uncertain(id) {
      const { ledger } = await store()
      await requireSend(ledger, id)
      const deliveries = await ledger.listUncertain(id)
      return { deliveries: deliveries.map((it) => ({ ...it, handedAt: it.handedAt.toISOString() })) }
    },

    async resolve(id, { ids, as, by }) {
      if (as === 'resend')
        return { changed: await control.resendUncertain(await control.planResend(id, ids)) }
      const plan = await control.planResolve(id, ids)
      return { changed: await control.closeUncertain(plan, { state: as, by }) }
    },
  }
}

/** What processes left behind that died: without this, deliveries would show as under way that nobody is at. */
export async function recoverSends({ store, clock }: AppContext): Promise<void> {
  const { ledger } = await store()
  for (const { issueId } of await ledger.list()) await recoverDead(ledger, issueId, clock())
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

async function requireNoOther(ledger: Ledger): Promise<void> {
  const lock = await ledger.lock()
  await lock?.release()
  if (lock !== null) return
  throw new DiglotError('SEND_RUNNING', 'Another process sends on this database, or copies it.', {
    hint: 'Wait until it has ended, or stop it with Ctrl-C where it runs.',
  })
}
