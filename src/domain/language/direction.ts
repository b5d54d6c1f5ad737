import { directionOf, type LanguageTag } from './language.ts'

/**
 * Text that stands alone (a subject, a name in a header, a title of a page or a feed) has no markup that tells its
 * direction: programs take that of its first letter (UAX #9, rules P2 and P3). Characters do it instead.
 */
type Direction = ReturnType<typeof directionOf>

export interface LanguageText {
  readonly language: LanguageTag
  readonly text: string
}

const MARKS = { ltr: '\u200E', rtl: '\u200F' } as const
const RTL_LETTER =
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\u200F]'
const FIRST_LETTER = new RegExp(`^[^\\p{L}\\u200E\\u200F]*(?:(${RTL_LETTER})|[\\p{L}\\u200E])`, 'u')
const HAS_RTL = new RegExp(RTL_LETTER, 'u')
const HAS_LTR = new RegExp(`(?!${RTL_LETTER})\\p{L}`, 'u')
const ISOLATED = /\u2068[^\u2069]*\u2069/gu

/** A text of a language as it may stand alone: with a mark before it where its first letter runs the other way. */
export function standingAlone(text: string, language: LanguageTag): string {
  return inDirection(text, directionOf(language))
}

/** Texts in their languages in one line, in the direction of the first of them. */
export function joinAlone(texts: readonly LanguageText[], separator: string): string {
  const [first] = texts
  if (first === undefined) return ''
  const dir = directionOf(first.language)
  const line = texts
    .map(({ text, language }) => (directionOf(language) === dir ? text : isolated(text)))
    .join(separator)
  return inDirection(line, dir)
}

/** Set apart from what stands around it, so that its punctuation and order stay its own (U+2068 and U+2069). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** A text of no known language inside one of a direction: an address, whose own letters tell how it runs. */
export function setInto(text: string, dir: Direction): string {
  return dir === 'rtl' || HAS_RTL.test(text) ? isolated(text) : text
}

function inDirection(text: string, dir: Direction): string {
  const own = text.replace(ISOLATED, '')
  const isMixed = dir === 'rtl' ? HAS_RTL.test(own) : HAS_LTR.test(own)
  return isMixed && firstDirection(own) !== dir ? MARKS[dir] + text : text
}

function firstDirection(text: string): Direction | null {
  const found = FIRST_LETTER.exec(text)
  if (found === null) return null
  return found[1] === undefined ? 'ltr' : 'rtl'
}
