import { z } from 'zod'
import { readArticle, readIssue, type Surroundings } from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import {
  listAllTrash,
  readTrashed,
  restoreRecord,
  type TrashedRecord,
  trashRecord,
} from '../../content/records/trash.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { DiglotError } from '../../errors.ts'
import { type ContentFile, readText } from '../../files/read-text.ts'
import { countAll, countStates } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { sentIssues } from '../issues/sent-issues.ts'
import { log, logRecords } from '../people/act-log.ts'
import { stateOfSend } from '../sending/send-status.ts'
import type { ByLanguage } from '../views/newsletter.ts'
import type { TrashList } from '../views/records.ts'
import { headlines } from './record-fields.ts'

export const deleteInput = z.strictObject({
  kind: z.enum(['article', 'issue']),
  id: z.string(),
  /** Of an issue that was sent: a person has read what stays. */
  sentToo: z.boolean().default(false),
})

export type DeleteInput = z.input<typeof deleteInput>

/** Why a record stays. `sent` may be overruled by a person; nothing else may. */
export type WhyNotDeleted =
  /** Issues that have the article. */
  | { readonly reason: 'used'; readonly issues: readonly string[] }
  | { readonly reason: 'sending' | 'paused' }
  | { readonly reason: 'scheduled'; readonly dueAt: Date }
  | { readonly reason: 'approved'; readonly by: string }
  /** Its record is what keeps a sent issue out of the archive. */
  | { readonly reason: 'hidden' }
  | { readonly reason: 'sent'; readonly startedAt: Date; readonly deliveries: number }

export type DeleteResult = { readonly done: { readonly copy: string } } | { readonly refused: WhyNotDeleted }

/** Moves a record into the trash, where nothing needs it. Throws `NOT_FOUND`. */
export async function deleteRecord(
  context: AppContext,
  builder: IssueBuilder,
  input: DeleteInput,
): Promise<DeleteResult> {
  const { kind, id, sentToo } = deleteInput.parse(input)
  const content = await context.load()
  const refused =
    kind === 'article'
      ? await whyArticleStays(context, content, id)
      : await whyIssueStays(context, builder, { content, id })
  if (refused !== null && !(refused.reason === 'sent' && sentToo)) return { refused }
  const copy = await trashRecord(context.contentDir, { kind, id }, context.clock())
  await log(context, { act: 'delete', about: { kind, id } })
  return { done: { copy } }
}

export const restoreInput = z.strictObject({
  kind: z.enum(['article', 'issue']),
  /** Of the record, or the name of its copy with the time. */
  id: z.string(),
})

export type RestoreInput = z.input<typeof restoreInput>

/** Takes a record out of the trash. Throws `NOT_FOUND`, and `ALREADY_EXISTS` where one of its id is there. */
export async function restoreDeleted(context: AppContext, input: RestoreInput) {
  const restored = await restoreRecord(context.contentDir, restoreInput.parse(input))
  await logRecords(context, { act: 'restore', record: restored.record })
  return restored
}

/** What may be restored, the newest first: of each record its newest copy, where none of its id is there. */
export async function listDeleted({ contentDir }: AppContext, kind: RestoreInput['kind']) {
  const { ids } = await listRecords(contentDir, `${kind}s`)
  const newest = new Map<string, TrashedRecord>()
  for (const record of await listAllTrash(contentDir, kind))
    if (!ids.has(record.id) && !newest.has(record.id)) newest.set(record.id, record)
  return [...newest.values()].sort((a, b) => b.deletedAt.getTime() - a.deletedAt.getTime())
}

/** An issue that cannot be read counts where its text has the id. */
async function whyArticleStays(
  { contentDir }: AppContext,
  { issues }: Content,
  article: string,
): Promise<WhyNotDeleted | null> {
  const { files } = await listRecords(contentDir, 'issues')
  const users: string[] = []
  for (const file of files) {
    const issue = issues.get(file.id)
    if (issue === undefined ? await mentions(file, article) : issue.articles.includes(article))
      users.push(file.id)
  }
  return users.length === 0 ? null : { reason: 'used', issues: users }
}

async function mentions(file: ContentFile, article: string): Promise<boolean> {
  const read = await readText(file)
  return 'fault' in read || read.text.split(/[^\w-]+/).includes(article)
}

async function whyIssueStays(
  context: AppContext,
  builder: IssueBuilder,
  { content, id }: { readonly content: Content; readonly id: string },
): Promise<WhyNotDeleted | null> {
  const send = (await sentIssues(context)).get(id)
  const store = await context.store()
  if (send !== undefined) {
    const counts = countStates(await store.deliveries.tally(id))
    const deliveries = countAll(counts)
    const state = stateOfSend(send, counts)
    if (state === 'running') return { reason: 'sending' }
    if (state === 'paused') return { reason: 'paused' }
    if (state === 'finished' && content.issues.get(id)?.isPublic !== true) return { reason: 'hidden' }
    return { reason: 'sent', startedAt: send.startedAt, deliveries }
  }
  const schedule = (await store.schedules.list()).find(({ issueId }) => issueId === id)
  if (schedule !== undefined && (schedule.state === 'waiting' || schedule.state === 'held'))
    return { reason: 'scheduled', dueAt: schedule.dueAt }
  const approved = await store.approvals.latest(id)
  if (approved === null || !(await isCurrent(content, id, approved.approval.sha256))) return null
  return { reason: 'approved', by: approved.approval.approvedBy }

  async function isCurrent(from: Content, issueId: string, sha256: string): Promise<boolean> {
    if (!from.issues.has(issueId)) return false
    try {
      return (await builder.buildIssue(from, issueId)).proof.sha256 === sha256
    } catch (error) {
      // What cannot be rendered is not what was approved.
      if (error instanceof DiglotError && error.code === 'CONTENT_INVALID') return false
      throw error
    }
  }
}

/** Of the newest: each is a file that is read. */
const MOST_WITH_TITLE = 100

/** What may be restored, by what editors know it by. */
export async function listTrash(
  context: AppContext,
  kind: TrashedRecord['kind'],
  around: Surroundings,
): Promise<TrashList> {
  const records = (await listDeleted(context, kind)).map(async (record, index) => {
    const { id, copy, deletedAt } = record
    const title = index < MOST_WITH_TITLE ? await titleInTrash(context.contentDir, record, around) : {}
    return { id, copy, deletedAt: deletedAt.toISOString(), title }
  })
  return { records: await Promise.all(records) }
}

async function titleInTrash(
  contentDir: string,
  record: TrashedRecord,
  around: Surroundings,
): Promise<ByLanguage<string | null>> {
  const text = await readTrashed(contentDir, record)
  if (text === null) return {}
  const file = { id: record.id, path: record.path, text }
  if (record.kind === 'article') {
    const read = readArticle(file, around)
    return 'record' in read ? headlines(read.record) : {}
  }
  const read = readIssue(file, around)
  return 'record' in read ? Object.fromEntries(read.record.subject) : {}
}
