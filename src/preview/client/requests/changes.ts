import { useEffect, useSyncExternalStore } from 'react'
import { followEvents } from './follow-events.ts'
import { refreshAll } from './use-query.ts'

type Listener = () => Promise<void>

const listeners = new Set<Listener>()
const watchers = new Set<() => void>()
let isConnected = true

/**
 * Follows the newsletter's files; returns how to stop. After a lost connection, and after the page was hidden, everything
 * is read again.
 */
export function followChanges(): () => void {
  // What a hidden page has read may be out of date when it is first looked at.
  let isFresh = !document.hidden
  return followEvents('/api/events', {
    ready: () => {
      setConnected(true)
      if (!isFresh) void tell()
      isFresh = false
    },
    change: () => void tell(),
    error: () => setConnected(false),
  })
}

/** Calls back after files changed. What it shows comes first: everything else is read again once it has ended. */
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

async function tell(): Promise<void> {
  try {
    await Promise.all([...listeners].map((listener) => listener()))
  } finally {
    refreshAll()
  }
}

function setConnected(value: boolean): void {
  isConnected = value
  for (const watcher of watchers) watcher()
}
