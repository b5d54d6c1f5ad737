import type { FixedLine } from '../../content/records/fix-records.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { AppContext } from '../context.ts'

export interface FixReport {
  readonly issueId: string
  readonly lines: readonly FixedLine[]
}

/** Mends what can be mended without judging: the punctuation of an issue's records. */
export function createFixing({ contentDir, load }: AppContext) {
  /** The newest issue where none is named. Throws `CONTENT_INVALID` where a record cannot be read. */
  async function fix(id: string | undefined, { dryRun }: { readonly dryRun: boolean }): Promise<FixReport> {
    const [{ fixRecords }, { requireSoundIssue }, content] = await Promise.all([
      import('../../content/records/fix-records.ts'),
      import('../../content/records/faults-of-issue.ts'),
      load(),
    ])
    requireSoundIssue(content, id)
    const issue = findIssue(content, id)
    const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
    const { newsletter } = content
    return { issueId: issue.id, lines: await fixRecords({ newsletter, issue, articles, contentDir, dryRun }) }
  }

  return { fix }
}
