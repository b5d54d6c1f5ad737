import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'

const shared = join(import.meta.dirname, '..', '..', '.cache', 'templates')

/**
 * Lets a newsletter find the templates that others have compiled, which takes a second: what comes out is kept under its
 * hash, for all newsletters of all runs.
 */
export async function shareTemplateCache(root: string): Promise<void> {
  await mkdir(shared, { recursive: true })
  await mkdir(join(root, 'data'), { mode: 0o700 })
  await symlink(shared, join(root, 'data', 'cache'))
}
