import { rm } from 'node:fs/promises'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile, readBytes } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { isRecordId, listContentFiles, listRecords, MAX_ISSUE_ID } from './list-records.ts'
import { type EditedKind, type RecordName, revisionOf } from './record-files.ts'

/** A record whose file has a name that makes no id, or one that another file has. */
interface Misnamed {
  readonly kind: EditedKind
  /** As people see it. */
  readonly path: string
  /** An id like its name, which is free. */
  readonly suggested: string
}

export type RenameResult =
  | { readonly done: RecordName }
  | { readonly refused: 'taken' }
  | { readonly refused: 'unfit'; readonly longest: number }

/** An id is a part of paths and links. */
const longestId: Readonly<Record<EditedKind, number>> = { article: 100, issue: MAX_ISSUE_ID }

export async function listMisnamed(contentDir: string): Promise<readonly Misnamed[]> {
  const kinds = ['article', 'issue'] as const
  const lists = await Promise.all(
    kinds.map(async (kind) => {
      const { misnamed, ids } = await listRecords(contentDir, `${kind}s`)
      return misnamed.map(({ id, name }) => ({ kind, path: name, suggested: freeId(kind, id, ids) }))
    }),
  )
  return lists.flat()
}

/**
 * Gives a misnamed record a name that makes an id. Throws `NOT_FOUND` where the file is not misnamed, or not there any more, and
 * `RECORD_CHANGED` where another program wrote to it meanwhile; it is there under both names then.
 */
export async function renameRecord(contentDir: string, path: string, id: string): Promise<RenameResult> {
  const found = (await listMisnamed(contentDir)).find((record) => record.path === path)
  const file = (await listContentFiles(contentDir)).find(({ name }) => name === path)
  if (found === undefined || file === undefined) throw notMisnamed(path)
  const { kind } = found
  const longest = longestId[kind]
  if (!isRecordId(id) || id.length > longest) return { refused: 'unfit', longest }
  const read = await readBytes(file)
  if ('fault' in read) throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
  const target = contentFile(contentDir, `${kind}s`, `${id}.yaml`)
  const { ids } = await listRecords(contentDir, `${kind}s`)
  if (isTaken(ids, id) || !(await writeRecordFile(target, read.content, { force: false })))
    return { refused: 'taken' }
  const now = await readBytes(file)
  if ('fault' in now || revisionOf(now.content) !== revisionOf(read.content)) throw changed(path)
  await rm(file.path)
  return { done: { kind, id } }
}

/** `My file (2)` becomes `my-file-2`; a number follows where that is taken. */
function freeId(kind: EditedKind, name: string, taken: ReadonlySet<string>): string {
  const longest = longestId[kind]
  const wanted = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '')
  const stem = wanted === '' ? kind : wanted
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `-${number}`
    const id = `${stem.slice(0, longest - end.length)}${end}`
    if (!isTaken(taken, id)) return id
  }
}

function isTaken(ids: ReadonlySet<string>, id: string): boolean {
  return [...ids].some((other) => other.toLowerCase() === id.toLowerCase())
}

function notMisnamed(where: string): DiglotError {
  return new DiglotError('NOT_FOUND', msg`This file needs no other name, or is not there any more.`, {
    where,
    hint: msg`Reload the page.`,
  })
}

function changed(where: string): DiglotError {
  return new DiglotError(
    'RECORD_CHANGED',
    msg`Another program changed the file while it was renamed; it is there under both names.`,
    { where, hint: msg`Look at both files, and delete one.` },
  )
}
