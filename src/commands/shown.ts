import { visible } from '../domain/language/characters.ts'

/** Colours that this program writes itself, by `styleText`: red, green, yellow, grey and the usual one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what begins a colour.
const OWN_COLOURS = /(\u001B\[(?:31|32|33|90|39)m)/

/** What a terminal is given: nothing of what was quoted can speak to it. */
export function shown(text: string): string {
  return text
    .split(OWN_COLOURS)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('')
}
