import { type CheerioAPI, load } from 'cheerio'
import type { Edition } from '../domain/newsletter/edition.ts'
import type { RenderedArticle, RenderedField, RenderedPiece } from '../domain/proof/article-changes.ts'
import { targetOf } from '../domain/readers/click-link.ts'

const ANCHOR = /^a(\d+)(?:-[\w-]+)?$/
const PIECES = 'h2,h3,h4,p,li,td'

/**
 * The articles of a rendered edition, in the order of their numbers, read back from its HTML: templates name each `a1`, or
 * `a1-en` where the languages stand apart. Empty where a template names none, or puts nothing around each.
 */
export function renderedArticles(edition: Pick<Edition, 'html' | 'links'>): readonly RenderedArticle[] {
  const $ = load(edition.html)
  const anchors = elements($).flatMap((node) => {
    const number = ANCHOR.exec($(node).attr('id') ?? '')?.[1]
    return number === undefined ? [] : [{ node, number: Number(number) }]
  })
  const byNumber = Map.groupBy(anchors, ({ number }) => number)
  const articles = [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([, same]) => same.flatMap(({ node }) => piecesOf($, articleAround($, node), edition)))
  return articles.every((pieces) => pieces.some(({ field }) => field !== 'headline')) ? articles : []
}

/**
 * What an edition says of blocks, by their ids, read back from its HTML; one that it does not show is not there. What a block
 * is called is left out, since of several briefs only the first one has it; and where its calendar file lies, since that
 * changes with the issue that it comes with.
 */
export function renderedBlocks(
  edition: Pick<Edition, 'html' | 'links' | 'languages'>,
  ids: readonly string[],
): ReadonlyMap<string, RenderedArticle> {
  const $ = load(edition.html)
  const byAnchor = new Map(elements($).map((node) => [$(node).attr('id') ?? '', node]))
  const found = ids.map((id) => {
    const inParts = edition.languages.map((tag) => `b-${id}-${tag}`)
    const anchors = byAnchor.has(`b-${id}`) ? [`b-${id}`] : inParts
    const pieces = anchors.flatMap((anchor) => {
      const node = byAnchor.get(anchor)
      return node === undefined ? [] : piecesOf($, node, edition)
    })
    const said = pieces
      .map((piece) => ({
        ...piece,
        field: 'text' as const,
        targets: piece.targets.filter((target) => !CALENDAR.test(target)),
      }))
      .filter(({ language, targets }) => language !== null || targets.length > 0)
    return [id, said] as const
  })
  return new Map(found.filter(([, said]) => said.length > 0))
}

const CALENDAR = /\/calendar\/[0-9a-f]+\.ics$/

/** A paragraph of the introduction that a mail shows, or an item of a list in it, and where its links lead. */
export type RenderedParagraph = Pick<RenderedPiece, 'text' | 'targets'>

/** The introduction of an edition in one language, read back from its HTML; null where a template does not say where it stands. */
export function renderedIntroduction(
  edition: Pick<Edition, 'html' | 'links'>,
): readonly RenderedParagraph[] | null {
  const $ = load(edition.html)
  const [around] = $('table.meta').first().nextAll('div').toArray()
  if (around === undefined) return null
  return piecesOf($, around, edition).map(({ text, targets }) => ({ text, targets }))
}

function elements($: CheerioAPI) {
  return $.root().find('[id]').toArray()
}

type Node = ReturnType<typeof elements>[number]

/** The largest element around an anchor that holds no other one, of an article or a language, nor the newsletter's name. */
function articleAround($: CheerioAPI, anchor: Node): Node {
  let article = anchor
  for (const around of $(anchor).parents().toArray()) {
    const others = $(around).find('[id],h1').not(anchor)
    if (others.length > 0 || around.tagName === 'body') break
    article = around
  }
  return article
}

function piecesOf($: CheerioAPI, article: Node, { links = [] }: Pick<Edition, 'links'>): RenderedPiece[] {
  return (
    $(article)
      .find(PIECES)
      .toArray()
      // Of what stands inside of another piece the outer one would say it again.
      .filter((piece) => $(piece).find(PIECES).length === 0 || piece.tagName === 'li')
      .map((piece) => {
        const language = languageOf($, piece, article)
        const own = $(piece).clone()
        own.find('ul,ol').remove()
        // A headline leads where the sources lead, which say so themselves.
        const targets = own
          .filter(':not(.head)')
          .find('a[href]')
          .toArray()
          .map((link) => $(link).attr('href') ?? '')
          .map((href) => (href.includes('/go/') ? targetOf(href, links) : href))
        const whole = own.text().replace(/\s+/g, ' ').trim()
        // A number that changes with the order of the articles is no change of this one.
        const text = $(piece).is('.topic') ? whole.replace(/^\p{Nd}+(?: · )?/u, '') : whole
        return { field: fieldOf($, piece, { language, targets }), language, text, targets }
      })
      .filter(({ text }) => text !== '')
  )
}

/** Null where only the mail as a whole has one, and of what is said of the article and is not its text. */
function languageOf($: CheerioAPI, piece: Node, article: Node): string | null {
  if ($(piece).is('.topic,.src,.pic p')) return null
  const speaker = $(piece).closest('[lang]')
  const isWithin = speaker.is(article) || speaker.closest(article).length > 0
  return isWithin ? (speaker.attr('lang') ?? null) : null
}

function fieldOf(
  $: CheerioAPI,
  piece: Node,
  { language, targets }: Pick<RenderedPiece, 'language' | 'targets'>,
): RenderedField {
  if ($(piece).is('h2:not(.sub),h3:not(.sub)')) return 'headline'
  if (language === null) return targets.length > 0 ? 'sources' : 'topic'
  return $(piece).is('.chip') ? 'keywords' : 'summary'
}
