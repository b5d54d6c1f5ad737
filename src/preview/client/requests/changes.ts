import { useEffect, useSyncExternalStore } from 'react'
import type { ChangeEvent } from '../../api/types.ts'
import { refreshAll } from './use-query.ts'

type Listener = (files: readonly string[] | null) => void

const listeners = new Set<Listener>()
const watchers = new Set<() => void>()
let isConnected = true

/** Follows the newsletter's files; returns how to stop. After a lost connection everything is read anew. */
export function followChanges(): () => void {
  const events = new EventSource('/api/events')
  let isFirst = true
  events.addEventListener('ready', () => {
    setConnected(true)
    if (!isFirst) tell(null)
    isFirst = false
  })
  events.addEventListener('change', ({ data }: MessageEvent<string>) => {
    tell((JSON.parse(data) as ChangeEvent).files)
  })
  events.addEventListener('error', () => setConnected(false))
  return () => events.close()
}

/** Calls back after files changed; null where nobody knows which. Runs before anything else is read anew. */
export function useChanges(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [listener])
}

/** Whether the preview's server is there. */
export function useConnection(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => isConnected,
  )
}

function tell(files: readonly string[] | null): void {
  for (const listener of listeners) listener(files)
  refreshAll()
}

function setConnected(value: boolean): void {
  isConnected = value
  for (const watcher of watchers) watcher()
}
