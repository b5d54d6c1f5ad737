import { charactersOf } from '../domain/language/graphemes.ts'
import { characterWidth, displayWidth } from '../domain/language/text-width.ts'

/** A piece of text that is never broken inside, and whether a space stood before it. */
interface Unit {
  readonly text: string
  readonly width: number
  readonly spaced: boolean
}

/**
 * Breaks a paragraph into lines of at most `columns` display columns. Latin words and URLs stay whole, also where
 * they are longer than a line; Han text may break between any two characters, but no line begins with closing
 * punctuation or ends with an opening bracket. A no-break space holds its neighbours together and comes out as an
 * ordinary one: in plain text it would only be in the way of a search.
 */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const unit of unitsOf(text)) {
    const gap = unit.spaced && line !== '' ? 1 : 0
    if (line !== '' && width + gap + unit.width > columns) {
      lines.push(line)
      line = unit.text
      width = unit.width
    } else {
      line += (gap ? ' ' : '') + unit.text
      width += gap + unit.width
    }
  }
  return (line === '' ? lines : [...lines, line]).map((whole) => whole.replaceAll(NO_BREAK_SPACE, ' '))
}

function unitsOf(text: string): Unit[] {
  return text.split(/[^\S\u00A0]+/).flatMap((word) => (word === '' ? [] : breakable(word)))
}

/** Cuts a word without spaces where a line may end: beside every wide character, as punctuation allows. */
function breakable(word: string): Unit[] {
  if (NARROW.test(word)) return [{ text: word, width: word.length, spaced: true }]
  if (/^https?:\/\//.test(word)) return [{ text: word, width: displayWidth(word), spaced: true }]
  const units: { text: string; width: number; spaced: boolean }[] = []
  let left = { text: '', width: 0 }
  for (const text of charactersOf(word)) {
    const right = { text, width: characterWidth(text) }
    const last = units.at(-1)
    if (last === undefined || mayBreakBetween(left, right))
      units.push({ ...right, spaced: last === undefined })
    else {
      last.text += right.text
      last.width += right.width
    }
    left = right
  }
  return units
}

/** Letters, figures and marks of one column each, between which no line ends. */
const NARROW = /^[\x21-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2013\u2018-\u201E]+$/

type Character = Pick<Unit, 'text' | 'width'>

function mayBreakBetween(left: Character, right: Character): boolean {
  if (left.width !== 2 && right.width !== 2) return false
  // A figure stays with what it counts.
  if (right.width === 2 && /\d/.test(left.text)) return false
  if (left.text === NO_BREAK_SPACE || right.text === NO_BREAK_SPACE) return false
  return !CANNOT_BEGIN.test(right.text) && !CANNOT_END.test(left.text)
}

const NO_BREAK_SPACE = '\u00A0'
/** Closing marks, signs of iteration and small kana: the classes CL, CP, EX, NS and CJ of UAX 14. */
const CANNOT_BEGIN =
  /^[\p{Pe}\p{Pf}，。、；：？！…—·・゠〜％%‰々〻ゝゞヽヾーｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ,.;:?!'"”’]/u
const CANNOT_END = /[\p{Ps}\p{Pi}“‘$￥¥€£№#]$/u
