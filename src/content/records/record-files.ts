import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { type Message, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { createSerialQueue } from '../../files/concurrency.ts'
import { contentFile, decodeForeignText, decodeText, readBytes } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { listContentFiles, listRecords, type RecordFile } from './list-records.ts'

export type EditedKind = 'article' | 'issue'

/** The file of a record as it is at one moment. */
export interface RecordText {
  readonly kind: FileName['kind']
  readonly id: string
  /** As people see it: `content/articles/x.yaml`. */
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  readonly text: string
}

export interface RecordName {
  readonly kind: EditedKind
  readonly id: string
}

/** A record, or any file of the content folder, whose id is its name as people see it: `content/newsletter.yaml`. */
export type FileName = RecordName | { readonly kind: 'file'; readonly id: string }

/** The files of a newsletter's records, written only by those who have seen what is in them. */
export interface RecordFiles {
  /** Throws `NOT_FOUND`, and `CONTENT_INVALID` where the file is no text. */
  read(name: FileName): Promise<RecordText>
  /**
   * Writes what `edit` makes of the text. Throws `RECORD_CHANGED`, and nothing is written, where the file is not the
   * revision that the editor has seen; what `edit` throws is thrown on. What must not be lost with the text that is
   * replaced is done in `beforeWriting`, which hears the revision that the file will have.
   */
  write(
    name: FileName,
    revision: string,
    edit: (text: string) => string,
    beforeWriting?: (after: string) => Promise<void>,
  ): Promise<RecordText>
}

export function createRecordFiles(contentDir: string): RecordFiles {
  // Of two that have seen the same revision, the second finds it changed.
  const inTurn = createSerialQueue()

  async function open(name: FileName) {
    const file = await fileOf(contentDir, name)
    const content = await bytesOf(file)
    return { file, content, record: recordIn(name, file, content) }
  }

  async function replace(file: RecordFile, after: Buffer, revision: string): Promise<void> {
    const { mode } = await there(file, stat(file.path))
    // Asked again as late as possible: an editor's program knows nothing of our turns.
    requireRevision(file, await bytesOf(file), revision)
    await writeRecordFile(file, after, { force: true, mode: mode & 0o777 })
  }

  return {
    read: async (name) => (await open(name)).record,

    write: (name, revision, edit, beforeWriting) =>
      inTurn(async () => {
        const { file, content, record } = await open(name)
        requireRevision(file, content, revision)
        const after = encodeLike(content, edit(record.text))
        if (after.equals(content)) return record
        await beforeWriting?.(revisionOf(after))
        await replace(file, after, revision)
        // Not read again: what was written was written, though another program has deleted it since.
        return recordIn(name, file, after)
      }),
  }
}

export function revisionOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

async function fileOf(contentDir: string, { kind, id }: FileName): Promise<RecordFile> {
  if (kind === 'file') return namedFile(contentDir, id)
  return recordFile(contentDir, { kind, id }, msg`It may have been renamed or deleted; go back to the list.`)
}

/** The file of a record. Throws `NOT_FOUND` with the hint. */
export async function recordFile(
  contentDir: string,
  { kind, id }: RecordName,
  hint: Message,
): Promise<RecordFile> {
  const { files } = await listRecords(contentDir, `${kind}s`)
  const file = files.find((candidate) => candidate.id === id)
  if (file !== undefined) return file
  throw new DiglotError(
    'NOT_FOUND',
    msg`There is no ${kind === 'issue' ? msg`issue` : msg`article`} ${id}.`,
    { where: contentFile(contentDir, `${kind}s`).name, hint },
  )
}

async function namedFile(contentDir: string, name: string): Promise<RecordFile> {
  const file = (await listContentFiles(contentDir)).find((candidate) => candidate.name === name)
  if (file !== undefined) return { ...file, id: name }
  throw new DiglotError('NOT_FOUND', msg`There is no such file in the content folder.`, {
    where: contentFile(contentDir).name,
    hint: msg`It may have been renamed or deleted; go back to the list.`,
  })
}

function recordIn({ kind }: FileName, file: RecordFile, content: Buffer): RecordText {
  // Who fixes a file as a text can read it in the encoding that another program gave it.
  const decoded = kind === 'file' ? decodeForeignText(file, content) : decodeText(file, content)
  if ('fault' in decoded) throw new DiglotError('CONTENT_INVALID', decoded.fault.message, decoded.fault)
  return { kind, id: file.id, path: file.name, revision: revisionOf(content), text: decoded.text }
}

async function bytesOf(file: RecordFile): Promise<Buffer> {
  const read = await there(file, readBytes(file))
  if ('content' in read) return read.content
  throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
}

/** Throws `NOT_FOUND` where the file was deleted since its folder was listed. */
async function there<T>(file: RecordFile, reading: Promise<T>): Promise<T> {
  try {
    return await reading
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error
    throw new DiglotError('NOT_FOUND', msg`The file was deleted a moment ago.`, {
      where: file.name,
      hint: msg`Go back to the list.`,
      cause: error,
    })
  }
}

function requireRevision({ name }: RecordFile, content: Buffer, revision: string): void {
  if (revisionOf(content) === revision) return
  throw new DiglotError('RECORD_CHANGED', msg`The file was changed after it was read; nothing was written.`, {
    where: name,
    hint: msg`Look at both versions, and write again what is still wanted.`,
  })
}

/** With the byte order mark and the line ends that the file had. */
function encodeLike(before: Buffer, text: string): Buffer {
  const was = before.toString('utf8')
  const lines =
    was.split('\r\n').length - 1 > was.split('\n').length / 2 ? text.replaceAll('\n', '\r\n') : text
  return Buffer.from(was.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines)
}
