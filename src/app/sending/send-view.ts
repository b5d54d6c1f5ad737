import type { Store } from '../../domain/ports.ts'
import type { TallyRow } from '../../domain/sending/delivery-ports.ts'
import type { WorkerStore } from '../../domain/sending/worker-ports.ts'
import { countAll, countFinal, countStates } from '../../send/count-states.ts'
import { bugView, type FailureView, failureView } from '../views/failure.ts'
import type { SendView } from '../views/sending.ts'
import type { SendRun, SendRunner } from './send-runner.ts'
import { type ShownSend, showSend, stateOfSend } from './send-status.ts'

/** What is known of a send, from the database and from the process that runs it, if that is this one. */
export async function readSendView(
  { sends, deliveries, workers, reports }: Pick<Store, 'sends' | 'deliveries' | 'workers' | 'reports'>,
  issueId: string,
  runner: SendRunner,
): Promise<SendView | null> {
  const last = runner.runOf(issueId)
  const send = await sends.find(issueId)
  if (send === null) return last && viewOfRun(last)
  const run = last?.plan.isRehearsal ? null : last
  const tally = await deliveries.tally(issueId)
  const nextRetry = await deliveries.nextRetry(issueId)
  const counts = countStates(tally)
  const left = countAll(counts) - countFinal(counts)
  const isElsewhere = !runner.isBusy() && left > 0 && (await isLocked(workers))
  return {
    ...viewOf(await showSend(send, tally, reports), tally),
    isRehearsal: false,
    runs: run?.isRunning ? 'here' : isElsewhere ? 'elsewhere' : 'no',
    ...paceOf(run),
    nextRetry: nextRetry?.toISOString() ?? null,
    hold: holdOf(run),
    failure: failureOf(run),
  }
}

type Pace = Pick<SendView, 'ratePerSecond' | 'secondsLeft'>

function viewOf(
  { issueId, sha256, startedAt, state, finishedAt, tags, correction, restoredFrom }: ShownSend,
  tally: readonly TallyRow[],
) {
  const counts = countStates(tally)
  // An uncertain delivery is at its end for the send, and not for the person who decides about it.
  const waits = state !== 'finished' || counts.uncertain > 0
  return {
    issue: issueId,
    sha256,
    startedAt: startedAt.toISOString(),
    state,
    finishedAt: finishedAt?.toISOString() ?? null,
    tags: tags ?? null,
    corrects: correction?.of ?? null,
    ...(restoredFrom !== undefined && waits && { restoredFrom: restoredFrom.toISOString() }),
    total: countAll(counts),
    done: countFinal(counts),
    counts,
    domains: groupsOf(tally, 'domain').map(({ key, ...group }) => ({ domain: key, ...group })),
    editions: groupsOf(tally, 'edition').map(({ key, ...group }) => ({ edition: key, ...group })),
  }
}

/** Nothing is frozen: it is a rehearsal, or the server has not let us in, or a key could not be read. */
function viewOfRun(run: SendRun): SendView {
  const { issueId, proof, audience, isRehearsal, choice } = run.plan
  const tally = run.result?.status.tally ?? audience.map((row) => ({ ...row, state: 'pending' as const }))
  const state = stateOfSend({ state: 'running' }, countStates(tally))
  const send = {
    issueId,
    sha256: proof.sha256,
    startedAt: run.startedAt,
    state,
    finishedAt: run.result?.status.finishedAt ?? null,
    ...(choice.tags !== undefined && { tags: choice.tags.map(({ label }) => label) }),
    ...(choice.correction !== undefined && { correction: choice.correction }),
  }
  const view = viewOf(send, tally)
  return {
    ...view,
    done: run.progress?.done ?? view.done,
    isRehearsal,
    runs: run.isRunning ? 'here' : 'no',
    ...paceOf(run),
    nextRetry: null,
    hold: holdOf(run),
    failure: failureOf(run),
  }
}

function paceOf(run: SendRun | null): Pace {
  if (!run?.isRunning || run.progress === null) return { ratePerSecond: null, secondsLeft: null }
  const { ratePerSecond, secondsLeft } = run.progress
  return { ratePerSecond, secondsLeft }
}

function holdOf(run: SendRun | null): SendView['hold'] {
  if (!run?.isRunning || run.hold === null) return null
  const { why, until } = run.hold
  return { why, until: until.toISOString(), reply: run.hold.why === 'server' ? run.hold.reply : null }
}

function failureOf(run: SendRun | null): FailureView | null {
  if (run === null || run.isRunning || run.failure === null) return null
  return failureView(run.failure) ?? bugView
}

/** Largest first. */
function groupsOf(tally: readonly TallyRow[], by: 'domain' | 'edition') {
  return [...Map.groupBy(tally, (row) => row[by])]
    .map(([key, rows]) => {
      const counts = countStates(rows)
      return { key, total: countAll(counts), counts }
    })
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
}

/** The lock is taken for as long as it takes to see that nobody has it. */
async function isLocked(workers: WorkerStore): Promise<boolean> {
  const lock = await workers.lock()
  await lock?.release()
  return lock === null
}
