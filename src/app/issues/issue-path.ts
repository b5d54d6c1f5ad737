import type { IssueWay, NextStep, PathStep, StepName } from '../views/issue-path.ts'
import type { ScheduleView } from '../views/schedule.ts'
import type { SendView } from '../views/sending.ts'

/** What was done for some text: for the one of today, for an older one, or not at all. */
export type DoneFor = 'current' | 'older' | 'nothing'

/** All that the way of an issue depends on. */
export interface PathFacts {
  /** Fields that nobody has written; each is one of `errors`, too. */
  readonly missing: number
  readonly errors: number
  readonly warnings: number
  /** `failed`: nobody has got a test mail of this text, although one was sent. */
  readonly tested: DoneFor | 'failed'
  readonly approved: DoneFor
  readonly schedule: Pick<ScheduleView, 'state' | 'isOverdue'> | null
  /** Null where it was not started; a rehearsal is no send. */
  readonly send: SendFacts | null
  /** Who would get it; null where nobody has counted them. */
  readonly readers: number | null
}

export interface SendFacts {
  readonly state: SendView['state']
  readonly isRunning: boolean
  readonly uncertain: number
  /** Whether the records still say what was sent. */
  readonly isSame: boolean
}

/** Where an issue is on its way, and the one thing that comes next. */
export function issuePath(facts: PathFacts): IssueWay {
  const { send } = facts
  if (send !== null) return { steps: stepsOfSent(facts, send), next: nextOfSent(send) }
  return { steps: stepsBefore(facts), next: nextBefore(facts) }
}

function stepsBefore(facts: PathFacts): readonly PathStep[] {
  const { missing, errors, warnings } = facts
  return [
    missing > 0 ? step('write', 'todo', ['missing', missing]) : step('write', 'done'),
    errors > 0
      ? step('check', 'todo', ['errors', errors])
      : step('check', 'done', warnings > 0 ? ['warnings', warnings] : undefined),
    testStep(facts),
    approveStep(facts),
    sendStep(facts),
  ]
}

function testStep({ tested }: PathFacts): PathStep {
  if (tested === 'failed') return step('test', 'todo', ['failed', null])
  return doneFor('test', tested)
}

function approveStep({ approved, errors }: PathFacts): PathStep {
  if (approved !== 'current' && errors > 0) return step('approve', 'blocked', ['errors', errors])
  return doneFor('approve', approved)
}

function sendStep({ schedule, approved, errors, readers }: PathFacts): PathStep {
  if (schedule?.state === 'held') return step('send', 'todo', ['held', null])
  if (schedule !== null)
    return step('send', 'under-way', [schedule.isOverdue ? 'overdue' : 'scheduled', null])
  if (errors > 0) return step('send', 'blocked', ['errors', errors])
  if (approved !== 'current') return step('send', 'blocked', ['not-approved', null])
  if (readers === 0) return step('send', 'blocked', ['no-readers', null])
  return step('send', 'todo')
}

/** What is frozen for a time goes whatever the records say, so it is what a person looks at first. */
function nextBefore({ schedule, missing, errors, approved, tested, readers }: PathFacts): NextStep {
  if (schedule?.state === 'held') return { act: 'decide-held', step: 'send' }
  if (schedule !== null) return { act: 'see-schedule', step: 'send' }
  if (missing > 0) return { act: 'write', step: 'write', count: missing }
  if (errors > 0) return { act: 'fix', step: 'check', count: errors }
  if (approved === 'current')
    return readers === 0
      ? { act: 'add-readers', step: 'send' }
      : { act: 'send', step: 'send', count: readers }
  return tested === 'current' ? { act: 'approve', step: 'approve' } : { act: 'test', step: 'test' }
}

/** What was sent had no errors and was approved; only its test may be missing. */
function stepsOfSent({ tested }: PathFacts, send: SendFacts): readonly PathStep[] {
  return [
    send.isSame ? step('write', 'done') : step('write', 'outdated', ['changed', null]),
    step('check', 'done'),
    tested === 'current' ? step('test', 'done') : step('test', 'skipped'),
    step('approve', 'done'),
    sentStep(send),
  ]
}

function sentStep({ state, isRunning, uncertain }: SendFacts): PathStep {
  if (state === 'paused') return step('send', 'todo', ['paused', null])
  if (state === 'running')
    return isRunning ? step('send', 'under-way') : step('send', 'todo', ['stopped', null])
  if (uncertain > 0) return step('send', 'todo', ['uncertain', uncertain])
  return step('send', 'done', state === 'cancelled' ? ['cancelled', null] : undefined)
}

function nextOfSent({ state, isRunning, uncertain }: SendFacts): NextStep {
  if (state === 'paused') return { act: 'resume', step: 'send' }
  if (state === 'running') return { act: isRunning ? 'watch' : 'go-on', step: 'send' }
  if (uncertain > 0) return { act: 'resolve', step: 'send', count: uncertain }
  return { act: 'see-report', step: 'send' }
}

function doneFor(name: StepName, done: DoneFor): PathStep {
  if (done === 'current') return step(name, 'done')
  return done === 'older' ? step(name, 'outdated', ['changed', null]) : step(name, 'todo')
}

function step(
  name: StepName,
  state: PathStep['state'],
  [why, count]: readonly [PathStep['why'], number | null] = [null, null],
): PathStep {
  return { name, state, why, count }
}
