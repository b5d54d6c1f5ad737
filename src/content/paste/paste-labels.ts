import { type LanguageTag, languageName } from '../../domain/language/language.ts'
import type { PasteLanguages } from './paste-languages.ts'

/** `topics` are hashtags on a line of their own, `subject` is that of a mail, `aside` a byline, counts and such. */
export type Label =
  | 'title'
  | 'keywords'
  | 'content'
  | 'source'
  | 'date'
  | 'topics'
  | 'subject'
  | 'aside'
  | 'marker'

/** What a line says about itself. */
interface LabelReading {
  readonly label: Label
  /** Whether the label itself is written in Han characters. */
  readonly isHan: boolean
  /** The language that the label names, or that a marker announces: `英文标题`, `英语如下`. */
  readonly isForHan: boolean | null
  readonly value: string
}

const names: readonly { label: Label; isHan: boolean; names: string }[] = [
  { label: 'title', isHan: true, names: '主?标题|题目|主?標題|題目' },
  { label: 'title', isHan: false, names: 'title|headline|heading' },
  { label: 'keywords', isHan: true, names: '关键词|关键字|關鍵詞|關鍵字|标签|標籤' },
  { label: 'keywords', isHan: false, names: 'key\\s?words?|tags?' },
  { label: 'content', isHan: true, names: '正文|内容|內容|全文|摘要|内容摘要|提要|导语|概要|简介|要点' },
  { label: 'content', isHan: false, names: 'content|text|body|summary|abstract|article|story' },
  {
    label: 'source',
    isHan: true,
    names: '来源|來源|原文链接|原文連結|链接|連結|网址|出处|出處|原文|稿源|信息来源',
  },
  { label: 'source', isHan: false, names: 'sources?|link|url|original|via|read more' },
  {
    label: 'date',
    isHan: true,
    names: '日期|时间|時間|发布日期|发布时间|發布時間|发表时间|发稿时间|更新时间|发送时间',
  },
  { label: 'date', isHan: false, names: 'dates?|published|publication date|updated|posted|sent' },
  {
    label: 'aside',
    isHan: true,
    names:
      '作者|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|责任校对|校对|审核|编译|翻译|译者|撰文|通讯员|图片来源|发件人|收件人|抄送',
  },
  { label: 'aside', isHan: false, names: 'author|editors?|reporter|byline|from|to|cc|bcc|reply-to' },
  { label: 'subject', isHan: true, names: '主题|主旨' },
  { label: 'subject', isHan: false, names: 'subject' },
]

const LANGUAGES = '中文|汉语|漢語|英文|英语|英語|中|英|Chinese|English|ZH|CN|EN'

/** Reads the labels of a paste in these two languages. */
export function labelReader(languages: PasteLanguages): (line: string) => LabelReading | null {
  const marker = markerReader(languages)
  const { inHan, inOther } = namesOfLanguages(languages)
  const qualifier = `(?:(?<of>${LANGUAGES}|${[...inHan.han, ...inHan.other, ...inOther.han, ...inOther.other].join('|')})(?:版|版本)?\\s?)?`
  const patterns = names.map(({ names, ...label }) => {
    const name = `${qualifier}(?:新闻|新聞|文章|news|article)?\\s?(?:${names})\\s?(?:[（(](?<or>${LANGUAGES})[)）])?`
    return {
      ...label,
      // Either in brackets, or followed by a colon or a tab, or alone on its line; Markdown round it is passed over.
      patterns: [
        new RegExp(`^[#*\\s]*[【[]\\s?${name}\\s?[】\\]][*\\s]*[:：]?[*\\s]*(?<value>.*)$`, 'iu'),
        new RegExp(`^[#*\\s]*${name}[*\\s]*(?:[:：\\t][*\\s]*(?<value>.*))?$`, 'iu'),
      ],
    }
  })
  const isForHan = (name: string | undefined) =>
    name === undefined ? null : isHanName(name, [...inHan.han, ...inOther.han])
  return (line) => {
    const announced = marker(line)
    if (announced !== null) return announced
    if (line.length > MAX_LABELLED && !/[:：】\]\t]/.test(line.slice(0, MAX_LABEL))) return null
    for (const { label, isHan, patterns: both } of patterns) {
      const found = both.map((pattern) => pattern.exec(line)).find((match) => match !== null)
      if (!found) continue
      const { of, or, value = '' } = found.groups ?? {}
      return { label, isHan, isForHan: isForHan(of ?? or), value: value.trim() }
    }
    return null
  }
}

// No label is longer, with its decoration; a paragraph is read no further.
const MAX_LABEL = 60
const MAX_LABELLED = 60

function isHanName(name: string, han: readonly string[]): boolean {
  return (
    /^(?:中文|汉语|漢語|中|Chinese|ZH|CN)$/i.test(name) ||
    han.some((it) => new RegExp(`^${it}$`, 'iu').test(name))
  )
}

/** What the two languages are called in each of them, as patterns. */
function namesOfLanguages({ han, other }: PasteLanguages) {
  const base = (tag: LanguageTag) => new Intl.Locale(tag).language
  const open = (name: string) => name.replace(/[语語文]$/, '[语語文]')
  return {
    inHan: {
      han: [open(languageName(base(han), han)), '中文', '汉语', '漢語'],
      other: [open(languageName(base(other), han))],
    },
    inOther: { han: [languageName(base(han), other)], other: [languageName(base(other), other)] },
  }
}

/** `英语如下:`, `英文版如下`, `【英文如下】`, `英译如下`, `中文：`, `English version:`, `In English`; a value is a line of its own. */
function markerReader(languages: PasteLanguages): (line: string) => LabelReading | null {
  const { inHan, inOther } = namesOfLanguages(languages)
  const kinds = '(?:版本|版|译文|翻译|原文|全文|内容|正文|部分|稿)'
  const short = (list: readonly string[]) => list.map((name) => `${name.slice(0, 1)}译文?`)
  const initial = (list: readonly string[]) => list[0]?.slice(0, 1) ?? ''
  const below = (list: readonly string[]) =>
    `(?:以下[为是]|附[:：]?)?(?:${[...list, ...short(list)].join('|')})${kinds}?(?:如下)?`
  const words = (list: readonly string[]) =>
    `(?:in )?(?:${list.join('|')})(?: version| translation| text| original)?(?: below| follows)?`
  const sides = [
    { isForHan: true, isHan: true, words: `${below(inHan.han)}|中(?=\\s?[:：])` },
    { isForHan: false, isHan: true, words: `${below(inHan.other)}|${initial(inHan.other)}(?=\\s?[:：])` },
    { isForHan: true, isHan: false, words: words([...inOther.han, 'ZH', 'CN']) },
    { isForHan: false, isHan: false, words: words([...inOther.other, 'EN']) },
    { isForHan: null, isHan: true, words: '(?:参考|附)?译文(?:如下)?' },
    { isForHan: null, isHan: false, words: 'translation(?: below| follows)?' },
  ]
  const patterns = sides.map(({ words: said, ...side }) => ({
    ...side,
    pattern: new RegExp(`^[【[(（*#\\s-]*(?:${said})[】\\])）*\\s]*(?:[:：](?<value>.*))?$`, 'iu'),
  }))
  return (line) => {
    for (const { pattern, isHan, isForHan } of patterns) {
      const found = pattern.exec(line)
      if (found === null) continue
      const value = (found.groups?.value ?? '').trim()
      return { label: 'marker', isHan, isForHan, value: value.replace(/^\*+\s*|^\*+$/, '') }
    }
    return null
  }
}
