import { eastAsianWidth } from 'get-east-asian-width'
import { charactersOf } from './graphemes.ts'

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
  const code = character.length === 1 ? character.charCodeAt(0) : 0
  if (code >= 0x20 && code <= 0x7e) return 1
  if (code >= 0x4e00 && code <= 0x9fff) return 2
  if (/^\p{Default_Ignorable_Code_Point}+$/u.test(character)) return 0
  if (/\p{Emoji_Presentation}|\uFE0F/u.test(character)) return 2
  return eastAsianWidth(character.codePointAt(0) ?? 0)
}
