import { visible } from '../domain/characters.ts'

/** Colours that this program writes itself, by `styleText`: red, green, yellow and the usual one. */
const OWN_COLOURS = /(\x1B\[(?:31|32|33|39)m)/

/** What a terminal is given: nothing of what was quoted can speak to it. */
export function shown(text: string): string {
  return text
    .split(OWN_COLOURS)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('')
}
