import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { basename, join, resolve } from 'node:path'

/** Long enough for an editor's write-and-rename to end, short enough to feel immediate. */
const SETTLE_MS = 25

interface FolderWatch {
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

/**
 * Calls back with the path below `root` of whatever changes there. One watcher per folder: Node's own recursive one
 * follows files on Linux, and loses each of them once another one was renamed over it, as editors and Diglot save.
 */
function watchTree(root: string, onChange: (path: string) => void): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>()

  function follow(folder: string): void {
    if (foldersIn(join(root, folder)) === null || watchers.has(folder)) return
    const watcher = watch(join(root, folder), (_event, name) => {
      if (name !== null) changed(join(folder, name))
    })
    watcher.on('error', () => leave(folder)) // the folder is gone
    watchers.set(folder, watcher)
    // Read once it is watched: what is made from here on is reported.
    for (const name of foldersIn(join(root, folder)) ?? []) follow(join(folder, name))
  }

  function leave(folder: string): void {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }

  function changed(path: string): void {
    if (foldersIn(join(root, path)) === null) leave(path)
    else follow(path)
    onChange(path)
  }

  follow('')
  return {
    close: () => {
      for (const watcher of watchers.values()) watcher.close()
    },
  }
}

/** Null where it is no folder, or not any more. */
function foldersIn(path: string): readonly string[] | null {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOTDIR' || error.code === 'ENOENT'))
      return null
    throw error
  }
}
