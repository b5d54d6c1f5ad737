/** What stands in a line beside its sentence: pictures, web addresses, topics, the name of a source. */

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

export const LINK_LINE = /^[-•\s]*\[([^[\]]{1,200})\]\((https?:\/\/[^()\s]{1,2000})\)$/i

/** A line that is nothing but web addresses, or one link, names sources, whatever stands before it. */
export function isSourceLine(line: string): boolean {
  if (LINK_LINE.test(line)) return true
  const parts = line.replace(/^<(.*)>$/, '$1').split(/[\s，；、]+|[,;](?=https?:|$)/i)
  return parts.every((part) => part === '' || /^https?:\/\/[^\s<>"“”「」《》【】。]+$/i.test(part))
}

/** Topics on a line of their own: `#人工智能# #芯片#`, `#AI #policy`. */
export function topicsOf(line: string): string[] | null {
  if (!/^#[\p{L}\p{N}]/u.test(line)) return null
  const topics = line.split(/[\s#,，、]+/).filter((topic) => topic !== '')
  return topics.length <= line.split('#').length - 1 ? topics : null
}

export const SOURCE_AT_END =
  /[\s（(【[]{0,3}(?:来源|來源|信息来源|原文链接|原文|链接|source|via)[】\]]?\s?[:：]?\s?(https?:\/\/[^\s）)】]{1,2000})[）)】]?$/i

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
