import { requireSoundIssue } from '../../content/records/faults-of-issue.ts'
import { type FixedLine, fixRecords } from '../../content/records/fix-records.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { AppContext } from '../context.ts'
import { logRecords } from '../people/act-log.ts'

export interface FixReport {
  readonly issueId: string
  readonly lines: readonly FixedLine[]
}

export interface FixChoice {
  readonly dryRun: boolean
}

/** Fixes what can be fixed without judging: the punctuation of an issue's records. */
export async function fixIssue(
  context: AppContext,
  id: string | undefined,
  { dryRun }: FixChoice,
): Promise<FixReport> {
  const { contentDir, load } = context
  const content = await load()
  requireSoundIssue(content, id)
  const issue = findIssue(content, id)
  const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
  const { newsletter } = content
  const lines = await fixRecords({ newsletter, issue, articles, contentDir, dryRun })
  if (!dryRun && lines.length > 0) await logFixes(context, issue, lines)
  return { issueId: issue.id, lines }
}

/** One entry for each record that has a line which was fixed. */
async function logFixes(context: AppContext, issue: Issue, lines: readonly FixedLine[]): Promise<void> {
  const records = [
    { kind: 'issue', id: issue.id } as const,
    ...issue.articles.map((id) => ({ kind: 'article', id }) as const),
  ]
  const fixed = records.flatMap((record) => {
    const { length } = lines.filter(({ where }) =>
      where.startsWith(`content/${record.kind}s/${record.id}.yaml:`),
    )
    return length === 0 ? [] : [{ act: 'text' as const, record, details: { fixed: length } }]
  })
  await logRecords(context, ...fixed)
}
