import { msg, named } from '../../domain/language/message.ts'
import { sectionFields } from '../../domain/newsletter/article.ts'
import { fieldName } from '../../domain/newsletter/field-name.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { Rule } from '../rule.ts'

/** Everything that an editor has marked as yet to be written: fields of sections, sources, and the issue's subject and preheader. */
export const missingField: Rule = (input) => [...inArticles(input), ...sources(input), ...inIssue(input)]

const inArticles: Rule = ({ newsletter, articles, placeOf }) =>
  articles.flatMap((article) =>
    readingLanguages(newsletter).flatMap((tag): Problem[] => {
      const section = article.sections.get(tag)
      const missing = section ? sectionFields.filter((field) => section[field] === null) : []
      return missing.map((field) => ({
        rule: 'missing-field',
        severity: 'error',
        where: placeOf('article', article.id, ['sections', tag, field]),
        message:
          field === 'keywords'
            ? msg`The ${named(tag)} keywords are missing.`
            : msg`The ${named(tag)} ${fieldName(field)} is missing.`,
        hint:
          field === 'keywords' ? msg`Write them after \`keywords:\`.` : msg`Write it after \`${field}:\`.`,
      }))
    }),
  )

const sources: Rule = ({ articles, placeOf }) =>
  articles
    .filter((article) => article.sources.length === 0)
    .map(({ id }) => ({
      rule: 'missing-field',
      severity: 'error',
      where: placeOf('article', id, ['source']),
      message: msg`The source is missing.`,
      hint: msg`Write its address after \`source:\`, as \`{ url: https://... }\`.`,
    }))

const inIssue: Rule = ({ newsletter, issue, placeOf }) =>
  (['subject', 'preheader'] as const).flatMap((field) =>
    newsletter.languages
      .filter((tag) => (issue[field].get(tag) ?? null) === null)
      .map((tag) => ({
        rule: 'missing-field',
        severity: 'error' as const,
        where: placeOf('issue', issue.id, [field, tag]),
        message: msg`The ${named(tag)} ${fieldName(field)} of the issue is missing.`,
        hint: msg`Write it after \`${tag}:\` under \`${field}\`.`,
      })),
  )
