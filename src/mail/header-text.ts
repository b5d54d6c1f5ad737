import { encodeWord } from 'nodemailer/lib/mime-funcs'

/** Longer names are cut in headers: nobody reads them, and a line may have 998 octets (RFC 5322 section 2.1.1). */
const MAX_NAME_CHARACTERS = 120
/** Columns of an encoded word, far below the 75 of RFC 2047 section 2, as Nodemailer counts them. */
const ENCODED_WORD_COLUMNS = 52

/** One line of well-formed text: control characters, also line ends, become spaces, and spaces at the ends go. */
export function toOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

/** A person's or newsletter's name as it may stand before an address. */
export function displayName(name: string): string {
  return Array.from(toOneLine(name)).slice(0, MAX_NAME_CHARACTERS).join('').trim()
}

/**
 * The value of an unstructured header such as Subject, not folded. Encoded (RFC 2047, at whole characters) unless it
 * is plain words with single spaces that can be folded between and that no reader takes for an encoded word.
 */
export function encodeText(text: string): string {
  const line = toOneLine(text)
  return isPlain(line) ? line : encodeWord(line, 'B', ENCODED_WORD_COLUMNS)
}

/** A name before angle brackets: quoted where it is plain, else encoded. */
export function encodePhrase(name: string): string {
  const text = displayName(name)
  return isPlain(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : encodeWord(text, 'B', ENCODED_WORD_COLUMNS)
}

function isPlain(line: string): boolean {
  return /^[!-~]{1,60}(?: [!-~]{1,60})*$/.test(line) && !line.includes('=?')
}
