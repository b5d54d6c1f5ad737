import { isByline, isFurniture, withoutDateline } from '../../domain/language/furniture.ts'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { Bilingual } from './bilingual.ts'
import type { Finding, Passage, Side } from './text-pair.ts'

/** What belongs to the form of a raw paste and not to the text: its markers and labels, the source line, the counts. */
const LEFTOVERS: readonly RegExp[] = [
  /(?:英[语文译](?:版本|版|译文)?|中[文译]|译文)如下\s?[:：]?/u,
  /\b(?:News\s?(?:Title|Content|Keywords?|Sources?))\s?[:：]/iu,
  /^(?:Title|Headline|Key\s?words?|Content|Text|Summary|Date|Source|Link)\s?[:：]/iu,
  /^(?:新闻|新聞)?(?:标题|標題|关键词|關鍵詞|正文|内容|內容|摘要|日期|时间|時間|发布时间|来源|來源|链接|原文链接)\s?[:：]/u,
  /【\s?(?:来源|來源|关键词|标题|正文|链接|出处|原文)\s?】/u,
  /^(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s\d{1,2}[:：]\d\d(?:[:：]\d\d)?)?(?:\s(?:来源|來源|source)\s?[:：].{0,60})?$/iu,
  /\b(?:Page\s)?Views?\s?[:：]\s?[\d.,]+\s?[kKmM万]?/iu,
  /(?:阅读|浏览|閱讀|瀏覽)(?:量|数|數|次数)?\s?[:：]\s?[\d.,]+万?/u,
]

/** Nothing of the paste format is left in a text. */
export function pasteLeftovers({ kind, sides }: Bilingual): Finding[] {
  return sides.flatMap((side) => [
    ...side.passages.flatMap((passage) => LEFTOVERS.flatMap((pattern) => findIn(passage, pattern))),
    // An introduction may greet its readers.
    ...(kind === 'article' ? aroundTheText(side) : []),
  ])
}

/** Bylines, datelines, what stands around an article in a page or a mail, and a headline that is said again. */
function aroundTheText({ passages }: Side): Finding[] {
  const headline = passages.find(({ block }) => block === null)
  const paragraphs = passages.filter(({ block }) => block !== null)
  return paragraphs.flatMap((passage, at) => {
    const { text } = passage
    const isFirst = at === 0 && paragraphs.length > 1
    const isRepeated = isFirst && headline !== undefined && lettersOf(text) === lettersOf(headline.text)
    if (isRepeated)
      return [leftover(passage, 0, text.length, msg`The first paragraph says the headline again`)]
    if (isByline(text) || (isFurniture(text) && !LEFTOVERS.some((pattern) => pattern.test(text))))
      return [leftover(passage, 0, text.length, msg`This line is no part of the article`)]
    return withoutDateline(text).dropped.map((part) => {
      const start = Math.max(0, text.lastIndexOf(part))
      return leftover(
        passage,
        start,
        start + part.length,
        msg`This says who reported, and is no part of the text`,
      )
    })
  })
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

function findIn(passage: Passage, pattern: RegExp): Finding[] {
  const match = pattern.exec(passage.text)
  if (match === null) return []
  const [start, end] = [match.index, match.index + match[0].length]
  const message = msg`A piece of the paste format was left in the text`
  const finding = leftover(passage, start, end, message, 'error')
  return [{ ...finding, hint: msg`Delete it, and put what follows it where it belongs.` }]
}

function leftover(
  passage: Passage,
  start: number,
  end: number,
  says: Message,
  severity: Severity = 'warning',
): Finding {
  const words = passage.text.slice(start, end).trim()
  return {
    rule: 'paste-leftover',
    severity,
    path: passage.path,
    message: msg`${says}: “${words}”.`,
    hint: msg`Delete it, or accept it where it is meant so.`,
    of: words,
    marks: [{ passage, start, end, read: null }],
  }
}
