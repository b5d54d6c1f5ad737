/**
 * The JSON contract between the preview's server and its client: what each route takes and answers.
 *
 * Everything is plain JSON; times are ISO 8601 in UTC, days are `YYYY-MM-DD`. Requests that change something are POST,
 * PUT or DELETE with `Content-Type: application/json` and a JSON body (`{}` where there is nothing to say).
 * Every failure is an `ApiError` with its HTTP status; on all routes 400 `USAGE` (a body or a query that is not what is
 * described here), 401 `NOT_SIGNED_IN`, 403 `FORBIDDEN` (a request of another site), 404 `NOT_FOUND`, 413
 * `BODY_TOO_LARGE`, 415 `NOT_JSON`, 421 `WRONG_HOST`, 422 `CONTENT_INVALID` (broken records, all in `details`), 500 `BUG`.
 */
import type { DeliveryState } from '../../domain/delivery.ts'
import type { LayoutName, TemplateName } from '../../domain/issue.ts'
import type { Severity } from '../../domain/problem.ts'
import type { SubscriberStatus } from '../../domain/subscriber.ts'
import type { ErrorCode } from '../../errors.ts'

/** Language tag to value. */
export type ByLanguage<T> = Readonly<Record<string, T>>

/** Codes that only a request can meet; the others are those of the README. */
export type RequestErrorCode =
  | 'NOT_SIGNED_IN'
  | 'FORBIDDEN'
  | 'BODY_TOO_LARGE'
  | 'NOT_JSON'
  | 'WRONG_HOST'
  | 'TOO_MANY_ATTEMPTS'
  | 'BUG'

/** `application/problem+json` */
export interface ApiError {
  readonly status: number
  readonly code: ErrorCode | RequestErrorCode
  /** Whole sentences, in English. */
  readonly message: string
  readonly where: string | null
  readonly hint: string | null
  readonly details: readonly ApiErrorDetail[]
  /** With `RECORD_CHANGED`: both versions; nothing was written. */
  readonly conflict?: RecordConflict
  /** With `TOO_MANY_ATTEMPTS`. */
  readonly retryAfterSeconds?: number
}

export interface ApiErrorDetail {
  readonly where: string
  readonly message: string
  readonly hint: string
}

/** GET /api/session. Answered to everybody. */
export interface SessionView {
  /** Whether PREVIEW_PASSWORD is asked for. */
  readonly needsPassword: boolean
  readonly isSignedIn: boolean
}

/** POST /api/session -> SessionView and a cookie. 401 `NOT_SIGNED_IN` where it is wrong, 429 `TOO_MANY_ATTEMPTS`. DELETE /api/session ends it. */
export interface SignIn {
  readonly password: string
}

/** GET /api/newsletter */
export interface NewsletterView {
  readonly name: ByLanguage<string>
  /** Languages with sections, in the order of the default edition. */
  readonly languages: readonly LanguageView[]
  readonly editions: readonly string[]
  readonly defaultEdition: string
  /** Who gets test mails. */
  readonly editors: readonly string[]
  readonly topics: readonly { readonly key: string; readonly name: ByLanguage<string> }[]
  readonly timeZone: string
  readonly templates: readonly TemplateName[]
  readonly layouts: readonly LayoutName[]
  readonly destination: Destination
  /** Who approves and resolves, unless another name is typed. */
  readonly userName: string
  /** Today in the newsletter's time zone. */
  readonly today: string
}

export interface LanguageView {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
}

/** Where mail goes: an SMTP server, or the outbox on this machine. */
export interface Destination {
  readonly kind: 'smtp' | 'outbox'
  /** The server's host, or the outbox's folder. */
  readonly name: string
}

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

/** GET /api/issues/:issue?engine=mjml|react (left out: the issue's own). */
export interface IssueDetail {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly layout: LayoutName
  /** What this answer was rendered with. */
  readonly engine: TemplateName
  /** What the issue is sent with. */
  readonly template: TemplateName
  readonly articles: readonly IssueArticle[]
  /** Articles of the days that it covers and that are not in it. */
  readonly candidates: readonly IssueArticle[]
  readonly editions: readonly EditionView[]
  readonly limits: SizeLimits
  /** Errors first. */
  readonly problems: readonly ProblemView[]
  /** Of `engine`'s editions; it is what would be approved only where `engine` is `template`. */
  readonly sha256: string
  readonly state: IssueState
  readonly approval: ApprovalView | null
  /** Null where none waits for its time or was held. */
  readonly schedule: ScheduleView | null
}

export interface IssueArticle {
  readonly id: string
  readonly date: string
  readonly topic: string | null
  readonly headline: ByLanguage<string | null>
  /**
   * Edition to the ids of its anchors in that mail (`a1`; in layout `split` one per language); an edition that leaves the
   * article out is not there, and candidates are in none. An anchor may be empty and stand first in the article's element.
   */
  readonly anchors: Readonly<Record<string, readonly string[]>>
}

export interface EditionView {
  readonly id: string
  readonly languages: readonly string[]
  readonly subject: string
  readonly preheader: string
  readonly senderName: string
  readonly sizes: PartSizes
}

/** Bytes as they stand in the proof (UTF-8), and of the whole message as it goes over the wire. */
export interface PartSizes {
  readonly html: number
  readonly text: number
  readonly message: number
}

/** For `PartSizes.html`. */
export interface SizeLimits {
  readonly warnBytes: number
  readonly refuseBytes: number
  /** Where Gmail cuts a mail off. */
  readonly clipBytes: number
}

export interface ProblemView {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly place: PlaceView
  readonly edition: string | null
  readonly target: ProblemTarget | null
  /** Both languages of a parity finding, with the words marked. */
  readonly quotes: readonly QuoteView[]
  /** What POST /api/articles/:article/accepted takes as `of`; null where the finding cannot be accepted. */
  readonly acceptAs: string | null
}

/** What a place is in: enough to open the record at the field, and to find it in the mail. */
export interface ProblemTarget {
  readonly kind: 'article' | 'issue' | 'newsletter'
  readonly id: string
  /** `['sections', 'en', 'headline']`; empty for the record as a whole. */
  readonly path: readonly (string | number)[]
}

export interface QuoteView {
  readonly language: string
  readonly text: string
  /** None where all of `text` matters. */
  readonly marks: readonly QuoteMarkView[]
}

export interface QuoteMarkView {
  /** In UTF-16 units of `text`, from `start` up to but without `end`. */
  readonly start: number
  readonly end: number
  /** What the words were read as, such as `1,250,000,000 CNY`. */
  readonly read: string | null
}

export interface ApprovalView {
  readonly sha256: string
  readonly by: string
  readonly at: string
  /** Whether it holds for the issue as it is. */
  readonly isCurrent: boolean
  /** What changed since, and would be approved anew; empty where `isCurrent`. */
  readonly changes: readonly ChangeView[]
}

/** A change that one or more editions share. */
export interface ChangeView {
  /** Empty: all of them. */
  readonly editions: readonly string[]
  /** `subject`, `preheader`, `senderName`, `readerName`, `text`, `html`, `edition`, or a part of the letterhead. */
  readonly part: string
  /** One paragraph or line, before and after in one; unchanged stretches that are long are cut with `…`. */
  readonly pieces: readonly DiffPiece[]
}

export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/**
 * GET /api/issues/:issue/editions/:edition?engine=&reader=
 * `reader` is a subscriber's id, or left out for sample values. 404 where there is no such edition or subscriber.
 */
export interface EditionSource {
  readonly edition: string
  readonly engine: TemplateName
  readonly subject: string
  readonly html: string
  readonly text: string
  /** The whole message with its headers, as it would be handed over; links of readers are sample ones. */
  readonly message: string
  readonly sizes: PartSizes
}

/*
 * GET /frame/issues/:issue/:edition?engine=&reader=&images=on&styles=off&scheme=light|dark|inverted
 *
 * HTML for an iframe with `sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"`: no scripts ever;
 * same origin, so that the page can read and set its scroll place and mark elements. Remote pictures load with
 * `images=on` only; `styles=off` takes every `<style>` out; `scheme` forces one (left out: as the system has it);
 * `inverted` is the forced inversion of some clients. Links open in a new tab. A failure is a small HTML page.
 * GET /frame/outbox/:message is the same for a message of the outbox (`images`, `styles`, `scheme`).
 */

/** GET /api/subscribers?search= (address or name, at least 1 character) -> at most 20. */
export interface SubscriberList {
  readonly subscribers: readonly SubscriberView[]
}

export interface SubscriberView {
  readonly id: number
  readonly address: string
  readonly name: string
  /** Null: the newsletter's default. */
  readonly edition: string | null
  readonly status: SubscriberStatus
}

/** GET /api/articles. Newest first. */
export interface ArticleList {
  readonly articles: readonly ArticleSummary[]
  readonly faults: readonly ApiErrorDetail[]
}

export interface ArticleSummary {
  readonly id: string
  readonly date: string
  readonly topic: string | null
  readonly headline: ByLanguage<string | null>
  /** Fields that are marked missing, over all languages. */
  readonly missing: number
  readonly issues: readonly string[]
}

/** GET /api/articles/:article */
export interface ArticleRecord {
  readonly kind: 'article'
  readonly id: string
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  /** The file. */
  readonly text: string
  /** Null where the file is broken: `faults` says how. */
  readonly fields: ArticleFields | null
  readonly faults: readonly ApiErrorDetail[]
  /** Whether POST .../undo has a text to go back to. */
  readonly canUndo: boolean
  readonly issues: readonly string[]
}

export interface ArticleFields {
  readonly date: string
  readonly topic: string | null
  readonly sources: readonly SourceFields[]
  /** A language without a section is left out. */
  readonly sections: ByLanguage<SectionFields>
}

export interface SourceFields {
  readonly url: string
  /** Null: the host is shown. */
  readonly name: string | ByLanguage<string> | null
}

/** Null is a field that is marked missing. */
export interface SectionFields {
  readonly headline: string | null
  readonly keywords: readonly string[] | null
  /** Paragraphs of inline Markdown. */
  readonly summary: readonly string[] | null
}

/**
 * PUT /api/articles/:article -> ArticleRecord. Only what is given changes; comments, order and quoting of the rest stay.
 * 409 `RECORD_CHANGED` with `conflict` where the file is not `revision` any more; 422 `CONTENT_INVALID` where the record
 * would be broken (HTML in a headline...). Nothing is written then.
 */
export interface ArticleWrite {
  readonly revision: string
  readonly changes: ArticleChanges
}

export interface ArticleChanges {
  readonly date?: string
  readonly topic?: string | null
  readonly sources?: readonly SourceFields[]
  readonly sections?: ByLanguage<Partial<SectionFields>>
}

/**
 * POST /api/articles/:article/draft -> DraftView: how an issue would look with changes that are not saved. Nothing is
 * written and no revision is asked for; 422 `CONTENT_INVALID` where they would break the record, 404 where the issue
 * has no such article or edition.
 */
export interface DraftRequest {
  readonly changes: ArticleChanges
  readonly issue: string
  readonly edition: string
}

export interface DraftView {
  /** The edition as GET /frame/issues/:issue/:edition would show it. */
  readonly html: string
  /** Of this article in that issue. */
  readonly problems: readonly ProblemView[]
}

/** GET /api/issues/:issue/record */
export interface IssueRecordView {
  readonly kind: 'issue'
  readonly id: string
  readonly path: string
  readonly revision: string
  readonly text: string
  readonly fields: IssueFields | null
  readonly faults: readonly ApiErrorDetail[]
  readonly canUndo: boolean
}

export interface IssueFields {
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  readonly subject: ByLanguage<string | null>
  readonly preheader: ByLanguage<string | null>
  /** Paragraphs; empty where there is none. */
  readonly intro: ByLanguage<readonly string[]>
  readonly articles: readonly string[]
  readonly template: TemplateName
  readonly layout: LayoutName
}

/** PUT /api/issues/:issue/record -> IssueRecordView. Failures as with an article. */
export interface IssueWrite {
  readonly revision: string
  readonly changes: IssueChanges
}

export interface IssueChanges {
  readonly number?: number
  readonly date?: string
  readonly subject?: ByLanguage<string | null>
  readonly preheader?: ByLanguage<string | null>
  readonly intro?: ByLanguage<readonly string[]>
  /** The new order; articles may be taken out and put in. */
  readonly articles?: readonly string[]
  readonly template?: TemplateName
  readonly layout?: LayoutName
}

/**
 * POST /api/articles/:article/undo and /api/issues/:issue/record/undo -> the record as it was before the last write of
 * this session. 409 `RECORD_CHANGED` where the file is not `revision`, 404 where there is nothing to undo.
 */
export interface UndoRequest {
  readonly revision: string
}

/** Both versions of a record that two wrote at once. */
export interface RecordConflict {
  /** As it is on the disk. To overwrite on purpose, write again with its revision. */
  readonly current: ArticleRecord | IssueRecordView
  /** The text that the file on the disk would have with the changes applied to it; null where that would break it. */
  readonly merged: string | null
}

/** POST /api/pastes -> PastePreview; nothing is written. 422 `PASTE_UNREADABLE` with the line. */
export interface PasteRequest {
  readonly text: string
  /** The day of the event, where the text does not name it. */
  readonly date?: string | null
}

export interface PastePreview {
  readonly id: string
  readonly path: string
  /** The record as it would be written. */
  readonly record: string
  /** Of `record`: to be given back on confirming, so that what is written is what was seen. */
  readonly revision: string
  readonly fields: ArticleFields
  /** `full`: the text names the whole day. `assumed`: no year is named, to be looked at. */
  readonly date: { readonly day: string; readonly isYearAssumed: boolean }
  readonly missing: readonly MissingView[]
  /** Keywords that the glossary knows in a language that lacks them; an editor decides. */
  readonly proposals: readonly { readonly language: string; readonly keywords: readonly string[] }[]
  /** Records that have the same name or source: writing answers 409 `ALREADY_EXISTS`. */
  readonly taken: readonly ApiErrorDetail[]
}

/** POST /api/articles -> 201 ArticleRecord. 409 `ALREADY_EXISTS`, 409 `RECORD_CHANGED` where the paste gives another record than the one seen. */
export interface PasteConfirm extends PasteRequest {
  readonly revision: string
}

/**
 * POST /api/articles/:article/accepted -> ArticleRecord, /api/issues/:issue/record/accepted -> IssueRecordView. An editor
 * has looked at a finding and lets it stand; it comes back when the text that it speaks of changes. Failures as with
 * writing; 404 where the check finds no such thing.
 */
export interface AcceptFinding {
  readonly revision: string
  readonly rule: string
  /** What was found, in the words of `ProblemView.acceptAs`. */
  readonly of: string
  readonly reason: string
}

/** POST /api/issues/:issue/tests -> TestRun. GET -> { runs: TestRun[] }, newest first, at most 20. */
export interface TestRequest {
  /** Null: the newsletter's editors. */
  readonly to: readonly string[] | null
  readonly editions: readonly string[]
}

export interface TestRun {
  readonly at: string
  readonly sha256: string
  readonly destination: string
  readonly results: readonly TestResultView[]
}

export interface TestRunList {
  readonly runs: readonly TestRun[]
}

export interface TestResultView {
  readonly edition: string
  readonly address: string
  readonly state: DeliveryState
  /** The server's last line, or why it was not handed over. */
  readonly reply: string
}

/** POST /api/issues/:issue/approval -> ApprovalView. 409 `PROOF_CHANGED` where the issue is not what was seen, 422 `CHECK_FAILED`. */
export interface ApproveRequest {
  readonly sha256: string
  readonly by: string
}

/**
 * GET /api/issues/:issue/send/plan: the dry run; changes nothing. 409 `NOT_APPROVED`, `PROOF_CHANGED` (details say what),
 * `SEND_PAUSED`, `SEND_CANCELLED`; 422 `CHECK_FAILED`.
 */
export interface SendPlanView {
  readonly sha256: string
  readonly destination: Destination
  /** Whether the send was started before; `audience` is what is left then. */
  readonly resumes: boolean
  readonly total: number
  readonly audience: readonly { readonly edition: string; readonly domain: string; readonly count: number }[]
}

/** POST /api/issues/:issue/send -> 202 SendView. It runs in the preview's process, whether or not a page is open. 409 `SEND_RUNNING` and those of the plan. */
export interface SendRequest {
  /** Of the plan that was confirmed. */
  readonly sha256: string
}

/**
 * POST /api/issues/:issue/schedule -> 201 ScheduleView: what is approved is frozen, and goes at that time; where one is set
 * already, at the new one. 400 `USAGE` (no time, or over), 409 `ALREADY_EXISTS` (the send has begun) and those of the plan.
 */
export interface ScheduleRequest {
  /** `2026-11-30 08:00`, or with a `T`: as the clocks of the newsletter's time zone show it. */
  readonly at: string
  /** Of the plan that was confirmed. */
  readonly sha256: string
}

/** POST /api/issues/:issue/unschedule -> {}. 404 where none waits or is held, 409 `ALREADY_EXISTS`, `PROOF_CHANGED`. */
export interface UnscheduleRequest {
  /** Of the schedule that was shown. */
  readonly sha256: string
}

/** A send of a later time, which a `diglot worker` starts: the preview does not. */
export interface ScheduleView {
  /** Of the proof that goes; the issue may have changed since. */
  readonly sha256: string
  readonly at: string
  /** IANA name: in whose clocks a person set the time, and reads it. */
  readonly timeZone: string
  /** `held`: it has missed its time by hours, and waits for a person. */
  readonly state: 'waiting' | 'held'
  /** Its time has come, and no worker has started it yet. */
  readonly isOverdue: boolean
}

/**
 * GET /api/issues/:issue/send; 404 where it was not started.
 * POST .../send/pause, .../send/resume (also goes on, in this process), .../send/cancel -> SendView. 409 `SEND_CANCELLED`.
 * GET .../send/events: server-sent events `send` with a SendView, whenever it changed and when it begins.
 */
export interface SendView {
  readonly issue: string
  readonly sha256: string
  readonly startedAt: string
  readonly state: 'running' | 'paused' | 'cancelled'
  /** Whether a process is at it: this one, another one (a `diglot send`), or none. */
  readonly runs: 'here' | 'elsewhere' | 'no'
  readonly total: number
  /** Deliveries at their end. */
  readonly done: number
  readonly counts: StateCounts
  /** Largest first. */
  readonly domains: readonly {
    readonly domain: string
    readonly total: number
    readonly counts: StateCounts
  }[]
  readonly editions: readonly {
    readonly edition: string
    readonly total: number
    readonly counts: StateCounts
  }[]
  /** Of a send that runs here. */
  readonly ratePerSecond: number | null
  readonly secondsLeft: number | null
  /** When the first deferred delivery is due again. */
  readonly nextRetry: string | null
  /**
   * Why a send that runs here sends nothing for a while: all that is left is deferred, or the server takes nothing, with
   * what it said last. Null where it sends.
   */
  readonly hold: {
    readonly why: 'retry' | 'server'
    readonly until: string
    readonly reply: string | null
  } | null
  /** Why the last run here ended early; null where it did not. */
  readonly failure: ApiError | null
}

export type StateCounts = Readonly<Record<DeliveryState, number>>

/** GET /api/issues/:issue/send/uncertain */
export interface UncertainList {
  /** In the order in which they were handed over. */
  readonly deliveries: readonly UncertainView[]
}

export interface UncertainView {
  readonly id: number
  readonly address: string
  readonly messageId: string
  readonly handedAt: string
  readonly reply: string
}

/** POST /api/issues/:issue/send/uncertain -> { changed }. `resend` puts them back; sending goes on with POST .../send. */
export interface ResolveRequest {
  readonly ids: readonly number[]
  readonly as: 'resend' | 'accepted' | 'rejected'
  readonly by: string
}

export interface ResolveResult {
  readonly changed: number
}

/** GET /api/issues/:issue/report; 404 where nothing was sent. GET .../report.csv: every delivery, as a download. */
export interface SendReportView {
  readonly send: SendView
  readonly endedAt: string | null
  /** Outcomes over time, oldest first, at most 120 steps of the same length; empty steps are there too. */
  readonly curve: { readonly stepSeconds: number; readonly steps: readonly CurveStep[] }
  /** Newest first, at most 200. */
  readonly rejects: readonly RejectView[]
  readonly rejectCount: number
}

export interface CurveStep {
  readonly at: string
  readonly accepted: number
  readonly rejected: number
  /** Uncertain and skipped. */
  readonly other: number
}

export interface RejectView {
  readonly address: string
  readonly edition: string
  readonly domain: string
  readonly reply: string
  readonly at: string
}

/** GET /api/outbox?search=&before= (`search`: part of an address or subject; `before`: `next` of the page above). Newest first, at most 50. */
export interface OutboxPage {
  readonly messages: readonly OutboxEntry[]
  /** Null where there are no more. A page that searches may be short, and its `next` still lead on. */
  readonly next: string | null
  /** Files in the outbox, whatever is searched. */
  readonly total: number
}

export interface OutboxEntry {
  /** Its file name. */
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly at: string
  readonly sizeBytes: number
  readonly isTest: boolean
}

/** GET /api/outbox/:message. GET /api/outbox/:message/raw: the file as a download; GET /frame/outbox/:message: its HTML. */
export interface OutboxMessage extends OutboxEntry {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly html: string | null
  readonly text: string | null
}

/**
 * GET /api/events: server-sent events. `ready` when it begins (after a lost connection everything may have changed),
 * `change` with a ChangeEvent after files changed. A page that nobody looks at had better close it: a browser opens six
 * connections to a server, all its tabs together.
 */
export interface ChangeEvent {
  /** `content/articles/2025-07-26-plan.yaml`, `templates/mjml/digest.mjml.hbs` */
  readonly files: readonly string[]
}
