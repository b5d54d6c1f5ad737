import { type Message, msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { openRegularFile } from '../files/regular-file.ts'
import type { EncodingGuess } from './guess-encoding.ts'

/** Lines by which an encoding is judged, about a second's work; all of a list has to fit it. */
const JUDGED_LINES = 400

/**
 * Finds out how a list is encoded, as a label for `TextDecoder`: a byte order mark decides; without one it is UTF-8 where
 * every byte is, else what makes the most plausible names. Reads the file to the end, a piece at a time.
 *
 * Throws `LIST_INVALID` where the bytes are no text, where it is not sure which encoding they are in, and where some line
 * has bytes that are not in the encoding of the others.
 */
export async function detectListEncoding(path: string): Promise<string> {
  const marked = await markedEncoding(path)
  if (marked !== null) return requireFit(path, marked)
  await refuseBinary(path)
  if (await hasEscapes(path)) return requireFit(path, 'iso-2022-jp')
  if (await isValid(path, 'utf-8')) return 'utf-8'
  await refuseBrokenUtf8(path)
  const { guessEncoding } = await import('./guess-encoding.ts')
  const guess = guessEncoding(await linesBeyondAscii(path))
  if ('encoding' in guess) return requireFit(path, guess.encoding)
  throw unsureOf(path, guess.unsure)
}

/** The label of the encoding that somebody names. Throws `USAGE` where there is no such one, `LIST_INVALID` as above. */
export async function requireEncoding(path: string, name: string): Promise<string> {
  const label = name.trim().toLowerCase()
  const known = codePages.get(label.replace(/^(?:cp|windows-?|ms)/, '')) ?? label
  try {
    return await requireFit(path, new TextDecoder(known).encoding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DiglotError('USAGE', msg`There is no encoding “${name}”.`, {
      where: '--encoding',
      hint: msg`Name one such as utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1250 or iso-8859-2.`,
      cause: error,
    })
  }
}

/** What Windows calls the encodings of East Asia. */
const codePages: ReadonlyMap<string, string> = new Map([
  ['932', 'shift_jis'],
  ['936', 'gb18030'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
])

async function requireFit(path: string, encoding: string): Promise<string> {
  if (await isValid(path, encoding)) return encoding
  const line = await firstBrokenLine(path, encoding)
  const message = msg`The list is ${encoding.toUpperCase()}, but this row has bytes that are not.`
  throw invalid(`${path}:${line}`, message)
}

/** What decoders make of bytes that their table has no character for: the Big5 of Hong Kong has many. */
const NO_CHARACTER = /[\ue000-\uf8ff]/

async function firstBrokenLine(path: string, encoding: string): Promise<number> {
  let line = 1
  for await (const text of withLineFeeds(decode(path, encoding, { fatal: false })))
    for (const character of text) {
      if (character === '\ufffd' || NO_CHARACTER.test(character)) return line
      if (character === '\n') line += 1
    }
  return line
}

function unsureOf(path: string, guesses: readonly EncodingGuess[]): DiglotError {
  const readings = guesses.map(({ encoding, texts }) => `${encoding}: ${namesAmong(texts).join(', ')}`)
  return new DiglotError('LIST_INVALID', msg`It is not sure how the list is encoded.`, {
    where: path,
    hint: msg`Choose the encoding under which names are right (${readings.join('; ')}), on the command line by --encoding, or save the list as CSV in UTF-8.`,
  })
}

/** Two cells that are not ASCII; no addresses, which are not for an error message. */
function namesAmong(texts: readonly (string | null)[]): readonly string[] {
  const cells = texts.flatMap((text) => text?.split(/[,;\t"]/) ?? [])
  const names = cells.map((cell) => cell.replace(/\p{C}/gu, '\ufffd').trim().slice(0, 40))
  return [...new Set(names.filter((name) => /[^ -~]/.test(name) && !name.includes('@')))].slice(0, 2)
}

/** The first lines that have bytes beyond ASCII. A line feed is no part of a character, except in UTF-16. */
async function linesBeyondAscii(path: string): Promise<readonly Uint8Array[]> {
  const lines: Buffer[] = []
  let begun = ''
  for await (const text of withLineFeeds(bytesAsText(path))) {
    const parts = (begun + text).split('\n')
    begun = (parts.pop() ?? '').slice(0, MAX_LINE_BYTES)
    lines.push(...parts.filter(isBeyondAscii).map((part) => Buffer.from(part, 'latin1')))
    if (lines.length >= JUDGED_LINES) break
  }
  if (isBeyondAscii(begun)) lines.push(Buffer.from(begun, 'latin1'))
  return lines.slice(0, JUDGED_LINES)
}

const MAX_LINE_BYTES = 100_000

function isBeyondAscii(text: string): boolean {
  return /[^\0-\x7f]/.test(text)
}

async function* bytesAsText(path: string): AsyncGenerator<string> {
  for await (const bytes of readBytes(path)) yield bytes.toString('latin1')
}

/** The text of a list in pieces, without its byte order mark; every line end is a line feed. */
export function readListText(path: string, encoding: string): AsyncGenerator<string> {
  return withLineFeeds(decode(path, encoding, { fatal: true }))
}

async function* withLineFeeds(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // A carriage return at the end of a piece waits for the next one, which may begin with its line feed.
  let held = ''
  for await (const piece of pieces) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

async function* decode(
  path: string,
  encoding: string,
  options: { readonly fatal: boolean },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, options)
  try {
    for await (const bytes of readBytes(path)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!isDecodingFault(error)) throw error
    throw invalid(path, msg`The list has bytes that are not ${encoding.toUpperCase()}.`, error)
  }
}

async function* readBytes(path: string): AsyncGenerator<Buffer> {
  try {
    yield* (await openRegularFile(path)).createReadStream({ highWaterMark: 256 * 1024 })
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new DiglotError('NOT_FOUND', msg`There is no such subscriber list.`, {
        where: path,
        hint: msg`Check the name; it is read from the folder that you are in.`,
        cause: error,
      })
    if (error instanceof DiglotError || hasCode(error, 'EACCES'))
      throw new DiglotError('LIST_INVALID', msg`The list is not a file that can be read.`, {
        where: path,
        hint: msg`Name a CSV file, and let this user read it.`,
        cause: error,
      })
    throw error
  }
}

async function markedEncoding(path: string): Promise<string | null> {
  for await (const bytes of readBytes(path)) {
    const start = bytes.subarray(0, 3).toString('hex')
    if (start === 'efbbbf') return 'utf-8'
    if (start.startsWith('fffe')) return 'utf-16le'
    if (start.startsWith('feff')) return 'utf-16be'
    return null
  }
  return null
}

async function refuseBinary(path: string): Promise<void> {
  for await (const bytes of readBytes(path))
    if (bytes.includes(0))
      throw invalid(
        path,
        msg`The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.`,
      )
}

/** Japanese mail programs write ISO-2022-JP: it is ASCII, but for an escape before and behind each run of kanji. */
async function hasEscapes(path: string): Promise<boolean> {
  for await (const bytes of readBytes(path)) if (bytes.includes(0x1b)) return true
  return false
}

async function isValid(path: string, encoding: string): Promise<boolean> {
  const isUnicode = encoding.startsWith('utf-')
  try {
    for await (const text of decode(path, encoding, { fatal: true }))
      if (!isUnicode && NO_CHARACTER.test(text)) return false
    return true
  } catch (error) {
    if (error instanceof DiglotError && isDecodingFault(error.cause)) return false
    throw error
  }
}

/** Characters of three bytes are rare where GB18030 is read as UTF-8, and the rule in Chinese that is UTF-8. */
async function refuseBrokenUtf8(path: string): Promise<void> {
  let [whole, broken, line, firstBroken] = [0, 0, 1, 0]
  for await (const text of decode(path, 'utf-8', { fatal: false }))
    for (const character of text) {
      if (character === '\n') line += 1
      else if (character === '\ufffd') {
        broken += 1
        firstBroken ||= line
      } else if (character >= '\u0800') whole += 1
    }
  if (whole > broken)
    throw invalid(`${path}:${firstBroken}`, msg`The list is UTF-8 but has a broken character.`)
}

function invalid(where: string, message: Message, cause?: unknown): DiglotError {
  return new DiglotError('LIST_INVALID', message, {
    where,
    hint: msg`Save the list as CSV in UTF-8 and import it again.`,
    cause,
  })
}

function isDecodingFault(error: unknown): boolean {
  return hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
