import type { Finding, ParityRule, Passage, Side } from './text-pair.ts'

/** What belongs to the form of a raw paste and not to the text: its markers and labels, the source line, the view count. */
const LEFTOVERS: readonly RegExp[] = [
  /(?:英[语文](?:版本|版|译文)?|中文|译文)如下\s*[:：]?/u,
  /\b(?:News\s*(?:Title|Content|Keywords?|Sources?))\s*[:：]/iu,
  /^\s*(?:Title|Headline|Key\s?words?|Content|Source|Link)\s*[:：]/iu,
  /^\s*(?:新闻|新聞)?(?:标题|標題|关键词|關鍵詞|正文|内容|內容|来源|來源|链接)\s*[:：]/u,
  /【\s*(?:来源|來源|关键词|标题|正文|链接|出处|原文)\s*】/u,
  /\b(?:Page\s)?Views?\s*[:：]\s*[\d.,]+\s*[kKmM万]?/iu,
  /(?:阅读|浏览|閱讀|瀏覽)(?:量|数|次数)\s*[:：]\s*[\d.,]+万?/u,
]

/** Nothing of the paste format is left in a text. */
export const pasteLeftovers: ParityRule = ({ a, b }) => [...inSide(a), ...inSide(b)]

function inSide({ passages }: Side): Finding[] {
  return passages.flatMap((passage) => LEFTOVERS.flatMap((pattern) => findIn(passage, pattern)))
}

function findIn(passage: Passage, pattern: RegExp): Finding[] {
  const match = pattern.exec(passage.text)
  if (match === null) return []
  return [
    {
      rule: 'paste-leftover',
      severity: 'error',
      path: passage.path,
      message: `A piece of the paste format was left in the text: “${match[0].trim()}”.`,
      hint: 'Delete it, and put what follows it where it belongs.',
      of: match[0].trim(),
      marks: [{ passage, start: match.index, end: match.index + match[0].length, read: null }],
    },
  ]
}
