import { type LanguageTag, languageName } from '../domain/language.ts'

/** The two languages of a paste: they are told apart by their script. */
export interface PasteLanguages {
  readonly han: LanguageTag
  readonly other: LanguageTag
}

export type Label = 'title' | 'keywords' | 'content' | 'source' | 'views'

/** What a line of a paste is, by its form alone. */
export type PasteLine =
  | { readonly kind: 'text'; readonly number: number; readonly text: string }
  | { readonly kind: 'marker'; readonly number: number }
  | {
      readonly kind: 'label'
      readonly number: number
      readonly label: Label
      /** Whether the label itself is written in Han characters. */
      readonly isHan: boolean
      readonly value: string
    }

/** Cuts a paste into lines and names them; empty lines and rules are left out, numbers count from 1. */
export function readPasteLines(text: string, languages: PasteLanguages): PasteLine[] {
  const marker = markerPattern(languages)
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .flatMap((raw, at) => raw.split(/[\v\f\u0085\u2028\u2029]/).map((part) => ({ part, number: at + 1 })))
    .map(({ part, number }) => ({ text: tidied(part), number }))
    .filter((line) => !/^[-—–=*_~·•#\s]*$/.test(line.text))
    .flatMap(({ text: line, number }) => readLine(line, number, marker))
}

/** Without white space and zero-width spaces at both ends. */
function tidied(line: string): string {
  let [start, end] = [0, line.length]
  while (start < end && INVISIBLE.test(line.charAt(start))) start += 1
  while (end > start && INVISIBLE.test(line.charAt(end - 1))) end -= 1
  return line.slice(start, end).replace(/[\t\u00A0\u202F]/g, ' ')
}

const INVISIBLE = /[\s\u200B\uFEFF]/

function readLine(text: string, number: number, marker: RegExp): PasteLine[] {
  const rest = marker.exec(text)
  if (rest === null)
    return [readLabel(text, number) ?? readBareUrls(text, number) ?? { kind: 'text', number, text }]
  const after = (rest[1] ?? '').trim()
  return [{ kind: 'marker', number }, ...(after === '' ? [] : readLine(after, number, marker))]
}

/** `英语如下:`, `英文版如下`, `【英文如下】`, `中文如下：`, `English version:`; what follows the colon is a line of its own. */
function markerPattern({ han, other }: PasteLanguages): RegExp {
  const base = (tag: LanguageTag) => new Intl.Locale(tag).language
  const inHan = [languageName(base(other), han), languageName(base(han), han), '中文', '汉语', '漢語']
  const both = inHan.map((name) => name.replace(/[语語文]$/, '[语語文]')).join('|')
  const inOther = [languageName(base(other), other), languageName(base(han), other)].join('|')
  return new RegExp(
    `^[【[(（*#\\s]*(?:(?:${both})(?:版本|版|译文|翻译|原文|全文|内容)?如下|(?:${inOther})(?: version| translation| text)?(?=\\W*$))[】\\])）*\\s]*(?:[:：][*\\s]*(.*))?$`,
    'iu',
  )
}

const labelNames: readonly { label: Label; isHan: boolean; names: string }[] = [
  { label: 'title', isHan: true, names: '新闻标题|标题|题目|新聞標題|標題' },
  { label: 'title', isHan: false, names: 'news\\s*title|title|headline' },
  { label: 'keywords', isHan: true, names: '关键词|关键字|關鍵詞|關鍵字' },
  { label: 'keywords', isHan: false, names: 'news\\s*keywords?|key\\s*words?' },
  { label: 'content', isHan: true, names: '新闻内容|新闻正文|正文|内容|新聞內容|內容' },
  { label: 'content', isHan: false, names: 'news\\s*content|content' },
  { label: 'source', isHan: true, names: '新闻来源|来源|原文链接|链接|出处|新聞來源|來源|連結' },
  { label: 'source', isHan: false, names: 'news\\s*sources?|sources?|link|url' },
  { label: 'views', isHan: true, names: '阅读量|阅读数|浏览量|浏览次数|閱讀量|瀏覽量' },
  { label: 'views', isHan: false, names: 'views?' },
]

// Either in brackets, or followed by a colon, or alone on its line; Markdown stars and hashes round it are passed over.
const labelPatterns = labelNames.map(({ names, ...label }) => ({
  ...label,
  patterns: [
    new RegExp(`^[#*\\s]*[【[]\\s*(?:${names})\\s*[】\\]][*\\s]*[:：]?[*\\s]*(.*)$`, 'iu'),
    new RegExp(`^[#*\\s]*(?:${names})[*\\s]*(?:[:：][*\\s]*(.*))?$`, 'iu'),
  ],
}))

function readLabel(text: string, number: number): PasteLine | null {
  for (const { label, isHan, patterns } of labelPatterns) {
    const value = patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null)?.[1]
    const isThere = patterns.some((pattern) => pattern.test(text))
    if (isThere && (label !== 'views' || /^[\d.,]*\s*[万kKmM]?\+?$/.test(value ?? '')))
      return { kind: 'label', number, label, isHan, value: (value ?? '').trim() }
  }
  return null
}

/** A line that is nothing but web addresses names sources, whatever stands before it. */
function readBareUrls(text: string, number: number): PasteLine | null {
  if (!/^(?:https?:\/\/[^\s<>"“”「」《》【】，。；、]+[\s,，;；、]*)+$/i.test(text)) return null
  return { kind: 'label', number, label: 'source', isHan: false, value: text }
}
