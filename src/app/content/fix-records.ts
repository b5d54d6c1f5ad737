import { requireSoundIssue } from '../../content/records/faults-of-issue.ts'
import { type FixedLine, fixRecords } from '../../content/records/fix-records.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { AppContext } from '../context.ts'

export interface FixReport {
  readonly issueId: string
  readonly lines: readonly FixedLine[]
}

export interface FixChoice {
  readonly dryRun: boolean
}

/** Fixes what can be fixed without judging: the punctuation of an issue's records. */
export async function fixIssue(
  { contentDir, load }: AppContext,
  id: string | undefined,
  { dryRun }: FixChoice,
): Promise<FixReport> {
  const content = await load()
  requireSoundIssue(content, id)
  const issue = findIssue(content, id)
  const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
  const { newsletter } = content
  return { issueId: issue.id, lines: await fixRecords({ newsletter, issue, articles, contentDir, dryRun }) }
}
