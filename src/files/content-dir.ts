import { basename, join, resolve } from 'node:path'
import type { ContentFile } from './read-text.ts'

/** A file of a content folder, called in messages by its path from the folder above: `content/articles/x.yaml`. */
export function contentFile(contentDir: string, ...parts: readonly string[]): ContentFile {
  const root = resolve(contentDir)
  return { path: join(root, ...parts), name: [basename(root), ...parts].join('/'), within: root }
}
