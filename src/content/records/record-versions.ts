import { join } from 'node:path'
import { z } from 'zod'
import { createSerialQueue } from '../../files/concurrency.ts'
import { type ContentFile, decodeText } from '../../files/read-text.ts'
import { openRegularFile, readAtMost, systemErrorCode } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import type { FileName } from './record-files.ts'

/** A text that the file of a record had before somebody changed it on the page. */
interface RecordVersion {
  /** SHA-256 of the file's bytes. */
  readonly revision: string
  /** When it was replaced, as an ISO instant, and by whom. */
  readonly until: string
  readonly by: string
  readonly text: string
}

interface Replaced {
  readonly revision: string
  readonly text: string
  /** Of what took its place. */
  readonly after: string
  readonly by: string
  /** A change of its own, however soon it follows: somebody has saved it on purpose. */
  readonly isOwn?: boolean
}

/**
 * The earlier texts of records, in `data/versions/`: so that a person can go back behind what was saved by itself, also in
 * another session. They are kept beside the content and not in it, since git has what was committed. What one person
 * writes in one go is one change, however often it was saved meanwhile.
 */
export interface RecordVersions {
  /** The newest first. */
  list(name: FileName): Promise<readonly RecordVersion[]>
  /** Before the file is written: a process that dies in between has lost no text. */
  keep(name: FileName, replaced: Replaced): Promise<void>
  /** What the file said before the write that made it this revision; null where somebody else has written it since. */
  before(name: FileName, revision: string): Promise<RecordVersion | null>
  /** Once the file has been put back to a version, as the revision `after`. */
  drop(name: FileName, version: RecordVersion, after: string): Promise<void>
}

const MOST_VERSIONS = 50
const MOST_BYTES = 2_000_000
/** A pause of so long begins another change, and so does writing without one for so long. */
const PAUSE_MS = 3 * 60_000
const LONGEST_MS = 30 * 60_000

const version = z.object({
  revision: z.string(),
  until: z.iso.datetime(),
  by: z.string(),
  text: z.string(),
})
const keptVersions = z.object({
  versions: z.array(version),
  /** The last write: an editor who goes on from there goes on with the same change. */
  last: z.object({ revision: z.string(), at: z.iso.datetime(), by: z.string() }).nullable(),
})
type KeptVersions = z.infer<typeof keptVersions>

const none: KeptVersions = { versions: [], last: null }

export function createRecordVersions(dataDir: string, clock: () => Date): RecordVersions {
  const fileOf = ({ kind, id }: FileName): ContentFile => {
    const folders = kind === 'file' ? id.split('/').slice(1) : [`${kind}s`, id]
    const parts = ['versions', ...folders.slice(0, -1), `${folders.at(-1)}.json`]
    return { path: join(dataDir, ...parts), name: ['data', ...parts].join('/'), within: dataDir }
  }
  const inTurn = createSerialQueue()
  return {
    list: async (name) => (await read(fileOf(name))).versions,
    keep: (name, replaced) =>
      inTurn(async () => {
        const file = fileOf(name)
        const kept = withReplaced(await read(file), replaced, clock())
        await writeWhole(file.path, JSON.stringify(kept), { force: true, mode: 0o600 })
      }),
    async before(name, revision) {
      const { versions, last } = await read(fileOf(name))
      return last?.revision === revision ? (versions[0] ?? null) : null
    },
    drop: (name, version, after) =>
      inTurn(async () => {
        const file = fileOf(name)
        const { versions } = await read(file)
        const left = versions.filter(
          ({ until, revision }) => until !== version.until || revision !== version.revision,
        )
        const last = { revision: after, at: clock().toISOString(), by: version.by }
        const kept: KeptVersions = { versions: left, last }
        await writeWhole(file.path, JSON.stringify(kept), { force: true, mode: 0o600 })
      }),
  }
}

function withReplaced(
  { versions, last }: KeptVersions,
  { revision, text, after, by, isOwn = false }: Replaced,
  now: Date,
): KeptVersions {
  const at = now.toISOString()
  const [newest] = versions
  const goesOn =
    !isOwn &&
    last !== null &&
    newest !== undefined &&
    last.revision === revision &&
    last.by === by &&
    now.getTime() - Date.parse(last.at) < PAUSE_MS &&
    now.getTime() - Date.parse(newest.until) < LONGEST_MS
  // The same text again: the write that it was kept for came to nothing.
  const isThere = newest?.revision === revision
  const all = goesOn || isThere ? versions : [{ revision, until: at, by, text }, ...versions]
  return { versions: newestOf(all), last: { revision: after, at, by } }
}

function newestOf(versions: KeptVersions['versions']): KeptVersions['versions'] {
  let left = MOST_BYTES
  return versions.slice(0, MOST_VERSIONS).filter(({ text }) => {
    left -= Buffer.byteLength(JSON.stringify(text)) + 300
    return left > 0
  })
}

/** None where nothing was kept, and where something else stands in its place: it is no reason to keep anybody from writing. */
async function read(file: ContentFile): Promise<KeptVersions> {
  const content = await bytesOf(file)
  if (content === null || content.length > MOST_BYTES) return none
  const decoded = decodeText(file, content)
  const parsed = keptVersions.safeParse('text' in decoded ? jsonIn(decoded.text) : null)
  return parsed.success ? parsed.data : none
}

async function bytesOf(file: ContentFile): Promise<Buffer | null> {
  try {
    const handle = await openRegularFile(file.path, file)
    try {
      return await readAtMost(handle, MOST_BYTES + 1)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
