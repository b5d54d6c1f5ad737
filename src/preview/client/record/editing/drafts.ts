import type { ArticleRecord, IssueRecordView } from '../../../../app/views/records.ts'
import { EVICTED_FIRST, type Kept, type KeptStore } from '../../kept/kept-store.ts'
import { type Edits, editsIn } from './edits.ts'
import { type History, historyIn, shortened } from './history.ts'

export type RecordKind = (ArticleRecord | IssueRecordView)['kind']

/**
 * Where the words of a record are. `waiting`: for the next pause of typing; `away`: the server does not answer;
 * `refused`: they are not valid, or may not be written; `conflict`: somebody else has changed the same field; `broken`:
 * the file cannot be read; `gone`: it is not there.
 */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'away' | 'refused' | 'conflict' | 'broken' | 'gone'

/** Text of a record that no file holds, as this browser keeps it. */
interface Draft {
  readonly edits: Edits
  readonly state: SaveState
}

/** The drafts and the steps of one record in this window. */
export interface DraftKeeper {
  readonly edits: () => Edits
  readonly history: () => History
  /** False where the browser has no room for it. */
  readonly keep: (draft: Draft) => boolean
  readonly keepHistory: (history: History) => void
}

export function draftName(kind: RecordKind, id: string): string {
  return `${kind}s/${id}`
}

export function createDraftKeeper(store: KeptStore, name: string): DraftKeeper {
  const historyName = `${EVICTED_FIRST}${name}`
  return {
    edits: () => draftIn(store.mine(name))?.edits ?? {},
    history: () => historyIn(store.mine(historyName)),
    keepHistory(history) {
      if (history.done.length + history.undone.length === 0) store.drop(historyName)
      else store.put(historyName, shortened(history))
    },
    keep(draft) {
      if (Object.keys(draft.edits).length > 0) return store.put(name, draft)
      store.drop(name)
      return true
    },
  }
}

/** A window that is open keeps its words only for so long before it writes them, unless something hinders it. */
export const SETTLED_MS = 5_000

export interface KeptDraft extends Draft {
  readonly kind: RecordKind
  readonly id: string
  readonly kept: Kept
}

/** The drafts among what a browser keeps; other things, and what cannot be read, are left out. */
export function draftsAmong(all: readonly Kept[]): readonly KeptDraft[] {
  return all.flatMap((kept): KeptDraft[] => {
    const [, kind, id] = /^(article|issue)s\/(.+)$/.exec(kept.name) ?? []
    const draft = draftIn(kept.value)
    if (draft === null || id === undefined) return []
    return [{ kind: kind === 'article' ? 'article' : 'issue', id, kept, ...draft }]
  })
}

function draftIn(kept: unknown): Draft | null {
  if (typeof kept !== 'object' || kept === null || !('edits' in kept)) return null
  const edits = editsIn(kept.edits)
  if (Object.keys(edits).length === 0) return null
  const state = 'state' in kept ? states.find((one) => one === kept.state) : undefined
  return { edits, state: state ?? 'waiting' }
}

const states: readonly SaveState[] = ['waiting', 'saving', 'away', 'refused', 'conflict', 'broken', 'gone']
