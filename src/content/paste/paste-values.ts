/** A source that a paste names, with or without what it is called. */
export interface PasteSource {
  readonly name: string | null
  readonly url: string
}

const quotePairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['«', '»'],
]

/** Takes off one pair of quotes that encloses the whole title; quotes round a part of it stay. */
export function readTitle(value: string): string | null {
  const text = value.replace(/\*+$/, '').trim()
  const pair = quotePairs.find(
    ([open, close]) => text.startsWith(open) && text.endsWith(close) && text.length > 1,
  )
  if (pair === undefined) return text === '' ? null : text
  const inner = text.slice(1, -1)
  const isWhole = !inner.includes(pair[0]) && !(pair[1] !== '’' && inner.includes(pair[1]))
  if (!isWhole) return text
  return inner.trim() === '' ? null : inner.trim()
}

/**
 * Splits keywords at commas, enumeration commas and semicolons, else at bars and slashes between spaces, else Chinese ones
 * at spaces; null where there are none.
 */
export function readKeywords(value: string): string[] | null {
  const text = value.trim()
  const separator = SEPARATORS.find((one) => one.test(text)) ?? (isSpacedHan(text) ? /\s+/ : /\n/)
  const keywords = text
    .split(separator)
    .map((keyword) =>
      keyword
        .replace(/^[*#\s]+|[*\s]+$/g, '')
        .replace(/[。.]$/, '')
        .trimEnd(),
    )
    .filter((keyword) => keyword !== '')
  return keywords.length > 0 ? [...new Set(keywords)] : null
}

const SEPARATORS = [/[,，、;；]/, /\s[/|·]\s|[｜丨]/]

function isSpacedHan(text: string): boolean {
  return text.split(/\s+/).every((part) => part.length <= 12 && /\p{Script=Han}/u.test(part))
}

/** Reads the web addresses of a line; what else stands there is the name, where there is one address. */
export function readSources(value: string): {
  readonly sources: readonly PasteSource[]
  readonly rest: string
} {
  const urls = [...value.matchAll(URL_PATTERN)].map(([url]) => url.replace(/[.,;:!?'’)\]]+$/, ''))
  const rest = value
    .replace(URL_PATTERN, ' ')
    .replace(/[[\]()（）<>*]/g, ' ')
    .replace(/^[\s,，;；、:：—-]+|[\s,，;；、:：。—-]+$/g, '')
    .replace(/\s+/g, ' ')
  const name = urls.length === 1 && /\p{L}/u.test(rest) && !NO_NAME.test(rest) ? rest : null
  return { sources: urls.map((url) => ({ name, url })), rest }
}

// What a link to a source is called everywhere.
const NO_NAME =
  /^(?:点击)?(?:阅读|查看)?(?:原文|来源|來源|链接|全文|网页|新闻)*(?:链接|地址|网址)?$|^(?:the )?(?:original|source|sources|link|url|read more|full (?:text|story)|here|via)(?: (?:article|text|link|here))?$/iu

// A comma, or a bracket that Chinese or Markdown puts round an address, ends it.
const URL_PATTERN = /https?:\/\/(?:(?![,;]https?:)[^\s<>"“”「」《》【】（）()，。；、`])+/gi

/** The texts of a paste as a summary: paragraphs with an empty line between them, and the items of a list without one. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text, at) => (at === 0 ? text : `${isSameList(texts[at - 1] ?? '', text) ? '\n' : '\n\n'}${text}`))
    .join('')
}

function isSameList(before: string, text: string): boolean {
  const signs = [before, text].map((line) => /^(?:- |\d{1,9}\. )/.exec(line)?.[0].replace(/\d+/, '1'))
  return signs[0] !== undefined && signs[0] === signs[1]
}
