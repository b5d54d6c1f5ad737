import type { CheerioAPI } from 'cheerio'

const BLOCKS = 'h2,h3,h4,p,ul,ol,blockquote,img'
const KEPT_ATTRIBUTES = new Set(['lang', 'dir', 'href', 'src', 'alt', 'start'])

/**
 * What an archived mail says from its first headline on, for programs that bring a layout of their own: headings,
 * paragraphs, lists, pictures and links, each with its language; no styles, no classes, no tables. It uses up the mail.
 */
export function readingText($: CheerioAPI): string {
  const blocks = blocksOf($)
  return blocks
    .slice(beginning($, blocks))
    .map((block) => tidy($, block))
    .join('\n')
}

function blocksOf($: CheerioAPI) {
  return $(BLOCKS)
    .filter((_, block) => $(block).parents(BLOCKS).length === 0)
    .toArray()
}

type Block = ReturnType<typeof blocksOf>[number]

/** The first headline, or the line above it that belongs to it; the beginning where there is none. */
function beginning($: CheerioAPI, blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => $(block).is('h2:not(.sub)'))
  const [above, headline] = [blocks[first - 1], blocks[first]]
  const belongs = above !== undefined && $(above).parent().find($(headline)).length > 0
  return Math.max(belongs ? first - 1 : first, 0)
}

function tidy($: CheerioAPI, block: Block): string {
  const { lang, dir } = $(block).closest('[lang]').attr() ?? {}
  $(block).attr({ ...(lang && { lang }), ...(dir === 'rtl' && { dir }) })
  spellOutLabels($, block)
  for (const part of [block, ...$(block).find('*').toArray()]) keepMeaning($, part)
  for (const span of $(block).find('span:not([lang])').toArray()) $(span).replaceWith($(span).contents())
  return $.html(block)
}

/** Labels in a row are told apart by their colour in the mail; here by a mark between them. */
function spellOutLabels($: CheerioAPI, block: Block): void {
  const labels = $(block)
    .children('span:not([lang])')
    .toArray()
    .map((label) => $(label).text())
  const isRow = labels.length > 0 && withoutSpace($(block).text()) === withoutSpace(labels.join(''))
  if (isRow) $(block).text(labels.join(' · '))
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

/** Leaves no attribute that is about looks, and no language that is that of what is around. */
function keepMeaning($: CheerioAPI, part: Block): void {
  const inherited = part.name === 'span' ? $(part).parent().closest('[lang]').attr('lang') : undefined
  for (const [name, value] of Object.entries($(part).attr() ?? {}))
    if (!KEPT_ATTRIBUTES.has(name) || (name === 'lang' && value === inherited)) $(part).removeAttr(name)
}
