/** The library: everything that the command line and the preview are built on, and what a template needs. */

import type { ArticleInput, DigestOptions, IssueInput, MailInput, NewsletterInput } from './app/library.ts'
import type { DeskPlace } from './app.ts'
import type { Message } from './domain/ports.ts'
import type { Proof } from './domain/proof/proof.ts'
import type { PreviewPlace } from './preview/open-preview.ts'
import type { RunningPreview } from './preview/serve-preview.ts'

/** What `renderDigest` and `composeMail` take and give. */
export type {
  ArticleInput,
  DigestOptions,
  GlossaryInput,
  IssueInput,
  MailInput,
  NewsletterInput,
} from './app/library.ts'
/** What a newsletter's folder can be asked to do: build, check, diagnose, test, approve, send, pause, cancel, serve. See `createApp`. */
export {
  type AcceptChoice,
  type Accepted,
  type App,
  type AppOptions,
  type BouncesRead,
  type BuiltIssue,
  type CancelPlan,
  createApp,
  type Desk,
  type DeskOptions,
  type DeskPlace,
  type DoctorOptions,
  type Finding,
  type FindingGroup,
  type FixReport,
  type IssueHealth,
  type ListHealth,
  type MadeDkimKey,
  type ReadBouncesOptions,
  type SendPlan,
  type SendReport,
  type SendResult,
  type SendStatus,
  type UncertainPlan,
} from './app.ts'
/** Reads environment variables once; throws `CONFIG_INVALID`. */
export { type Config, parseConfig } from './config.ts'
/** One finding of the check, and where it stands. */
export type { Place, Problem, Quote, QuoteMark } from './domain/newsletter/problem.ts'
export type { Message } from './domain/ports.ts'
/** What every template gets: one edition as plain, checked strings. */
export type {
  ArticleView,
  BlockView,
  DigestView,
  IssueBlockView,
  ListView,
  Phrase,
  PictureView,
  Run,
  SectionView,
} from './domain/proof/digest-view.ts'
export type { Proof } from './domain/proof/proof.ts'
/** Failures that a person can fix, and the table of their codes. */
export { DiglotError, type ErrorCode, errorCodes } from './errors.ts'

/** Renders every edition of an issue from plain objects; see `app/library.ts`. */
export async function renderDigest(
  newsletter: NewsletterInput,
  issue: IssueInput,
  articles: readonly ArticleInput[],
  options: DigestOptions = {},
): Promise<Proof> {
  return (await import('./app/library.ts')).renderDigest(newsletter, issue, articles, options)
}

/** One reader's mail of a rendered digest, as bytes with an envelope. */
export async function composeMail(proof: Proof, mail: MailInput): Promise<Message> {
  return (await import('./app/library.ts')).composeMail(proof, mail)
}

/** Shows a desk in the browser until it is closed; see `App.openDesk`. */
export async function openPreview(desk: DeskPlace, place: PreviewPlace = {}): Promise<RunningPreview> {
  return (await import('./preview/open-preview.ts')).openPreview(desk, place)
}
