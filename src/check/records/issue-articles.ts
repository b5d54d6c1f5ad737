import { orderOf, placedBlocks } from '../../domain/blocks/issue-block.ts'
import { msg } from '../../domain/language/message.ts'
import { needsArticles } from '../../domain/newsletter/issue.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { isAccepted, staleAcceptances } from '../acceptance.ts'
import type { CheckInput, Rule } from '../rule.ts'

export const ARTICLE_DATE = 'article-date'

/** The issue has articles, and they are of the days that it covers. */
export const issueArticles: Rule = (input) => [...anyArticles(input), ...articleDates(input)]

const anyArticles: Rule = ({ issue, articles, placeOf }) =>
  articles.length > 0 || !needsArticles({ ...issue, blocks: placedBlocks(issue) })
    ? []
    : [
        {
          rule: 'no-articles',
          severity: 'error',
          where: placeOf('issue', issue.id, ['articles']),
          message: msg`The issue has no articles.`,
          hint: msg`List at least one article id under \`articles\`.`,
        },
      ]

/** Articles of other days than those that the issue covers, but for what an editor has accepted. */
export function articleDates({
  issue,
  articles,
  placeOf,
}: Pick<CheckInput, 'issue' | 'articles' | 'placeOf'>): readonly Problem[] {
  const found = articles
    .filter(({ date }) => date < issue.covers.from || date > issue.covers.to)
    .map(({ id, date }) => ({ id, date, rule: ARTICLE_DATE, of: `${id} / ${date}` }))
  return [
    ...found
      .filter((one) => !isAccepted(issue.accepted, one))
      .map(
        ({ id, date, rule, of }): Problem => ({
          rule,
          severity: 'warning',
          where: placeOf('issue', issue.id, ['articles', orderOf(issue).indexOf(id)]),
          message: msg`The article ${id} is of ${date}; the issue covers ${issue.covers.from} to ${issue.covers.to}.`,
          hint: msg`Move it to another issue, correct its date or the days that the issue covers, or accept it as a late article.`,
          acceptAs: of,
        }),
      ),
    ...staleAcceptances(
      { placeOf },
      { kind: 'issue', id: issue.id, accepted: issue.accepted },
      { found, isOwn: (rule) => rule === ARTICLE_DATE },
    ),
  ]
}
