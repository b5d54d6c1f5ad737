import { rm } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { type Comment, type Commented, MAX_COMMENTS, MAX_REPLIES } from '../../domain/comments/comment.ts'
import { inEnglish, msg } from '../../domain/language/message.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { createSerialQueue, mapBounded } from '../../files/concurrency.ts'
import {
  type ContentFile,
  contentFile,
  decodeText,
  MAX_RECORD_BYTES,
  readBytes,
} from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/regular-file.ts'
import { whileLocked } from '../../files/while-locked.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import { listContentFiles } from '../records/list-records.ts'
import { parseRecord } from '../records/load-record.ts'
import { commentsSchema, fromComment, toComments } from './comment-schema.ts'

/** What a record's file of comments says; one that is broken says nothing, and what is wrong with it. */
interface ReadComments {
  readonly comments: readonly Comment[]
  readonly faults: readonly ErrorDetail[]
}

/** What becomes of the comments of a record. */
type CommentChange = (comments: readonly Comment[]) => readonly Comment[]

/**
 * The comments of records, beside them: `content/comments/articles/<id>.yaml`. A file is there once somebody has
 * commented, and goes when its last comment does.
 */
export interface CommentFiles {
  read(about: Commented): Promise<ReadComments>
  /**
   * Writes what `change` makes of the comments as they are at that moment, so that of two who comment at once both are
   * kept. Throws `CONTENT_INVALID`, and nothing is written, where the file is broken.
   */
  change(about: Commented, change: CommentChange): Promise<readonly Comment[]>
}

/** Another program that writes to the same file in between makes us read it again; so often at most. */
const MOST_ATTEMPTS = 20

export function createCommentFiles(contentDir: string): CommentFiles {
  const oneAtATime = createSerialQueue()

  async function attempt(file: ContentFile, change: CommentChange): Promise<readonly Comment[] | null> {
    const before = await bytesIn(file)
    const { comments, faults } = parse(file, before)
    if (faults.length > 0) throw broken(faults)
    const after = change(comments)
    if (after === comments) return comments
    const text = textOf(before, after)
    requireRoom(file, { text, after })
    requireReadable(file, text)
    const isSame = await isAsRead(file, before)
    if (!isSame) return null
    if (after.length === 0) await rm(file.path, { force: true })
    else if (!(await writeRecordFile(file, text, { force: before !== null }))) return null
    return after
  }

  return {
    read: (about) => readComments(commentFile(contentDir, about)),
    change: (about, change) =>
      oneAtATime(async () => {
        const file = commentFile(contentDir, about)
        for (let tries = 0; tries < MOST_ATTEMPTS; tries += 1) {
          const after = await whileLocked(file, () => attempt(file, change))
          if (after !== null) return after
        }
        throw new DiglotError(
          'RECORD_CHANGED',
          msg`Another program keeps writing to the comments; nothing was written.`,
          {
            where: file.name,
            hint: msg`Try again in a moment.`,
          },
        )
      }),
  }
}

const FILES_AT_ONCE = 16

/** What is wrong with the files of comments; `drafts` are texts that are not saved, by the names of their files. */
export async function commentFaults(
  contentDir: string,
  drafts: ReadonlyMap<string, string> = new Map(),
): Promise<readonly ErrorDetail[]> {
  const files = (await listContentFiles(contentDir)).filter(({ name }) => isCommentFile(name))
  const found = await mapBounded(files, FILES_AT_ONCE, async (file) => {
    const draft = drafts.get(file.name)
    return (draft === undefined ? await readComments(file) : parse(file, Buffer.from(draft))).faults
  })
  return found.flat()
}

export const isCommentFile = (name: string): boolean => /^[^/]+\/comments\//.test(name)

/** What the trash keeps beside the copy of a record; there is nothing to do where nobody has commented. */
export async function trashComments(contentDir: string, about: Commented, copy: string): Promise<void> {
  await move(commentFile(contentDir, about), trashedFile(contentDir, about.kind, copy))
}

/** The way back. Comments that somebody has written in the meantime stay, and the others stay in the trash. */
export async function restoreComments(contentDir: string, about: Commented, copy: string): Promise<void> {
  const file = commentFile(contentDir, about)
  if ((await bytesIn(file)) === null) await move(trashedFile(contentDir, about.kind, copy), file)
}

const commentFile = (contentDir: string, { kind, id }: Commented): ContentFile =>
  contentFile(contentDir, 'comments', `${kind}s`, `${id}.yaml`)

const trashedFile = (contentDir: string, kind: Commented['kind'], copy: string): ContentFile =>
  contentFile(contentDir, 'trash', 'comments', `${kind}s`, `${copy}.yaml`)

async function move(from: ContentFile, to: ContentFile): Promise<void> {
  const content = await bytesIn(from)
  if (content === null) return
  await writeRecordFile(to, content, { force: true })
  await rm(from.path)
}

async function readComments(file: ContentFile): Promise<ReadComments> {
  try {
    return parse(file, await bytesIn(file))
  } catch (error) {
    if (error instanceof DiglotError && error.code === 'CONTENT_INVALID')
      return { comments: [], faults: error.details }
    throw error
  }
}

/** Null where there is no file. */
async function bytesIn(file: ContentFile): Promise<Buffer | null> {
  try {
    const read = await readBytes(file)
    if ('content' in read) return read.content
    throw broken([read.fault])
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

async function isAsRead(file: ContentFile, before: Buffer | null): Promise<boolean> {
  const now = await bytesIn(file)
  return before === null || now === null ? before === now : now.equals(before)
}

function parse(file: ContentFile, content: Buffer | null): ReadComments {
  if (content === null) return { comments: [], faults: [] }
  const decoded = decodeText(file, content)
  if ('fault' in decoded) return { comments: [], faults: [decoded.fault] }
  const found = parseRecord(file.name, decoded.text, () => ({ schema: commentsSchema, languages: [] }))
  return 'record' in found
    ? { comments: toComments(found.record), faults: [] }
    : { comments: [], faults: found.faults }
}

/** What somebody has noted above the list by hand stays, and git shows a small difference. */
function textOf(before: Buffer | null, comments: readonly Comment[]): string {
  const document = parseDocument(before?.toString('utf8') ?? 'comments: []\n', {
    version: '1.2',
    schema: 'core',
  })
  document.set('comments', document.createNode(comments.map(fromComment)))
  return document.toString({ lineWidth: 0 })
}

function requireRoom(
  { name }: ContentFile,
  { text, after }: { readonly text: string; readonly after: readonly Comment[] },
): void {
  const isFull =
    after.length > MAX_COMMENTS ||
    after.some(({ replies }) => replies.length > MAX_REPLIES) ||
    Buffer.byteLength(text) > MAX_RECORD_BYTES
  if (!isFull) return
  throw new DiglotError('USAGE', msg`There are too many comments here already; this one was not kept.`, {
    where: name,
    hint: msg`Delete comments that nobody needs any more.`,
  })
}

/** What nobody could read again is a fault of this program, and better not written. */
function requireReadable(file: ContentFile, text: string): void {
  const [fault] = parse(file, Buffer.from(text)).faults
  if (fault !== undefined) throw new Error(`The comments would be broken: ${inEnglish(fault.message)}`)
}

function broken(faults: readonly ErrorDetail[]): DiglotError {
  return new DiglotError(
    'CONTENT_INVALID',
    msg`The file with these comments has errors; nothing was written.`,
    {
      hint: msg`Fix it under “Files to fix”, or take an older version from git.`,
      details: faults,
    },
  )
}
