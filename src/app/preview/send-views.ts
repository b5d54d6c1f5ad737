import { relative } from 'node:path'
import { deliveryCsv } from '../../content/delivery-export.ts'
import { finalStates } from '../../domain/delivery.ts'
import { outcomeCurve } from '../../domain/outcome-curve.ts'
import type { TestRun } from '../../domain/ports.ts'
import type { Problem } from '../../domain/problem.ts'
import { DiglotError } from '../../errors.ts'
import type * as api from '../../preview/api/types.ts'
import type { SendingDeps } from '../../preview/preview-deps.ts'
import { recoverDead } from '../../send/recover-dead.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues.ts'
import { requireSend } from '../require-send.ts'
import type { createSendControl } from '../send-control.ts'
import type { createSending, SendPlan } from '../sending.ts'
import { approvalView } from './issue-views.ts'
import type { SendRunner } from './send-runner.ts'
import { readSendView } from './send-view.ts'

export interface SendTools {
  readonly builder: IssueBuilder
  readonly sending: ReturnType<typeof createSending>
  readonly control: ReturnType<typeof createSendControl>
  readonly runner: SendRunner
}

const RUNS_SHOWN = 20
const REJECTS_SHOWN = 200

/** Test mails, approval, and the send with its report. */
export function createSendViews(
  { config, store }: AppContext,
  { builder, sending, control, runner }: SendTools,
): SendingDeps & { readonly destination: api.Destination } {
  const destination: api.Destination =
    config.smtpUrl === null
      ? { kind: 'outbox', name: relative(config.root, sending.destination) || sending.destination }
      : { kind: 'smtp', name: sending.destination }

  const shownRun = (run: TestRun) =>
    testRunView(run.destination === sending.destination ? { ...run, destination: destination.name } : run)

  async function view(id: string): Promise<api.SendView> {
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

  /** Goes on, or begins; another process that sends is found out before anything is answered. */
  async function begin(plan: SendPlan): Promise<api.SendView> {
    const { ledger } = await store()
    if (!runner.runOf(plan.issueId)?.isRunning) await requireNoOther(ledger)
    runner.start(plan)
    return view(plan.issueId)
  }

  return {
    destination,

    async sendTests(id, { to, editions }) {
      return shownRun(await sending.sendTest(id, { to, editions }))
    },

    async testRuns(id) {
      const runs = await (await store()).testRuns.latest(id, RUNS_SHOWN)
      return { runs: runs.map(shownRun) }
    },

    async approve(id, { sha256, by }) {
      const built = await builder.renderIssue(id)
      requireNoErrors(id, built.problems)
      if (built.proof.sha256 !== sha256) throw otherThanSeen(id)
      const approval = await sending.approve(built, by)
      return approvalView({ approval, proof: built.proof }, built.proof)
    },

    async plan(id) {
      const { proof, resumes, audience } = await planned(id)
      const left = Map.groupBy(audience, ({ edition, domain }) => `${edition} ${domain}`)
      const rows = [...left.values()].flatMap(([first, ...more]) =>
        first === undefined
          ? []
          : [
              {
                edition: first.edition,
                domain: first.domain,
                count: more.reduce((sum, { count }) => sum + count, first.count),
              },
            ],
      )
      const total = rows.reduce((sum, { count }) => sum + count, 0)
      return { sha256: proof.sha256, destination, resumes, total, audience: rows }
    },

    async start(id, sha256) {
      const plan = await planned(id)
      if (plan.proof.sha256 !== sha256) throw otherThanSeen(id)
      return begin(plan)
    },

    view,

    async pause(id) {
      await control.pauseSend(id)
      return view(id)
    },

    async resume(id) {
      await control.resumeSend(id)
      const { ledger } = await store()
      const isLeft = (await ledger.tally(id)).some(({ state }) => !finalStates.includes(state))
      // A process that has not seen the pause yet goes on by itself.
      if (!isLeft || runner.runOf(id)?.isRunning) return view(id)
      return begin(await planned(id))
    },

    async cancel(id) {
      await control.cancelSend(await control.planCancel(id))
      return view(id)
    },

    async uncertain(id) {
      const { ledger } = await store()
      await requireSend(ledger, id)
      const uncertain = await ledger.listUncertain(id)
      return {
        deliveries: uncertain.map((delivery) => ({
          ...delivery,
          handedAt: delivery.handedAt.toISOString(),
        })),
      }
    },

    async resolve(id, { ids, as, by }) {
      if (as === 'resend')
        return { changed: await control.resendUncertain(await control.planResend(id, ids)) }
      const plan = await control.planResolve(id, ids)
      return { changed: await control.closeUncertain(plan, { state: as, by }) }
    },

    async report(id) {
      const { reports } = await store()
      const send = await view(id)
      const ends = await reports.ends(id)
      const { stepSeconds, steps } = outcomeCurve(ends)
      const rejects = await reports.rejected(id, REJECTS_SHOWN)
      return {
        send,
        endedAt: send.done === send.total ? (ends.at(-1)?.at.toISOString() ?? null) : null,
        curve: { stepSeconds, steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })) },
        rejects: rejects.map(({ address, edition, domain, reply, at }) => ({
          address,
          edition,
          domain,
          reply,
          at: at.toISOString(),
        })),
        rejectCount: send.counts.rejected,
      }
    },

    async reportCsv(id) {
      const { ledger, reports } = await store()
      await requireSend(ledger, id)
      return deliveryCsv(reports.deliveries(id))
    },
  }

  async function requireNoOther(ledger: Parameters<typeof recoverDead>[0]): Promise<void> {
    const lock = await ledger.lock()
    await lock?.release()
    if (lock !== null) return
    throw new DiglotError('SEND_RUNNING', 'Another diglot send is running on this database.', {
      hint: 'Wait until it has ended, or stop it with Ctrl-C where it runs.',
    })
  }
}

/** What processes left behind that died: without this, deliveries would show as under way that nobody is at. */
export async function recoverSends({ store, clock }: AppContext): Promise<void> {
  const { ledger } = await store()
  for (const { issueId } of await ledger.list()) await recoverDead(ledger, issueId, clock())
}

function testRunView({ at, sha256, destination, results }: TestRun): api.TestRun {
  return {
    at: at.toISOString(),
    sha256,
    destination,
    results: results.map(({ editionId, address, outcome: { state, reply } }) => ({
      edition: editionId,
      address,
      state,
      reply,
    })),
  }
}

function requireNoErrors(id: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`
  throw new DiglotError(
    'CHECK_FAILED',
    `The issue ${id} has ${count}, and goes nowhere before they are mended.`,
    {
      hint: 'The problems beside the mail say where.',
    },
  )
}

function otherThanSeen(id: string): DiglotError {
  return new DiglotError(
    'PROOF_CHANGED',
    `The issue ${id} is not what was shown any more; nothing was done.`,
    {
      hint: 'Look at it as it is, then decide again.',
    },
  )
}
