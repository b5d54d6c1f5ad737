import { listed, msg, named } from '../../domain/language/message.ts'
import { editionLanguages, layoutsOf } from '../../domain/newsletter/edition.ts'
import type { Rule } from '../rule.ts'

/** Columns hold two languages: a mail with more of them would not look as its issue says. */
export const columnsLayout: Rule = ({ newsletter, issue, placeOf }) =>
  layoutsOf(newsletter).includes(issue.layout)
    ? []
    : [
        {
          rule: 'columns-layout',
          severity: 'error',
          where: placeOf('issue', issue.id, ['layout']),
          message: msg`Columns are for two languages, and an edition has ${listed(editionLanguages(newsletter.defaultEdition).map(named))}.`,
          hint: msg`Choose from: ${listed(layoutsOf(newsletter))}.`,
        },
      ]
