import type { Problem } from '../../domain/newsletter/problem.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { total } from '../../send/count-states.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { needsOfNext, waitsFor } from '../people/next-step-needs.ts'
import { choiceOfIssue } from '../sending/plan-send.ts'
import type { Scheduling } from '../sending/scheduling.ts'
import type { IssuePath } from '../views/issue-path.ts'
import type { ScheduleView } from '../views/schedule.ts'
import type { SendView } from '../views/sending.ts'
import type { BuiltIssue } from './build-issue.ts'
import { type DoneFor, issuePath, type SendFacts } from './issue-path.ts'

/** Of these runs alone it is known whom they reached. */
export const RUNS_LOOKED_AT = 20

/** What nobody has written is not an error to find, but a text to write. */
const missingRules: readonly string[] = ['missing-field', 'missing-section', 'no-articles']

export interface PathTools extends Pick<Scheduling, 'openSchedule'> {
  /** The send of an issue, or its last rehearsal here; null where there is neither. */
  readonly sendOf: (issueId: string) => Promise<SendView | null>
}

interface Known {
  readonly approvedSha256: string | null
  readonly schedule: ScheduleView | null
}

/** Collects what the way of an issue depends on. */
export function createPathReader(
  { store, actor }: AppContext,
  kept: KeptContent,
  { sendOf }: Pick<PathTools, 'sendOf'>,
) {
  async function countReaders(built: BuiltIssue, now: Date): Promise<number | null> {
    if (built.issue.corrects !== null) return null
    const { sends } = await store()
    return total(await sends.audience(await choiceOfIssue(sends, built), now))
  }

  return async (id: string, { approvedSha256, schedule }: Known, now: Date): Promise<IssuePath> => {
    // What is sent is rendered by the issue's own template.
    const built = await kept.built(id, null)
    const { problems, proof } = built
    const send = sendFacts(await sendOf(id), proof.sha256)
    const runs = await (await store()).testRuns.latest(id, RUNS_LOOKED_AT)
    const errors = problems.filter(({ severity }) => severity === 'error')
    const approved = doneFor(approvedSha256, proof.sha256)
    const isNext = approved === 'current' && errors.length === 0 && schedule === null && send === null
    const way = issuePath({
      missing: errors.filter(({ rule }: Problem) => missingRules.includes(rule)).length,
      errors: errors.length,
      warnings: problems.length - errors.length,
      tested: testedFor(runs, send?.sha256 ?? proof.sha256),
      approved,
      schedule,
      send,
      readers: isNext ? await countReaders(built, now) : null,
    })
    const { editors } = built.content.newsletter
    const needs = needsOfNext(
      way.next,
      errors.map(({ where }) => built.content.targetOf(where)),
    )
    return { ...way, waitsFor: waitsFor(needs, { actor, editors }) }
  }
}

/** Whether somebody got a test mail. */
export function hasArrived({ results }: TestRun): boolean {
  return results.some(({ outcome }) => outcome.state === 'accepted')
}

function testedFor(runs: readonly TestRun[], sha256: string): DoneFor | 'failed' {
  const arrived = runs.filter(hasArrived)
  if (arrived.some((run) => run.sha256 === sha256)) return 'current'
  if (runs[0]?.sha256 === sha256) return 'failed'
  return arrived.length > 0 ? 'older' : 'nothing'
}

function doneFor(known: string | null, current: string): DoneFor {
  if (known === null) return 'nothing'
  return known === current ? 'current' : 'older'
}

function sendFacts(send: SendView | null, current: string): (SendFacts & { readonly sha256: string }) | null {
  if (send === null || send.isRehearsal) return null
  const { state, runs, counts, sha256 } = send
  return { state, isRunning: runs !== 'no', uncertain: counts.uncertain, isSame: sha256 === current, sha256 }
}
