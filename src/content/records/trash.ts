import { readdir, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile, readBytes, readText } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { restoreComments, trashComments } from '../comments/comment-files.ts'
import { listRecords } from './list-records.ts'
import { type EditedKind, type RecordName, recordFile } from './record-files.ts'

/** A record in `content/trash/`: one that was deleted, or the old text of one that an import has written over. */
export interface TrashedRecord {
  readonly kind: EditedKind
  readonly id: string
  /** With the time, as `restoreRecord` takes it: `2026-11-20-rules.2026-11-27T00-30-15Z`. */
  readonly copy: string
  readonly deletedAt: Date
  /** As people see it. */
  readonly path: string
}

/** Moves a record into the trash with its comments; what it is called there. Throws `NOT_FOUND`. */
export async function trashRecord(contentDir: string, name: RecordName, now: Date): Promise<string> {
  const file = await recordFile(
    contentDir,
    name,
    msg`The id of a record is the name of its file, without the ending.`,
  )
  const read = await readBytes(file)
  if ('fault' in read) throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
  const copy = await keepCopy(contentDir, { ...name, content: read.content }, now)
  await trashComments(contentDir, name, basename(copy, '.yaml'))
  await rm(file.path)
  return copy
}

interface KeptRecord {
  readonly kind: EditedKind
  readonly id: string
  readonly content: Buffer | string
}

/**
 * Keeps a record in `content/trash/` under its id and the time, and never writes over what is there. What the copy is
 * called: `content/trash/articles/2026-11-20-rules.2026-11-27T00-30-15Z.yaml`.
 */
export async function keepCopy(
  contentDir: string,
  { kind, id, content }: KeptRecord,
  now: Date,
): Promise<string> {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  for (let copy = 1; ; copy++) {
    const name = `${id}.${time}${copy === 1 ? '' : `-${copy}`}.yaml`
    const file = contentFile(contentDir, 'trash', `${kind}s`, name)
    if (await writeRecordFile(file, content, { force: false })) return file.name
  }
}

/** What is in the trash of a record's id, or under the very name of a copy; the newest first. */
async function listTrash(contentDir: string, { kind, id }: RecordName): Promise<readonly TrashedRecord[]> {
  return (await listAllTrash(contentDir, kind)).filter((record) => record.id === id || record.copy === id)
}

/** All records of a kind that are in the trash; the newest copy of each id first, in the order of the copies' names. */
export async function listAllTrash(contentDir: string, kind: EditedKind): Promise<readonly TrashedRecord[]> {
  const folder = contentFile(contentDir, 'trash', `${kind}s`)
  const names = await readdir(folder.path).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw error
  })
  return names
    .flatMap((name): TrashedRecord[] => {
      const [, copy = '', id = '', day = '', time = ''] = COPY.exec(name) ?? []
      const deletedAt = new Date(`${day}T${time.replaceAll('-', ':')}Z`)
      return Number.isNaN(deletedAt.getTime())
        ? []
        : [{ kind, id, copy, deletedAt, path: `${folder.name}/${name}` }]
    })
    .sort((a, b) => b.copy.localeCompare(a.copy, 'en', { numeric: true }))
}

const COPY = /^(([a-z0-9-]+)\.(\d{4}-\d\d-\d\d)T(\d\d-\d\d-\d\d)Z(?:-\d+)?)\.yaml$/i

/** The text of a copy in the trash; null where it is gone meanwhile, or is no text. */
export async function readTrashed(
  contentDir: string,
  { kind, copy }: Pick<TrashedRecord, 'kind' | 'copy'>,
): Promise<string | null> {
  try {
    const read = await readText(contentFile(contentDir, 'trash', `${kind}s`, `${copy}.yaml`))
    return 'fault' in read ? null : read.text
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Takes the newest copy of a record, or the one that is named, out of the trash. Throws `NOT_FOUND` and `ALREADY_EXISTS`. */
export async function restoreRecord(
  contentDir: string,
  name: RecordName,
): Promise<{
  readonly record: RecordName
  readonly path: string
  readonly others: readonly TrashedRecord[]
}> {
  const [newest, ...others] = await listTrash(contentDir, name)
  if (newest === undefined)
    throw new DiglotError(
      'NOT_FOUND',
      msg`The trash has no ${name.kind === 'issue' ? msg`issue` : msg`article`} ${name.id}.`,
      {
        where: contentFile(contentDir, 'trash', `${name.kind}s`).name,
        hint: msg`Older versions are in git, where the newsletter is kept in it.`,
      },
    )
  const { kind, id, copy } = newest
  const { ids } = await listRecords(contentDir, `${kind}s`)
  const target = contentFile(contentDir, `${kind}s`, `${id}.yaml`)
  const trashed = contentFile(contentDir, 'trash', `${kind}s`, `${copy}.yaml`)
  const read = await readBytes(trashed)
  if ('fault' in read) throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
  const isTaken = [...ids].some((other) => other.toLowerCase() === id.toLowerCase())
  if (isTaken || !(await writeRecordFile(target, read.content, { force: false })))
    throw new DiglotError(
      'ALREADY_EXISTS',
      msg`The ${kind === 'issue' ? msg`issue` : msg`article`} ${id} is there already.`,
      {
        where: target.name,
        hint: msg`Delete it first, then restore the other one by its name: diglot ${kind} restore ${copy}.`,
      },
    )
  await restoreComments(contentDir, { kind, id }, copy)
  await rm(trashed.path)
  return { record: { kind, id }, path: target.name, others }
}
