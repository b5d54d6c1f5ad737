import { cleanLine } from '../language/characters.ts'
import { charactersOf } from '../language/text-width.ts'

const MAX_CHARACTERS = 300
/** Whatever has an @ in it, also where it is no valid address. */
const EVERY_ADDRESS = /[^\s<>()[\],;:"'（），；：“”]*@[^\s<>()[\],;:"'（），；：“”]*/gu

/** What a server said, as one line that may stand in a log: without addresses, at most 300 characters. */
export function asReason(text: string): string {
  const line = cleanLine(text.slice(0, 4 * MAX_CHARACTERS))
    .replace(/\s+/g, ' ')
    .replace(EVERY_ADDRESS, '(address)')
    .trim()
  return line.length <= MAX_CHARACTERS ? line : charactersOf(line).slice(0, MAX_CHARACTERS).join('')
}
