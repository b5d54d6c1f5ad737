import type { Message } from '../../domain/language/message.ts'
import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { IssuePath } from './issue-path.ts'
import type { IssueState, PlaceView } from './issues.ts'
import type { ByLanguage } from './newsletter.ts'
import type { ScheduleView } from './schedule.ts'

/** GET /api/issues/:issue?engine=mjml|react (left out: the issue's own). */
export interface IssueDetail {
  readonly id: string
  readonly number: number
  readonly date: string
  readonly covers: { readonly from: string; readonly to: string }
  /** The issue that was sent and that this one corrects; null where it corrects none. */
  readonly corrects: string | null
  readonly layout: LayoutName
  /** What this answer was rendered with. */
  readonly engine: TemplateName
  /** What the issue is sent with. */
  readonly template: TemplateName
  readonly articles: readonly IssueArticle[]
  /** Articles of the days that it covers and that are not in it. */
  readonly candidates: readonly IssueArticle[]
  /** Articles of other days that are in no issue, the newest first. */
  readonly unused: readonly IssueArticle[]
  readonly editions: readonly EditionView[]
  readonly limits: SizeLimits
  /** Errors first. */
  readonly problems: readonly ProblemView[]
  /** Languages whose numbers and dates the check compares with no other one. */
  readonly notCompared: readonly string[]
  /** Of `engine`'s editions; it is what would be approved only where `engine` is `template`. */
  readonly sha256: string
  readonly state: IssueState
  readonly approval: ApprovalView | null
  /** Null where none waits for its time or was held. */
  readonly schedule: ScheduleView | null
  /** Of the issue as it is sent, whatever `engine` is. */
  readonly path: IssuePath
}

export interface IssueArticle {
  readonly id: string
  readonly date: string
  readonly topic: string | null
  readonly headline: ByLanguage<string | null>
  /**
   * Edition to the ids of its anchors in that mail (`a1`; in layout `split` one per language); an edition that leaves the
   * article out is not there, and candidates are in none. An anchor may be a heading in the article's element.
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
  /** Of its HTML part before anything is filled in for a reader. */
  readonly htmlSha256: string
}

/** A mail as GET /frame/issues/:issue/:edition shows it. */
export interface ShownMail {
  readonly html: string
  /** `EditionView.htmlSha256` of what it was filled in from. */
  readonly htmlSha256: string
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
  readonly message: Message
  readonly hint: Message
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
  /** `['sections', 'en', 'summary', 2]`; empty for the record as a whole. */
  readonly path: readonly (string | number)[]
  /** The words in that field's Markdown that the problem speaks of; null where it is about all of it. */
  readonly words: { readonly start: number; readonly end: number } | null
}

export interface QuoteView {
  readonly language: string
  readonly text: string
  /** None where all of `text` matters. */
  readonly marks: readonly QuoteMarkView[]
}

interface QuoteMarkView {
  /** In UTF-16 units of `text`, from `start` up to but without `end`. */
  readonly start: number
  readonly end: number
  /** What the words were read as, such as `1,250,000,000 CNY`. */
  readonly read: Message | null
}

export interface ApprovalView {
  readonly sha256: string
  /** Who approved it last. */
  readonly by: string
  readonly at: string
  /** Everybody who approved it, the first one first. */
  readonly people: readonly string[]
  /** Whether they are enough to send it: by the rule of two people, the person who changed it last is not, alone. */
  readonly isComplete: boolean
  /** Who changed the text last, where that is why it is not complete; null: nobody knows. */
  readonly changedBy: string | null
  /** Whether it holds for the issue as it is. */
  readonly isCurrent: boolean
  /** What changed since, and would be approved again; empty where `isCurrent`. */
  readonly changes: readonly ChangeView[]
}

/** A change that one or more editions share. */
export interface ChangeView {
  /** Empty: all of them. */
  readonly editions: readonly string[]
  /** `subject`, `preheader`, `senderName`, `readerName`, `fields`, `text`, `html`, `edition`, or a part of the letterhead. */
  readonly part: string
  /** One paragraph or line, before and after in one; unchanged stretches that are long are cut with `…`. */
  readonly pieces: readonly DiffPiece[]
}

interface DiffPiece {
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
