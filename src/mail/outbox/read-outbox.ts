import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { openRegularFile, readRegularFile } from '../../files/regular-file.ts'

/** What the outbox holds of one message, without its body. */
interface OutboxEntry {
  /** Its file name. */
  readonly id: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly at: Date
  readonly sizeBytes: number
  readonly isTest: boolean
  /** The issue whose REHEARSAL it is of; null of a test mail, and of what is no issue. */
  readonly rehearsalOf: string | null
}

interface OutboxMessage extends OutboxEntry {
  readonly headers: readonly { readonly name: string; readonly value: string }[]
  readonly html: string | null
  readonly text: string | null
}

interface OutboxQuery {
  /** Part of an address or of the subject, in any case; empty: every message. */
  readonly search: string
  /** `next` of the page above; null: from the newest on. */
  readonly before: string | null
}

interface OutboxPage {
  /** Newest first. */
  readonly messages: readonly OutboxEntry[]
  /** Where the next page begins; null where there are no more. */
  readonly next: string | null
  /** Messages in the outbox. */
  readonly total: number
}

export interface RehearsedMails {
  readonly mails: number
  /** Whether older messages were not looked at, so that there may be more. */
  readonly isMore: boolean
  /** When the last one was written; null where there is none. */
  readonly last: Date | null
}

export interface OutboxReader {
  list(query: OutboxQuery): Promise<OutboxPage>
  /** What the newest messages tell of an issue's rehearsals. */
  ofIssue(issueId: string): Promise<RehearsedMails>
  /** Throws `NOT_FOUND`. */
  read(id: string): Promise<OutboxMessage>
  /** The file as it is. Throws `NOT_FOUND`. */
  raw(id: string): Promise<Buffer>
}

const PAGE = 50
/** Files that one page of a search looks into, so that it answers soon however large the outbox is. */
const LOOKED_INTO = 2_000
/** No mail that this program writes has a tenth of it. */
const MOST_BYTES = 50_000_000
const HEADER_BYTES = 16_384
const REMEMBERED = 10_000

/** Reads the Maildir that `openOutbox` writes. A folder that is not there is an empty outbox. */
export function createOutboxReader(folder: string): OutboxReader {
  const remembered = new Map<string, OutboxEntry>()

  /** A file in a Maildir never changes, so its header is read once. */
  async function entryOf({ name, path }: OutboxFile): Promise<OutboxEntry | null> {
    const known = remembered.get(name)
    if (known !== undefined) return known
    const head = await readHead(path, folder)
    if (head === null) return null
    const entry = { ...fieldsOf(await PostalMime.parse(head.header), name), sizeBytes: head.sizeBytes }
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(name, entry)
    return entry
  }

  const contentOf = ({ path }: OutboxFile) => readRegularFile(path, { within: folder, mostBytes: MOST_BYTES })

  async function find(id: string): Promise<OutboxFile> {
    const file = (await listFiles(folder)).find(({ name }) => name === id)
    if (file !== undefined) return file
    throw new DiglotError('NOT_FOUND', msg`The outbox has no such message.`, {
      hint: msg`It may have been deleted; go back to the outbox.`,
    })
  }

  return {
    async list({ search, before }) {
      const files = await listFiles(folder)
      const from = before === null ? 0 : files.findIndex(({ name }) => name === before)
      const messages: OutboxEntry[] = []
      let at = Math.max(from, 0)
      const end = search === '' ? files.length : at + LOOKED_INTO
      for (; at < files.length && at < end && messages.length < PAGE; at += 1) {
        const file = files[at]
        const entry = file && (await entryOf(file))
        if (entry && isMatch(entry, search)) messages.push(entry)
      }
      return { messages, next: files[at]?.name ?? null, total: files.length }
    },

    async ofIssue(issueId) {
      const files = await listFiles(folder)
      let mails = 0
      let last: Date | null = null
      for (const file of files.slice(0, LOOKED_INTO)) {
        const entry = await entryOf(file)
        if (entry?.rehearsalOf !== issueId) continue
        mails += 1
        last ??= entry.at
      }
      return { mails, isMore: files.length > LOOKED_INTO, last }
    },

    async read(id) {
      const content = await contentOf(await find(id))
      const mail = await PostalMime.parse(content)
      return {
        ...fieldsOf(mail, id),
        sizeBytes: content.length,
        headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
        html: mail.html ?? null,
        text: mail.text ?? null,
      }
    },

    raw: async (id) => contentOf(await find(id)),
  }
}

interface OutboxFile {
  readonly name: string
  readonly path: string
}

/** Newest first. A mail program moves what it has seen from `new` to `cur`, and adds flags to the name. */
async function listFiles(folder: string): Promise<OutboxFile[]> {
  const lists = await Promise.all(
    ['new', 'cur'].map(async (part) =>
      (await namesIn(join(folder, part))).map((name) => ({ name, path: join(folder, part, name) })),
    ),
  )
  return lists
    .flat()
    .filter(({ name }) => !name.startsWith('.'))
    .map((file) => ({ ...file, order: orderOf(file.name) }))
    .sort((a, b) => b.order - a.order || (a.name < b.name ? 1 : -1))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** Null where the file was deleted meanwhile, or is none. */
async function readHead(path: string, within: string): Promise<{ header: Buffer; sizeBytes: number } | null> {
  const file = await openRegularFile(path, { within }).catch((error: unknown) => {
    if (isMissing(error) || error instanceof DiglotError) return null
    throw error
  })
  if (file === null) return null
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const read = buffer.subarray(0, bytesRead)
    const end = read.indexOf('\n\n')
    return { header: end === -1 ? read : read.subarray(0, end + 2), sizeBytes: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

function fieldsOf(mail: Email, name: string): Omit<OutboxEntry, 'sizeBytes'> {
  const header = (key: string) => mail.headers.find((line) => line.key === key)?.value ?? ''
  const isTest = header('x-diglot-test') !== ''
  return {
    id: name,
    to: header('delivered-to') || (mail.to?.[0]?.address ?? ''),
    from: mail.from?.address ?? '',
    subject: mail.subject ?? '',
    at: new Date(timeOf(name)),
    isTest,
    rehearsalOf: isTest ? null : (/^([^:]+):[^:]*:[^:]*:diglot$/.exec(header('feedback-id'))?.[1] ?? null),
  }
}

function isMatch({ to, subject }: OutboxEntry, search: string): boolean {
  const wanted = search.toLowerCase()
  return to.toLowerCase().includes(wanted) || subject.toLowerCase().includes(wanted)
}

/** `seconds.M<microseconds>P<process>Q<count>_…`, as the outbox names its files. */
function timeOf(name: string): number {
  const [, seconds = '0', micros = '0'] = /^(\d+)\.(?:M(\d+))?/.exec(name) ?? []
  return Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)
}

/** Within a millisecond by the count; there are at most some thousands. */
function orderOf(name: string): number {
  return timeOf(name) + (Number(/Q(\d+)_/.exec(name)?.[1] ?? 0) % 1_000_000) / 1_000_000
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
