import { z } from 'zod'
import { daysOfIssue, weekIdOf } from '../../content/records/issue-days.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { type NewIssue, newIssue, requireArticle } from '../../content/records/new-issue.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { logRecords } from '../people/act-log.ts'
import { sentIssues } from './sent-issues.ts'

/** Without days the id names them: a week, weeks in a row, a day or a month; without an id it is named by its days. */
export const newIssueInput = z.strictObject({
  id: name.optional(),
  from: name.optional(),
  to: name.optional(),
  /** Articles of other days, or of other issues. */
  add: z.array(name).max(200).default([]),
  force: z.boolean().default(false),
})

export type NewIssueInput = z.input<typeof newIssueInput>

/** Collects the articles of some days into an issue. What an id or a day may be is said by `newIssue`, as `USAGE`. */
export async function makeIssue(context: AppContext, input: NewIssueInput): Promise<NewIssue> {
  const { contentDir, load } = context
  const { id, from, to, add = [], force = false } = input
  const sent = new Set((await sentIssues(context)).keys())
  const made = await newIssue({ id, from, to, add, force, contentDir, content: await load(), sent })
  const details = { articles: made.articles.length }
  await logRecords(context, { act: 'new', record: { kind: 'issue', id: made.id }, details })
  return made
}

export const issueOfInput = z.strictObject({ articles: z.array(name).min(1).max(200) })

/**
 * A new issue of the week of the newest of these articles, with all of them and what else the week has. Where the week has an
 * issue already, a number behind the week makes the name. Throws `NOT_FOUND`.
 */
export async function makeIssueOf(
  context: AppContext,
  { articles }: z.infer<typeof issueOfInput>,
): Promise<NewIssue> {
  const content = await context.load()
  const days = articles.map((id) => requireArticle(content, id).date).sort()
  const week = weekIdOf(days.at(-1) ?? '')
  const { from, to } = daysOfIssue(week, {})
  const { ids } = await listRecords(context.contentDir, 'issues')
  const taken = new Set([...ids].map((id) => id.toLowerCase()))
  let id = week
  for (let count = 2; taken.has(id); count += 1) id = `${week}-${count}`
  return makeIssue(context, { id, from, to, add: articles })
}
