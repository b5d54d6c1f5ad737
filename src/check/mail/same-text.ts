import type { CheerioAPI } from 'cheerio'
import { replaceBareUrls } from '../../domain/language/bare-url.ts'
import { excerpt } from '../../domain/language/graphemes.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import { withoutSlots, withSlotsNamed } from '../../domain/proof/slots.ts'
import { placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'
import { shownTexts } from './shown-texts.ts'

/**
 * The HTML part and the plain text say the same: every phrase and every link of one is in the other. Who reads the
 * text misses nothing, and filters that compare the two find no reason to distrust the mail.
 */
export const sameText: Rule = (input) =>
  input.editions.flatMap((edition) =>
    differences(edition).map(
      (message): Problem => ({
        rule: 'same-text',
        severity: 'warning',
        where: placeOfIssue(input),
        edition: edition.id,
        message,
        hint: msg`Show it in both, in templates/text/digest.txt.hbs and in the template of the HTML part.`,
      }),
    ),
  )

function differences({ document, text }: RenderedEdition): Message[] {
  const shown = shownTexts(document).map(({ text: seen }) => withoutAddresses(seen))
  const lines = withoutAddresses(text)
  const onlyHtml = missing(shown.join('\n'), lines)
  const onlyText = missing(lines.replace(/^[ \t]*\d+\. /gm, ''), shown.join(' '))
  return [
    ...lacks(onlyHtml, (words) => msg`The plain text lacks ${words}.`),
    ...lacks(onlyText, (words) => msg`The HTML part lacks ${words}.`),
    ...links(document, text),
  ]
}

/** Addresses and what fills the slots are compared as links. */
function withoutAddresses(text: string): string {
  return replaceBareUrls(withoutSlots(text).replace(/\bmailto:\S+/g, ' '), ' ')
}

/** One sentence for all of them, with the first one quoted. */
function lacks(phrases: readonly string[], sentence: (words: Message) => Message): Message[] {
  const [first, ...others] = phrases
  if (first === undefined) return []
  const quoted = excerpt(first, 60)
  return [sentence(others.length === 0 ? msg`“${quoted}”` : msg`“${quoted}” and ${others.length} more`)]
}

/** Phrases of one text that are not in another one, whatever their spaces, marks and line breaks. */
function missing(text: string, other: string): string[] {
  const isThere = finderIn(lettersOf(other))
  return [...new Set(text.split(/[^\p{L}\p{M}\p{N}\p{Zs}]+/u))]
    .map((phrase) => phrase.trim())
    .filter((phrase) => /\p{L}/u.test(phrase) && !isThere(lettersOf(phrase)))
}

/** Letters in which the next phrase is looked for first, since both texts are in one order. */
const NEAR = 2_000
/** Phrases that are looked for in the whole text; those after them, of a mail that nobody can read any more, pass. */
const MOST_SEARCHES = 2_000

/** Whether a phrase is in a text, in time that grows with the text and not with its square. */
function finderIn(text: string): (phrase: string) => boolean {
  let [at, searches] = [0, 0]
  return (phrase) => {
    const near = text.slice(at, at + NEAR + phrase.length).indexOf(phrase)
    if (near === -1) searches += 1
    if (searches > MOST_SEARCHES) return true
    const found = near === -1 ? text.indexOf(phrase) : at + near
    if (found !== -1) at = found
    return found !== -1
  }
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}

function links($: CheerioAPI, text: string): Message[] {
  const targets = $('a[href]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '')
    .filter((target) => !target.startsWith('#') && target !== '')
  return [...new Set(targets)]
    .filter((target) => !text.includes(target))
    .map((target) => msg`The plain text has no link to ${withSlotsNamed(target)}.`)
}
