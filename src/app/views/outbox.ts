/** POST /api/outbox (`search`: part of an address or subject; `before`: `next` of the page above). Newest first, at most 50. */
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
  /** The issue whose REHEARSAL it is of; null of a test mail, and of what is no issue. */
  readonly rehearsalOf: string | null
}

/** GET /api/outbox/:message. GET /api/outbox/:message/raw: the file as a download; GET /frame/outbox/:message: its HTML. */
export interface OutboxMessage extends OutboxEntry {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly html: string | null
  readonly text: string | null
}
