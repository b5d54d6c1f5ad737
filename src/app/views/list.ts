import type { ListFinding } from '../../domain/readers/list-findings.ts'
import type { IssueHealth, ListWeek, RateLines } from '../../domain/readers/list-health.ts'
import type { LeaveReason, LeaveWay } from '../../domain/readers/reader.ts'
import type { ListedSubscriber, SubscriberStatus } from '../../domain/readers/subscriber.ts'
import type { DeliveryState } from '../../domain/sending/delivery.ts'
import type { ListCounts } from '../../lists/import-list.ts'
import type { ColumnSample, ListPreview, Refusal, RowSample } from '../../lists/preview-list.ts'
import type { WhyKept } from '../list/restore-subscribers.ts'
import type { SubscribeForm } from '../site/snippets.ts'
import type { ByLanguage } from './newsletter.ts'

/** GET /api/list: how the list grows, and whether it is well. Nothing in it speaks of one person. */
export interface ListHealthView {
  /** On the list; some of them may pause. */
  readonly active: number
  readonly paused: number
  readonly left: number
  readonly suppressed: number
  /** The most serious first. */
  readonly findings: readonly ListFinding[]
  readonly recent: { readonly weeks: number; readonly came: number; readonly went: number }
  /** The last 26 weeks, oldest first; days are in UTC. */
  readonly size: readonly ListWeek[]
  /** Active subscribers by what they get; the largest first. */
  readonly editions: readonly EditionCount[]
  /** The largest first, at most 10; a domain with one subscriber is among the others. */
  readonly domains: readonly DomainCount[]
  readonly otherDomains: number
  /** Active subscribers with each tag, the largest first; one may have several. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[]
  /** `rate` is null where nobody was asked. */
  readonly signUps: { readonly asked: number; readonly confirmed: number; readonly rate: number | null }
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: LeaveReason; readonly count: number }[]
  /** Newest first, at most 12. */
  readonly issues: readonly IssueHealthView[]
  readonly lines: { readonly complaints: RateLines; readonly bounces: RateLines }
  readonly countsClicks: boolean
  /** Of the newest issue whose links were followed; null where there is none. */
  readonly links: FollowedLinks | null
}

/** GET /api/list/tags: what can be chosen for a send, the largest first. */
export interface TagList {
  readonly tags: ListHealthView['tags']
}

/** GET /api/list/restorable?since=&issue=&reader=: whom POST /api/list/restore with the same words would restore. */
export interface RestorePlanView {
  readonly count: number
  /** At most 100. */
  readonly people: readonly { readonly address: string; readonly name: string }[]
  /** How many stay as they are, by why; the most first. */
  readonly kept: readonly { readonly why: WhyKept; readonly count: number }[]
  /** At most 100 of them. */
  readonly keptPeople: readonly { readonly address: string; readonly why: WhyKept }[]
}

/** POST /api/list/people: the newest first. They may be none although the list goes on. */
export interface PeoplePage {
  readonly people: readonly ListedSubscriber[]
  /** `before` of the next page; null where the list ends. */
  readonly next: number | null
}

/** POST /api/list/people/count */
export interface PeopleCount {
  readonly count: number
}

/** POST /api/list/people/tags: how many were found, and how many of them have other tags than before. */
export interface PeopleTagged {
  readonly found: number
  readonly changed: number
}

/** POST /api/subscribers. `there`: on the list already; `left`, `suppressed` and `erased` stay so. */
export type PersonAdded =
  | { readonly done: { readonly id: number } }
  | {
      readonly refused: 'there' | 'left' | 'suppressed' | 'erased'
      /** Null where nothing of them is kept. */
      readonly id: number | null
    }

/** GET /api/list/fields: what the newsletter knows of its subscribers beside the name. */
export interface FieldList {
  readonly fields: readonly FieldView[]
}

interface FieldView {
  readonly key: string
  readonly name: ByLanguage<string>
  readonly maxLength: number
}

/** GET /api/list/forms: how people come to the list by themselves. */
export interface SubscribeForms {
  readonly siteUrl: string
  readonly forms: readonly SubscribeForm[]
}

/** POST /api/list/import/preview: what an import would do; nothing is changed. */
export type ImportPreview =
  | ({
      /** What the import has to name, so that what is done is what was shown. */
      readonly seen: string
    } & ListPreview)
  | { readonly refused: 'no addresses'; readonly columns: readonly ColumnSample[] }

export type ColumnView = ColumnSample
export type RowView = RowSample
export type RefusalView = Refusal

/** POST /api/list/import. `changed`: not what was shown; `busy`: an import runs already. Neither changes anything. */
export type ImportOutcome = { readonly done: ImportReport } | { readonly refused: 'changed' | 'busy' }

export interface ImportReport {
  readonly counts: ListCounts
  /** The refused rows as CSV, with their lines and why; null where there are none. */
  readonly rejects: string | null
}

/** GET /api/subscribers/:reader, by the number of a subscriber. */
export interface PersonView {
  readonly id: number
  readonly address: string
  readonly name: string
  readonly edition: string | null
  readonly status: SubscriberStatus
  readonly pausedUntil: string | null
  /** When they came, or when their status changed. */
  readonly since: string
  readonly tags: readonly string[]
  /** By key; those without a value are left out. */
  readonly fields: Readonly<Record<string, string>>
  /** Why they get no mail; null where they do, or nothing is known but that an editor or a list said so. */
  readonly gone:
    | { readonly why: 'bounce'; readonly kind: string; readonly reason: string }
    | { readonly why: 'departure'; readonly issue: string | null; readonly reason: LeaveReason | null }
    | { readonly why: 'removed'; readonly by: string; readonly note: string }
    | null
  /** What is known of them, the newest first. Clicks are never counted by reader. */
  readonly history: readonly PersonEvent[]
}

export type PersonEvent = { readonly at: string } & (
  | { readonly kind: 'came' | 'asked' | 'confirmed' | 'returned' }
  | {
      readonly kind: 'issue'
      readonly issue: string
      readonly edition: string
      readonly state: DeliveryState
      readonly reply: string | null
    }
  | { readonly kind: 'bounce'; readonly bounce: string; readonly reason: string }
  | {
      readonly kind: 'left'
      readonly issue: string | null
      readonly way: LeaveWay
      readonly reason: LeaveReason | null
    }
  | {
      readonly kind: 'added' | 'changed' | 'removed' | 'restored'
      readonly by: string
      readonly note: string
    }
)

export interface EditionCount {
  readonly edition: string
  readonly count: number
}

interface DomainCount {
  readonly domain: string
  readonly count: number
}

/** Rates are shares of 1. */
export interface IssueHealthView extends Omit<IssueHealth, 'issueId' | 'sentAt' | 'rejected' | 'returned'> {
  readonly issue: string
  readonly sentAt: string
  /** How often its links were followed, by readers alone; null where that was never counted. */
  readonly clicks: number | null
}

export interface FollowedLinks {
  readonly issue: string
  /** The most followed first, at most 5, over all editions. */
  readonly links: readonly { readonly target: string; readonly readers: number; readonly programs: number }[]
}
