import { type CheerioAPI, load } from 'cheerio'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { slotMarks } from '../../domain/proof/slots.ts'
import { targetOf } from '../../domain/readers/click-link.ts'

/** A paragraph that is longer holds more than links of a reader. */
const MOST_FOOTER_CHARACTERS = 1_000
const BLOCKS = 'p,li,td,div,section,footer,aside'

/**
 * A frozen edition as a document that anybody may read. The paragraphs that hold an address, or a link of one reader
 * alone, go; a slot that is left may get a neutral value. Comments are for mail programs and go as well.
 */
export function readMail(html: string): CheerioAPI {
  const $ = load(html)
  for (const name of ['address', 'unsubscribeUrl', 'preferencesUrl'] as const)
    removeAround($, slotMarks[name])
  $('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove()
  return $
}

/** Links that count clicks in mails lead straight to their targets here. */
export function showTargets($: CheerioAPI, { links }: Pick<Edition, 'links'>): void {
  if (links === undefined) return
  for (const link of $('a[href*="/go/"]').toArray())
    $(link).attr('href', targetOf($(link).attr('href') ?? '', links))
}

/** Pictures that a mail carries come from the site here, which has them under the same names. */
export function showPictures($: CheerioAPI, siteUrl: string): void {
  for (const image of $('img[src^="cid:"]').toArray()) {
    const [, name] = /^cid:([^@]+)@/.exec($(image).attr('src') ?? '') ?? []
    if (name !== undefined) $(image).attr('src', `${siteUrl}/pictures/${name}`)
  }
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
