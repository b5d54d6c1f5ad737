import type { CheerioAPI } from 'cheerio'
import type { LanguageTag } from '../../domain/language/language.ts'
import { listed, type Message, msg, named, noWords } from '../../domain/language/message.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import { GMAIL_CLIP_BYTES, HTML_REFUSE_BYTES, HTML_WARN_BYTES } from '../../domain/proof/html-limit.ts'
import { type CheckInput, placeOfIssue, type RenderedEdition, type Rule } from '../rule.ts'

export const renderedSize: Rule = (input) =>
  input.editions.flatMap((edition) => {
    const sizeBytes = bytesOf(edition.html)
    if (sizeBytes <= HTML_WARN_BYTES) return []
    return [
      {
        rule: 'rendered-size',
        severity: sizeBytes > HTML_REFUSE_BYTES ? ('error' as const) : ('warning' as const),
        where: placeOfIssue(input),
        edition: edition.id,
        message: msg`The HTML of this edition has ${inFigures(sizeBytes)} bytes; Gmail cuts a mail off at about ${inFigures(GMAIL_CLIP_BYTES)}.`,
        hint: whatToCut(input, edition, sizeBytes - HTML_WARN_BYTES),
      },
    ]
  })

interface ArticleSize {
  readonly id: string
  readonly bytes: number
  /** Of the texts alone, per language of the edition. */
  readonly texts: Message
}

/** Names the largest articles that would do, with what each language takes; without a clue, the number of bytes. */
function whatToCut(
  { articles }: CheckInput,
  { document, languages }: RenderedEdition,
  excess: number,
): Message {
  const sizes = articles
    .flatMap((article, index) => {
      const bytes = bytesOfArticle(document, index + 1)
      return bytes === 0 ? [] : [{ id: article.id, bytes, texts: textSizes(article, languages) }]
    })
    .sort((a, b) => b.bytes - a.bytes)
  const enough = countUntil(sizes, excess)
  if (enough === null)
    return msg`Take out articles or shorten them by ${inFigures(excess)} bytes; a Chinese character takes 3.`
  const largest = sizes
    .slice(0, enough)
    .map(({ id, bytes, texts }) => msg`${id} (${inFigures(bytes)} bytes${texts})`)
  return msg`It is ${inFigures(excess)} bytes too many. Shorten or take out: ${listed(largest)}. A Chinese character takes 3 bytes.`
}

/** How many of the largest are as much as has to go; null where all of them are not. */
function countUntil(sizes: readonly ArticleSize[], excess: number): number | null {
  let sum = 0
  const last = sizes.findIndex(({ bytes }) => {
    sum += bytes
    return sum >= excess
  })
  return last === -1 ? null : last + 1
}

/** What the template set under the anchor of an article, `a1` or, one per language, `a1-en`. */
function bytesOfArticle($: CheerioAPI, number: number): number {
  return $(`[id="a${number}"],[id^="a${number}-"]`)
    .toArray()
    .reduce((sum, element) => sum + bytesOf($.html(wholeArticle($, element))), 0)
}

/** The largest element around an article's anchor that holds neither another one's nor the title of the mail. */
function wholeArticle($: CheerioAPI, anchor: ReturnType<typeof anchorsIn>[number]) {
  const around = [anchor, ...$(anchor).parents('body *').toArray()]
  return (
    around.findLast((element) => $(element).find('h1').length === 0 && anchorsIn($, element).length <= 1) ??
    anchor
  )
}

function anchorsIn($: CheerioAPI, element: Parameters<CheerioAPI>[0]) {
  return $(element)
    .find('[id]')
    .toArray()
    .filter(({ attribs }) => /^a\d+(?:-|$)/.test(attribs.id ?? ''))
}

function textSizes({ sections }: Article, languages: readonly LanguageTag[]): Message {
  const sizes = languages.flatMap((tag) => {
    const section = sections.get(tag)
    if (section === undefined) return []
    const texts = [section.headline ?? '', ...(section.keywords ?? []), ...(section.summary ?? [])]
    return [msg`${named(tag)} text ${inFigures(bytesOf(texts.join('')))}`]
  })
  return sizes.length === 0 ? noWords : msg`: ${listed(sizes)}`
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}

function inFigures(count: number): string {
  return count.toLocaleString('en')
}
