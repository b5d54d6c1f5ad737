import { msg } from '../../domain/language/message.ts'
import { pageOf } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { type ContentFile, contentFile } from '../../files/read-text.ts'
import { listRecords } from '../records/list-records.ts'
import { type PasteRecord, pasteRecord } from './paste-record.ts'
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
  /** The record of its name. */
  readonly target: PlacedRecord
  readonly isThere: boolean
  /** Where no record has its name: the one that has its source, which it may be under an earlier headline. */
  readonly sourceUser: SourceUser | null
  /** Another paste of this run is the same article. */
  readonly twins: readonly ErrorDetail[]
}

type PlacedRecord = ContentFile & { readonly id: string }

interface SourceUser {
  readonly record: PlacedRecord
  /** Whether no other record and no other article of the paste has that source, and the paste names no other day. */
  readonly isSure: boolean
}

/** A paste whose records are there and stay as they are: they are taken. */
interface TakenRecords {
  readonly file: string
  readonly ids: readonly string[]
}

interface TargetOptions {
  readonly contentDir: string
  readonly content: Content
  readonly taken?: readonly TakenRecords[] | undefined
}

/** The records that the articles of a paste become. */
export function pasteDrafts(
  pastes: readonly Paste[],
  file: string,
  { glossary, newsletter }: Content,
): Draft[] {
  return pastes.map((paste, at) => ({
    file,
    name: pastes.length === 1 ? file : `${file} (article ${at + 1})`,
    paste,
    record: pasteRecord(paste, { glossary, languages: newsletter.languages }),
  }))
}

/** Says into which file each draft goes, which record stands in its way, and which drafts are one article. */
export async function findTargets(
  drafts: readonly Draft[],
  { contentDir, content, taken = [] }: TargetOptions,
): Promise<Target[]> {
  const { files } = await listRecords(contentDir, 'articles')
  const existing = new Map(files.map((file) => [file.id.toLowerCase(), file]))
  const before = createSeen(taken)
  const users = usersOfPages(content)
  return drafts.map((draft): Target => {
    const { id } = draft.record
    const own = existing.get(id)
    const target = own ?? { ...contentFile(contentDir, 'articles', `${id}.yaml`), id }
    const sourceUser = own === undefined ? sourceUserOf(draft) : null
    const isSame = sourceUser?.isSure === true
    const twins = twinFaults(draft, isSame ? sourceUser.record.id : target.id, before)
    return { ...draft, target, isThere: own !== undefined, sourceUser, twins }
  })

  function sourceUserOf(draft: Draft): SourceUser | null {
    const pages = pagesOf(draft)
    const ids = [...new Set(pages.flatMap((page) => users.get(page) ?? []))]
    const [record] = ids.flatMap((id) => existing.get(id.toLowerCase()) ?? [])
    if (record === undefined) return null
    const shares = (other: Draft) => pagesOf(other).some((page) => pages.includes(page))
    // News of another week may have the source of a record that was sent: that one stays what its readers got.
    const { day, year } = draft.paste.date
    const isSure =
      ids.length === 1 &&
      (year === 'none' || day === content.articles.get(record.id)?.date) &&
      !drafts.some((other) => other !== draft && other.file === draft.file && shares(other))
    return { record, isSure }
  }
}

/** Why a draft may not be written where no record may be written over; null where its record is a new one. */
export function takenFault({ name, target, isThere, sourceUser }: Target): ErrorDetail | null {
  if (isThere) return existsFault(target.name)
  if (sourceUser === null) return null
  const { name: file } = sourceUser.record
  const message = msg`The source of ${name} is that of ${file} already.`
  return {
    where: file,
    message,
    hint: msg`Edit that record, or import with \`--force\` to make a second one.`,
  }
}

export function existsFault(name: string): ErrorDetail {
  return {
    where: name,
    message: msg`The record ${name} is there already.`,
    hint: msg`Edit it, or import with \`--force\` to overwrite it.`,
  }
}

export function alreadyExists(faults: readonly ErrorDetail[]): DiglotError {
  const [first] = faults
  if (first && faults.length === 1) return new DiglotError('ALREADY_EXISTS', first.message, first)
  const message = msg`${faults.length} pastes would overwrite or repeat records; nothing was written.`
  return new DiglotError('ALREADY_EXISTS', message, { details: faults })
}

/** The records that have a page as their source, by that page. */
function usersOfPages({ articles }: Content): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>()
  for (const { id, sources } of articles.values())
    for (const page of new Set(sources.map(({ url }) => pageOf(url))))
      users.set(page, [...(users.get(page) ?? []), id])
  return users
}

function pagesOf({ paste }: Draft): readonly string[] {
  return paste.sources.map(({ url }) => pageOf(url))
}

/** The drafts that come before one, by their records and by their sources. */
interface Seen {
  readonly ids: Map<string, Pick<Draft, 'name' | 'file'>>
  readonly pages: Map<string, Draft>
}

function createSeen(taken: readonly TakenRecords[]): Seen {
  const ids = taken.flatMap(({ file, ids }) => ids.map((id) => [id, { name: file, file }] as const))
  return { ids: new Map(ids), pages: new Map() }
}

/** Two pastes are one article where they have the same source; the articles of one paste may share theirs. */
function twinFaults(draft: Draft, id: string, { ids, pages }: Seen): ErrorDetail[] {
  const { file, name } = draft
  const own = pagesOf(draft)
  const named = ids.get(id)
  const twin = named ?? own.map((page) => pages.get(page)).find((other) => other && other.file !== file)
  if (named === undefined) ids.set(id, draft)
  for (const page of own) if (!pages.has(page)) pages.set(page, draft)
  if (twin === undefined) return []
  const what = named ? msg`become the same record, ${id}` : msg`have the same source`
  return [{ where: name, message: msg`${twin.name} and ${name} ${what}.`, hint: msg`Import one of the two.` }]
}
