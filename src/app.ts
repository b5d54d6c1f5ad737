import type { AcceptChoice } from './app/content/accept-finding.ts'
import type { DeleteInput, RestoreInput } from './app/content/delete-record.ts'
import { createFixing } from './app/content/fix-records.ts'
import type { ImportInput } from './app/content/import-pastes.ts'
import type { NewArticleInput } from './app/content/new-article.ts'
import { type AppOptions, createContext } from './app/context.ts'
import type { DeskOptions } from './app/desk.ts'
import { createIssueBuilder } from './app/issues/build-issue.ts'
import type { CorrectInput } from './app/issues/corrections.ts'
import type { EditArticlesInput } from './app/issues/edit-articles.ts'
import type { NewIssueInput } from './app/issues/new-issue.ts'
import type { ReadBouncesOptions } from './app/list/bounces.ts'
import { createList } from './app/list/list.ts'
import { type CopyChoice, copyBetween, migrateStore } from './app/open-store.ts'
import { createReadersSite } from './app/readers-site.ts'
import { readStanding } from './app/sending/issue-standing.ts'
import type { ResolveInput, ResolvePlan } from './app/sending/resolve-deliveries.ts'
import { createScheduling } from './app/sending/scheduling.ts'
import { createSendControl } from './app/sending/send-control.ts'
import { createSending } from './app/sending/sending.ts'
import type { WithdrawInput } from './app/sending/test-and-approve.ts'
import type { BackupInput, RestorePlan } from './app/setup/backups.ts'
import { createDkimKeygen } from './app/setup/dkim-keygen.ts'
import type { DoctorOptions } from './app/setup/doctor.ts'
import type { WorkOptions } from './app/worker/work.ts'

export type { AcceptChoice, Accepted } from './app/content/accept-finding.ts'
export type { DeleteResult, KeptBecause } from './app/content/delete-record.ts'
export type { FixReport } from './app/content/fix-records.ts'
export type { AppOptions } from './app/context.ts'
export type { Desk, DeskOptions } from './app/desk.ts'
export type { BuiltIssue } from './app/issues/build-issue.ts'
export type { CorrectedArticle, MadeCorrection } from './app/issues/corrections.ts'
export type { EditedArticles } from './app/issues/edit-articles.ts'
export type { BouncesRead, ReadBouncesOptions } from './app/list/bounces.ts'
export type { ShownSubscriber } from './app/list/show-subscriber.ts'
export type { CopyChoice } from './app/open-store.ts'
export type { IssueStanding, SentStanding, UnsentStanding } from './app/sending/issue-standing.ts'
export type { SendPlan } from './app/sending/plan-send.ts'
export type { ResolveInput, ResolvePlan } from './app/sending/resolve-deliveries.ts'
export type { ScheduleTime } from './app/sending/scheduling.ts'
export type { CancelPlan, UncertainPlan } from './app/sending/send-control.ts'
export type { GroupStatus, SendStatus } from './app/sending/send-status.ts'
export type { SendResult } from './app/sending/sending.ts'
export type { BackupResult, KeptApart, RestorePlan, RestoreResult } from './app/setup/backups.ts'
export type { MadeDkimKey } from './app/setup/dkim-keygen.ts'
export type { DoctorOptions } from './app/setup/doctor.ts'
export type { WorkOptions } from './app/worker/work.ts'
export type { IssueHealth, ListHealth } from './domain/readers/list-health.ts'
export type { Held as HeldSends } from './domain/sending/restore-ports.ts'
export type { Schedule } from './domain/sending/schedule.ts'
export type { FindingGroup } from './mail/doctor/diagnose.ts'
export type { Finding } from './mail/doctor/finding.ts'
export type { Hold } from './send/claims.ts'
export type { Progress } from './send/progress.ts'
export type { SendReport } from './send/send-issue.ts'

export type App = ReturnType<typeof createApp>

/**
 * The composition root. What it returns is all that a newsletter's folder can be asked to do; `close` ends it. What only
 * some commands need is loaded when they do, so that `diglot status` does not wait for MJML.
 */
export function createApp(options: AppOptions) {
  const context = createContext(options)
  const { config } = context
  const builder = createIssueBuilder(context)
  const sending = createSending(context, builder)
  const control = createSendControl(context)
  const scheduling = createScheduling(context)
  const bounces = async () => (await import('./app/list/bounces.ts')).createBounces(context)
  return {
    ...builder,
    ...createFixing(context),
    ...sending,
    ...control,
    ...scheduling,
    /** Where an issue stands: from a draft to what was sent. `sha256` is that of its records as they are, where it is known. */
    standing: (issueId: string, sha256?: string) => readStanding(context, builder, issueId, sha256),
    withdrawApproval: async (input: WithdrawInput) =>
      (await import('./app/sending/test-and-approve.ts')).withdrawApproval(context, input),
    readResolution: async (input: ResolveInput) =>
      (await import('./app/sending/resolve-deliveries.ts')).readResolution(input),
    planResolution: async (input: ResolveInput) =>
      (await import('./app/sending/resolve-deliveries.ts')).planResolution(control, input),
    resolveDeliveries: async (plan: ResolvePlan) =>
      (await import('./app/sending/resolve-deliveries.ts')).resolveDeliveries(control, plan),
    work: async (options: WorkOptions) =>
      (await import('./app/worker/work.ts')).createWork(context).work(options),
    ...createList(context),
    ...createDkimKeygen(context),
    acceptFinding: async (choice: AcceptChoice) =>
      (await import('./app/content/accept-finding.ts')).acceptFinding(context, choice),
    readBounces: async (options: ReadBouncesOptions) => (await bounces()).readBounces(options),
    diagnose: async (options: DoctorOptions) =>
      (await import('./app/setup/doctor.ts')).createDoctor(context, builder).diagnose(options),
    ...createReadersSite(context, { sending, webhooks: async () => (await bounces()).webhooks() }),
    /** For a program that stays open before editors, such as the preview. */
    openDesk: async (options: DeskOptions) =>
      (await import('./app/desk.ts')).createDesk(context, { builder, sending, control, scheduling }, options),
    importPastes: async (input: ImportInput, stdin?: AsyncIterable<Uint8Array>) =>
      (await import('./app/content/import-pastes.ts')).importRawPastes(context, input, stdin),
    newIssue: async (input: NewIssueInput) =>
      (await import('./app/issues/new-issue.ts')).makeIssue(context, input),
    correctIssue: async (input: CorrectInput) =>
      (await import('./app/issues/corrections.ts')).correctIssue(context, builder, input),
    editArticles: async (input: EditArticlesInput) =>
      (await import('./app/issues/edit-articles.ts')).editArticles(context, input),
    newArticle: async (input: NewArticleInput) =>
      (await import('./app/content/new-article.ts')).makeArticle(context, input),
    deleteRecord: async (input: DeleteInput) =>
      (await import('./app/content/delete-record.ts')).deleteRecord(context, builder, input),
    restoreRecord: async (input: RestoreInput) =>
      (await import('./app/content/delete-record.ts')).restoreDeleted(context, input),
    migrate: () => migrateStore(config),
    copyStore: (choice: CopyChoice) => copyBetween(config, choice),
    backUp: async (input: BackupInput) => (await import('./app/setup/backups.ts')).backUp(context, input),
    planDatabaseRestore: async (input: BackupInput) =>
      (await import('./app/setup/backups.ts')).planRestore(context, input),
    restoreDatabase: async (plan: RestorePlan) =>
      (await import('./app/setup/backups.ts')).restore(context, plan),
    holdInPlace: async () => (await import('./app/setup/backups.ts')).holdInPlace(context),
    close: context.close,
  }
}
