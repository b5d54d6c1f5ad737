import { baseLanguage } from '../../domain/language/language.ts'
import { type Label, labelWords, markerWords, nameForms, translationWords } from './label-words.ts'
import type { PasteLanguages } from './paste-languages.ts'

/** What a line says about itself; languages are codes such as `zh` and `en`. */
export interface LabelReading {
  readonly label: Label
  /** The language that the label itself is written in. */
  readonly writtenIn: string
  /** The language that it names, or that a marker announces: `英文标题`, `英语如下`, `Titre (EN)`. */
  readonly names: string | null
  readonly value: string
}

/** Labels in English and Chinese are written whatever languages a newsletter has. */
const EVERYWHERE = ['zh', 'en']

/** Reads the labels of a paste in these languages. */
export function labelReader(languages: PasteLanguages): (line: string) => LabelReading | null {
  const bases = [...new Set([...EVERYWHERE, ...languages.tags.map(baseLanguage)])]
  const names = languageNames(bases)
  const marker = markerReader(bases)
  const qualifier = (group: string) => `(?<${group}>${names.map(({ forms }) => forms).join('|')})`
  const before = `(?:${qualifier('of')}(?:版|版本)?[\\s_-]?)?(?:新闻|新聞|文章|news|article)?\\s?`
  const behind = `(?:\\s?[（(](?:${qualifier('or')})[)）]|[_-](?<key>[a-z]{2})|\\s(?:en |auf |in |на )?(?:${qualifier('behind')}))?`
  const patterns = bases.flatMap((base) =>
    Object.entries(labelWords[base] ?? {}).map(([label, words]) => {
      const name = `${before}(?:${words})\\s?${behind}`
      return {
        label: label as Label,
        writtenIn: base,
        // Either in brackets, or followed by a colon or a tab, or alone on its line; Markdown round it is passed over.
        patterns: [
          new RegExp(`^[#*\\s]*[【[]\\s?${name}\\s?[】\\]][*\\s]*[:：]?[*\\s]*(?<value>.*)$`, 'iu'),
          new RegExp(`^[#*\\s]*${name}[*\\s]*(?:[:：\\t][*\\s]*(?<value>.*))?$`, 'iu'),
          new RegExp(`^${NUMBER}${name}[*\\s]*[:：\\t][*\\s]*(?<value>.*)$`, 'iu'),
          ...(DASHED.has(label) ? [new RegExp(`^[#*\\s]*${name}${DASH}(?<value>.+)$`, 'iu')] : []),
        ],
      }
    }),
  )
  const named = (name: string | undefined) =>
    name === undefined ? null : (names.find(({ whole }) => whole.test(name))?.base ?? null)
  return (text) => {
    const line = text.replace(SPACED, (label) => label.replaceAll(' ', ''))
    const announced = marker(line)
    if (announced !== null) return announced
    if (line.length > MAX_LABELLED && !/[:：】\]\t–—]| - /.test(line.slice(0, MAX_LABEL))) return null
    for (const { label, writtenIn, patterns: both } of patterns) {
      const found = both.map((pattern) => pattern.exec(line)).find((match) => match !== null)
      if (!found) continue
      const { of, or, key, behind: last, value = '' } = found.groups ?? {}
      return { label, writtenIn, names: named(of ?? or ?? key?.toUpperCase() ?? last), value: value.trim() }
    }
    return null
  }
}

/** Before a label with a colon: `1. 标题：`, `(2) Title:`, `一、标题：`. */
const NUMBER = '[*\\s]*(?:[（(]?\\d{1,2}[)）.、．]|[一二三四五六七八九十]{1,2}、)[*\\s]*'
/** Behind a label; a sentence would go on in small letters. */
const DASH = '(?:\\s[–—-]\\s|\\s?——\\s?)(?!(?-i:\\p{Ll})(?!ttps?:))'
const DASHED: ReadonlySet<string> = new Set(['title', 'keywords', 'content', 'source'])
/** `【标 题】`, `关 键 词：` */
const SPACED = /^[【[#*\s]{0,10}\p{Script=Han}(?: \p{Script=Han}){1,5}(?=\s?[】\]:：])/u

// No label is longer, with its decoration; a paragraph is read no further.
const MAX_LABEL = 60
const MAX_LABELLED = 60

/** What these languages are called in each of them, and by their codes. */
function languageNames(bases: readonly string[]) {
  return bases.map((base) => {
    const forms = [
      ...bases.map((inLanguage) => nameForms(base, inLanguage)),
      ...(base === 'zh' ? ['中', '(?:ZH|CN)'] : base === 'en' ? ['英', 'EN'] : [codeOf(base)]),
    ].join('|')
    return { base, forms, whole: new RegExp(`^(?:${forms})$`, 'iu') }
  })
}

/** Small letters may be a word, such as the French `de`. */
function codeOf(base: string): string {
  return `(?-i:${base.toUpperCase()})`
}

/** `英语如下:`, `英文版如下`, `【英文如下】`, `英译如下`, `中文：`, `English version:`, `In English`; a value is a line of its own. */
function markerReader(bases: readonly string[]): (line: string) => LabelReading | null {
  const sides = bases.flatMap((writtenIn) => [
    ...bases.map((names) => ({ writtenIn, names, words: announcement(names, writtenIn) })),
    { writtenIn, names: null, words: translationWords[writtenIn] ?? '(?!)' },
  ])
  const patterns = sides.map(({ words, ...side }) => ({
    ...side,
    pattern: new RegExp(
      `^[【[(（*#\\s—–=~·|-]*(?:${words})[】\\])）*\\s—–=~·|-]*(?:[:：](?<value>.*)|[;；。])?$`,
      'iu',
    ),
  }))
  return (line) => {
    if (line.length > MAX_LABELLED && !/[:：]/.test(line.slice(0, MAX_LABEL))) return null
    for (const { pattern, writtenIn, names } of patterns) {
      const found = pattern.exec(line)
      if (found === null) continue
      const value = (found.groups?.value ?? '').trim()
      return { label: 'marker', writtenIn, names, value: value.replace(/^\*+\s*|^\*+$/, '') }
    }
    return null
  }
}

function announcement(base: string, writtenIn: string): string {
  const name = `(?:${nameForms(base, writtenIn)})`
  if (writtenIn === 'zh') return inChinese(name, base)
  const words = markerWords[writtenIn]?.(name) ?? name
  if (writtenIn !== 'en') return words
  const code = base === 'zh' ? 'ZH|CN' : base === 'en' ? 'EN' : codeOf(base)
  return `${words}|(?:in )?(?:${code})(?: version| translation| text| original)?(?: below| follows)?`
}

function inChinese(name: string, base: string): string {
  const initial = nameForms(base, 'zh').slice(0, 1)
  const kinds = '(?:版本|版|译文|翻译|原文|全文|内容|正文|部分|稿)'
  const below = `(?:以下[为是]|附[:：]?)?(?:${name}|${initial}译文?)${kinds}?(?:如下)?`
  return `${below}|${initial}(?=\\s?[:：])`
}
