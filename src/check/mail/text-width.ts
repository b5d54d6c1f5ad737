import { msg, named } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { fieldName } from '../../domain/newsletter/field-name.ts'
import type { Rule } from '../rule.ts'

/**
 * Columns that the usual inboxes show before they cut; a Chinese character takes two. A phone shows about 40 columns
 * of the subject and a desktop 60 to 70; the line below it holds about 90.
 */
const LIMITS = { subject: 60, preheader: 90 } as const

export const textWidth: Rule = ({ newsletter, issue, placeOf }) =>
  (['subject', 'preheader'] as const).flatMap((field) =>
    newsletter.languages.flatMap((tag) => {
      const width = displayWidth(issue[field].get(tag) ?? '')
      if (width <= LIMITS[field]) return []
      return [
        {
          rule: `${field}-width`,
          severity: 'warning' as const,
          where: placeOf('issue', issue.id, [field, tag]),
          message: msg`The ${named(tag)} ${fieldName(field)} is ${width} columns wide; most inboxes cut it at ${LIMITS[field]}.`,
          hint: msg`Shorten it by ${width - LIMITS[field]} columns; a Chinese character counts two.`,
        },
      ]
    }),
  )
