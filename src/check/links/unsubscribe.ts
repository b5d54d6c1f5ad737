import type { Problem } from '../../domain/newsletter/problem.ts'
import { slotMarks } from '../../domain/proof/slots.ts'
import { placeOfIssue, type Rule } from '../rule.ts'

/** Both parts let the reader leave. */
export const unsubscribe: Rule = (input) =>
  input.editions.flatMap(({ id, html, text }) =>
    [
      { part: 'HTML', body: html, template: 'the template' },
      { part: 'plain-text', body: text, template: 'templates/text/digest.txt.hbs' },
    ]
      .filter(({ body }) => !body.includes(slotMarks.unsubscribeUrl))
      .map(
        ({ part, template }): Problem => ({
          rule: 'unsubscribe',
          severity: 'error',
          where: placeOfIssue(input),
          edition: id,
          message: `The ${part} part has no link to unsubscribe.`,
          hint: `Put {{slots.unsubscribeUrl}} into ${template}.`,
        }),
      ),
  )
