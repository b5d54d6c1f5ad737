import { createHash } from 'node:crypto'
import { msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { readRegularFile, systemErrorCode } from '../../files/regular-file.ts'
import { writeRecordFile } from '../../files/write-file.ts'

/**
 * What was imported, kept in `content/imported.txt` so that git carries it along: which records a paste became, and what
 * the import wrote into each. Lines are sorted, each stands for itself, and of two branches all are kept.
 *
 * `paste HASH ID…`, where all articles of the paste have their record, and `record ID HASH`.
 */
export interface Imported {
  /** The records that a paste became; null for one that was not imported, or in part only. */
  recordsOf(paste: string): readonly string[] | null
  /** Whether an import wrote this record; it may have been deleted since. */
  hasRecord(id: string): boolean
  /** Whether the text of a record is one that an import wrote: nobody has edited it since. */
  isAsWritten(id: string, text: string): boolean
}

/** A record as an import wrote it. */
interface WrittenRecord {
  readonly id: string
  readonly text: string
}

interface ImportedPaste {
  readonly text: string
  readonly records: readonly WrittenRecord[]
  /** Whether every article of the paste has its record. */
  readonly isWhole: boolean
}

export async function loadImported(contentDir: string): Promise<Imported> {
  const lines = await readLines(contentDir)
  const pastes = new Map<string, readonly string[]>()
  const records = new Map<string, Set<string>>()
  for (const [kind, first = '', ...rest] of lines.map((line) => line.split(' '))) {
    if (kind === 'paste') pastes.set(first, rest)
    else records.set(first, new Set([...(records.get(first) ?? []), ...rest]))
  }
  return {
    recordsOf: (paste) => pastes.get(hashOf(paste)) ?? null,
    hasRecord: (id) => records.has(id),
    isAsWritten: (id, text) => records.get(id)?.has(hashOf(text)) ?? false,
  }
}

/**
 * Adds pastes to what was imported, after their records were written: where a process ends between the two, the next
 * import finds records that say what their paste gives, and adds them then.
 */
export async function addImported(contentDir: string, pastes: readonly ImportedPaste[]): Promise<void> {
  const added = pastes.flatMap(({ text, records, isWhole }) => [
    ...(isWhole ? [['paste', hashOf(text), ...records.map(({ id }) => id).sort()].join(' ')] : []),
    ...records.map((record) => `record ${record.id} ${hashOf(record.text)}`),
  ])
  const before = await readLines(contentDir)
  const lines = [...new Set([...before, ...added])].sort()
  if (lines.length === before.length) return
  await writeRecordFile(fileIn(contentDir), `${NOTE}\n${lines.join('\n')}\n`, { force: true })
}

const NOTE =
  '# What was imported, and what became of it; kept by diglot. Of two versions keep the lines of both.'

// A hundred thousand pastes; what is larger is another file.
const MOST_BYTES = 30_000_000

function fileIn(contentDir: string) {
  return contentFile(contentDir, 'imported.txt')
}

async function readLines(contentDir: string): Promise<readonly string[]> {
  const { path, name, within } = fileIn(contentDir)
  const content = await readRegularFile(path, { within, mostBytes: MOST_BYTES }).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const lines = content.toString('utf8').split(/\r?\n/)
  const at = lines.findIndex((line) => !isLine(line))
  if (at === -1) return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))]
  throw new DiglotError('CONTENT_INVALID', msg`The line does not say what was imported.`, {
    where: `${name}:${at + 1}:1`,
    hint: msg`Take it out. Where git left both versions of a part there, keep the lines of both.`,
  })
}

function isLine(line: string): boolean {
  return /^(?:#.*|paste [0-9a-f]{64}(?: [\w-]+)+|record [\w-]+ [0-9a-f]{64}|)$/.test(line)
}

/** Of a text without its line ends' form and the space around it: git may change the first, an editor's program the second. */
function hashOf(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n').trim()).digest('hex')
}
