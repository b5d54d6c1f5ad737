/**
 * What somebody typed and no file holds yet, kept in the browser: by newsletter and person, by what it belongs to (`articles/ID`),
 * and by window, so that no window writes over what another one keeps. It outlives a reload, a crash and a server that is gone.
 *
 * A page takes over what the page before it in the same tab has kept. Where that one is still there (a tab that was
 * duplicated), it sees its own taken away and keeps it again: at worst both hold the same words, and none are lost.
 */
export interface KeptStore {
  /** Null where this window keeps nothing under the name. */
  mine(name: string): unknown
  /** False where the browser has no room for it, and for what is far larger than any record. */
  put(name: string, value: unknown): boolean
  drop(name: string): void
  /** What every window of this browser keeps for the newsletter, the newest first; the same array until something changes. */
  all(): readonly Kept[]
  /** Takes away what another window keeps, once it stands here or a person has decided against it. */
  discard(kept: Kept): void
  subscribe(listener: () => void): () => void
  /** Another window has changed what it keeps. */
  changedElsewhere(key: string | null): void
}

export interface Kept {
  readonly name: string
  readonly window: string
  readonly isMine: boolean
  /** Milliseconds since 1970. */
  readonly at: number
  readonly value: unknown
}

interface KeptPlace {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  /** With the person: `NewsletterView.id`. */
  readonly newsletter: string
  /** Of this page alone. */
  readonly window: string
  /** The page that was in this tab before; null in a new tab. */
  readonly previous: string | null
  readonly now: () => number
}

const MOST_CHARACTERS = 1_000_000
/** Names below it go first where the browser has no room left: steps that could be undone, never words. */
export const EVICTED_FIRST = 'history/'

export function createKeptStore({ storage, newsletter, window, previous, now }: KeptPlace): KeptStore {
  const prefix = `diglot/kept/${newsletter}/`
  const keyOf = (name: string, of = window) => `${prefix}${of}/${name}`
  const own = new Map<string, string>()
  const listeners = new Set<() => void>()
  let known: readonly Kept[] | null = null

  const changed = () => {
    known = null
    for (const listener of listeners) listener()
  }
  const keys = () => keysOf(storage).filter((key) => key.startsWith(prefix))

  function write(key: string, text: string): boolean {
    for (;;)
      try {
        storage.setItem(key, text)
        return true
      } catch {
        // No room: the oldest that can be spared goes, until it fits or nothing is left to go.
        const spare = keys().find((one) => one !== key && nameIn(one, prefix).startsWith(EVICTED_FIRST))
        if (spare === undefined) return false
        storage.removeItem(spare)
      }
  }

  if (previous !== null)
    for (const key of keys().filter((one) => one.startsWith(`${prefix}${previous}/`))) {
      const name = nameIn(key, prefix)
      const text = storage.getItem(key) ?? ''
      own.set(name, text)
      storage.removeItem(key)
      write(keyOf(name), text)
    }

  return {
    mine: (name) => parsed(own.get(name) ?? null)?.value ?? null,
    put(name, value) {
      const text = JSON.stringify({ at: now(), value })
      const fits = text.length <= MOST_CHARACTERS && write(keyOf(name), text)
      own.set(name, text)
      changed()
      return fits
    },
    drop(name) {
      if (!own.delete(name)) return
      storage.removeItem(keyOf(name))
      changed()
    },
    all() {
      // Its own from memory: what the browser has no room for is unsaved all the same.
      known ??= [
        ...[...own].flatMap(([name, text]) => keptIn(text, { name, window, isMine: true })),
        ...keys().flatMap((key) => {
          const of = key.slice(prefix.length).split('/')[0] ?? ''
          if (of === window) return []
          return keptIn(storage.getItem(key), { name: nameIn(key, prefix), window: of, isMine: false })
        }),
      ].sort((a, b) => b.at - a.at)
      return known
    },
    discard({ name, window: of }) {
      storage.removeItem(keyOf(name, of))
      changed()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    changedElsewhere(key) {
      if (key !== null && !key.startsWith(prefix)) return
      for (const [name, text] of own) if (storage.getItem(keyOf(name)) === null) write(keyOf(name), text)
      changed()
    },
  }
}

function keysOf(storage: KeptPlace['storage']): readonly string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
}

/** `articles/ID` of `diglot/kept/NEWSLETTER/WINDOW/articles/ID`. */
function nameIn(key: string, prefix: string): string {
  return key.slice(key.indexOf('/', prefix.length) + 1)
}

function keptIn(text: string | null, whose: Pick<Kept, 'name' | 'window' | 'isMine'>): readonly Kept[] {
  const read = parsed(text)
  return read === null ? [] : [{ ...whose, ...read }]
}

/** Null for what is not ours, or was cut off. */
function parsed(text: string | null): { readonly at: number; readonly value: unknown } | null {
  try {
    const read: unknown = JSON.parse(text ?? 'null')
    if (typeof read !== 'object' || read === null || !('at' in read) || !('value' in read)) return null
    return typeof read.at === 'number' ? { at: read.at, value: read.value } : null
  } catch {
    return null
  }
}
