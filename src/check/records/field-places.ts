import { listed, msg } from '../../domain/language/message.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { fieldPlaceLike } from '../../domain/proof/field-places.ts'
import { placeOfIssue, type Rule } from '../rule.ts'

/** A place of a field that was not filled: readers would see it as it is written. */
export const fieldPlaces: Rule = (input) => {
  const keys = [...input.newsletter.fields.keys()]
  return input.editions.flatMap((edition) => {
    const shown = [edition.subject, edition.preheader, edition.text].join('\n')
    const written = new Set(shown.match(fieldPlaceLike))
    return [...written].map(
      (place): Problem => ({
        rule: 'field-places',
        severity: 'error',
        where: placeOfIssue(input),
        edition: edition.id,
        message: msg`Readers would see “${place}” as it is written.`,
        hint:
          keys.length === 0
            ? msg`The newsletter has no fields: name one under \`fields:\` in newsletter.yaml, or take this out.`
            : msg`The introduction of an issue may hold ${listed(keys.map((key) => `{{field.${key}}}`))}; no other text can name a field.`,
      }),
    )
  })
}
