import type { AcceptChoice } from './app/content/accept-finding.ts'
import type { DeleteInput, RestoreInput } from './app/content/delete-record.ts'
import type { FixChoice } from './app/content/fix-records.ts'
import type { ImportInput } from './app/content/import-pastes.ts'
import type { NewArticleInput } from './app/content/new-article.ts'
import { type AppOptions, createContext } from './app/context.ts'
import type { DeskOptions } from './app/desk.ts'
import type { CorrectInput } from './app/issues/corrections.ts'
import type { EditArticlesInput } from './app/issues/edit-articles.ts'
import type { NewIssueInput } from './app/issues/new-issue.ts'
import type { WithdrawInput } from './app/issues/withdraw-approval.ts'
import type { ReadBouncesOptions } from './app/list/bounces.ts'
import type { PeopleToList } from './app/list/list.ts'
import type { CopyChoice } from './app/open-store.ts'
import type { ResolveInput, ResolvePlan } from './app/sending/resolve-deliveries.ts'
import type { BackupInput, RestorePlan } from './app/setup/backups.ts'
import type { DkimKeyChoice } from './app/setup/dkim-keygen.ts'
import type { DoctorOptions } from './app/setup/doctor.ts'
import type { ServeChoice } from './app/site/serve.ts'
import { once, whenCalled } from './app/when-called.ts'
import type { WorkOptions } from './app/worker/work.ts'

export type { AcceptChoice, Accepted } from './app/content/accept-finding.ts'
export type { DeleteResult, WhyNotDeleted } from './app/content/delete-record.ts'
export type { FixReport } from './app/content/fix-records.ts'
export type { AppOptions } from './app/context.ts'
export type { Desk, DeskOptions, DeskPlace } from './app/desk.ts'
export type { BuiltIssue } from './app/issues/build-issue.ts'
export type { CorrectedArticle, CorrectResult, MadeCorrection } from './app/issues/corrections.ts'
export type { EditedArticles } from './app/issues/edit-articles.ts'
export type { BouncesRead, ReadBouncesOptions } from './app/list/bounces.ts'
export type { ShownSubscriber } from './app/list/show-subscriber.ts'
export type { CopyChoice } from './app/open-store.ts'
export type { SignInMailed } from './app/people/sign-in.ts'
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
 * The composition root. What it returns is all that a newsletter's folder can be asked to do; `close` ends it. Each use case
 * is loaded when it is called, so that `diglot status` does not wait for MJML, nor an import for what sends.
 */
export function createApp(options: AppOptions) {
  const context = createContext(options)
  const { config } = context
  const building = once(async () => (await import('./app/issues/build-issue.ts')).createIssueBuilder(context))
  const builder = whenCalled(building, ['renderIssue', 'buildIssue', 'buildEdition', 'writeIssue'])
  const proofing = once(async () =>
    (await import('./app/sending/test-and-approve.ts')).createProofing(context, builder),
  )
  const sending = once(async () => (await import('./app/sending/sending.ts')).createSending(context, builder))
  const control = once(async () => (await import('./app/sending/send-control.ts')).createSendControl(context))
  const scheduling = once(async () => (await import('./app/sending/scheduling.ts')).createScheduling(context))
  const list = once(async () => (await import('./app/list/list.ts')).createList(context))
  const bounces = once(async () => (await import('./app/list/bounces.ts')).createBounces(context))
  return {
    actor: context.actor,
    importPastes: async (input: ImportInput, stdin?: AsyncIterable<Uint8Array>) =>
      (await import('./app/content/import-pastes.ts')).importRawPastes(context, input, stdin),
    newArticle: async (input: NewArticleInput) =>
      (await import('./app/content/new-article.ts')).makeArticle(context, input),
    deleteRecord: async (input: DeleteInput) =>
      (await import('./app/content/delete-record.ts')).deleteRecord(context, builder, input),
    restoreRecord: async (input: RestoreInput) =>
      (await import('./app/content/delete-record.ts')).restoreDeleted(context, input),
    newIssue: async (input: NewIssueInput) =>
      (await import('./app/issues/new-issue.ts')).makeIssue(context, input),
    correctIssue: async (input: CorrectInput) =>
      (await import('./app/issues/corrections.ts')).correctIssue(context, builder, input),
    editArticles: async (input: EditArticlesInput) =>
      (await import('./app/issues/edit-articles.ts')).editArticles(context, input),

    ...builder,
    acceptFinding: async (choice: AcceptChoice) =>
      (await import('./app/content/accept-finding.ts')).acceptFinding(context, choice),
    /** The newest issue where none is named. Throws `CONTENT_INVALID` where a record cannot be read. */
    fix: async (id: string | undefined, choice: FixChoice) =>
      (await import('./app/content/fix-records.ts')).fixIssue(context, id, choice),

    ...whenCalled(proofing, ['sendTest', 'approve']),
    ...whenCalled(sending, ['staysHere', 'planSend', 'planToNew', 'requireSendable', 'send']),
    ...whenCalled(scheduling, ['openSchedule', 'planTime', 'scheduleSend', 'cancelSchedule']),
    withdrawApproval: async (input: WithdrawInput) =>
      (await import('./app/issues/withdraw-approval.ts')).withdrawApproval(context, input),
    work: async (options: WorkOptions) =>
      (await import('./app/worker/work.ts')).createWork(context).work(options),

    /** Where an issue stands: from a draft to what was sent. `sha256` is that of its records as they are, where it is known. */
    standing: async (issueId: string, sha256?: string) =>
      (await import('./app/sending/issue-standing.ts')).readStanding(context, builder, issueId, sha256),
    /** The list and every send, in numbers. */
    overview: async () => (await import('./app/sending/send-status.ts')).readOverview(context),
    status: async (issueId: string) =>
      (await import('./app/sending/send-status.ts')).readSendStatus(
        await context.store(),
        issueId,
        await context.now(),
      ),
    /** Who did what: what a person typed is read as `USAGE` says. */
    readLog: async (filter: unknown) => (await import('./app/people/read-log.ts')).readLog(context, filter),
    logCsv: async (filter: unknown) => (await import('./app/people/read-log.ts')).readLogCsv(context, filter),
    unexplainedRefusals: async (issueId: string) =>
      (await import('./app/sending/send-status.ts')).unexplainedRefusals(await context.store(), issueId),

    ...whenCalled(control, ['pauseSend', 'resumeSend', 'planCancel', 'cancelSend']),
    readResolution: async (input: ResolveInput) =>
      (await import('./app/sending/resolve-deliveries.ts')).readResolution(input),
    planResolution: async (input: ResolveInput) =>
      (await import('./app/sending/resolve-deliveries.ts')).planResolution(await control(), input),
    resolveDeliveries: async (plan: ResolvePlan) =>
      (await import('./app/sending/resolve-deliveries.ts')).resolveDeliveries(await control(), plan),

    async *listSubscribers(people?: PeopleToList) {
      yield* (await list()).listSubscribers(people)
    },
    ...whenCalled(list, [
      'importSubscribers',
      'exportSubscribers',
      'addSubscriber',
      'listHealth',
      'restoreSubscribers',
      'planRestore',
      'tagSubscribers',
      'showSubscriber',
      'eraseSubscriber',
      'removeSubscriber',
    ]),
    readBounces: async (options: ReadBouncesOptions) => (await bounces()).readBounces(options),

    serveReaders: async (choice: ServeChoice) =>
      (await import('./app/site/serve.ts')).serveReaders(context, {
        port: config.sitePort,
        webhooks: (await bounces()).webhooks,
        sending: await sending(),
        ...choice,
      }),
    /** Writes the archive as files for any web host. Throws `ALREADY_EXISTS` where the folder holds something else. */
    buildArchive: async (folder: string) =>
      (await import('./app/site/build-archive.ts')).buildArchive(context, folder),
    /** How often each link of an issue was followed, per edition; and whether clicks are counted at this time. */
    clicks: async (issueId: string) => (await import('./app/site/clicks.ts')).readClicks(context, issueId),
    /** A form in each language, to embed in other sites. */
    subscribeForms: async () => (await import('./app/site/snippets.ts')).subscribeForms(context),

    /** For a program that stays open before editors, such as the preview. */
    openDesk: async (options: DeskOptions) =>
      (await import('./app/desk.ts')).createDesk(context, builder, options),

    createDkimKey: async (choice: DkimKeyChoice) =>
      (await import('./app/setup/dkim-keygen.ts')).createDkimKey(context, choice),
    diagnose: async (options: DoctorOptions) =>
      (await import('./app/setup/doctor.ts')).createDoctor(context, builder).diagnose(options),
    migrate: async () => (await import('./app/open-store.ts')).migrateStore(config),
    copyStore: async (choice: CopyChoice) =>
      (await import('./app/open-store.ts')).copyBetween(config, choice),
    backUp: async (input: BackupInput) => (await import('./app/setup/backups.ts')).backUp(context, input),
    planDatabaseRestore: async (input: BackupInput) =>
      (await import('./app/setup/backups.ts')).planRestore(context, input),
    restoreDatabase: async (plan: RestorePlan) =>
      (await import('./app/setup/backups.ts')).restore(context, plan),
    holdInPlace: async () => (await import('./app/setup/backups.ts')).holdInPlace(context),
    close: context.close,
  }
}
