/** Why nothing goes out for a longer while, and until when. */
export type Hold =
  /** All that is left is deferred. */
  | { readonly why: 'retry'; readonly until: Date }
  /** The server gives no session, or takes nothing; what it said last. */
  | { readonly why: 'server'; readonly until: Date; readonly reply: string }
