import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { readRegularFileSync } from '../../files/regular-file.ts'

/** The source files of one template, path inside its folder to text, and a hash that changes with any of them. */
export interface TemplateFiles {
  readonly folder: string
  readonly texts: ReadonlyMap<string, string>
  readonly hash: string
}

/** Of one file; the largest that comes with diglot has 12 KB. */
const MOST_BYTES = 1_000_000

/**
 * Reads every file of a template's folder with one of the endings. It is read again for each rendering, so that what is
 * edited shows at once; a few small files cost a fraction of a millisecond, read one after the other without waiting.
 * Throws `TEMPLATE_FAILED` where there are none.
 */
export function readTemplates(folder: string, endings: readonly string[]): TemplateFiles {
  const paths = listFiles(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
  if (paths.length === 0) throw missing(folder)
  const texts = new Map(
    paths.map((path) => [
      path,
      readRegularFileSync(join(folder, path), { within: folder, mostBytes: MOST_BYTES }),
    ]),
  )
  const hash = createHash('sha256')
  for (const [path, text] of texts) hash.update(JSON.stringify([path, text]))
  return { folder, texts, hash: hash.digest('hex') }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
      path.replaceAll('\\', '/'),
    )
  } catch (cause) {
    throw missing(folder, cause)
  }
}

/** The text of one file. Throws `TEMPLATE_FAILED` naming the file that should be there. */
export function templateText({ folder, texts }: TemplateFiles, path: string): string {
  const text = texts.get(path)
  if (text === undefined) throw missing(join(folder, path))
  return text
}

function missing(path: string, cause?: unknown): DiglotError {
  return new DiglotError('TEMPLATE_FAILED', msg`There is no template here.`, {
    where: path,
    hint: msg`Restore it, or run \`diglot init\` in an empty folder and copy the one that it makes.`,
    cause,
  })
}

/**
 * Keeps what was made of a template until one of its files changes. Renderings that come while it is being made wait
 * for the same one; a failure is not kept.
 */
export function oncePerHash<T>(
  make: (files: TemplateFiles) => Promise<T>,
): (files: TemplateFiles) => Promise<T> {
  let kept: { readonly hash: string; readonly made: Promise<T> } | null = null
  return (files) => {
    if (kept?.hash === files.hash) return kept.made
    const made = make(files)
    const current = { hash: files.hash, made }
    kept = current
    made.catch(() => {
      if (kept === current) kept = null
    })
    return made
  }
}
