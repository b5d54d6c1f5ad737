import type { Problem } from '../../domain/newsletter/problem.ts'
import { slotMarks, withSlotsNamed } from '../../domain/proof/slots.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'

/** Every link leads somewhere: to http(s), to a slot that holds a URL, or to an anchor that is in the mail. */
export const links: Rule = (input) =>
  input.editions.flatMap((edition) =>
    deadTargets(edition).map(
      (target): Problem => ({
        rule: 'link-target',
        severity: 'error',
        where: placeOfIssue(input),
        edition: edition.id,
        message: target.startsWith('#')
          ? `A link leads to ${target}, and nothing in the mail is called that.`
          : `A link leads to ${JSON.stringify(withSlotsNamed(target))}, which is neither http nor https.`,
        hint: target.startsWith('#')
          ? 'Correct the anchor in the template.'
          : 'Write the whole address, beginning with https://.',
      }),
    ),
  )

function deadTargets({ document: $ }: RenderedEdition): string[] {
  const targets = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
  return [...new Set(targets)].filter((target) => !isAlive(target, (id) => $(`[id="${id}"]`).length > 0))
}

const ownPages = [slotMarks.unsubscribeUrl, slotMarks.preferencesUrl]

function isAlive(target: string, isThere: (id: string) => boolean): boolean {
  if (target.startsWith('#')) return isThere(target.slice(1).replaceAll('"', ''))
  const ownPage = ownPages.find((mark) => target.startsWith(mark))
  if (ownPage !== undefined) return /^(?:[?#]|$)/.test(target.slice(ownPage.length))
  return /^https?:\/\//i.test(target) && URL.canParse(target)
}
