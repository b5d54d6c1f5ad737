import { amount, type Message, msg } from '../domain/language/message.ts'
import type { PictureExtension } from '../domain/newsletter/picture.ts'

/** What the first bytes of a file say of it, whatever it is called. */
export interface PictureFacts {
  readonly format: PictureExtension | 'webp'
  /** In pixels, as the file has them: a camera may want them turned. */
  readonly width: number
  readonly height: number
  readonly isAnimated: boolean
}

type FactsOrRefusal = { readonly facts: PictureFacts } | { readonly refused: Message }

/** What a picture may be at most. It is judged before anything is decoded, so that a small file cannot fill the memory. */
export const MOST_PICTURE_BYTES = 25_000_000
const MOST_SIDE = 12_000
/** A phone takes 50 million; decoded they are 200 MB. */
const MOST_PIXELS = 50_000_000
/** An animation is passed on as it is, and every mail program decodes all of it. */
const MOST_ANIMATION_BYTES = 5_000_000
const MOST_ANIMATION_SIDE = 2_000
const MOST_FRAMES = 300
const MOST_FRAME_PIXELS = 100_000_000

/** Reads the header of a picture; refuses what is none, and what would be too large once it is decoded. */
export function readPictureFacts(bytes: Uint8Array): FactsOrRefusal {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length === 0) return { refused: msg`The file is empty.` }
  if (view.length > MOST_PICTURE_BYTES) return { refused: tooManyBytes() }
  const read = readers.find(({ is }) => is(view))
  if (read === undefined) return { refused: notTaken(view) }
  try {
    const found = read.facts(view)
    return 'refused' in found ? found : sized(found)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { refused: damaged } // the file ends within its header
  }
}

function tooManyBytes(): Message {
  return msg`The picture has more than ${amount(MOST_PICTURE_BYTES / 1_000_000)} MB, the most that is taken. Save it smaller.`
}

export const damaged = msg`The picture cannot be read: the file is damaged. Open it in another program and save it again.`

function sized(facts: PictureFacts): FactsOrRefusal {
  const { width, height } = facts
  if (width < 1 || height < 1) return { refused: damaged }
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS)
    return {
      refused: msg`The picture has ${amount(width)} by ${amount(height)} pixels; at most ${amount(MOST_SIDE)} on a side and ${amount(MOST_PIXELS / 1_000_000)} million in all are taken. Save it smaller.`,
    }
  return { facts }
}

interface FormatReader {
  readonly is: (file: Buffer) => boolean
  /** Throws RangeError where the file ends too early. */
  readonly facts: (file: Buffer) => PictureFacts | { readonly refused: Message }
}

const readers: readonly FormatReader[] = [
  { is: (file) => file.readUIntBE(0, 3 <= file.length ? 3 : 1) === 0xffd8ff, facts: jpegFacts },
  { is: (file) => file.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n', facts: pngFacts },
  { is: (file) => /^GIF8[79]a$/.test(file.subarray(0, 6).toString('latin1')), facts: gifFacts },
  { is: (file) => /^RIFF[\s\S]{4}WEBP$/.test(file.subarray(0, 12).toString('latin1')), facts: webpFacts },
]

/** The size stands in the frame header, behind segments of any number; each says how long it is (ITU-T T.81, B.1.1). */
function jpegFacts(file: Buffer): PictureFacts | { readonly refused: Message } {
  let at = 2
  while (at < file.length) {
    if (file.readUInt8(at) !== 0xff) return { refused: damaged }
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff) {
      at += 1
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2
    } else if (isFrame(marker)) {
      const [height, width] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7)]
      return { format: 'jpg', width, height, isAnimated: false }
    } else {
      const length = file.readUInt16BE(at + 2)
      if (length < 2 || marker === 0xda || marker === 0xd9) return { refused: damaged }
      at += 2 + length
    }
  }
  return { refused: damaged }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The first chunk is the header (PNG, 11.2.2). */
function pngFacts(file: Buffer): PictureFacts | { readonly refused: Message } {
  if (file.toString('latin1', 12, 16) !== 'IHDR') return { refused: damaged }
  return { format: 'png', width: file.readUInt32BE(16), height: file.readUInt32BE(20), isAnimated: false }
}

/** Walks over the blocks, which say how long they are, and counts the pictures without decoding one (GIF89a). */
function gifFacts(file: Buffer): PictureFacts | { readonly refused: Message } {
  const [width, height] = [file.readUInt16LE(6), file.readUInt16LE(8)]
  const isMany = { refused: animationRefused() }
  let at = 13 + colorTable(file.readUInt8(10))
  let frames = 0
  let framePixels = 0
  while (at < file.length && file.readUInt8(at) !== 0x3b) {
    const kind = file.readUInt8(at)
    if (kind === 0x21) {
      at = afterBlocks(file, at + 2)
    } else if (kind === 0x2c) {
      const [left, top] = [file.readUInt16LE(at + 1), file.readUInt16LE(at + 3)]
      const [wide, high] = [file.readUInt16LE(at + 5), file.readUInt16LE(at + 7)]
      if (left + wide > width || top + high > height) return { refused: damaged }
      frames += 1
      framePixels += wide * high
      if (frames > MOST_FRAMES || framePixels > MOST_FRAME_PIXELS) return isMany
      at = afterBlocks(file, at + 10 + colorTable(file.readUInt8(at + 9)) + 1)
    } else {
      return { refused: damaged }
    }
  }
  if (frames === 0) return { refused: damaged }
  const isTooLarge = Math.max(width, height) > MOST_ANIMATION_SIDE || file.length > MOST_ANIMATION_BYTES
  return isTooLarge ? isMany : { format: 'gif', width, height, isAnimated: frames > 1 }
}

function animationRefused(): Message {
  return msg`The GIF is too large for mails: at most ${amount(MOST_ANIMATION_SIDE)} pixels on a side, ${amount(MOST_FRAMES)} pictures and ${amount(MOST_ANIMATION_BYTES / 1_000_000)} MB are taken. Save it smaller, or as a JPEG.`
}

function colorTable(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1)
}

/** Behind a run of blocks that each begin with their length; one of length 0 ends it. */
export function afterBlocks(file: Buffer, start: number): number {
  let at = start
  for (let length = file.readUInt8(at); length > 0; length = file.readUInt8(at)) at += 1 + length
  return at + 1
}

/** Of the three kinds each has its size in another place (RFC 9649). */
function webpFacts(file: Buffer): PictureFacts | { readonly refused: Message } {
  const kind = file.toString('latin1', 12, 16)
  const still = { format: 'webp', isAnimated: false } as const
  if (kind === 'VP8 ')
    return { ...still, width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
  if (kind === 'VP8L') {
    const bits = file.readUInt32LE(21)
    return { ...still, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8X') return { refused: damaged }
  if ((file.readUInt8(20) & 0x02) !== 0)
    return { refused: msg`A WebP that moves is not taken: few mail programs show one. Save it as a JPEG.` }
  return { ...still, width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
}

const KNOWN_OTHERS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['SVG', /^\uFEFF?\s{0,100}(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i],
  ['HEIC', /^[\s\S]{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/],
  ['AVIF', /^[\s\S]{4}ftypavi[fs]/],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['BMP', /^BM/],
  ['PDF', /^%PDF-/],
]

function notTaken(file: Buffer): Message {
  const start = file.toString('utf8', 0, 400)
  const name = KNOWN_OTHERS.find(([, begins]) => begins.test(start))?.[0]
  if (name === 'SVG')
    return msg`This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.`
  return name === undefined
    ? msg`This is no picture that mails show; only JPEG, PNG, GIF and WebP are taken.`
    : msg`This is a picture in the format ${name}, which few mail programs show; only JPEG, PNG, GIF and WebP are taken. Save it as a JPEG.`
}
