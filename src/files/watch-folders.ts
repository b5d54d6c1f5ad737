import { basename, resolve } from 'node:path'
import { watchTree } from './watch-tree.ts'

/** Long enough for an editor's write-and-rename to end, short enough to feel immediate. */
const SETTLE_MS = 25

export interface FolderWatch {
  /** Calls back once per burst with the files that changed (`content/articles/x.yaml`); returns how to stop. */
  readonly onChange: (listener: (files: readonly string[]) => void) => () => void
  /** Calls back with each of them, before the burst has ended. */
  readonly onTouch: (listener: (file: string) => void) => void
  readonly close: () => void
}

/** Tells of changes under some folders. Files that programs write on the way to another one are passed over. */
export function watchFolders(folders: readonly string[]): FolderWatch {
  const listeners = new Set<(files: readonly string[]) => void>()
  const touched = new Set<(file: string) => void>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined

  function tell(): void {
    const files = [...changed].sort()
    changed.clear()
    for (const listener of listeners) listener(files)
  }

  const watchers = folders.map((folder) => {
    const root = resolve(folder)
    return watchTree(root, (name) => {
      const path = name.replaceAll('\\', '/')
      if (isPassing(path)) return
      const file = `${basename(root)}/${path}`
      changed.add(file)
      for (const listener of touched) listener(file)
      clearTimeout(timer)
      timer = setTimeout(tell, SETTLE_MS)
    })
  })
  return {
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onTouch: (listener) => void touched.add(listener),
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}

/** Our own temporary files and those of editors' programs: hidden, or with the endings of vim, Emacs and others. */
function isPassing(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return /^\.|~$|\.(tmp|swp|swx)$|^#.*#$|^4913$/.test(name)
}
