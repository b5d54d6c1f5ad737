import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { DiglotError } from '../errors.ts'

/** The source files of one template, path inside its folder to text, and a hash that changes with any of them. */
export interface TemplateFiles {
  readonly folder: string
  readonly texts: ReadonlyMap<string, string>
  readonly hash: string
}

/**
 * Reads every file of a template's folder with one of the endings. It is read anew for each rendering: a few small
 * files cost less than a millisecond, and what is edited shows at once. Throws `TEMPLATE_FAILED` where there are none.
 */
export async function readTemplates(folder: string, endings: readonly string[]): Promise<TemplateFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw missing(folder, cause)
  })
  const paths = entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  if (paths.length === 0) throw missing(folder)
  const texts = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  )
  return {
    folder,
    texts,
    hash: createHash('sha256')
      .update(JSON.stringify([...texts]))
      .digest('hex'),
  }
}

/** The text of one file. Throws `TEMPLATE_FAILED` naming the file that should be there. */
export function templateText({ folder, texts }: TemplateFiles, path: string): string {
  const text = texts.get(path)
  if (text === undefined) throw missing(join(folder, path))
  return text
}

function missing(path: string, cause?: unknown): DiglotError {
  return new DiglotError('TEMPLATE_FAILED', 'There is no template here.', {
    where: path,
    hint: 'Restore it, or run `diglot init` in an empty folder and copy the one that it makes.',
    cause,
  })
}
