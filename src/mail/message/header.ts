import { foldLines } from 'nodemailer/lib/mime-funcs'
import { cleanLine } from '../../domain/language/characters.ts'
import { charactersOf } from '../../domain/language/graphemes.ts'

/** Header fields in the order in which they are written: encoded already, and not folded unless a value holds CRLF and a space. */
export type HeaderFields = readonly (readonly [name: string, value: string])[]

const MAX_LINE_OCTETS = 998
const LINE_COLUMNS = 76
/** ASCII, and what a local part may have beyond it (RFC 6532). */
const PRINTABLE = /^[ -~\p{L}\p{M}\p{N}]*$/u

/**
 * The header of a multipart/alternative message, each line with its CRLF; without the empty line that ends it.
 *
 * Nodemailer is not asked to write it: it would encode a List-Id as a whole, put the URLs of a List-Unsubscribe on a line
 * after the name, and cut names between the parts of a character. What it would guard against is guarded against here.
 */
export function buildHeader(fields: HeaderFields, boundary: string): string {
  const mime = [
    ['MIME-Version', '1.0'],
    ['Content-Type', `multipart/alternative;\r\n boundary="${boundary}"`],
  ] as const
  return foldFields([...fields, ...mime])
}

/** A piece of a header: its fields, each with its CRLF. */
export function foldFields(fields: HeaderFields): string {
  return fields.map(([name, value]) => `${fieldLines(name, value)}\r\n`).join('')
}

/** One field, folded. A value that would end it early or begin another is a bug of the caller, and throws. */
function fieldLines(name: string, value: string): string {
  const unfolded = `${name}: ${value}`
  const field = value.includes('\r\n ') ? unfolded : foldLines(unfolded, LINE_COLUMNS)
  const isIntact = field
    .split('\r\n')
    .every(
      (line, index) =>
        PRINTABLE.test(line) &&
        (index === 0 || /^ +[^ ]/.test(line)) &&
        Buffer.byteLength(line) <= MAX_LINE_OCTETS,
    )
  if (!isIntact) throw new RangeError(`The header ${name} has a line that no mail may have.`)
  return field
}

/** Longer names are cut in headers: nobody reads them, and a line may have 998 octets (RFC 5322 section 2.1.1). */
const MAX_NAME_CODE_POINTS = 120
/** Of text in an encoded word: 64 columns in base64, so that it fits behind `Subject: ` in a line of 76. */
const WORD_BYTES = 39
/** Of one character that is longer, such as an emoji family: 72 columns, of the 75 that RFC 2047 section 2 allows. */
const LONGEST_CHARACTER_BYTES = 45

/** One line of text that a header may hold, without spaces at its ends. */
export function toOneLine(text: string): string {
  return cleanLine(text).trim()
}

/** A person's or newsletter's name as it may stand before an address, cut between characters where it is too long. */
export function displayName(name: string): string {
  const line = toOneLine(name)
  if (line.length <= MAX_NAME_CODE_POINTS) return line
  let [cut, length] = ['', 0]
  for (const character of charactersOf(line)) {
    length += Array.from(character).length
    if (length > MAX_NAME_CODE_POINTS) break
    cut += character
  }
  // Something that has no end of a character within reach is no name.
  return (cut || Array.from(line).slice(0, MAX_NAME_CODE_POINTS).join('')).trim()
}

/**
 * The value of an unstructured header such as Subject, not folded. Encoded (RFC 2047) unless it is plain words with
 * single spaces that can be folded between and that no reader takes for an encoded word.
 */
export function encodeText(text: string): string {
  const line = toOneLine(text)
  return line === '' || isPlain(line) ? line : encodedWords(line)
}

/** A name before angle brackets: quoted where it is plain, else encoded. Empty where the name is. */
export function encodePhrase(name: string): string {
  const text = displayName(name)
  if (text === '') return ''
  return isPlain(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : encodedWords(text)
}

/** An address with the name of whom it belongs to, where there is one (RFC 5322 section 3.4). */
export function encodeMailbox(name: string, address: string): string {
  const text = displayName(name)
  if (text === '') return address
  return `${isPlain(text) && /^[\w ]+$/.test(text) ? text : encodePhrase(text)} <${address}>`
}

function isPlain(line: string): boolean {
  return /^[!-~]{1,60}(?: [!-~]{1,60})*$/.test(line) && !line.includes('=?')
}

/**
 * Words of base64 that each hold whole characters, as RFC 2047 section 5 asks for; what a reader sees as one, such as a
 * letter with its accents or an emoji family, stays in one word, because some mail programs show each word by itself.
 */
function encodedWords(text: string): string {
  const words: string[] = []
  let [word, bytes] = ['', 0]
  for (const character of charactersOf(text).flatMap(thatFit)) {
    const size = Buffer.byteLength(character)
    if (word !== '' && bytes + size > WORD_BYTES) {
      words.push(word)
      ;[word, bytes] = ['', 0]
    }
    word += character
    bytes += size
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ')
}

/** A character that is too long for a word falls into its code points. */
function thatFit(character: string): readonly string[] {
  return Buffer.byteLength(character) <= LONGEST_CHARACTER_BYTES ? [character] : Array.from(character)
}
