import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The characters of a text as a reader counts them: an emoji family or a letter with its accents is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Columns that a text takes in a fixed-width font: Han, kana and emoji two, Latin one, combining marks none. */
export function displayWidth(text: string): number {
  return charactersOf(text).reduce((width, character) => width + characterWidth(character), 0)
}

export function characterWidth(character: string): number {
  if (/^\p{Default_Ignorable_Code_Point}+$/u.test(character)) return 0
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}
