import type { Problem } from '../../domain/newsletter/problem.ts'
import { holdsSlot, withSlotsNamed } from '../../domain/proof/slots.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'

/** With `linkClicks: true`: links that are another one for each subscriber, which no counted link can lead to. */
export const uncountedLinks: Rule = (input) => {
  if (!input.newsletter.countsClicks) return []
  return input.editions.flatMap((edition) =>
    linksWithSlots(edition).map(
      (target): Problem => ({
        rule: 'uncounted-link',
        severity: 'warning',
        where: placeOfIssue(input),
        edition: edition.id,
        message: `The clicks on ${withSlotsNamed(target)} are not counted: the link is another one for each subscriber, and a counted link has one target.`,
        hint: 'Take the slot out of the link if its clicks are to be counted; else leave it as it is.',
      }),
    ),
  )
}

function linksWithSlots({ document: $ }: RenderedEdition): string[] {
  const targets = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
  return [...new Set(targets)].filter((target) => /^https?:/i.test(target) && holdsSlot(target))
}
