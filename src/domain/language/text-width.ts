import { eastAsianWidth } from 'get-east-asian-width'

/** Columns that a text takes in a fixed-width font: Han, kana and emoji two, Latin one, combining marks none. */
export function displayWidth(text: string): number {
  return charactersOf(text).reduce((width, character) => width + characterWidth(character), 0)
}

/** The beginning of a text, in at most so many columns; no character is cut. */
export function cutToWidth(text: string, columns: number): string {
  const kept: string[] = []
  let width = 0
  for (const character of charactersOf(text)) {
    width += characterWidth(character)
    if (width > columns) break
    kept.push(character)
  }
  return kept.join('')
}

export function characterWidth(character: string): number {
  // Nearly all that is measured, and it takes no property of Unicode to tell.
  if (/^[\x20-\x7E]$/.test(character)) return 1
  if (/^[\u4E00-\u9FFF]$/.test(character)) return 2
  if (/^\p{Default_Ignorable_Code_Point}+$/u.test(character)) return 0
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as a reader counts them: an emoji family or a letter with its accents is one. */
export function charactersOf(text: string): string[] {
  // The segmenter takes as long over plain text as all the rest of a rendering, and finds nothing there.
  if (NEVER_JOINED.test(text)) return Array.from(text)
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The beginning of a text, for a sentence that quotes it: at most so many characters, ending in `…` where it was cut. */
export function excerpt(text: string, most: number): string {
  const characters = charactersOf(text)
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

// Latin letters, punctuation, kana, full-width forms and ideographs: each is a character of its own beside any other.
const NEVER_JOINED =
  /^(?:[\n\x20-\x7E\u00A0-\u02FF\u2010-\u2027\u2030-\u205E\u3001-\u3029\u3041-\u3096\u30A1-\u30FF\uFF01-\uFF9D]|\p{Unified_Ideograph})*$/u
