import type { LanguageTag } from './language.ts'
import { quotesOf } from './quotes.ts'
import { replaceNested } from './replace-nested.ts'

const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]'

/** Full-width marks and what an alphabet writes for them. Beside Han they belong to a quoted word and stay. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '％': '%',
}
const CLOSING = new RegExp(`(?<!${HAN}) ?([，、。：；？！）％])(?!${HAN})(?=(.?))`, 'gu')
const OPENING = new RegExp(`(?<=(.?))（(?!${HAN})`, 'gu')

/** Languages written with an alphabet: narrow marks, and the language's own quotes for straight ones. */
export function mendAlphabetic(text: string, language: LanguageTag): string {
  const narrow = text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0))
    .replace(OPENING, (_all, before: string) => (/\S/.test(before) ? ' (' : '('))
    .replace(
      CLOSING,
      (_all, mark: string, next: string) => `${NARROW[mark]}${/[\p{L}\p{N}]/u.test(next) ? ' ' : ''}`,
    )
    .replace(/(?<=[\p{L},;:])\.\.\.(?!\.)/gu, '…')
  return quoted(narrow, language)
}

/** The marks that Arabic turns round. Between figures they stay as they are. */
export function mendArabic(text: string, language: LanguageTag): string {
  const turned: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }
  return quoted(text, language).replace(
    /(?<=[\p{Script=Arabic}\p{M}»”)] ?)[,;?](?!\d)/gu,
    (mark) => turned[mark] ?? mark,
  )
}

function quoted(text: string, language: LanguageTag): string {
  const { outer, inner } = quotesOf(language)
  const open = text
    .replace(/(?<!\d)"([^"]*)"/gu, (_all, inside: string) => outer[0] + inside + outer[1])
    .replace(/(?<=\p{L})'(?=\p{L})|(?<![\p{L}\p{N}])'(?=\d0s\b)/gu, '’')
  return replaceNested(
    open,
    /(?<![\p{L}\p{N}])'([^'\n]+)'(?![\p{L}\p{N}])/gu,
    (_all, inside = '') => inner[0] + inside + inner[1],
  ).replace(/(?<=s)'(?=\s|$)/gu, '’')
}
