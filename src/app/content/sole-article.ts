import type { Article } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'

// No record can be called so.
const ID = '.'

/**
 * The content with an issue of nothing but this article, for looking at an article that is in none. Its words stand where an
 * issue's own would.
 */
export function withSoleIssue(
  content: Content,
  article: Article,
): { readonly content: Content; readonly issue: string } {
  const { id, date, sections } = article
  const { template, layout } = content.newsletter
  const headlines = new Map([...sections].map(([tag, { headline }]) => [tag, headline]))
  const issue: Issue = {
    id: ID,
    number: 1,
    date,
    covers: { from: date, to: date },
    subject: headlines,
    preheader: headlines,
    intro: new Map(),
    articles: [id],
    blocks: [],
    weights: new Map(),
    template,
    layout,
    picture: null,
    isPublic: false,
    corrects: null,
    wrongWords: [],
    accepted: [],
  }
  return { content: { ...content, issues: new Map(content.issues).set(ID, issue) }, issue: ID }
}
