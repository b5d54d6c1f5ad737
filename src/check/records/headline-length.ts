import { isHan } from '../../domain/language/language.ts'
import { msg, named } from '../../domain/language/message.ts'
import { displayWidth } from '../../domain/language/text-width.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import type { Rule } from '../rule.ts'

/** Columns of three lines on a phone; a language of Han characters says more in fewer. */
const LIMITS = { han: 60, other: 90 } as const

export const headlineLength: Rule = ({ newsletter, articles, placeOf }) =>
  articles.flatMap((article) =>
    readingLanguages(newsletter).flatMap((tag) => {
      const width = displayWidth(article.sections.get(tag)?.headline ?? '')
      const limit = LIMITS[isHan(tag) ? 'han' : 'other']
      if (width <= limit) return []
      return [
        {
          rule: 'headline-length',
          severity: 'warning' as const,
          where: placeOf('article', article.id, ['sections', tag, 'headline']),
          message: msg`The ${named(tag)} headline is ${width} columns wide; above ${limit} it fills more than three lines on a phone.`,
          hint: msg`Shorten it by ${width - limit} columns; a Chinese character counts two.`,
        },
      ]
    }),
  )
