import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'
import type { SubscriberStatus } from '../../domain/readers/subscriber.ts'

/** Language tag to value. */
export type ByLanguage<T> = Readonly<Record<string, T>>

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

interface LanguageView {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
}

/** Where mail goes: an SMTP server, or the outbox on this machine. */
export interface Destination {
  readonly kind: 'smtp' | 'outbox'
  /** The server's host, or the outbox's folder. */
  readonly name: string
}

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

/**
 * GET /api/events: server-sent events. `ready` when it begins (after a lost connection everything may have changed),
 * `change` with a ChangeEvent after files changed. A page that nobody looks at had better close it: a browser opens six
 * connections to a server, all its tabs together.
 */
export interface ChangeEvent {
  /** `content/articles/2025-07-26-plan.yaml`, `templates/mjml/digest.mjml.hbs` */
  readonly files: readonly string[]
}
