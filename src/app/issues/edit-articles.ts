import { z } from 'zod'
import { editIssue } from '../../content/records/edit-record.ts'
import { listRecords } from '../../content/records/list-records.ts'
import { requireArticle } from '../../content/records/new-issue.ts'
import { createRecordFiles } from '../../content/records/record-files.ts'
import { referredBlock } from '../../domain/blocks/block-kinds.ts'
import { orderOf } from '../../domain/blocks/issue-block.ts'
import { listed, msg } from '../../domain/language/message.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { logRecords } from '../people/act-log.ts'

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
export async function editArticles(context: AppContext, input: EditArticlesInput): Promise<EditedArticles> {
  const { contentDir, load } = context
  const { issue: id, action, articles } = editArticlesInput.parse(input)
  const content = await load()
  const issue = findIssue(content, id)
  for (const article of articles)
    if (action === 'add') requireArticle(content, article)
    else if (!issue.articles.includes(article)) throw notInIssue(id, article, issue.articles)
  const order = orderOf(issue)
  const named = [...new Set(articles)]
  const after = {
    add: [...order, ...named.filter((article) => !issue.articles.includes(article))],
    remove: order.filter((entry) => !articles.includes(entry)),
    order: inSlots(order, [...named, ...issue.articles.filter((article) => !articles.includes(article))]),
  }[action]
  const files = createRecordFiles(contentDir)
  const name = { kind: 'issue', id } as const
  const record = await files.read(name)
  const around = {
    newsletter: content.newsletter,
    articleIds: (await listRecords(contentDir, 'articles')).ids,
  }
  const { revision } = await files.write(name, record.revision, (text) =>
    editIssue({ ...record, text }, { articles: after }, around),
  )
  const details = { step: action, articles: named.length }
  await logRecords(context, { act: 'order', record: name, revision, before: record.revision, details })
  return { issue: id, path: record.path, before: order, after }
}

/** Articles in another order; blocks keep their places. */
function inSlots(order: readonly string[], articles: readonly string[]): readonly string[] {
  const slots = order.flatMap((entry, at) => (referredBlock(entry) === null ? [at] : []))
  return order.map((entry, at) => articles[slots.indexOf(at)] ?? entry)
}

function notInIssue(issue: string, article: string, articles: readonly string[]): DiglotError {
  return new DiglotError('NOT_FOUND', msg`The issue ${issue} has no article ${article}.`, {
    where: `content/issues/${issue}.yaml`,
    hint: msg`Its articles are ${listed(articles)}.`,
  })
}
