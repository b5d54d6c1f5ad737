import { needsArticles } from '../../domain/newsletter/issue.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { Rule } from '../rule.ts'

/** The issue has articles, and they are of the days that it covers. */
export const issueArticles: Rule = ({ issue, articles, placeOf }) => [
  ...(articles.length > 0 || !needsArticles(issue)
    ? []
    : [
        {
          rule: 'no-articles',
          severity: 'error',
          where: placeOf('issue', issue.id, ['articles']),
          message: 'The issue has no articles.',
          hint: 'List at least one article id under `articles`.',
        } satisfies Problem,
      ]),
  ...articles
    .filter(({ date }) => date < issue.covers.from || date > issue.covers.to)
    .map(
      ({ id, date }): Problem => ({
        rule: 'article-date',
        severity: 'warning',
        where: placeOf('issue', issue.id, ['articles', issue.articles.indexOf(id)]),
        message: `The article ${id} is of ${date}; the issue covers ${issue.covers.from} to ${issue.covers.to}.`,
        hint: 'Move it to another issue, or correct its date or the days that the issue covers.',
      }),
    ),
]
