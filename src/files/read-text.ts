import { isUtf8 } from 'node:buffer'
import { basename, join, resolve } from 'node:path'
import { decodeForeign } from '../domain/language/decode-foreign.ts'
import { msg, noWords } from '../domain/language/message.ts'
import { DiglotError, type ErrorDetail } from '../errors.ts'
import { openRegularFile, readAtMost } from './regular-file.ts'

/** A file, and what it is called in messages. */
export interface ContentFile {
  readonly path: string
  /** Relative to the folder that holds the content folder: `content/articles/x.yaml`. */
  readonly name: string
  /** The content folder, which links may not lead out of; left out of a file that a person names. */
  readonly within?: string
}

export type TextOrFault = { readonly text: string } | { readonly fault: ErrorDetail }

export const MAX_RECORD_BYTES = 1_000_000

/**
 * Reads a file as UTF-8, without a byte order mark and with every line end as `\n`. Anything but UTF-8, and a file that
 * is larger than any record, is a fault. Throws where the file is not there (`ENOENT`) or may not be read.
 */
export async function readText(file: ContentFile): Promise<TextOrFault> {
  const read = await readBytes(file)
  return 'fault' in read ? read : decodeText(file, read.content)
}

/** What the bytes of a file say, as `readText` gives it. */
export function decodeText(file: ContentFile, content: Buffer): TextOrFault {
  if (!isUtf8(content)) return { fault: encodingFault(file, content) }
  const text = new TextDecoder().decode(content) // drops the byte order mark
  return { text: lines(text) }
}

/**
 * What the bytes of a text say that another program has saved: UTF-8, UTF-16, GB18030, Big5, or Windows-1252 where it is
 * nearly all ASCII. Bytes that are plausible in none of these are a fault.
 */
export function decodeForeignText(file: ContentFile, content: Buffer): TextOrFault {
  const text = decodeForeign(content)
  return text === null ? { fault: encodingFault(file, content) } : { text: lines(text) }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The bytes of a file that may be a record by its size. */
export async function readBytes(file: ContentFile): Promise<{ content: Buffer } | { fault: ErrorDetail }> {
  const handle = await openRegularFile(file.path, file).catch((error: unknown) => {
    if (error instanceof DiglotError) return unusable(file, error)
    throw error
  })
  if ('fault' in handle) return handle
  try {
    const content = await readAtMost(handle, MAX_RECORD_BYTES + 1)
    if (content.length <= MAX_RECORD_BYTES) return { content }
    return { fault: sizeFault(file, Math.max(content.length, (await handle.stat()).size)) }
  } finally {
    await handle.close()
  }
}

function unusable(
  { name }: ContentFile,
  { said: message, hint = noWords }: DiglotError,
): { fault: ErrorDetail } {
  return { fault: { where: `${name}:1:1`, message, hint } }
}

export function sizeFault({ name }: ContentFile, size: number): ErrorDetail {
  const megabytes = (size / 1_000_000).toFixed(1)
  return {
    where: `${name}:1:1`,
    message: msg`The file has ${megabytes} MB; a record has at most 1 MB.`,
    hint: msg`Check that this is the file you meant, and split it where it is.`,
  }
}

function encodingFault({ name }: ContentFile, content: Buffer): ErrorDetail {
  const { line, column } = firstBadByte(content)
  return {
    where: `${name}:${line}:${column}`,
    message: msg`The file is not UTF-8: here is a byte that no UTF-8 text has.`,
    hint: msg`In your editor, save the file as UTF-8.`,
  }
}

/** Decoding puts U+FFFD for what is wrong, so the first byte that changes in a round trip is at the fault or in it. */
function firstBadByte(content: Buffer): { line: number; column: number } {
  const back = Buffer.from(content.toString('utf8'))
  const changed = content.findIndex((byte, at) => byte !== back[at])
  const sound = content.subarray(0, changed)
  // The change may be inside a character that is cut short: its beginning decodes to U+FFFD too.
  const before = isUtf8(sound) ? sound.toString('utf8') : sound.toString('utf8').replace(/\uFFFD$/, '')
  const lines = before.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** A file of a content folder, called in messages by its path from the folder above: `content/articles/x.yaml`. */
export function contentFile(contentDir: string, ...parts: readonly string[]): ContentFile {
  const root = resolve(contentDir)
  return { path: join(root, ...parts), name: [basename(root), ...parts].join('/'), within: root }
}
