import type { TemplateName } from '../../domain/newsletter/issue.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { ApiErrorDetail } from './error-detail.ts'
import type { ByLanguage } from './newsletter.ts'
import type { ScheduleView } from './sending.ts'

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
  readonly faults: readonly ApiErrorDetail[]
  /** Weeks that have articles and no issue yet, newest first: for POST /api/issues. */
  readonly weeks: readonly WeekView[]
}

export interface IssueSummary {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly subject: ByLanguage<string | null>
  readonly articles: number
  readonly template: TemplateName
  /** Null where it is not known without rendering: ask GET /api/issues/:id/check. Issues that were sent, and the newest others, have it. */
  readonly state: IssueState | null
  /** Null where `state` is, and for issues that were sent: nothing about them can be mended. */
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

/** POST /api/issues -> 201 NewIssueView. 409 `ALREADY_EXISTS`, 404 a week without articles. */
export interface NewIssueRequest {
  readonly week: string
}

export interface NewIssueView {
  readonly id: string
  readonly path: string
  readonly number: number
  readonly articles: readonly string[]
  readonly missing: readonly MissingView[]
}

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
