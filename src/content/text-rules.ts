import MarkdownIt from 'markdown-it'
import { splitParagraphs } from './paragraphs.ts'

/** What is wrong with a value: `is` continues a sentence that begins with the value's name. */
export interface Finding {
  readonly is: string
  readonly hint: string
}

/** Finds what a text of one line (a headline, a keyword, a subject) may not hold. */
export function findInLine(text: string): Finding | null {
  if (text.trim().includes('\n')) return { is: 'has more than one line', hint: 'Write it on one line.' }
  return findInCharacters(text.trim()) ?? findInMarkup(text)
}

/** Finds what a text of several paragraphs with inline Markdown may not hold. */
export function findInSummary(text: string): Finding | null {
  const paragraphs = splitParagraphs(text)
  return findInCharacters(text.replaceAll('\n', ' ')) ?? firstOf(paragraphs, findInMarkup)
}

/** Characters that no text has: controls, halves of a character, and the two that mark a slot. */
export function findInCharacters(text: string): Finding | null {
  if (!text.isWellFormed())
    return { is: 'has half a character (a lone surrogate)', hint: 'Type the character again.' }
  const found = /[\p{Cc}\u2028\u2029\uE000\uE001]/u.exec(text)?.[0]
  if (found === undefined) return null
  const codePoint = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  const kind = found >= '\uE000' ? 'private-use' : 'control'
  return { is: `has the ${kind} character ${codePoint}, which cannot be seen`, hint: 'Delete the character.' }
}

// With HTML on and every link let through: what is refused has to be seen first.
const markdown = new MarkdownIt('default', { html: true })
markdown.validateLink = () => true

function findInMarkup(paragraph: string): Finding | null {
  if (!/[<\]]/.test(paragraph)) return null
  const tokens = markdown.parseInline(paragraph, {}).flatMap((token) => token.children ?? [])
  return firstOf(tokens, findInToken)
}

type Token = ReturnType<typeof markdown.parseInline>[number]

function findInToken(token: Token): Finding | null {
  if (token.type === 'html_inline')
    return {
      is: `has an HTML tag, \`${token.content}\``,
      hint: 'Delete the tag; emphasis is written `*so*`.',
    }
  if (token.type === 'image')
    return { is: 'has a picture', hint: 'Write a link instead, without the `!` before it.' }
  return token.type === 'link_open' ? findInLink(String(token.attrGet('href') ?? '')) : null
}

function findInLink(href: string): Finding | null {
  if (/^(https?:\/\/[^/]|mailto:[^/])/i.test(href)) return null
  return {
    is: `links to \`${href}\``,
    hint: 'A link begins with https://, http:// or mailto:; write it so or take it out.',
  }
}

function firstOf<T>(items: readonly T[], find: (item: T) => Finding | null): Finding | null {
  for (const item of items) {
    const finding = find(item)
    if (finding) return finding
  }
  return null
}
