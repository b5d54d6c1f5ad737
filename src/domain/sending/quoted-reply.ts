import { cleanLine } from '../language/characters.ts'
import { charactersOf } from '../language/graphemes.ts'

/** A server's line as a log or a screen may hold it: whatever looks like an address is left out. */
export function withoutAddresses(reply: string): string {
  return reply.replace(ADDRESSES, '<address>')
}

/** The same where a sentence ends with it: with one full stop. */
export function endOfSentence(reply: string): string {
  return `${withoutAddresses(reply).trimEnd().replace(/\.$/, '')}.`
}

// The part before the at sign begins where a word does, so that each word is looked at once.
const ADDRESSES = /<[^<>@]*@[^<>]*>|(?:"[^"]*"|(?<![^\s<>"'(),;:])[^\s<>"'(),;:@]*)@[^\s<>"'(),;]+/g

/** What a server said, as one line that may be kept for good: without addresses, at most 300 characters. */
export function asReason(text: string): string {
  const line = cleanLine(text.slice(0, 4 * MAX_CHARACTERS))
    .replace(/\s+/g, ' ')
    .replace(EVERY_ADDRESS, '(address)')
    .trim()
  return line.length <= MAX_CHARACTERS ? line : charactersOf(line).slice(0, MAX_CHARACTERS).join('')
}

const MAX_CHARACTERS = 300
/** Whatever has an @ in it, also where it is no valid address. */
const EVERY_ADDRESS = /[^\s<>()[\],;:"'（），；：“”]*@[^\s<>()[\],;:"'（），；：“”]*/gu
