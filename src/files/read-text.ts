import { isUtf8 } from 'node:buffer'
import { basename, join, resolve } from 'node:path'
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
  const wide = utf16Of(content)
  if (wide !== null) return { text: lines(new TextDecoder(wide).decode(content)) }
  if (isUtf8(content) || content.includes(0) || isBrokenUtf8(content)) return decodeText(file, content)
  const readings = (['gb18030', 'big5'] as const).map((encoding) => readAs(encoding, content))
  const [best] = readings.toSorted((a, b) => b.share - a.share)
  if (best !== undefined && best.share >= MIN_COMMON) return { text: lines(best.text) }
  const others = content.filter((byte) => byte >= 0x80).length
  if (others < content.length / 10) return { text: lines(new TextDecoder('windows-1252').decode(content)) }
  return { fault: encodingFault(file, content) }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** By its byte order mark, or by the zeros that stand beside ASCII. */
function utf16Of(content: Buffer): 'utf-16le' | 'utf-16be' | null {
  const mark = content.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return 'utf-16le'
  if (mark === 'feff') return 'utf-16be'
  const start = content.subarray(0, 4096)
  const zeros = (from: number) => start.filter((byte, at) => byte === 0 && at % 2 === from).length
  const [high, low] = [zeros(0), zeros(1)]
  if (content.length % 2 === 1 || Math.max(high, low) < start.length / 100 || Math.min(high, low) > 0)
    return null
  return low > high ? 'utf-16le' : 'utf-16be'
}

/** Characters of three bytes are rare where GB18030 is read as UTF-8, and the rule in Chinese that is UTF-8. */
function isBrokenUtf8(content: Buffer): boolean {
  const text = content.toString('utf8')
  const broken = text.split('\uFFFD').length - 1
  return (text.match(/[\u0800-\uFFFC]/g)?.length ?? 0) > broken
}

/** How a text reads in an encoding, and how many of its Han characters are among the commonest; 0 where bytes do not fit. */
function readAs(encoding: 'gb18030' | 'big5', content: Buffer): { text: string; share: number } {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(content)
    const han = text.match(/[^\p{ASCII}\p{P}\p{S}]/gu) ?? []
    return { text, share: han.filter((character) => COMMON.has(character)).length / Math.max(1, han.length) }
  } catch (error) {
    if (error instanceof TypeError) return { text: '', share: 0 }
    throw error
  }
}

// The commonest characters of Chinese news, simplified and traditional: four of ten in any text.
const COMMON = new Set(
  '的一是在不了有和人这这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府术司法律算模型安全美韩日英欧盟委院议案技智' +
    '這為個國時來們於會發動過說產種後學經進著電裡現實兩體機當點從業應開還間樣與關線內數質氣變條沒結問軍題黨員總設長頭資邊級圖統組見計別論運農幾區強戰則據處術議案歐韓盟布實施將億萬',
)
const MIN_COMMON = 0.15

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

function unusable({ name }: ContentFile, { message, hint = '' }: DiglotError): { fault: ErrorDetail } {
  return { fault: { where: `${name}:1:1`, message, hint } }
}

export function sizeFault({ name }: ContentFile, size: number): ErrorDetail {
  const megabytes = (size / 1_000_000).toFixed(1)
  return {
    where: `${name}:1:1`,
    message: `The file has ${megabytes} MB; a record has at most 1 MB.`,
    hint: 'Check that this is the file you meant, and split it where it is.',
  }
}

function encodingFault({ name }: ContentFile, content: Buffer): ErrorDetail {
  const { line, column } = firstBadByte(content)
  return {
    where: `${name}:${line}:${column}`,
    message: 'The file is not UTF-8: here is a byte that no UTF-8 text has.',
    hint: 'In your editor, save the file as UTF-8.',
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
