import type { Content } from '../domain/content.ts'
import { DiglotError, type ErrorDetail } from '../errors.ts'
import { contentFile } from './content-dir.ts'
import { listRecords } from './list-records.ts'
import type { Paste } from './parse-paste.ts'
import type { PasteRecord } from './paste-record.ts'
import type { ContentFile } from './read-text.ts'

/** A paste that was read, before its record is written. */
export interface Draft {
  /** The paste's file. */
  readonly name: string
  readonly paste: Paste
  readonly record: PasteRecord
}

export interface Target extends Draft {
  readonly target: ContentFile
}

export interface TargetOptions {
  readonly contentDir: string
  readonly content: Content
  readonly force?: boolean | undefined
}

/**
 * Says into which file each draft goes. Throws `ALREADY_EXISTS` where a record has the name or the source of a draft,
 * unless `force` is set; and where two drafts have the same, in any case.
 */
export async function findTargets(
  drafts: readonly Draft[],
  { contentDir, content, force = false }: TargetOptions,
): Promise<Target[]> {
  const { files } = await listRecords(contentDir, 'articles')
  const existing = new Map(files.map((file): [string, ContentFile] => [file.id.toLowerCase(), file]))
  const targets = drafts.map(
    (draft): Target => ({
      ...draft,
      target: existing.get(draft.record.id) ?? contentFile(contentDir, 'articles', `${draft.record.id}.yaml`),
    }),
  )
  const used = usedSources(contentDir, content)
  const faults = targets.flatMap((one, at) => [
    ...twinFaults(one, targets.slice(0, at)),
    ...(force ? [] : existing.has(one.record.id) ? [existsFault(one.target.name)] : sourceFaults(one, used)),
  ])
  if (faults.length > 0) throw alreadyExists(faults)
  return targets
}

export function existsFault(name: string): ErrorDetail {
  return {
    where: name,
    message: `The record ${name} is there already.`,
    hint: 'Edit it, or import with `--force` to overwrite it.',
  }
}

export function alreadyExists(faults: readonly ErrorDetail[]): DiglotError {
  const [first] = faults
  if (first && faults.length === 1) return new DiglotError('ALREADY_EXISTS', first.message, first)
  const message = `${faults.length} pastes would overwrite or repeat records; nothing was written.`
  return new DiglotError('ALREADY_EXISTS', message, { details: faults })
}

/** Pages that are sources of records, and the files of these. */
function usedSources(contentDir: string, { articles }: Content): ReadonlyMap<string, string> {
  const used = [...articles.values()].flatMap(({ id, sources }) =>
    sources.map(({ url }) => [pageOf(url), contentFile(contentDir, 'articles', `${id}.yaml`).name] as const),
  )
  return new Map(used)
}

function sourceFaults({ name, paste }: Draft, used: ReadonlyMap<string, string>): ErrorDetail[] {
  const file = paste.sources.map(({ url }) => used.get(pageOf(url))).find((found) => found !== undefined)
  if (file === undefined) return []
  const message = `The source of ${name} is that of ${file} already.`
  return [{ where: file, message, hint: 'Edit that record, or import with `--force` to make a second one.' }]
}

/** `before` are the drafts that come before this one. */
function twinFaults({ name, record, paste }: Draft, before: readonly Draft[]): ErrorDetail[] {
  const pages = new Set(paste.sources.map(({ url }) => pageOf(url)))
  const twin = before.find(
    (other) => other.record.id === record.id || other.paste.sources.some(({ url }) => pages.has(pageOf(url))),
  )
  if (twin === undefined) return []
  const what = twin.record.id === record.id ? `become the same record, ${record.id}` : 'have the same source'
  return [{ where: name, message: `${twin.name} and ${name} ${what}.`, hint: 'Import one of the two.' }]
}

function pageOf(url: string): string {
  const page = new URL(url)
  page.hash = ''
  return page.href.replace(/\/$/, '')
}
