import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { contentFile } from '../../files/content-dir.ts'
import type { ContentFile } from '../../files/read-text.ts'
import { listRecords } from '../records/list-records.ts'
import type { PasteRecord } from './paste-record.ts'
import type { Paste } from './read-article.ts'

/** A paste that was read, before its record is written. */
export interface Draft {
  /** The paste's file. */
  readonly file: string
  /** What the paste is called in messages: its file, and which of its articles it is where it holds several. */
  readonly name: string
  readonly paste: Paste
  readonly record: PasteRecord
}

export interface Target extends Draft {
  readonly target: ContentFile
  /** Why it may not be written: a record, or a draft before it, has its name or its source. */
  readonly faults: readonly ErrorDetail[]
}

export interface TargetOptions {
  readonly contentDir: string
  readonly content: Content
  readonly force?: boolean | undefined
}

/**
 * Says into which file each draft goes, and what stands against it: a record that has its name or its source, unless
 * `force` is set; a draft before it that has the same, in any case.
 */
export async function findTargets(
  drafts: readonly Draft[],
  { contentDir, content, force = false }: TargetOptions,
): Promise<Target[]> {
  const { files } = await listRecords(contentDir, 'articles')
  const existing = new Map(files.map((file): [string, ContentFile] => [file.id.toLowerCase(), file]))
  const used = usedSources(contentDir, content)
  const before = createSeen()
  return drafts.map((draft): Target => {
    const { id } = draft.record
    const target = existing.get(id) ?? contentFile(contentDir, 'articles', `${id}.yaml`)
    const known = existing.has(id) ? [existsFault(target.name)] : sourceFaults(draft, used)
    return { ...draft, target, faults: [...twinFaults(draft, before), ...(force ? [] : known)] }
  })
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

/** The drafts that come before one, by their records and by their sources. */
interface Seen {
  readonly ids: Map<string, Draft>
  readonly pages: Map<string, Draft>
}

function createSeen(): Seen {
  return { ids: new Map(), pages: new Map() }
}

/** Two pastes are one article where they have the same source; the articles of one paste may share theirs. */
function twinFaults(draft: Draft, { ids, pages }: Seen): ErrorDetail[] {
  const { file, name, record, paste } = draft
  const own = paste.sources.map(({ url }) => pageOf(url))
  const named = ids.get(record.id)
  const twin = named ?? own.map((page) => pages.get(page)).find((other) => other && other.file !== file)
  if (named === undefined) ids.set(record.id, draft)
  for (const page of own) if (!pages.has(page)) pages.set(page, draft)
  if (twin === undefined) return []
  const what = named ? `become the same record, ${record.id}` : 'have the same source'
  return [{ where: name, message: `${twin.name} and ${name} ${what}.`, hint: 'Import one of the two.' }]
}

function pageOf(url: string): string {
  const page = new URL(url)
  page.hash = ''
  return page.href.replace(/\/$/, '')
}
