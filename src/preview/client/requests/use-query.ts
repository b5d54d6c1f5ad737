import { useCallback, useEffect, useSyncExternalStore } from 'react'
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
const followers = new Set<{ readonly path: string; readonly listener: () => void }>()

/** Reads an address and follows it: every page that shows it sees the newest answer. Null reads nothing. */
export function useQuery<T>(address: Address<T> | null): Answer<T> {
  const path = address?.path ?? null
  const subscribe = useCallback(
    (listener: () => void) => (path === null ? () => undefined : follow({ path }, listener)),
    [path],
  )
  const answer = useSyncExternalStore(subscribe, () => (path === null ? unknown : entryOf(path).answer))
  return answer as Answer<T>
}

/** The same for what is no component: reads an address, and calls back when its answer changes; returns how to stop. */
export function follow({ path }: Address<unknown>, listener: () => void): () => void {
  const entry = entryOf(path)
  const isFirst = entry.listeners.size === 0
  entry.listeners.add(listener)
  if (isFirst) void load(path)
  return () => entry.listeners.delete(listener)
}

/** What is known of an address at this moment. */
export function answerAt<T>({ path }: Address<T>): Answer<T> {
  return entryOf(path).answer as Answer<T>
}

/** Asks again, before other news, and waits for the answer. */
export function reread({ path }: Address<unknown>): Promise<void> {
  return load(path, { isUrgent: true })
}

/** Asks again for everything that is on the screen; what is not is forgotten. */
export function refreshAll(): void {
  refreshWhere(() => true)
}

/** Calls back where answers below a path are asked for again: for what is read in another way than by its address. */
export function useRefresh(path: string, listener: () => void): void {
  useEffect(() => {
    const follower = { path, listener }
    followers.add(follower)
    return () => {
      followers.delete(follower)
    }
  }, [path, listener])
}

/** The same as `refreshAll` for some paths alone. */
export function refreshWhere(isMeant: (path: string) => boolean): void {
  for (const { path, listener } of followers) if (isMeant(path)) listener()
  for (const [path, entry] of entries)
    if (!isMeant(path)) continue
    else if (entry.listeners.size > 0) void load(path)
    else entries.delete(path)
}

/**
 * Puts an answer that came with another request where every page sees it. What was being read meanwhile may be older than
 * it or newer, so it is read again.
 */
export function setAnswer<T>({ path }: Address<T>, value: T): void {
  const entry = entryOf(path)
  const wasUnderWay = entry.underWay !== null
  tell(entry, { value, failure: null })
  if (wasUnderWay) void load(path)
}

async function load(path: string, { isUrgent = false } = {}): Promise<void> {
  const entry = entryOf(path)
  entry.underWay?.abort()
  const controller = new AbortController()
  entry.underWay = controller
  try {
    const again = entry.answer.value !== null && !isUrgent
    const value = await read({ path }, { signal: controller.signal, again })
    if (!controller.signal.aborted) tell(entry, { value, failure: null })
  } catch (error) {
    if (controller.signal.aborted) return
    if (!(error instanceof RequestFailed)) throw error
    tell(entry, { value: entry.answer.value, failure: error })
  } finally {
    if (entry.underWay === controller) entry.underWay = null
  }
}

function entryOf(path: string): Entry {
  const found = entries.get(path)
  if (found !== undefined) return found
  const entry: Entry = { answer: unknown, listeners: new Set(), underWay: null }
  entries.set(path, entry)
  return entry
}

/** The same again is no news: nothing is drawn for it, nor for the parts of an answer that are as they were. */
function tell(entry: Entry, { value, failure }: Answer<unknown>): void {
  const shared = shareParts(value, entry.answer.value)
  if (shared === entry.answer.value && failure === null && entry.answer.failure === null && shared !== null)
    return
  entry.answer = { value: shared, failure }
  for (const listener of entry.listeners) listener()
}

/** A value of JSON in which every part that is as it was in `before` is the very same object. */
export function shareParts(value: unknown, before: unknown): unknown {
  if (value === before) return before
  if (Array.isArray(value)) {
    if (!Array.isArray(before)) return value
    const shared = value.map((part, index) => shareParts(part, before[index]))
    return shared.length === before.length && shared.every((part, index) => part === before[index])
      ? before
      : shared
  }
  if (!isRecord(value) || !isRecord(before)) return value
  const shared = Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, shareParts(part, before[name])]),
  )
  const names = Object.keys(shared)
  const isSame =
    names.length === Object.keys(before).length && names.every((name) => shared[name] === before[name])
  return isSame ? before : shared
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
