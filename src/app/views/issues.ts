import type { TemplateName } from '../../domain/newsletter/issue.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { ErrorDetail } from '../../errors.ts'
import type { ByLanguage } from './newsletter.ts'
import type { ScheduleView } from './schedule.ts'

/**
 * `writing`: the check finds errors. `checked`: it finds none. `approved`: these bytes are approved. `scheduled`: a later
 * time is set. `sending`: some deliveries are not at their end (`SendView.runs` says whether a process is at it).
 * `done`: all are.
 */
export type IssueState =
  | 'writing'
  | 'checked'
  | 'approved'
  | 'scheduled'
  | 'sending'
  | 'paused'
  | 'cancelled'
  | 'done'

/** GET /api/issues. Newest first. */
export interface IssueList {
  readonly issues: readonly IssueSummary[]
  /** Records that cannot be read; while there are some, no issue can be rendered. */
  readonly faults: readonly ErrorDetail[]
  /** Weeks that have articles and no issue yet, newest first: for POST /api/issues. */
  readonly weeks: readonly WeekView[]
  /** Articles that are in no issue, the newest first. */
  readonly unused: readonly UnusedView[]
}

export interface UnusedView {
  readonly id: string
  readonly date: string
  readonly headline: ByLanguage<string | null>
}

export interface IssueSummary {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly subject: ByLanguage<string | null>
  readonly articles: number
  /** The issue that was sent and that this one corrects; null where it corrects none. */
  readonly corrects: string | null
  readonly template: TemplateName
  /** Null where it is not known without rendering: ask GET /api/issues/:id/check. Issues that were sent, and the newest others, have it. */
  readonly state: IssueState | null
  /** Null where `state` is, and for issues that were sent: nothing about them can be fixed. */
  readonly problems: ProblemCounts | null
  /** How far the send is; null where there is none. */
  readonly sent: { readonly done: number; readonly total: number; readonly startedAt: string } | null
  /** Null where none waits for its time or was held. */
  readonly schedule: ScheduleView | null
}

export type ProblemCounts = Readonly<Record<Severity, number>>

/** GET /api/issues/:issue/check */
export interface IssueCheck {
  readonly state: IssueState
  readonly problems: ProblemCounts
}

export interface WeekView {
  /** The id that the issue would have: `2025-w30`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly articles: number
}

export interface NewIssueView {
  readonly id: string
  readonly path: string
  readonly number: number
  readonly articles: readonly string[]
  /** Articles of these days that were left out, since another issue has them. */
  readonly elsewhere: readonly {
    readonly id: string
    readonly issue: string
    readonly headline: ByLanguage<string | null>
  }[]
  readonly missing: readonly MissingView[]
}

/** POST /api/issues/:issue/correction: the issue that corrects this one, or why none was made. */
export type CorrectionView =
  | { readonly done: { readonly id: string } }
  | { readonly refused: 'unchanged' }
  /** `by` corrects it already, and has not been sent. */
  | { readonly refused: 'waiting'; readonly by: string }

/** A field that an editor has yet to write. */
export interface MissingView {
  /** `headline`, `keywords`, `summary`, `source`, `subject` or `preheader`. */
  readonly field: string
  readonly language: string | null
  readonly place: PlaceView
}

export interface PlaceView {
  /** `content/articles/2025-07-26-plan.yaml` */
  readonly file: string
  readonly line: number
  readonly column: number
}
