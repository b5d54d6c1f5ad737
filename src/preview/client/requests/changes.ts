import { useEffect, useSyncExternalStore } from 'react'
import type { ChangeEvent } from '../../../app/views/newsletter.ts'
import { followEvents } from './follow-events.ts'
import { refreshAll, refreshWhere } from './use-query.ts'

type Listener = () => Promise<void>

/** What counts readers is left out: while one issue is sent it would be asked again and again. */
const isProgress = (path: string) => /^\/api\/issues(\/[^/?]+(\/(send|report|check))?)?(\?|$)/.test(path)
const isOfIssues = (path: string) => path.startsWith('/api/issues') || path.startsWith('/api/log')

const listeners = new Set<Listener>()
const watchers = new Set<() => void>()
let isConnected = true

/**
 * Follows the newsletter's files and its database; returns how to stop. After a lost connection, and after the page was hidden, everything
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
    change: (data) => {
      const change: ChangeEvent = JSON.parse(data)
      if (change.kind === 'files') void tell()
      // The list is counted for everything that is sent to it.
      else if (change.what.includes('list')) refreshAll()
      else refreshWhere(change.what.length === 1 && change.what[0] === 'deliveries' ? isProgress : isOfIssues)
    },
    error: () => {
      // Another window may hold a stream that is not open: what changes until it is, nobody hears.
      isFresh = false
      setConnected(false)
    },
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
