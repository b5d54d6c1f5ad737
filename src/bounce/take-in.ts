import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type {
  AppliedBounce,
  BounceEffect,
  BounceKind,
  BounceReport,
  BounceVerdict,
} from '../domain/sending/bounce.ts'
import { isUnauthenticated } from '../domain/sending/failure.ts'

/** A message on its way in. */
export interface Incoming {
  readonly raw: Buffer
  /** Marks it as read where it came from; called when what it says is in the database. */
  readonly settle: () => Promise<void>
}

export interface IntakeTools {
  readonly parse: (raw: Buffer) => Promise<readonly BounceVerdict[]>
  readonly apply: (report: BounceReport) => Promise<readonly AppliedBounce[]>
  /** Keeps a message that a person has to look at. */
  readonly keepUnread: (name: string, raw: Buffer) => Promise<void>
  /** Nothing is kept and nothing is marked as read. */
  readonly dryRun: boolean
  /** Called after each message. */
  readonly onMessage?: ((applied: readonly AppliedBounce[]) => void) | undefined
}

interface IntakeRow {
  readonly kind: BounceKind
  readonly effect: BounceEffect
  readonly count: number
}

export interface IntakeSummary {
  readonly messages: number
  /** How many of them are kept for a person. */
  readonly kept: number
  /** How many say that the sender's domain is not authenticated. */
  readonly unauthenticated: number
  readonly results: readonly IntakeRow[]
}

/** What a person should see: it could not be read, or nothing in it proves whom it is about. */
const FOR_A_PERSON: readonly BounceEffect[] = ['unread', 'unproven', 'forged']

/**
 * Reads one message after the other. A message is marked as read last: a process that dies before leaves it where it was,
 * and reading it again changes nothing, because what it says is kept under its hash.
 */
export async function takeIn(incoming: AsyncIterable<Incoming>, tools: IntakeTools): Promise<IntakeSummary> {
  const counts = new Map<string, IntakeRow>()
  let [messages, kept, unauthenticated] = [0, 0, 0]
  for await (const { raw, settle } of incoming) {
    const sha256 = hashOf(raw)
    const verdicts = await tools.parse(raw)
    const applied = await tools.apply({ id: `mail:${sha256}`, source: 'mail', verdicts })
    const isForPerson = applied.some(({ effect }) => FOR_A_PERSON.includes(effect))
    if (isForPerson && !tools.dryRun) await tools.keepUnread(`${sha256}.eml`, raw)
    if (!tools.dryRun) await settle()
    messages += 1
    if (isForPerson) kept += 1
    if (verdicts.some(({ proof, status }) => proof === 'token' && isUnauthenticated(status)))
      unauthenticated += 1
    for (const { kind, effect } of applied) {
      const key = `${kind} ${effect}`
      counts.set(key, { kind, effect, count: (counts.get(key)?.count ?? 0) + 1 })
    }
    tools.onMessage?.(applied)
  }
  return { messages, kept, unauthenticated, results: [...counts.values()] }
}

/** The same for the copy in a Maildir and the one that IMAP gives out, which end their lines differently. */
function hashOf(raw: Buffer): string {
  const text = raw.toString('latin1').replaceAll('\r\n', '\n').trimEnd()
  return createHash('sha256').update(text, 'latin1').digest('hex')
}

/**
 * Keeps a message in `folder` under a name that is its hash, so that one that comes again is kept once. It may hold addresses and
 * anything else that somebody sent: only the owner may read it.
 */
export async function keepUnread(folder: string, name: string, raw: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `.${name}.${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, raw, { flag: 'wx', mode: 0o600 })
    await rename(temporary, join(folder, name))
  } finally {
    await rm(temporary, { force: true })
  }
}
