import { DiglotError } from '../errors.ts'
import { openRegularFile } from '../regular-file.ts'

/** How the bytes of a list are read; also the label for `TextDecoder`. */
export type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * Finds out how a list is encoded: a byte order mark decides; without one it is UTF-8 where every byte is, else
 * GB18030, which Chinese Windows writes and which contains GBK and GB2312. Reads the file to the end, a piece at a time.
 *
 * Throws `LIST_INVALID` where the bytes are no text in the encoding found. GB18030 gives a meaning to nearly all bytes,
 * so UTF-8 with a few broken characters is told from it by what most of its characters are.
 */
export async function detectListEncoding(path: string): Promise<ListEncoding> {
  const marked = await markedEncoding(path)
  if (marked === null) await refuseBinary(path)
  if (marked !== null) {
    if (await isValid(path, marked)) return marked
    throw invalid(path, `The list begins as ${marked.toUpperCase()} but has bytes that are not.`)
  }
  if (await isValid(path, 'utf-8')) return 'utf-8'
  await refuseBrokenUtf8(path)
  if (await isValid(path, 'gb18030')) return 'gb18030'
  throw invalid(path, 'The list is neither UTF-8, UTF-16 nor GB18030.')
}

/** The text of a list in pieces, without its byte order mark; every line end is a line feed. */
export async function* readListText(path: string, encoding: ListEncoding): AsyncGenerator<string> {
  // A carriage return at the end of a piece waits for the next one, which may begin with its line feed.
  let held = ''
  for await (const piece of decode(path, encoding, { fatal: true })) {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

async function* decode(
  path: string,
  encoding: ListEncoding,
  options: { readonly fatal: boolean },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, options)
  try {
    for await (const bytes of readBytes(path)) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!isDecodingFault(error)) throw error
    throw invalid(path, `The list has bytes that are not ${encoding.toUpperCase()}.`, error)
  }
}

async function* readBytes(path: string): AsyncGenerator<Buffer> {
  try {
    yield* (await openRegularFile(path)).createReadStream({ highWaterMark: 256 * 1024 })
  } catch (error) {
    if (hasCode(error, 'ENOENT'))
      throw new DiglotError('NOT_FOUND', 'There is no such subscriber list.', {
        where: path,
        hint: 'Check the name; it is read from the folder that you are in.',
        cause: error,
      })
    if (error instanceof DiglotError || hasCode(error, 'EACCES'))
      throw new DiglotError('LIST_INVALID', 'The list is not a file that can be read.', {
        where: path,
        hint: 'Name a CSV file, and let this user read it.',
        cause: error,
      })
    throw error
  }
}

async function markedEncoding(path: string): Promise<ListEncoding | null> {
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
      throw invalid(path, 'The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.')
}

async function isValid(path: string, encoding: ListEncoding): Promise<boolean> {
  try {
    for await (const _ of decode(path, encoding, { fatal: true }));
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
  if (whole > broken) throw invalid(`${path}:${firstBroken}`, 'The list is UTF-8 but has a broken character.')
}

function invalid(where: string, message: string, cause?: unknown): DiglotError {
  return new DiglotError('LIST_INVALID', message, {
    where,
    hint: 'Save the list as CSV in UTF-8 and import it again.',
    cause,
  })
}

function isDecodingFault(error: unknown): boolean {
  return hasCode(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
