import { type LanguageTag, scriptOf } from './language.ts'
import { quotesOf } from './quotes.ts'
import { replaceNested } from './replace-nested.ts'

const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]'
/** What stands before a mark that belongs to a Han sentence: a character, or what closes a stretch of them. */
const BEFORE = `(?:${HAN}|[》〉」』）】”’％])`

const COMMA = new RegExp(`(?<=${BEFORE}), ?|(?<=[\\p{L}\\p{N}%]),(?=${HAN}|[《“「（])`, 'gu')
const STOP = new RegExp(`(?<=${BEFORE})\\.(?=\\s|$|[》」』）”’“「『《]|${HAN})(?!\\.) ?`, 'gu')
const MARK = new RegExp(`(?<=${BEFORE})([:;?!]) ?|(?<=[\\p{L}\\p{N}%])([:;?!])(?=${HAN}|[《“「（])`, 'gu')
const BRACKETS = new RegExp(`(${HAN}?) ?\\(([^()\\n]*)\\)`, 'gu')
const DOTS = new RegExp(`(?<=${BEFORE})(?:\\.{3,}|。{3,}|…(?!…))|(?<!…)…(?=${HAN})`, 'gu')
const DASH = new RegExp(`(?<=${BEFORE})(?:--|—(?!—))(?=${HAN}|[《“「（])`, 'gu')
const STRAIGHT = /"([^"]*)"/gu
const HAS_HAN = new RegExp(HAN, 'u')

/** Chinese and Japanese: full-width marks beside Han, the quotes of the place, figures and letters at half width. */
export function mendHan(text: string, language: LanguageTag): string {
  const isJapanese = scriptOf(language) === 'Jpan'
  const wide: Readonly<Record<string, string>> = { ':': '：', ';': '；', '?': '？', '!': '！' }
  const bracketed = replaceNested(quoted(text, language), BRACKETS, (all, before = '', inside = '') =>
    before !== '' || HAS_HAN.test(inside) ? `${before}（${inside}）` : all,
  )
  return bracketed
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replace(DOTS, '……')
    .replace(DASH, '——')
    .replace(COMMA, isJapanese ? '、' : '，')
    .replace(STOP, '。')
    .replace(MARK, (_all, first?: string, second?: string) => wide[first ?? second ?? ''] ?? '')
}

/** Curly and corner quotes change places by the script; straight ones are taken in pairs. */
function quoted(text: string, language: LanguageTag): string {
  const { outer, inner } = quotesOf(language)
  const paired = text.replace(STRAIGHT, (_all, inside: string) => outer[0] + inside + outer[1])
  const foreign = outer[0] === '“' ? ['「', '」', '『', '』'] : ['“', '”', '‘', '’']
  const own = [...outer, ...inner]
  return foreign.reduce(
    (mended, mark, index) => mended.replace(QUOTES[mark] ?? mark, own[index] ?? mark),
    paired,
  )
}

/** Each quote where it is one: an apostrophe between Latin letters is none. */
const QUOTES = Object.fromEntries(
  Array.from('「」『』“”‘’', (mark) => [
    mark,
    new RegExp(`(?<!\\p{Script=Latin})${mark}|${mark}(?!\\p{Script=Latin})`, 'gu'),
  ]),
)
