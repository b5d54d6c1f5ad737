import { z } from 'zod'
import { type NewIssue, newIssue } from '../../content/records/new-issue.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { sentIssues } from './sent-issues.ts'

/** Without days the id names them: a week, weeks in a row, a day or a month. */
export const newIssueInput = z.strictObject({
  id: name,
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
  return newIssue({ id, from, to, add, force, contentDir, content: await load(), sent })
}
