import type { ApprovalView, EditionSource, IssueDetail } from '../app/views/issue.ts'
import type { IssueCheck, IssueList, NewIssueView } from '../app/views/issues.ts'
import type { ListHealthView } from '../app/views/list.ts'
import type { ChangeEvent, NewsletterView, SubscriberList } from '../app/views/newsletter.ts'
import type { OutboxMessage, OutboxPage } from '../app/views/outbox.ts'
import type { PasteConfirm, PastePreview, PasteRequest, WrittenPaste } from '../app/views/pastes.ts'
import type {
  AcceptFinding,
  ArticleList,
  ArticleRecord,
  ArticleWrite,
  DraftRequest,
  DraftView,
  IssueRecordView,
  IssueWrite,
  RecordConflict,
} from '../app/views/records.ts'
import type { SendReportView } from '../app/views/report.ts'
import type {
  ApproveRequest,
  ResolveRequest,
  ResolveResult,
  ScheduleRequest,
  ScheduleView,
  SendPlanView,
  SendView,
  TestRequest,
  TestRun,
  TestRunList,
  UncertainList,
} from '../app/views/sending.ts'
import type { TemplateName } from '../domain/newsletter/issue.ts'
import type { DiglotError } from '../errors.ts'
import type { Sessions } from './access/sessions.ts'
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
  | { readonly error: DiglotError; readonly conflict: RecordConflict }

export interface IssueDeps {
  list(): Promise<IssueList>
  create(week: string): Promise<NewIssueView>
  check(id: string): Promise<IssueCheck>
  detail(id: string, engine: TemplateName | null): Promise<IssueDetail>
  source(id: string, edition: string, choice: RenderChoice): Promise<EditionSource>
  /** The HTML part with its slots filled. */
  mail(id: string, edition: string, choice: RenderChoice): Promise<string>
  searchSubscribers(text: string): Promise<SubscriberList>
}

export interface RecordDeps {
  listArticles(): Promise<ArticleList>
  article(id: string): Promise<ArticleRecord>
  writeArticle(id: string, write: ArticleWrite): Promise<WriteResult<ArticleRecord>>
  undoArticle(id: string, revision: string): Promise<ArticleRecord>
  acceptInArticle(id: string, finding: AcceptFinding): Promise<WriteResult<ArticleRecord>>
  draft(id: string, request: DraftRequest): Promise<DraftView>
  issue(id: string): Promise<IssueRecordView>
  writeIssue(id: string, write: IssueWrite): Promise<WriteResult<IssueRecordView>>
  undoIssue(id: string, revision: string): Promise<IssueRecordView>
  acceptInIssue(id: string, finding: AcceptFinding): Promise<WriteResult<IssueRecordView>>
  paste(request: PasteRequest): Promise<PastePreview>
  confirmPaste(request: PasteConfirm): Promise<WrittenPaste>
}

export interface SendingDeps {
  sendTests(id: string, request: TestRequest): Promise<TestRun>
  testRuns(id: string): Promise<TestRunList>
  approve(id: string, request: ApproveRequest): Promise<ApprovalView>
  plan(id: string): Promise<SendPlanView>
  start(id: string, sha256: string): Promise<SendView>
  view(id: string): Promise<SendView>
  pause(id: string): Promise<SendView>
  resume(id: string): Promise<SendView>
  cancel(id: string): Promise<SendView>
  schedule(id: string, request: ScheduleRequest): Promise<ScheduleView>
  unschedule(id: string, sha256: string): Promise<void>
  uncertain(id: string): Promise<UncertainList>
  resolve(id: string, request: ResolveRequest): Promise<ResolveResult>
  report(id: string): Promise<SendReportView>
  /** In pieces. */
  reportCsv(id: string): Promise<AsyncIterable<string>>
}

export interface ListDeps {
  health(): Promise<ListHealthView>
}

export interface OutboxDeps {
  page(query: { readonly search: string; readonly before: string | null }): Promise<OutboxPage>
  message(id: string): Promise<OutboxMessage>
  raw(id: string): Promise<Uint8Array<ArrayBuffer>>
}

/** What the preview is given; it knows no other part of the program. */
export interface PreviewDeps {
  readonly newsletter: () => Promise<NewsletterView>
  readonly issues: IssueDeps
  readonly records: RecordDeps
  readonly sending: SendingDeps
  readonly list: ListDeps
  readonly outbox: OutboxDeps
  /** Calls back after files of the content or a template changed; returns how to stop. */
  readonly onChange: (listener: (change: ChangeEvent) => void) => () => void
  /** What is no mistake of a person, with its stack. */
  readonly onBug: (error: unknown) => void
  readonly client: ClientFiles
  /** Null: nobody is asked for a password, and only this machine is answered. */
  readonly sessions: Sessions | null
}
