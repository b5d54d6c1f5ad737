import { useCallback, useSyncExternalStore } from 'react'
import type { Address } from './api.ts'
import { RequestFailed, read } from './request.ts'

/** What is known of an address: the last good answer stays while a newer one is on its way. */
export interface Answer<T> {
  readonly value: T | null
  readonly failure: RequestFailed | null
}

interface Entry {
  answer: Answer<unknown>
  listeners: Set<() => void>
  underWay: AbortController | null
}

const unknown: Answer<never> = { value: null, failure: null }
const entries = new Map<string, Entry>()

/** Reads an address and follows it: every page that shows it sees the newest answer. Null reads nothing. */
export function useQuery<T>(address: Address<T> | null): Answer<T> {
  const path = address?.path ?? null
  const subscribe = useCallback(
    (listener: () => void) => {
      if (path === null) return () => undefined
      const entry = entryOf(path)
      const isFirst = entry.listeners.size === 0
      entry.listeners.add(listener)
      if (isFirst) void load(path)
      return () => entry.listeners.delete(listener)
    },
    [path],
  )
  const answer = useSyncExternalStore(subscribe, () => (path === null ? unknown : entryOf(path).answer))
  return answer as Answer<T>
}

/** Asks again for everything that is on the screen; what is not is forgotten. */
export function refreshAll(): void {
  for (const [path, entry] of entries)
    if (entry.listeners.size > 0) void load(path)
    else entries.delete(path)
}

/** Puts an answer that came with another request where every page sees it. */
export function setAnswer<T>({ path }: Address<T>, value: T): void {
  entryOf(path).underWay?.abort()
  tell(entryOf(path), { value, failure: null })
}

async function load(path: string): Promise<void> {
  const entry = entryOf(path)
  entry.underWay?.abort()
  const controller = new AbortController()
  entry.underWay = controller
  try {
    const value = await read({ path }, controller.signal)
    if (!controller.signal.aborted) tell(entry, { value, failure: null })
  } catch (error) {
    if (controller.signal.aborted) return
    if (!(error instanceof RequestFailed)) throw error
    tell(entry, { value: entry.answer.value, failure: error })
  }
}

function entryOf(path: string): Entry {
  const found = entries.get(path)
  if (found !== undefined) return found
  const entry: Entry = { answer: unknown, listeners: new Set(), underWay: null }
  entries.set(path, entry)
  return entry
}

function tell(entry: Entry, answer: Answer<unknown>): void {
  entry.answer = answer
  for (const listener of entry.listeners) listener()
}
