import type { TemplateName } from '../domain/issue.ts'
import type { DiglotError } from '../errors.ts'
import type { Sessions } from './access/sessions.ts'
import type * as api from './api/types.ts'
import type { ClientFiles } from './client-files.ts'

/** How a mail is looked at: with an engine other than the issue's own, as a subscriber. */
export interface RenderChoice {
  readonly engine: TemplateName | null
  /** Null: sample values. */
  readonly reader: number | null
}

/** What writing a record came to: of two who write at once, the second sees both versions. */
export type WriteResult<T> =
  | { readonly written: T }
  | { readonly error: DiglotError; readonly conflict: api.RecordConflict }

export interface IssueDeps {
  list(): Promise<api.IssueList>
  create(week: string): Promise<api.NewIssueView>
  check(id: string): Promise<api.IssueCheck>
  detail(id: string, engine: TemplateName | null): Promise<api.IssueDetail>
  source(id: string, edition: string, choice: RenderChoice): Promise<api.EditionSource>
  /** The HTML part with its slots filled. */
  mail(id: string, edition: string, choice: RenderChoice): Promise<string>
  searchSubscribers(text: string): Promise<api.SubscriberList>
}

export interface RecordDeps {
  listArticles(): Promise<api.ArticleList>
  article(id: string): Promise<api.ArticleRecord>
  writeArticle(id: string, write: api.ArticleWrite): Promise<WriteResult<api.ArticleRecord>>
  undoArticle(id: string, revision: string): Promise<api.ArticleRecord>
  acceptInArticle(id: string, finding: api.AcceptFinding): Promise<WriteResult<api.ArticleRecord>>
  draft(id: string, request: api.DraftRequest): Promise<api.DraftView>
  issue(id: string): Promise<api.IssueRecordView>
  writeIssue(id: string, write: api.IssueWrite): Promise<WriteResult<api.IssueRecordView>>
  undoIssue(id: string, revision: string): Promise<api.IssueRecordView>
  acceptInIssue(id: string, finding: api.AcceptFinding): Promise<WriteResult<api.IssueRecordView>>
  paste(request: api.PasteRequest): Promise<api.PastePreview>
  confirmPaste(request: api.PasteConfirm): Promise<api.ArticleRecord>
}

export interface SendingDeps {
  sendTests(id: string, request: api.TestRequest): Promise<api.TestRun>
  testRuns(id: string): Promise<api.TestRunList>
  approve(id: string, request: api.ApproveRequest): Promise<api.ApprovalView>
  plan(id: string): Promise<api.SendPlanView>
  start(id: string, sha256: string): Promise<api.SendView>
  view(id: string): Promise<api.SendView>
  pause(id: string): Promise<api.SendView>
  resume(id: string): Promise<api.SendView>
  cancel(id: string): Promise<api.SendView>
  schedule(id: string, request: api.ScheduleRequest): Promise<api.ScheduleView>
  unschedule(id: string, sha256: string): Promise<void>
  uncertain(id: string): Promise<api.UncertainList>
  resolve(id: string, request: api.ResolveRequest): Promise<api.ResolveResult>
  report(id: string): Promise<api.SendReportView>
  /** In pieces. */
  reportCsv(id: string): Promise<AsyncIterable<string>>
}

export interface OutboxDeps {
  page(query: { readonly search: string; readonly before: string | null }): Promise<api.OutboxPage>
  message(id: string): Promise<api.OutboxMessage>
  raw(id: string): Promise<Uint8Array<ArrayBuffer>>
}

/** What the preview is given; it knows no other part of the program. */
export interface PreviewDeps {
  readonly newsletter: () => Promise<api.NewsletterView>
  readonly issues: IssueDeps
  readonly records: RecordDeps
  readonly sending: SendingDeps
  readonly outbox: OutboxDeps
  /** Calls back after files of the content or a template changed; returns how to stop. */
  readonly onChange: (listener: (change: api.ChangeEvent) => void) => () => void
  /** What is no mistake of a person, with its stack. */
  readonly onBug: (error: unknown) => void
  readonly client: ClientFiles
  /** Null: nobody is asked for a password, and only this machine is answered. */
  readonly sessions: Sessions | null
}
