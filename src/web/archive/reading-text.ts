import type { CheerioAPI } from 'cheerio'

const BLOCKS = 'h2,h3,h4,p,ul,ol,blockquote,img'
/** What a text is made of; of anything else only the words stay. */
const KEPT_ELEMENTS = 'h2,h3,h4,p,ul,ol,li,blockquote,img,a,strong,em,b,i,code,span,br,sub,sup'
const NEVER_SHOWN = 'script,style,template,iframe,object,embed,form,svg,math'
const KEPT_ATTRIBUTES = new Set(['lang', 'dir', 'href', 'src', 'alt', 'start'])

/**
 * What an archived mail says from its first headline on, for programs that bring a layout of their own: headings,
 * paragraphs, lists, pictures and links, each with its language; no styles, no classes, no tables. It uses up the mail.
 */
export function readingText($: CheerioAPI): string {
  const blocks = topBlocks($, $.root())
  return blocks
    .slice(beginning($, blocks))
    .map((block) => tidiedBlock($, block))
    .join('\n')
}

/** The pieces of a text that stand in no other one, in order. */
export function topBlocks($: CheerioAPI, within: ReturnType<CheerioAPI>) {
  // What is shown on a dark ground alone.
  within.find('[style*="display:none"]').find('img').addBack('img').remove()
  return within
    .find(BLOCKS)
    .filter((_, block) => $(block).parents(BLOCKS).length === 0)
    .toArray()
}

type Block = ReturnType<typeof topBlocks>[number]

/**
 * Where what stands around the first anchor begins: an article with its topic and picture, or a block. Where a template names
 * none it is the first headline, or the line above it that belongs to it; the beginning where there is none.
 */
function beginning($: CheerioAPI, blocks: readonly Block[]): number {
  const [anchor] = $('body [id]').toArray()
  const around = anchor && aroundAnchor($, anchor)
  const own = around ? blocks.findIndex((block) => $(block).closest(around).length > 0) : -1
  if (own !== -1) return own
  const first = blocks.findIndex((block) => $(block).is('h2:not(.sub)'))
  const [above, headline] = [blocks[first - 1], blocks[first]]
  const belongs = above !== undefined && $(above).parent().find($(headline)).length > 0
  return Math.max(belongs ? first - 1 : first, 0)
}

/** The largest element around an anchor that holds no other one, nor the newsletter's name. */
export function aroundAnchor($: CheerioAPI, anchor: Block): Block {
  let largest = anchor
  for (const around of $(anchor).parents().toArray()) {
    if (around.tagName === 'body' || $(around).find('[id],h1').not(anchor).length > 0) break
    largest = around
  }
  return largest
}

/** A piece without anything that is about looks, with its language and, where it runs from the right, its direction. */
export function tidiedBlock($: CheerioAPI, block: Block): string {
  const { lang, dir } = $(block).closest('[lang]').attr() ?? {}
  $(block).attr({ ...(lang && { lang }), ...(dir === 'rtl' && { dir }) })
  $(block).find(NEVER_SHOWN).remove()
  for (const other of $(block).find('*').not(KEPT_ELEMENTS).toArray())
    $(other).replaceWith($(other).contents())
  for (const link of $(block).find('a').addBack('a').not('[href^=http],[href^="mailto:"]').toArray())
    $(link).removeAttr('href')
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
