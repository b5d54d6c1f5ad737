import { type KeptDraft, type RecordKind, type SaveState, SETTLED_MS } from './drafts.ts'

/** Why text is in no file. `saving`: it will be in a moment; `left`: by a window that does not save it any more. */
type WhyUnsaved = Exclude<SaveState, 'saved' | 'waiting'> | 'left'

export interface UnsavedRecord {
  readonly kind: RecordKind
  readonly id: string
  readonly why: WhyUnsaved
}

/** The records that drafts are of, each once, with the reason that asks the most of a person. */
export function unsavedOf(drafts: readonly KeptDraft[], now: number): readonly UnsavedRecord[] {
  const records = Map.groupBy(drafts, ({ kept }) => kept.name)
  return [...records.values()].flatMap((ofOne) => {
    const [first] = ofOne
    if (first === undefined) return []
    const reasons = ofOne.map((draft) => whyOf(draft, now))
    const why = gravest.find((one) => reasons.includes(one)) ?? 'saving'
    return [{ kind: first.kind, id: first.id, why }]
  })
}

const gravest: readonly WhyUnsaved[] = ['conflict', 'gone', 'broken', 'refused', 'left', 'away', 'saving']

function whyOf({ state, kept }: KeptDraft, now: number): WhyUnsaved {
  if (state !== 'waiting' && state !== 'saving' && state !== 'saved') return state
  return kept.isMine || now - kept.at < SETTLED_MS ? 'saving' : 'left'
}
