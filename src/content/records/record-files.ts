import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { DiglotError } from '../../errors.ts'
import { contentFile, decodeText, readBytes } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { listRecords, type RecordFile } from './list-records.ts'

export type EditedKind = 'article' | 'issue'

/** The file of a record as it is at one moment. */
export interface RecordText {
  readonly kind: EditedKind
  readonly id: string
  /** As people see it: `content/articles/x.yaml`. */
  readonly path: string
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  readonly text: string
  /** Whether `undo` has a text to go back to. */
  readonly canUndo: boolean
}

export interface RecordName {
  readonly kind: EditedKind
  readonly id: string
}

/** The files of a newsletter's records, written only by those who have seen what is in them. */
interface RecordFiles {
  /** Throws `NOT_FOUND`, and `CONTENT_INVALID` where the file is no text. */
  read(name: RecordName): Promise<RecordText>
  /**
   * Writes what `edit` makes of the text. Throws `RECORD_CHANGED`, and nothing is written, where the file is not the
   * revision that the editor has seen; what `edit` throws is thrown on.
   */
  write(name: RecordName, revision: string, edit: (text: string) => string): Promise<RecordText>
  /** Puts back what was before the last `write` of this session. Throws `NOT_FOUND` where there is none, and `RECORD_CHANGED`. */
  undo(name: RecordName, revision: string): Promise<RecordText>
}

interface Step {
  readonly before: Buffer
  readonly revisionAfter: string
}

const STEPS_KEPT = 100

export function createRecordFiles(contentDir: string): RecordFiles {
  const steps = new Map<string, Step[]>()
  let last: Promise<unknown> = Promise.resolve()

  /** One write after the other: of two that have seen the same revision, the second finds it changed. */
  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work, work)
    last = turn
    return turn
  }

  async function open({ kind, id }: RecordName) {
    const file = await fileOf(contentDir, { kind, id })
    const content = await bytesOf(file)
    const decoded = decodeText(file, content)
    if ('fault' in decoded) throw new DiglotError('CONTENT_INVALID', decoded.fault.message, decoded.fault)
    return { file, content, text: decoded.text, revision: revisionOf(content) }
  }

  async function read(name: RecordName): Promise<RecordText> {
    const { file, text, revision } = await open(name)
    const canUndo = steps.get(file.path)?.at(-1)?.revisionAfter === revision
    return { kind: name.kind, id: file.id, path: file.name, revision, text, canUndo }
  }

  async function replace(file: RecordFile, after: Buffer, revision: string): Promise<void> {
    const { mode } = await stat(file.path)
    // Asked again as late as possible: an editor's program knows nothing of our turns.
    requireRevision(file, await bytesOf(file), revision)
    await writeRecordFile(file, after, { force: true, mode: mode & 0o777 })
  }

  return {
    read,

    write: (name, revision, edit) =>
      oneAtATime(async () => {
        const { file, content, text } = await open(name)
        requireRevision(file, content, revision)
        const after = encodeLike(content, edit(text))
        if (after.equals(content)) return read(name)
        await replace(file, after, revision)
        const done = [...(steps.get(file.path) ?? []), { before: content, revisionAfter: revisionOf(after) }]
        steps.set(file.path, done.slice(-STEPS_KEPT))
        return read(name)
      }),

    undo: (name, revision) =>
      oneAtATime(async () => {
        const { file, content } = await open(name)
        requireRevision(file, content, revision)
        const step = steps.get(file.path)?.at(-1)
        if (step === undefined) throw nothingToUndo(file)
        requireRevision(file, content, step.revisionAfter)
        await replace(file, step.before, revision)
        steps.get(file.path)?.pop()
        return read(name)
      }),
  }
}

export function revisionOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex')
}

async function fileOf(contentDir: string, { kind, id }: RecordName): Promise<RecordFile> {
  const { files } = await listRecords(contentDir, `${kind}s`)
  const file = files.find((candidate) => candidate.id === id)
  if (file !== undefined) return file
  throw new DiglotError('NOT_FOUND', `There is no ${kind} ${id}.`, {
    where: contentFile(contentDir, `${kind}s`).name,
    hint: 'It may have been renamed or deleted; go back to the list.',
  })
}

async function bytesOf(file: RecordFile): Promise<Buffer> {
  try {
    const read = await readBytes(file)
    if ('content' in read) return read.content
    throw new DiglotError('CONTENT_INVALID', read.fault.message, read.fault)
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error
    throw new DiglotError('NOT_FOUND', 'The file was deleted a moment ago.', {
      where: file.name,
      hint: 'Go back to the list.',
      cause: error,
    })
  }
}

function requireRevision({ name }: RecordFile, content: Buffer, revision: string): void {
  if (revisionOf(content) === revision) return
  throw new DiglotError('RECORD_CHANGED', 'The file was changed after it was read; nothing was written.', {
    where: name,
    hint: 'Look at both versions, and write again what is still wanted.',
  })
}

function nothingToUndo({ name }: RecordFile): DiglotError {
  return new DiglotError('NOT_FOUND', 'Nothing was written to this record since the preview began.', {
    where: name,
    hint: 'Older versions are in git.',
  })
}

/** With the byte order mark and the line ends that the file had. */
function encodeLike(before: Buffer, text: string): Buffer {
  const was = before.toString('utf8')
  const lines =
    was.split('\r\n').length - 1 > was.split('\n').length / 2 ? text.replaceAll('\n', '\r\n') : text
  return Buffer.from(was.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines)
}
