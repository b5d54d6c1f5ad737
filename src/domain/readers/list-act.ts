/** What a person did on the list with one subscriber. */
export type ListActKind = 'added' | 'changed' | 'removed'

/** Who does something on the list, and what they say about it. */
export interface ListActor {
  readonly by: string
  /** Empty where nothing was said. */
  readonly note: string
}

export interface ListAct extends ListActor {
  readonly kind: ListActKind
  readonly at: Date
}
