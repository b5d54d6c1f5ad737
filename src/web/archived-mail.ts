import { type CheerioAPI, load } from 'cheerio'
import { clickLinkIn } from '../domain/click-link.ts'
import type { Edition } from '../domain/edition.ts'
import { splitAtSlots } from '../domain/slots.ts'
import type { Headline } from './archive.ts'

/** A paragraph that is longer holds more than links of a reader. */
const MOST_FOOTER_CHARACTERS = 1_000
const BLOCKS = 'p,li,td,div,section,footer,aside'

export interface Neutral {
  /** Stands where a reader's name or address would. */
  readonly reader: string
  readonly address: string
  /** Pages that are nobody's own. */
  readonly unsubscribeUrl: string
  readonly preferencesUrl: string
}

/**
 * A frozen edition as a document that anybody may read. The paragraphs that hold an address, or a link of one reader
 * alone, go; a slot that is left gets a neutral value. Comments are for mail programs and go as well.
 */
export function readMail(html: string): CheerioAPI {
  const $ = load(html)
  for (const name of ['address', 'unsubscribeUrl', 'preferencesUrl'] as const)
    removeAround($, `\uE000${name}\uE001`)
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
  return $
}

export function fillNeutral(html: string, neutral: Neutral): string {
  const values = { ...neutral, name: neutral.reader }
  return splitAtSlots(html)
    .map((piece) => (typeof piece === 'string' ? piece : values[piece.slot]))
    .join('')
}

/** Links that count clicks in mails lead straight to their targets here. */
export function showTargets($: CheerioAPI, { links }: Pick<Edition, 'links'>): void {
  if (links === undefined) return
  for (const link of $('a[href*="/go/"]').toArray()) {
    const token = /\/go\/([^/?#]+)$/.exec($(link).attr('href') ?? '')?.[1] ?? ''
    const target = links[clickLinkIn(token)?.index ?? -1]
    if (target !== undefined) $(link).attr('href', target)
  }
}

/** The headlines of a mail: what its headings under the title say. */
export function headlinesOf(html: string): readonly Headline[] {
  const $ = load(html)
  return $('h2,h3')
    .toArray()
    .map((heading) => ({
      text: $(heading).text().replace(/\s+/g, ' ').trim(),
      language: $(heading).closest('[lang]').attr('lang') ?? '',
    }))
    .filter(({ text }) => text !== '')
}

function removeAround($: CheerioAPI, mark: string): void {
  const holders = $(BLOCKS).filter((_, block) => {
    const whole = $.html(block)
    return (
      whole.includes(mark) &&
      $(block)
        .find(BLOCKS)
        .toArray()
        .every((inner) => !$.html(inner).includes(mark))
    )
  })
  for (const holder of holders.toArray()) {
    const isFooter =
      $(holder).find('h1,h2,h3').length === 0 && $(holder).text().length <= MOST_FOOTER_CHARACTERS
    if (isFooter) $(holder).remove()
  }
}
