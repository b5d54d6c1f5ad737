import type { CheerioAPI } from 'cheerio'
import { excerpt } from '../../domain/language/graphemes.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { withoutSlots } from '../../domain/proof/slots.ts'
import { aroundAnchor, tidiedBlock, topBlocks } from './reading-text.ts'

/** What the archive's lists tell of an article. */
export interface ArticleFacts {
  /** Its place in the edition, from 1; a frozen edition never changes it. */
  readonly number: number
  readonly headline: string
  /** Of the headline: another one than the edition's where an article stands in for one that there is not. */
  readonly language: LanguageTag
  /** The beginning of its text, in at most 200 characters; empty where it has none. */
  readonly teaser: string
  readonly picture: ArchivedPicture | null
  /** Where its links to its sources lead, each once. */
  readonly sources: readonly string[]
}

export interface ArchivedPicture {
  readonly src: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/** All that an archived mail says of an article. */
export interface ArchivedArticle extends ArticleFacts {
  readonly topic: string
  readonly keywords: readonly string[]
  /** Its text without markup, a line for each paragraph. */
  readonly text: string
  /** The same as HTML without a layout, and without headline, keywords, picture and sources. */
  readonly body: string
  readonly caption: string
  /** Links to its sources as the mail words them. */
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

const ANCHOR = /^a(\d{1,4})(?:-[\w-]+)?$/
const TEASER_CHARACTERS = 200

/**
 * The articles of an archived mail in one language, in the order of their numbers: templates name each `a1`. Empty where a
 * template names none.
 */
export function articlesIn($: CheerioAPI): readonly ArchivedArticle[] {
  const found = new Map<number, ArchivedArticle>()
  for (const anchor of elements($)) {
    const number = Number(ANCHOR.exec($(anchor).attr('id') ?? '')?.[1])
    if (Number.isNaN(number) || found.has(number)) continue
    const article = articleIn($, aroundAnchor($, anchor), number)
    if (article.headline !== '') found.set(number, article)
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}

/** The picture that stands for an issue: its own, else the first that it shows. */
export function firstPicture($: CheerioAPI): ArchivedPicture | null {
  return pictureIn($('body'))
}

/** Number, date and reading time as the mail has them in its first language; empty where a template has no such line. */
export function metaLine($: CheerioAPI): string {
  return textOf($('.meta td').first().text())
}

function elements($: CheerioAPI) {
  return $.root().find('[id]').toArray()
}

type Node = ReturnType<typeof elements>[number]
type Nodes = ReturnType<CheerioAPI>

function articleIn($: CheerioAPI, around: Node, number: number): ArchivedArticle {
  const all = $(around)
  const heading = all.find('h2:not(.sub),h3:not(.sub)').first()
  // Of a mail in one language, the element around an article has it, too.
  const isOwn = (block: Node) => !$(block).is('.src') && $(block).closest('[lang]').closest(around).length > 0
  const blocks = topBlocks($, all)
  const sourceLines = blocks.filter((block) => !isOwn(block) && $(block).find('a[href^=http]').length > 0)
  const texts = blocks.filter(
    (block) =>
      isOwn(block) &&
      !$(block).is('.topic,.chip,h2:not(.sub),h3:not(.sub),img') &&
      $(block).closest('.pic').length === 0,
  )
  const links = sourceLines.flatMap((line) =>
    $(line)
      .find('a[href^=http]')
      .toArray()
      .map((link) => ({ href: $(link).attr('href') ?? '', text: textOf($(link).text()) })),
  )
  const headLink = heading.find('a[href^=http]').attr('href')
  const spoken = texts.map((block) => textOf($(block).text())).filter((text) => text !== '')
  const first = texts.find((block) => $(block).is('p:not(.soft)'))
  return {
    number,
    headline: textOf(heading.text()),
    language: heading.closest('[lang]').attr('lang') ?? '',
    teaser: excerpt(textOf(first === undefined ? '' : $(first).text()), TEASER_CHARACTERS),
    picture: pictureIn(all),
    sources: [...new Set([...links.map(({ href }) => href), ...(headLink === undefined ? [] : [headLink])])],
    topic: textOf(all.find('.topic').text()).replace(/^\p{Nd}+(?: · )?/u, ''),
    keywords: all
      .find('.chip span')
      .toArray()
      .map((chip) => textOf($(chip).text())),
    text: spoken.join('\n'),
    caption: textOf(all.find('.pic p').first().text()),
    links,
    // The last, since it uses up what it reads.
    body: texts.map((block) => tidiedBlock($, block)).join('\n'),
  }
}

/** One that everybody can be shown: no logo, and none that is part of a message. */
function pictureIn(within: Nodes): ArchivedPicture | null {
  const image = within.find('.pic img[src^=http]').first()
  const { src, alt = '', width, height } = image.attr() ?? {}
  const size = { width: Number(width), height: Number(height) }
  return src === undefined || !URL.canParse(src) || !(size.width > 0 && size.height > 0)
    ? null
    : { src, alt, ...size }
}

function textOf(text: string): string {
  return withoutSlots(text).replace(/\s+/g, ' ').trim()
}
