import { z } from 'zod'
import { editIssue } from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { requireArticle } from '../../content/records/new-issue.ts'
import { createRecordFiles } from '../../content/records/record-files.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'

export const editArticlesInput = z.strictObject({
  issue: z.string(),
  /** `order` puts the articles that are named first, in the order given. */
  action: z.enum(['add', 'remove', 'order']),
  articles: z.array(z.string()).min(1),
})

export type EditArticlesInput = z.input<typeof editArticlesInput>

export interface EditedArticles {
  readonly issue: string
  readonly path: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * Changes which articles an issue has, by an edit of its record that leaves comments and all else as they are. Throws
 * `NOT_FOUND` for an issue or an article that is not there, and `CONTENT_INVALID` where none would be left.
 */
export async function editArticles(
  { contentDir, load }: AppContext,
  input: EditArticlesInput,
): Promise<EditedArticles> {
  const { issue: id, action, articles } = editArticlesInput.parse(input)
  const content = await load()
  const issue = findIssue(content, id)
  for (const article of articles)
    if (action === 'add') requireArticle(content, article)
    else if (!issue.articles.includes(article)) throw notInIssue(id, article, issue.articles)
  const others = issue.articles.filter((article) => !articles.includes(article))
  const named = [...new Set(articles)]
  const after = {
    add: [...issue.articles, ...named.filter((article) => !issue.articles.includes(article))],
    remove: others,
    order: [...named, ...others],
  }[action]
  const files = createRecordFiles(contentDir)
  const name = { kind: 'issue', id } as const
  const record = await files.read(name)
  const around = {
    newsletter: content.newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  }
  await files.write(name, record.revision, (text) =>
    editIssue({ ...record, text }, { articles: after }, around),
  )
  return { issue: id, path: record.path, before: issue.articles, after }
}

function notInIssue(issue: string, article: string, articles: readonly string[]): DiglotError {
  return new DiglotError('NOT_FOUND', `The issue ${issue} has no article ${article}.`, {
    where: `content/issues/${issue}.yaml`,
    hint: `Its articles are ${articles.join(', ')}.`,
  })
}
