import { createRecordFiles, type RecordName } from '../../content/records/record-files.ts'
import type { KeptLogEntry } from '../../domain/act-log.ts'
import { listed, msg } from '../../domain/language/message.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { isEnough } from '../../domain/proof/approval.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

/** Who has approved the proof of the newest approval, and whether that is enough to send it. */
export interface ApprovalStanding {
  /** Each person once, the first one first. */
  readonly people: readonly string[]
  /** Who changed the text of the issue last; null where nobody knows, or where it does not matter. */
  readonly changedBy: string | null
  readonly isComplete: boolean
}

interface Place {
  readonly newsletter: Pick<Newsletter, 'approval'>
  readonly issue: Pick<Issue, 'id' | 'articles'>
}

type StandingContext = Pick<AppContext, 'contentDir' | 'store'>

export async function approvalStanding(
  context: StandingContext,
  { newsletter: { approval: rule }, issue }: Place,
): Promise<ApprovalStanding> {
  const { approvals } = await context.store()
  const given = (await approvals.ofNewest(issue.id)).map(({ approvedBy }) => approvedBy)
  const people = [...new Set(given)]
  const changedBy = rule === 'one' || people.length === 0 ? null : await lastAuthor(context, issue)
  return { people, changedBy, isComplete: isEnough(people, { rule, changedBy }) }
}

/** Throws `NOT_APPROVED` where another person has to approve, too; it says who has. */
export async function requireEnoughPeople(context: StandingContext, place: Place): Promise<void> {
  const { people, changedBy, isComplete } = await approvalStanding(context, place)
  if (isComplete) return
  const { id } = place.issue
  const why =
    changedBy === null
      ? msg`Nobody knows who changed it last, so two people have to.`
      : msg`${changedBy} changed it last, so another person has to, too.`
  const all = msg`${listed(people, 'and')} approved ${id}. ${why} Nothing was sent.`
  throw new DiglotError('NOT_APPROVED', all, {
    hint: msg`Somebody else looks at it and runs \`diglot approve ${id}\`.`,
  })
}

/** Entries about a record that are looked at: what was accepted in it changes its file, but not its text. */
const MOST_LOOKED_AT = 100

/** Who wrote the newest text of the issue or its articles; null where any of their files was last written by another program. */
async function lastAuthor(
  context: StandingContext,
  { id, articles }: Place['issue'],
): Promise<string | null> {
  const records: readonly RecordName[] = [
    { kind: 'issue', id },
    ...articles.map((article) => ({ kind: 'article', id: article }) as const),
  ]
  const writers = await Promise.all(records.map((record) => writerOf(context, record)))
  if (writers.some((writer) => writer === null)) return null
  const [newest] = writers.flatMap((writer) => writer ?? []).sort((one, other) => other.id - one.id)
  return newest?.by ?? null
}

/** The entry of the text that a file has; null where the log knows no such text. */
async function writerOf(
  { contentDir, store }: StandingContext,
  record: RecordName,
): Promise<KeptLogEntry | null> {
  const { log } = await store()
  let { revision } = await createRecordFiles(contentDir).read(record)
  for (const entry of await log.find({ about: record, not: 'comment', limit: MOST_LOOKED_AT })) {
    const { revision: written, before } = entry.details
    if (written === undefined) continue // an approval, or a test mail
    if (written !== revision) return null
    if (entry.act !== 'accepted') return entry
    revision = String(before)
  }
  return null
}
