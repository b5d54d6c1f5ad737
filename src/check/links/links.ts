import { msg } from '../../domain/language/message.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { holdsSlot, slotMarks, withSlotsNamed } from '../../domain/proof/slots.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'

/** Every link leads somewhere: to http(s), to a new mail, to a slot that holds a URL, or to an anchor that is in the mail. */
export const links: Rule = (input) =>
  input.editions.flatMap((edition) =>
    targetsOf(edition, isDead).map(
      (target): Problem => ({
        rule: 'link-target',
        severity: 'error',
        where: placeOfIssue(input),
        edition: edition.id,
        message: target.startsWith('#')
          ? msg`A link leads to ${target}, and nothing in the mail is called that.`
          : msg`A link leads to ${JSON.stringify(withSlotsNamed(target))}, which is neither http nor https.`,
        hint: target.startsWith('#')
          ? msg`Correct the anchor in the template.`
          : msg`Write the whole address, beginning with https://.`,
      }),
    ),
  )

/** What the links of a mail lead to, where `isMeant`: each target once. */
function targetsOf(
  { document: $ }: RenderedEdition,
  isMeant: (target: string, $: RenderedEdition['document']) => boolean,
): string[] {
  const targets = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
  return [...new Set(targets)].filter((target) => isMeant(target, $))
}

const ownPages = [slotMarks.unsubscribeUrl, slotMarks.preferencesUrl]

function isDead(target: string, $: RenderedEdition['document']): boolean {
  if (target.startsWith('#')) return $(`[id="${target.slice(1).replaceAll('"', '')}"]`).length === 0
  const ownPage = ownPages.find((mark) => target.startsWith(mark))
  if (ownPage !== undefined) return !/^(?:[?#]|$)/.test(target.slice(ownPage.length))
  // The footer offers to write to the editors, and to pass the issue on.
  if (/^mailto:(?:\?body=|[^@?]+@[^@?]+$)/.test(target)) return false
  return !/^https?:\/\//i.test(target) || !URL.canParse(target)
}

/** With `linkClicks: true`: links that are another one for each subscriber, which no counted link can lead to. */
export const uncountedLinks: Rule = (input) => {
  if (!input.newsletter.countsClicks) return []
  return input.editions.flatMap((edition) =>
    targetsOf(edition, isWebLinkWithSlot).map(
      (target): Problem => ({
        rule: 'uncounted-link',
        severity: 'warning',
        where: placeOfIssue(input),
        edition: edition.id,
        message: msg`The clicks on ${withSlotsNamed(target)} are not counted: the link is another one for each subscriber, and a counted link has one target.`,
        hint: msg`Take the slot out of the link if its clicks are to be counted; else leave it as it is.`,
      }),
    ),
  )
}

function isWebLinkWithSlot(target: string): boolean {
  return /^https?:/i.test(target) && holdsSlot(target)
}

/** Both parts let the reader leave. */
export const unsubscribe: Rule = (input) =>
  input.editions.flatMap(({ id, html, text }) =>
    [
      { part: msg`HTML`, body: html, template: msg`the template` },
      { part: msg`plain-text`, body: text, template: 'templates/text/digest.txt.hbs' },
    ]
      .filter(({ body }) => !body.includes(slotMarks.unsubscribeUrl))
      .map(
        ({ part, template }): Problem => ({
          rule: 'unsubscribe',
          severity: 'error',
          where: placeOfIssue(input),
          edition: id,
          message: msg`The ${part} part has no link to unsubscribe.`,
          hint: msg`Put {{slots.unsubscribeUrl}} into ${template}.`,
        }),
      ),
  )
