import { useState } from 'react'
import { keptFor, useKept } from '../kept/kept.ts'
import type { Kept } from '../kept/kept-store.ts'
import { useNewsletter } from '../shell/newsletter.tsx'
import { arePastes, blank, isBlank, type Pasted, withMore, without } from './pasted.ts'

export interface Pastes {
  readonly all: readonly Pasted[]
  readonly change: (id: string, changes: Partial<Pasted>) => void
  /** An empty one takes the first text that is added. */
  readonly add: (more: readonly Pick<Pasted, 'name' | 'text'>[]) => void
  readonly remove: (ids: readonly string[]) => void
}

/** What another window of this browser has taken in, and nobody has confirmed. */
export interface OtherPastes {
  readonly kept: Kept
  readonly pastes: readonly Pasted[]
  readonly takeOver: () => void
  readonly discard: () => void
}

const none: readonly Pasted[] = []

/** The texts on the page, kept in the browser until they are confirmed or removed; there is always one to paste into. */
export function usePastes(): Pastes & { readonly others: readonly OtherPastes[] } {
  const { id, alikeLanguages } = useNewsletter()
  const store = keptFor(id)
  const [empty] = useState(blank)
  const [kept, setKept, elsewhere] = useKept(store, 'paste', { first: none, isValid: arePastes })
  const shown = (pastes: readonly Pasted[]) => (pastes.length === 0 ? [empty] : pastes)
  const [first = ''] = alikeLanguages
  const set = (next: (now: readonly Pasted[]) => readonly Pasted[]) =>
    setKept((now) => {
      const pastes = next(shown(now))
      return pastes.every(isBlank) ? none : pastes
    })
  return {
    all: shown(kept).map((paste) => (paste.language === '' ? { ...paste, language: first } : paste)),
    change: (id, changes) => set((now) => now.map((one) => (one.id === id ? { ...one, ...changes } : one))),
    add: (more) => set((now) => withMore(now, more)),
    remove: (ids) => set((now) => without(now, ids)),
    others: elsewhere.map((other) => ({
      kept: other,
      pastes: other.value,
      takeOver: () => {
        set((now) =>
          withMore(
            now,
            other.value.map(({ id: _, ...paste }) => paste),
          ),
        )
        store.discard(other)
      },
      discard: () => store.discard(other),
    })),
  }
}
