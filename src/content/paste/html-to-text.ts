import { Parser } from 'htmlparser2'

/**
 * What a paste says without its HTML: entities are decoded, tags are taken out. Links, emphasis, headings, lists and
 * pictures stay as Markdown; each block stands on lines of its own. Text inside of backticks is left alone. Null where tags
 * are nested deeper than in any page.
 */
export function htmlToText(source: string): string | null {
  let text: string | null = source
  // What was escaped twice shows its tags only after the first reading.
  for (let round = 0; round < MAX_ROUNDS && text !== null && MARKUP.test(text); round += 1)
    text = outsideCode(text, withoutMarkup)
  return text === null ? null : outsideCode(text, escapeUnknownTags)
}

const MAX_ROUNDS = 3

const BLOCKS =
  'html|body|article|aside|header|footer|main|section|div|p|blockquote|pre|table|tbody|thead|tr|ul|ol|dl|dt|dd|figure|figcaption|center|form|address'
const INLINE =
  'a|abbr|b|big|br|cite|code|del|em|font|h[1-6]|hr|i|img|ins|kbd|label|li|mark|nobr|o:p|picture|q|s|small|source|span|strike|strong|sub|sup|td|th|time|tt|u|var|video|wbr'
const UNSEEN =
  'head|title|script|style|noscript|template|svg|iframe|object|select|button|textarea|nav|math|meta|link|base'
const TAG = `<\\/?(?:${BLOCKS}|${INLINE}|${UNSEEN})(?=[\\s/>])`
const ENTITY = '&(?:[a-z][a-z0-9]{1,31}|#\\d{1,7}|#x[0-9a-f]{1,6});'
const MARKUP = new RegExp(`${TAG}|<!--|<!doctype|${ENTITY}|&nbsp\\b`, 'i')
const OTHER_LESS = new RegExp(`<(?!${TAG.slice(1)}|!--|!doctype)`, 'gi')
const OTHER_AMPERSAND = new RegExp(`&(?!${ENTITY.slice(1)})`, 'gi')
const DOCUMENT = new RegExp(`^\\s*(?:<!doctype|<(?:${BLOCKS}|h[1-6]|head|meta)[\\s/>])[^]*>\\s*$`, 'i')

function outsideCode(text: string, change: (part: string) => string | null): string | null {
  if (!text.includes('`')) return change(text)
  const parts = text.split(/(`[^`\n]*`)/).map((part, at) => (at % 2 === 1 ? part : change(part)))
  return parts.includes(null) ? null : parts.join('')
}

/** A tag that HTML does not know is a word in angle brackets, such as a placeholder; an address stays a link. */
function escapeUnknownTags(text: string): string {
  return text.replace(/(?<!\\)<(?=[a-z/!?][^<>@]{0,200}>)(?!https?:|mailto:)/gi, '\\<')
}

function withoutMarkup(text: string): string | null {
  const writer = createWriter(DOCUMENT.test(text))
  let depth = 0
  const parser: Parser = new Parser(
    {
      ...writer.handlers,
      onopentag(tag, attributes) {
        depth += 1
        if (depth > MAX_DEPTH) parser.pause()
        writer.handlers.onopentag(tag, attributes)
      },
      onclosetag(tag) {
        depth -= 1
        writer.handlers.onclosetag(tag)
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  const known = text
    .replace(/&nbsp\b;?/gi, '&nbsp;')
    .replace(OTHER_AMPERSAND, '&amp;')
    .replace(OTHER_LESS, '&lt;')
  parser.end(known)
  return depth > MAX_DEPTH ? null : writer.text()
}

// The parser takes longer for each tag the more are open.
const MAX_DEPTH = 1000

interface Frame {
  readonly tag: string
  readonly href: string | null
  text: string
}

const block = new RegExp(`^(?:${BLOCKS}|h[1-6])$`)
const unseen = new RegExp(`^(?:${UNSEEN})$`)
const kindOf = (tag: string) => MARKS[tag] ?? tag
const MARKS: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' }

/** In a document, white space is a space; elsewhere the lines are those of the paste. */
function createWriter(isDocument: boolean) {
  const frames: Frame[] = [{ tag: '', href: null, text: '' }]
  const lists: { readonly isOrdered: boolean; items: number }[] = []
  let hidden = 0
  let isAtItem = false
  const top = () => frames.at(-1) as Frame
  const write = (text: string) => {
    if (hidden > 0 || text === '') return
    top().text += text
    if (text.trim() !== '') isAtItem = false
  }
  // A paragraph inside of a list item goes on behind the item's sign.
  const breakLine = (lines = '\n\n') => {
    if (!isAtItem) write(lines)
  }
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (unseen.test(tag)) hidden += 1
    else if (tag === 'br') breakLine('\n')
    else if (tag === 'hr') write('\n\n---\n\n')
    else if (tag === 'img') write(`![${attributes.alt ?? ''}](${attributes.src ?? ''})`)
    else if (tag === 'li') {
      const list = lists.at(-1)
      write('\n\n')
      if (list) list.items += 1
      write(list?.isOrdered ? `${list.items}. ` : '- ')
      isAtItem = true
    } else if (tag === 'td' || tag === 'th') write('\t')
    else if (block.test(tag)) breakLine()
    if (tag === 'ul' || tag === 'ol') lists.push({ isOrdered: tag === 'ol', items: 0 })
    if (/^h[1-6]$/.test(tag)) write(`${'#'.repeat(Number(tag.charAt(1)))} `)
    // Emphasis inside of the same emphasis says nothing, and a hostile page could nest it without end.
    const isFirst = frames.every((frame) => kindOf(frame.tag) !== kindOf(tag))
    if (isFirst && (tag === 'a' || MARKS[tag] !== undefined))
      frames.push({ tag, href: attributes.href ?? null, text: '' })
  }
  const close = (tag: string) => {
    if (unseen.test(tag)) hidden = Math.max(0, hidden - 1)
    if (tag === 'ul' || tag === 'ol') lists.pop()
    if (top().tag === tag && frames.length > 1) {
      const { href, text } = frames.pop() as Frame
      write(tag === 'a' ? linked(text, href) : emphasised(text, MARKS[tag] ?? ''))
    } else if (block.test(tag)) breakLine()
  }
  const handlers = {
    onopentag: open,
    onclosetag: close,
    ontext(text: string) {
      if (!isDocument) write(text.replaceAll('\u00A0', ' '))
      else write(text.replace(/\s+/g, ' ').replace(/[*`\\]/g, '\\$&'))
    },
  }
  return {
    handlers,
    text(): string {
      while (frames.length > 1) {
        const { text } = frames.pop() as Frame
        top().text += text
      }
      const all = top().text
      return isDocument
        ? all
            .replace(/ *\n */g, '\n')
            .replace(/\n{3,}/g, '\n\n')
            .trim()
        : all
    },
  }
}

/** An address that is shown as itself needs no brackets; what leads to no web page keeps its words alone. */
function linked(text: string, href: string | null): string {
  const words = text.trim()
  if (href === null || !/^https?:\/\//i.test(href.trim()) || /\n|!\[/.test(words)) return text
  const target = href
    .trim()
    .replace(/[\s()<>]/g, (character) =>
      encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
    )
  if (words === '') return ''
  return words === target || words === href.trim()
    ? target
    : `[${words.replace(/[[\]]/g, '\\$&')}](${target})`
}

/**
 * Spaces and marks at the ends of emphasis stand outside: with a mark inside, CommonMark does not see its end before a Han
 * character.
 */
function emphasised(text: string, mark: string): string {
  let [start, end] = [0, text.length]
  while (start < end && OUTSIDE.test(text.charAt(start))) start += 1
  while (end > start && OUTSIDE.test(text.charAt(end - 1))) end -= 1
  const words = text.slice(start, end)
  return words === '' || words.includes('\n')
    ? text
    : text.slice(0, start) + mark + words + mark + text.slice(end)
}

const OUTSIDE = /[\s\p{P}]/u
