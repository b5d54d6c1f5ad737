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
  return text
    .split(/[^\S\u00A0]+/)
    .filter((word) => word !== '')
    .flatMap((word) =>
      breakable(word).map((part, index) => ({ text: part, width: displayWidth(part), spaced: index === 0 })),
    )
}

/** Cuts a word without spaces where a line may end: beside every wide character, as punctuation allows. */
function breakable(word: string): string[] {
  if (/^https?:\/\//.test(word)) return [word]
  const parts: string[] = []
  let previous = ''
  for (const character of charactersOf(word)) {
    if (previous !== '' && mayBreakBetween(previous, character)) parts.push(character)
    else parts.push((parts.pop() ?? '') + character)
    previous = character
  }
  return parts
}

function mayBreakBetween(left: string, right: string): boolean {
  // A figure stays with what it counts.
  if (/\d/.test(left) && characterWidth(right) === 2) return false
  if (left === NO_BREAK_SPACE || right === NO_BREAK_SPACE) return false
  if (CANNOT_BEGIN.test(right) || CANNOT_END.test(left)) return false
  return characterWidth(left) === 2 || characterWidth(right) === 2
}

const NO_BREAK_SPACE = '\u00A0'
/** Closing marks, signs of iteration and small kana: the classes CL, CP, EX, NS and CJ of UAX 14. */
const CANNOT_BEGIN =
  /^[\p{Pe}\p{Pf}，。、；：？！…—·・゠〜％%‰々〻ゝゞヽヾーｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ,.;:?!'"”’]/u
const CANNOT_END = /[\p{Ps}\p{Pi}“‘$￥¥€£№#]$/u
