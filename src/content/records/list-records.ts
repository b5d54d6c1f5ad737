import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { msg } from '../../domain/language/message.ts'
import type { ErrorDetail } from '../../errors.ts'
import { type ContentFile, contentFile } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'

export interface RecordFile extends ContentFile {
  readonly id: string
}

export interface RecordList {
  /** Sorted by name; without those whose name is wrong or taken. */
  readonly files: readonly RecordFile[]
  /** Those whose name is wrong, too long or taken. */
  readonly misnamed: readonly RecordFile[]
  /** Of every file, also of those that are left out. */
  readonly ids: ReadonlySet<string>
  readonly faults: readonly ErrorDetail[]
}

/** Lists the records of a folder inside the content folder; none where the folder is not there. */
export async function listRecords(contentDir: string, folder: string): Promise<RecordList> {
  const found = (await entriesOf(contentFile(contentDir, folder).path))
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/is.test(entry.name))
    .map(({ name }) => ({ ...contentFile(contentDir, folder, name), id: name.replace(/\.ya?ml$/i, '') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const takers = Map.groupBy(found, ({ id }) => id.toLowerCase())
  const faults = found.flatMap((file) => [
    ...nameFaults(file, folder === 'issues' ? MAX_ISSUE_ID : Number.POSITIVE_INFINITY),
    ...duplicateFaults(file, takers.get(file.id.toLowerCase()) ?? []),
  ])
  const isSound = (file: RecordFile) => isRecordId(file.id) && takers.get(file.id.toLowerCase())?.length === 1
  const places = new Set(faults.map(({ where }) => where))
  return {
    files: found.filter(isSound),
    misnamed: found.filter((file) => !isSound(file) || places.has(placeOf(file))),
    ids: new Set(found.map(({ id }) => id)),
    faults,
  }
}

const commentFolders = [
  ['comments', 'articles'],
  ['comments', 'issues'],
]

/** Every file that editors write, found by listing its folder: the newsletter, the glossary, fixed words, records and the comments on them. */
export async function listContentFiles(contentDir: string): Promise<readonly ContentFile[]> {
  const lists = await Promise.all(
    [[], ['strings'], ['articles'], ['issues'], ...commentFolders].map(async (folder) =>
      (await entriesOf(contentFile(contentDir, ...folder).path))
        .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/is.test(entry.name))
        .map(({ name }) => contentFile(contentDir, ...folder, name)),
    ),
  )
  return lists.flat()
}

/** An id goes into URLs, anchors and signed tokens: letters, digits and hyphens. */
export function isRecordId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]*$/i.test(id)
}

async function entriesOf(path: string): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return []
    throw error
  }
}

/** An issue's id is part of every bounce address, whose local part has 64 octets (RFC 5321 section 4.5.3.1.1). */
export const MAX_ISSUE_ID = 20

const placeOf = ({ name }: ContentFile) => `${name}:1:1`

function nameFaults(file: RecordFile, longest: number): ErrorDetail[] {
  const { id } = file
  const where = placeOf(file)
  if (!isRecordId(id)) {
    const message = msg`The file's name makes the id \`${id}\`, and an id has only letters, digits and hyphens.`
    return [{ where, message, hint: msg`Rename the file, for instance 2025-07-26-action-plan.yaml.` }]
  }
  if (id.length <= longest) return []
  const message = msg`The id \`${id}\` has ${id.length} characters, and that of an issue has at most ${longest}.`
  return [{ where, message, hint: msg`Rename the file, for instance 2025-w30.yaml.` }]
}

function duplicateFaults(file: RecordFile, takers: readonly RecordFile[]): ErrorDetail[] {
  const first = takers[0]
  if (first === undefined || first.name === file.name) return []
  const message = msg`The id \`${file.id}\` is taken by ${first.name}; which of the two is meant cannot be told.`
  return [{ where: placeOf(file), message, hint: msg`Rename or delete one of the two files.` }]
}
