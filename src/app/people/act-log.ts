import { createRecordFiles, type RecordName } from '../../content/records/record-files.ts'
import type { LogAct, LogDetails, LogEntry, LogSubject } from '../../domain/act-log.ts'
import type { StoreSteps } from '../../domain/ports.ts'
import type { AppContext } from '../context.ts'

interface Act {
  readonly act: LogAct
  readonly about?: LogSubject | null
  readonly details?: LogDetails
}

type LogContext = Pick<AppContext, 'actor' | 'store' | 'now'>

/** What is done, as an entry of the log in the name of the person who does it. */
export async function logEntry(
  { actor, now }: Pick<AppContext, 'actor' | 'now'>,
  { act, about = null, details = {} }: Act,
): Promise<LogEntry> {
  return { at: await now(), by: actor.name, address: actor.address, act, about, details }
}

/** For what is no step of the store: written right after it was done. */
export async function log(context: LogContext, ...acts: readonly Act[]): Promise<void> {
  const entries = await Promise.all(acts.map((act) => logEntry(context, act)))
  await (await context.store()).log.add(...entries)
}

/** A step of the store together with its entry; `tell` says more of it by what the step came to, or null where nothing was done. */
export async function logged<T>(
  context: LogContext,
  act: Act,
  step: (steps: StoreSteps) => Promise<T>,
  tell: (done: T) => Partial<Act> | null = () => ({}),
): Promise<T> {
  const entry = await logEntry(context, act)
  return (await context.store()).together(async (steps) => {
    const done = await step(steps)
    const told = tell(done)
    if (told !== null) await steps.log.add({ ...entry, ...told })
    return done
  })
}

export const issueSubject = (id: string): LogSubject => ({ kind: 'issue', id })
export const subscriberSubject = (id: number): LogSubject => ({ kind: 'subscriber', id: String(id) })

/** Acts that change what a record says; `accepted` alone changes its file and not its text. */
type RecordAct = Extract<LogAct, 'new' | 'text' | 'order' | 'accepted' | 'restore'>

interface WrittenRecord {
  readonly act: RecordAct
  readonly record: RecordName
  /** The revision that was written; left out: that of the file as it is. */
  readonly revision?: string
  /** The revision that it took the place of; where it is the same, nothing was written. */
  readonly before?: string
  readonly details?: LogDetails
}

/**
 * Records that were written. Their revisions say whose text a file has: one that the log does not know was written by
 * another program.
 */
export async function logRecords(
  context: LogContext & Pick<AppContext, 'contentDir'>,
  ...written: readonly WrittenRecord[]
): Promise<void> {
  const files = createRecordFiles(context.contentDir)
  const changed = written.filter(({ revision, before }) => before === undefined || before !== revision)
  const acts = await Promise.all(
    changed.map(async ({ act, record: { kind, id }, before, details, ...given }) => {
      const revision = given.revision ?? (await files.read({ kind, id })).revision
      return {
        act,
        about: { kind, id },
        details: { ...details, revision, ...(before !== undefined && { before }) },
      }
    }),
  )
  await log(context, ...acts)
}
