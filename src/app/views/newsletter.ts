import type { StoreTopic } from '../../domain/change-ports.ts'
import type { LayoutName, TemplateName } from '../../domain/newsletter/issue.ts'

/** Language tag to value. */
export type ByLanguage<T> = Readonly<Record<string, T>>

/** GET /api/newsletter */
export interface NewsletterView {
  /**
   * Of this newsletter for this person, the same for as long as its folder stays where it is: a browser keeps what was typed
   * under it, for nobody else who signs in there.
   */
  readonly id: string
  readonly name: ByLanguage<string>
  /** Languages with sections, in the order of the default edition. */
  readonly languages: readonly LanguageView[]
  /** Those of one script, which a paste does not tell apart: its editor says which one it is in. Empty for most. */
  readonly alikeLanguages: readonly string[]
  readonly editions: readonly string[]
  readonly defaultEdition: string
  /** The addresses that test mails go to. */
  readonly editors: readonly string[]
  readonly topics: readonly { readonly key: string; readonly name: ByLanguage<string> }[]
  readonly timeZone: string
  readonly templates: readonly TemplateName[]
  readonly layouts: readonly LayoutName[]
  readonly destination: Destination
  /** What an editor calls the issues by: id to number. */
  readonly issueNumbers: Readonly<Record<string, number>>
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

/**
 * GET /api/events: server-sent events. `ready` when it begins (after a lost connection everything may have changed),
 * `change` with a ChangeEvent after files changed, or after somebody has written to the database. A page that nobody looks at had better close it: a browser opens six
 * connections to a server, all its tabs together.
 */
export type ChangeEvent = FileChange | StoreChange

export interface StoreChange {
  readonly kind: 'store'
  /** `deliveries`: something that none of the others is, such as how far a send is; told now and then. */
  readonly what: readonly (StoreTopic | 'deliveries')[]
}

export interface FileChange {
  readonly kind: 'files'
  /** `content/articles/2025-07-26-plan.yaml`, `templates/mjml/digest.mjml.hbs` */
  readonly files: readonly string[]
}
