import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createKeptStore, type Kept, type KeptStore } from './kept-store.ts'

const stores = new Map<string, KeptStore>()
/** Of this page. Not randomUUID: a preview that is reached by plain HTTP from another machine has none. */
const window = crypto.getRandomValues(new Uint32Array(3)).join('-')

/** What this browser keeps for a newsletter; `id` is `NewsletterView.id`. */
export function keptFor(id: string): KeptStore {
  const found = stores.get(id)
  if (found !== undefined) return found
  // The tab remembers the page before it, whose words this one takes over; in between it may have been another person's.
  const place = `diglot-window/${id}`
  const previous = sessionStorage.getItem(place)
  sessionStorage.setItem(place, window)
  const store = createKeptStore({ storage: localStorage, newsletter: id, window, previous, now: clock })
  stores.set(id, store)
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea === localStorage) store.changedElsewhere(key)
  })
  return store
}

/** Milliseconds since 1970, by the clock that the page's events are stamped with. */
export function clock(): number {
  return performance.timeOrigin + performance.now()
}

export function useAllKept(store: KeptStore): readonly Kept[] {
  return useSyncExternalStore(store.subscribe, store.all)
}

/** After a pause of typing, so that no key waits for the browser's storage. */
const PAUSE_MS = 300

/**
 * A state that outlives its page: kept in this browser at every pause until it is again what it was at first. The third
 * is what other windows keep of the same, to be taken over or discarded.
 */
export function useKept<T extends object>(
  store: KeptStore,
  name: string,
  { first, isValid }: { readonly first: T; readonly isValid: (value: unknown) => value is T },
): readonly [T, (next: T | ((last: T) => T)) => void, readonly (Kept & { readonly value: T })[]] {
  const [value, setValue] = useState<T>(() => {
    const kept = store.mine(name)
    return isValid(kept) ? kept : first
  })
  const latest = useRef(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    if (JSON.stringify(latest.current) === JSON.stringify(first)) store.drop(name)
    else store.put(name, latest.current)
  }, [store, name, first])
  useEffect(() => {
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])
  const set = useCallback(
    (next: T | ((last: T) => T)) => {
      latest.current = typeof next === 'function' ? next(latest.current) : next
      setValue(latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(keep, PAUSE_MS)
    },
    [keep],
  )
  const others = useAllKept(store).filter(
    (kept): kept is Kept & { readonly value: T } => kept.name === name && !kept.isMine && isValid(kept.value),
  )
  return [value, set, others]
}
