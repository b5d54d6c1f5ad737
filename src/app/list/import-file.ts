import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { MAX_LIST_BYTES } from '../../domain/readers/list-limits.ts'
import { DiglotError } from '../../errors.ts'
import { columnMeanings } from '../../lists/column-meanings.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import { log } from '../people/act-log.ts'
import type { ImportOutcome, ImportPreview } from '../views/list.ts'
import { importDetails, readOffer } from './list-offer.ts'

const meaning = z.union([z.enum(columnMeanings), z.templateLiteral(['field:', z.string().max(100)])])

/** A list as its bytes, and what a person says about it. */
export const importInput = z.strictObject({
  /** As the file is called, for messages. */
  name: z.string().max(255),
  /** In base64. */
  bytes: z.string().max(Math.ceil(MAX_LIST_BYTES / 3) * 4),
  /** What everybody on the list is, at least. */
  as: z.enum(['active', 'left', 'suppressed']),
  /** Null: it is found out. */
  encoding: z.string().max(40).nullable(),
  columns: z.array(z.strictObject({ index: z.int().min(0), meaning })).max(1_000),
})
/** `seen` is that of the preview that was shown. */
export const importConfirm = importInput.extend({ seen })

type ImportInput = z.infer<typeof importInput>

/** Lets one import through at a time, no matter who asks for it. */
export interface ImportGate {
  isTaken: boolean
}

/** Of lists that a process which was killed has left behind. */
const LEFT_BEHIND_MS = 3_600_000

/**
 * Lists that a browser sends: first to see what would become of them, then to import them as the command line does. What
 * was sent stays in the browser: here a list is a file of its own for as long as one of the two takes.
 */
export function createFileImports(context: AppContext, gate: ImportGate) {
  return {
    async previewImport(input: ImportInput): Promise<ImportPreview> {
      const { previewSubscriberList } = await import('../../lists/preview-list.ts')
      const { subscribers } = await context.store()
      const rehearse = () => subscribers.rehearseImport()
      const result = await withListFile(context, input, async (path) =>
        previewSubscriberList({ path, ...(await optionsOf(context, input)), rehearse }),
      )
      if ('refused' in result) return { refused: 'no addresses', columns: result.columns }
      return { seen: hashOf(input, await readOffer(context)), ...result.preview }
    },

    /** `changed` and `busy` change nothing: another list or other settings were shown, or an import runs already. */
    async importFile({ seen: shown, ...input }: z.infer<typeof importConfirm>): Promise<ImportOutcome> {
      if (hashOf(input, await readOffer(context)) !== shown) return { refused: 'changed' }
      if (gate.isTaken) return { refused: 'busy' }
      gate.isTaken = true
      try {
        return { done: await withListFile(context, input, (path) => importFrom(context, input, path)) }
      } finally {
        gate.isTaken = false
      }
    },
  }
}

async function importFrom(context: AppContext, input: ImportInput, path: string) {
  const { importSubscriberList } = await import('../../lists/import-list.ts')
  const { subscribers } = await context.store()
  const options = { path, ...(await optionsOf(context, input)), subscribers }
  const { rejectsPath, delimiter, encoding, examples, ignoredColumns, ...counts } =
    await importSubscriberList(options)
  await log(context, { act: 'list', details: importDetails(counts) })
  return { counts, rejects: rejectsPath === null ? null : await readFile(rejectsPath, 'utf8') }
}

async function optionsOf(context: AppContext, { as, encoding, columns }: ImportInput) {
  return {
    ...{ as, columns, ...(encoding !== null && { encoding }) },
    ...{ ...(await readOffer(context)), now: await context.now() },
  }
}

/** Of the bytes, what is said about them, and what the newsletter offers: all that decides what becomes of a list. */
function hashOf({ name, ...input }: ImportInput, offer: Awaited<ReturnType<typeof readOffer>>): string {
  const { offered, defaultEdition, ownFields } = offer
  const fields = [...ownFields].map(([key, { maxLength, name: names }]) => [key, maxLength, [...names]])
  return createHash('sha256')
    .update(JSON.stringify([input.as, input.encoding, input.columns, offered, defaultEdition, fields]))
    .update(input.bytes)
    .digest('hex')
}

async function withListFile<T>(
  { config }: AppContext,
  { name, bytes }: Pick<ImportInput, 'name' | 'bytes'>,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const parent = join(config.dataDir, 'imports')
  await mkdir(parent, { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(parent, 'list-'))
  const path = join(folder, 'list.csv')
  try {
    await clearLeftBehind(parent, folder)
    await writeFile(path, Buffer.from(bytes, 'base64'), { mode: 0o600 })
    return await work(path)
  } catch (error) {
    throw error instanceof DiglotError ? named(error, path, name) : error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Older than a new folder by the clock of the file system, which made both. */
async function clearLeftBehind(parent: string, folder: string): Promise<void> {
  const { mtimeMs: now } = await stat(folder)
  for (const entry of await readdir(parent)) {
    // Another import may have taken its own away by now.
    const found = statSync(join(parent, entry), { throwIfNoEntry: false })
    if (found !== undefined && now - found.mtimeMs > LEFT_BEHIND_MS)
      await rm(join(parent, entry), { recursive: true, force: true })
  }
}

/** The same error about the file as its owner knows it. */
function named(error: DiglotError, path: string, name: string): DiglotError {
  const { code, said, where, hint, details } = error
  return new DiglotError(code, said, {
    ...{ where: where?.replaceAll(path, name || 'list'), hint, details, cause: error },
  })
}
