import type { Role } from '../../domain/newsletter/editor.ts'

/** The way of an issue, in the order in which an editor goes it. */
const stepNames = ['write', 'check', 'test', 'approve', 'send'] as const

export type StepName = (typeof stepNames)[number]

/**
 * `todo`: it waits for a person. `blocked`: not possible yet, `why` says what comes first. `outdated`: it was done for a text
 * that is not the one of today. `under-way`: it goes on, or will begin, by itself. `skipped`: it was sent without it.
 */
type StepState = 'done' | 'todo' | 'blocked' | 'outdated' | 'under-way' | 'skipped'

export interface PathStep {
  readonly name: StepName
  readonly state: StepState
  /** What a page says about it beyond the state; null where there is nothing to say. */
  readonly why:
    | 'missing'
    | 'errors'
    | 'warnings'
    | 'failed'
    | 'changed'
    | 'not-approved'
    | 'no-readers'
    | 'scheduled'
    | 'overdue'
    | 'held'
    | 'paused'
    | 'stopped'
    | 'cancelled'
    | 'uncertain'
    | null
  /** Of what `why` speaks of, where that can be counted. */
  readonly count: number | null
}

/** What comes next. Each has a button of its own, on the page of its step. */
export type NextStep =
  /** Fields that nobody has written; errors that the check finds; copies of which nobody knows whether they arrived. */
  | { readonly act: 'write' | 'fix' | 'resolve'; readonly step: StepName; readonly count: number }
  /** To so many; null where they are not counted before the plan: those of a correction. */
  | { readonly act: 'send'; readonly step: 'send'; readonly count: number | null }
  | {
      readonly act:
        | 'test'
        | 'approve'
        | 'add-readers'
        | 'see-schedule'
        | 'decide-held'
        | 'watch'
        | 'resume'
        | 'go-on'
        | 'see-report'
      readonly step: StepName
    }

export interface IssueWay {
  /** One each, in the order of `stepNames`. */
  readonly steps: readonly PathStep[]
  readonly next: NextStep
}

/** The way as one person has it before them. */
export interface IssuePath extends IssueWay {
  /** Who takes the next step, where the person who looks may not. */
  readonly waitsFor: WaitsFor | null
}

export interface WaitsFor {
  /** The least role that may. */
  readonly role: Role
  /** Editors who may, as newsletter.yaml has them. */
  readonly people: readonly { readonly name: string; readonly address: string }[]
}
