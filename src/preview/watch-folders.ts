import { watch } from 'node:fs'

/** Long enough for an editor's write-and-rename to end, short enough to feel immediate. */
const SETTLE_MS = 25

/**
 * Tells of changes under some folders, once per burst. Listeners are called until they stop listening.
 * Returns `onChange` for the preview and `close`.
 */
export function watchFolders(folders: readonly string[]): {
  onChange: (listener: () => void) => () => void
  close: () => void
} {
  const listeners = new Set<() => void>()
  let timer: NodeJS.Timeout | undefined
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(tell, SETTLE_MS)
    }),
  )
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}
