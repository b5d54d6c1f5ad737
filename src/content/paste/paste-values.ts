/** What stands in a line beside its sentence (pictures, sources, topics), and the values of labels as a record has them. */

/** Records hold no pictures, and no links but to web pages: they are named, the words of a link stay. */
export function withoutPictures(line: string): {
  readonly text: string
  readonly dropped: readonly string[]
} {
  if (!line.includes('](')) return { text: line, dropped: [] }
  const dropped: string[] = []
  const text = line
    .replace(
      /!\[([^[\]\n]{0,300})\]\(([^()\s]{0,2000})(?:\s"[^"]{0,300}")?\)/g,
      (_all, words: string, url: string) => {
        dropped.push(`![${words}](${url})`)
        return ''
      },
    )
    .replace(/\[\s*\]\([^()\s]{0,2000}\)/g, '')
    .replace(
      /\[([^[\]\n]{1,300})\]\((?!https?:\/\/[^/]|mailto:[^/])([^()]{0,2000}(?:\([^()]{0,200}\))?[^()]{0,200})\)/gi,
      (all, words: string) => {
        dropped.push(all)
        return words
      },
    )
  return { text: text.trim(), dropped }
}

/** What somebody wrote where nothing stands yet. */
export const PLACEHOLDER =
  /^[（(【[]?\s?(?:tb[da]|to ?do|n\/a|x{3,}|待(?:翻译|翻譯|译|譯|补充?|補充?|定|填写?|续)|暂无|暫無|略|无|無|à (?:traduire|compléter)|folgt)\s?[）)】\]]?[.。…]*$/i

export const LINK_LINE = /^[-•\s]*\[([^[\]]{1,200})\]\((https?:\/\/[^()\s]{1,2000})\)$/i

/** A line that is nothing but web addresses, or one link, names sources, whatever stands before it. */
export function isSourceLine(line: string): boolean {
  if (LINK_LINE.test(line)) return true
  const parts = line
    .replace(/^(?:\[\d{1,2}\]|\d{1,2}[.)、])\s?/, '')
    .replace(/^<(.*)>$/, '$1')
    .split(/[\s，；、]+|[,;](?=https?:|$)/i)
  return parts.every((part) => part === '' || /^https?:\/\/[^\s<>"“”「」《》【】。]+$/i.test(part))
}

/** Topics on a line of their own: `#人工智能# #芯片#`, `#AI #policy`. */
export function topicsOf(line: string): string[] | null {
  if (!/^#[\p{L}\p{N}]/u.test(line)) return null
  const topics = line.split(/[\s#,，、،]+/).filter((topic) => topic !== '')
  return topics.length <= line.split('#').length - 1 ? topics : null
}

export const SOURCE_AT_END =
  /[\s（(【[]{0,3}(?:(?:信息|消息|资料|資料|数据|數據|新闻|新聞|文章)?(?:来源|來源)|原文链接|原文|链接|source|via)[】\]]?\s?[:：]?\s?(https?:\/\/[^\s）)】]{1,2000})[）)】]?$/i

/** A source without an address, in brackets behind a sentence: `（来源：新华社）`, `(Source: Reuters)`. */
export const NAMED_AT_END =
  /\s?[（(【[]\s?(?:(?:信息|消息|资料|資料)?(?:来源|來源)|稿源|source|via)\s?[:：]\s?([^（()）【】[\]:：。]{2,40})[）)】\]]\s?[。.]?$/iu

export function sourcesIn(line: string): string[] {
  const named = /(?:来源|來源|source)\s?[:：]\s?([^\s|｜·][^|｜·]{0,60})/i.exec(line)?.[1]
  const name = named
    ?.replace(/\s(?:作者|编辑|记者|责编|发布|浏览|阅读|author|by)\b.*$|\s\d{4}.*$/iu, '')
    .trim()
  return name ? [name] : []
}

/** Topics as Weibo and WeChat put them before or behind a text. */
export function withoutTopics(text: string): { readonly text: string; readonly topics: string } {
  if (!text.includes('#')) return { text, topics: '' }
  const before = /^(?:#[\p{L}\p{N}][^#\s]{0,40}#\s?)+/u.exec(text)?.[0] ?? ''
  const rest = text.slice(before.length)
  const behind = /(?:\s?#[\p{L}\p{N}][^#\s]{0,40}#)+$|(?:\s#\p{L}[^#\s]{0,40})+$/u.exec(rest)?.[0] ?? ''
  return {
    text: rest.slice(0, rest.length - behind.length).trim(),
    topics: `${before}${behind}`.trim(),
  }
}

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

const SEPARATORS = [/[,，、،;；؛]/, /\s[/|·]\s|[｜丨]/]

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
    .replace(/\s\d{4}[-/.年]\s?\d{1,2}[-/.月].*$/u, '')
  const name = urls.length === 1 && /\p{L}/u.test(rest) && !NO_NAME.test(rest) ? rest : null
  return { sources: urls.map((url) => ({ name, url })), rest }
}

// What a link to a source is called everywhere.
const NO_NAME =
  /^(?:点击)?(?:阅读|查看)?(?:原文|来源|來源|链接|全文|网页|新闻)*(?:链接|地址|网址)?$|^(?:the )?(?:original|source|sources|link|url|read more|full (?:text|story)|here|via)(?: (?:article|text|link|here))?$|^(?:访问|检索|查阅|最后访问|accessed|retrieved|(?:last )?visited|viewed)(?!\p{Ll})/iu

// A comma, or a bracket that Chinese or Markdown puts round an address, ends it.
const URL_PATTERN = /https?:\/\/(?:(?![,;]https?:)[^\s<>"“”「」《》【】（）()，。；、`])+/gi

/** The texts of a paste as a summary: paragraphs with an empty line between them, and the items of a list without one. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text, at) => (at === 0 ? text : `${isSameList(texts[at - 1] ?? '', text) ? '\n' : '\n\n'}${text}`))
    .join('')
}

function isSameList(before: string, text: string): boolean {
  const signs = [before, text].map((line) => /^(?:[->] |\d{1,9}\. )/.exec(line)?.[0].replace(/\d+/, '1'))
  return signs[0] !== undefined && signs[0] === signs[1]
}
