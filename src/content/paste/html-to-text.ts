import { Parser } from 'htmlparser2'

/**
 * What a paste says without its HTML: entities are decoded, tags are taken out. Links, emphasis, headings, lists, quotes and
 * pictures stay as Markdown; each block stands on lines of its own. Text inside of backticks is left alone. Null where tags
 * are nested deeper than in any page.
 */
export function htmlToText(source: string): string | null {
  let text: string | null = source
  // What was escaped twice shows its tags only after the first reading.
  for (let round = 0; round < MAX_ROUNDS && text !== null && MARKUP.test(text); round += 1)
    text = isHtmlDocument(text) ? withoutMarkup(text) : outsideCode(text, withoutMarkup)
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

/** Whether a paste is HTML as a whole, such as what a browser or an office program puts on the clipboard. */
function isHtmlDocument(source: string): boolean {
  return DOCUMENT.test(source)
}

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
    // Word's conditions outside of comments: what they enclose stays.
    .replace(/<!\[(?:if\b[^\]>]{0,100}|endif)\]>/gi, '')
    .replace(/&nbsp\b;?/gi, '&nbsp;')
    .replace(OTHER_AMPERSAND, '&amp;')
    .replace(OTHER_LESS, '&lt;')
  parser.end(known)
  return depth > MAX_DEPTH ? null : writer.text()
}

// The parser takes longer for each tag the more are open.
const MAX_DEPTH = 1000

/** What is inside of a link, of an emphasis, of Word's sign of a list item, or (the first one) of nothing. */
interface Frame {
  readonly kind: 'all' | 'link' | 'sign' | typeof STRONG | typeof WEAK
  readonly href: string | null
  text: string
  /** The mark of an emphasis that ends here, unless the same one goes on at once. */
  due: string
}

interface OpenTag {
  readonly frames: number
  readonly isQuote: boolean
}

const block = new RegExp(`^(?:${BLOCKS}|h[1-6])$`)
const unseen = new RegExp(`^(?:${UNSEEN})$`)
const STRONG = '**'
const WEAK = '*'
const MARKS: Readonly<Record<string, string>> = { strong: STRONG, b: STRONG, em: WEAK, i: WEAK }
const STYLED = /^(?:b|strong|em|i|span|font|a)$/

/** The emphasis of an element: by its tag, unless its style says otherwise, as Google Docs and WeChat do. */
function marksOf(tag: string, style: string): readonly string[] {
  if (!STYLED.test(tag)) return []
  const [, weight = ''] = /font-weight\s*:\s*([a-z\d]{1,8})/i.exec(style) ?? []
  const [, slant = ''] = /font-style\s*:\s*([a-z]{1,8})/i.exec(style) ?? []
  const isStrong = weight === '' ? MARKS[tag] === STRONG : /^(?:bold(?:er)?|[6-9]\d\d)$/i.test(weight)
  const isWeak = slant === '' ? MARKS[tag] === WEAK : /^(?:italic|oblique)$/i.test(slant)
  return [...(isStrong ? [STRONG] : []), ...(isWeak ? [WEAK] : [])]
}

/** In a document, white space is a space; elsewhere the lines are those of the paste. */
function createWriter(isDocument: boolean) {
  const frames: Frame[] = [{ kind: 'all', href: null, text: '', due: '' }]
  const tags: OpenTag[] = []
  const lists: { readonly isOrdered: boolean; items: number }[] = []
  let hidden = 0
  let quotes = 0
  let isAtItem = false
  const top = () => frames.at(-1) as Frame
  const write = (text: string) => {
    if (hidden > 0 || text === '') return
    top().text += top().due + text
    top().due = ''
    if (text.trim() !== '') isAtItem = false
  }
  // A paragraph inside of a list item goes on behind the item's sign.
  const breakLine = (lines = '\n\n') => {
    if (!isAtItem) write(lines)
  }
  const writeItem = (sign: string) => {
    write(`\n\n${sign} `)
    isAtItem = true
  }
  const openFrame = (kind: Frame['kind'], href: string | null = null) => {
    // Emphasis inside of the same emphasis says nothing, and a hostile page could nest it without end.
    if (frames.some((frame) => frame.kind === kind)) return 0
    frames.push({ kind, href, text: '', due: '' })
    return 1
  }
  const closeFrame = () => {
    const { kind, href, text: written, due } = frames.pop() as Frame
    const text = written + due
    if (kind === 'link') write(linked(text, href))
    else if (kind === 'sign')
      writeItem(/^\s*\d{1,3}[.)、]/.test(text) ? `${Number.parseInt(text, 10)}.` : '-')
    else writeEmphasis(text, kind)
  }
  const writeEmphasis = (text: string, mark: string) => {
    const { before, words, after } = emphasised(text)
    if (words === '') return write(text)
    if (before === '' && top().due === mark) top().due = ''
    else write(before + mark)
    write(words)
    if (hidden > 0) return
    if (after === '') top().due = mark
    else write(mark + after)
  }
  const writeStart = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (tag === 'br') breakLine('\n')
    else if (tag === 'hr') write('\n\n---\n\n')
    else if (tag === 'img') write(`![${attributes.alt ?? ''}](${pictureOf(attributes)})`)
    else if (tag === 'li') {
      const list = lists.at(-1)
      if (list) list.items += 1
      writeItem(list?.isOrdered ? `${list.items}.` : '-')
    } else if (tag === 'td' || tag === 'th') write('\t')
    else if (block.test(tag)) breakLine()
    if (tag === 'ul' || tag === 'ol') lists.push({ isOrdered: tag === 'ol', items: 0 })
    if (/^h[1-6]$/.test(tag)) write(`${'#'.repeat(Number(tag.charAt(1)))} `)
  }
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    if (unseen.test(tag)) hidden += 1
    writeStart(tag, attributes)
    const { style = '', href = null } = attributes
    const isQuote = isDocument && tag === 'blockquote' && isQuoted(attributes)
    if (isQuote && quotes === 0) write(QUOTE_BEGINS)
    if (isQuote) quotes += 1
    const isSign = tag === 'span' && /mso-list\s*:\s*ignore/i.test(style)
    const frames = isSign
      ? openFrame('sign')
      : (tag === 'a' ? openFrame('link', href) : 0) +
        marksOf(tag, style).reduce((count, mark) => count + openFrame(mark as typeof STRONG), 0)
    tags.push({ frames, isQuote })
  }
  const close = (tag: string) => {
    if (unseen.test(tag)) hidden = Math.max(0, hidden - 1)
    if (tag === 'ul' || tag === 'ol') lists.pop()
    const { frames: opened, isQuote } = tags.pop() ?? { frames: 0, isQuote: false }
    for (let count = 0; count < opened; count += 1) closeFrame()
    if (isQuote) quotes -= 1
    if (isQuote && quotes === 0) write(QUOTE_ENDS)
    if (block.test(tag)) breakLine()
  }
  const handlers = {
    onopentag: open,
    onclosetag: close,
    ontext(text: string) {
      if (!isDocument) write(text.replaceAll('\u00A0', ' '))
      else
        write(
          text
            .replace(/\s+/g, ' ')
            .replace(/[*`\\]/g, '\\$&')
            .replace(MARKERS, ''),
        )
    },
  }
  return {
    handlers,
    text(): string {
      while (frames.length > 1) {
        const { text, due } = frames.pop() as Frame
        write(text + due)
      }
      const text = top().text + top().due
      return isDocument ? tidied(withQuotes(text)) : text
    },
  }
}

function tidied(text: string): string {
  return text
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

// Where a quote begins and ends until all of it is known; no text of a document keeps these.
const QUOTE_BEGINS = '\uE000'
const QUOTE_ENDS = '\uE001'
const MARKERS = /[\uE000\uE001]/g

/** What a mail program quotes of an earlier mail is the paste itself. */
function isQuoted({ class: name = '', type = '' }: Readonly<Record<string, string>>): boolean {
  return type.toLowerCase() !== 'cite' && !/gmail_quote|moz-cite/i.test(name)
}

/** Each line of a quote begins with its sign. */
function withQuotes(text: string): string {
  let isInside = false
  return text
    .split(/([\uE000\uE001])/)
    .map((part) => {
      if (part === QUOTE_BEGINS || part === QUOTE_ENDS) {
        isInside = part === QUOTE_BEGINS
        return ''
      }
      return isInside ? part.replace(/^[ \t]*(?=\S)/gm, '> ') : part
    })
    .join('')
}

/** A picture that stands in the page itself has no address worth naming. */
function pictureOf({ src = '' }: Readonly<Record<string, string>>): string {
  return /^\s*data:/i.test(src) ? '' : src
}

/** An address that is shown as itself needs no brackets; what leads to no web page keeps its words alone. */
function linked(text: string, href: string | null): string {
  const words = text.trim()
  if (href === null || !/^https?:\/\//i.test(href.trim()) || /\n|!\[/.test(words)) return text
  const target = withoutRedirect(href.trim()).replace(/[\s()<>]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
  if (words === '') return ''
  return words === target || words === href.trim()
    ? target
    : `[${words.replace(/[[\]]/g, '\\$&')}](${target})`
}

/** Google Docs leads every link through a page of its own. */
function withoutRedirect(href: string): string {
  const target = /^https:\/\/www\.google\.com\/url\?/i.test(href) && URL.parse(href)?.searchParams.get('q')
  return target && /^https?:\/\//i.test(target) ? target : href
}

/**
 * Spaces and marks at the ends of emphasis stand outside: with a mark inside, CommonMark does not see its end before a Han
 * character. No words where nothing is left, or where it goes over several lines.
 */
function emphasised(text: string): { before: string; words: string; after: string } {
  let [start, end] = [0, text.length]
  while (start < end && OUTSIDE.test(text.charAt(start))) start += 1
  while (end > start && OUTSIDE.test(text.charAt(end - 1))) end -= 1
  const words = text.slice(start, end)
  return { before: text.slice(0, start), words: words.includes('\n') ? '' : words, after: text.slice(end) }
}

const OUTSIDE = /[\s\p{P}]/u
