import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls back with the path below `root` of whatever changes there. One watcher per folder: Node's own recursive one
 * follows files on Linux, and loses each of them once another one was renamed over it, as editors and Diglot save.
 */
export function watchTree(root: string, onChange: (path: string) => void): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>()

  function follow(folder: string): void {
    if (foldersIn(join(root, folder)) === null || watchers.has(folder)) return
    const watcher = watch(join(root, folder), (_event, name) => {
      if (name !== null) changed(join(folder, name))
    })
    watcher.on('error', () => leave(folder)) // the folder is gone
    watchers.set(folder, watcher)
    // Read once it is watched: what is made from here on is told.
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
