import { createHash } from 'node:crypto'
import {
  type Crop,
  HEAVY_BYTES,
  MAX_HEIGHT_RATIO,
  PICTURE_WIDTH,
  type PictureExtension,
  type PictureFile,
  PORTRAIT_WIDTH,
  pictureTypes,
  type ReadyPicture,
} from '../domain/newsletter/picture.ts'
import { decode, encodeJpeg, encodePng } from './codecs.ts'
import { afterBlocks, type PictureFacts } from './picture-facts.ts'
import { type Cut, isOpaque, onWhite, type Pixels, scaled } from './pixels.ts'

/** What is kept of a picture in `content/media`: more pixels than any place needs, and still fit for git. */
const KEPT_SIDE = 1_600
const KEPT_QUALITY = 88
const MOST_KEPT_PNG_BYTES = 1_500_000

/** Tried one after the other until a file is light enough. */
const QUALITIES = [82, 74, 66, 58]

/** What a worker is asked for. */
export type PictureTask =
  | { readonly kind: 'keep'; readonly bytes: Uint8Array; readonly facts: PictureFacts }
  | { readonly kind: 'show'; readonly bytes: Uint8Array; readonly facts: PictureFacts; readonly focus: Crop }

export interface KeptPicture {
  readonly extension: PictureExtension
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export interface ShownPicture {
  readonly ready: ReadyPicture
  /** By the names of the files. */
  readonly contents: ReadonlyMap<string, Uint8Array>
}

export type PictureResult<T extends PictureTask> = T extends { kind: 'keep' } ? KeptPicture : ShownPicture

/** Throws whatever a codec throws at a damaged file. */
export async function doPictureTask(task: PictureTask): Promise<KeptPicture | ShownPicture> {
  return task.kind === 'keep' ? keep(task) : show(task)
}

/**
 * The picture as it is kept: made again of its pixels, so that nothing else of the file is left, neither the place where
 * it was taken nor what hides behind its end.
 */
async function keep({ bytes, facts }: Extract<PictureTask, { kind: 'keep' }>): Promise<KeptPicture> {
  if (facts.format === 'gif')
    return {
      extension: 'gif',
      bytes: strippedGif(Buffer.from(bytes)),
      width: facts.width,
      height: facts.height,
    }
  const pixels = await decode(bytes, facts.format)
  const { width, height } = pixels
  const share = Math.min(1, KEPT_SIDE / Math.max(width, height))
  const size = { width: share1(width, share), height: share1(height, share) }
  const small = share === 1 ? pixels : scaled(pixels, { x: 0, y: 0, width, height }, size)
  if (facts.format !== 'jpg' && (facts.format === 'png' || !isOpaque(small))) {
    const png = await encodePng(small)
    if (png.length <= MOST_KEPT_PNG_BYTES || !isOpaque(small))
      return { extension: 'png', bytes: png, ...size }
  }
  return { extension: 'jpg', bytes: await encodeJpeg(small, KEPT_QUALITY), ...size }
}

async function show({ bytes, facts, focus }: Extract<PictureTask, { kind: 'show' }>): Promise<ShownPicture> {
  const widest = focus.isPortrait ? PORTRAIT_WIDTH : PICTURE_WIDTH
  if (facts.format === 'gif') return showGif(Buffer.from(bytes), facts, widest)
  const pixels = await decode(bytes, facts.format)
  const cut = cutFor(pixels, focus)
  const width = Math.min(widest, cut.width)
  const single = await encoded(facts.format, scaledTo(pixels, cut, width))
  const twice = Math.min(2 * width, cut.width)
  const double = twice > width ? await encoded(facts.format, scaledTo(pixels, cut, twice)) : null
  return {
    ready: {
      ...{ width, height: share1(cut.height, width / cut.width) },
      single: single.file,
      double: double?.file ?? null,
      isAnimated: false,
    },
    contents: new Map(
      [single, ...(double === null ? [] : [double])].map(({ file, content }) => [file.name, content]),
    ),
  }
}

/** Nothing of it is decoded: programs that show pictures of GIFs differ in too much. */
function showGif(bytes: Buffer, { width, height, isAnimated }: PictureFacts, widest: number): ShownPicture {
  const { file, content } = named('gif', { bytes: strippedGif(bytes), width, height })
  const shown = Math.min(widest, width)
  return {
    ready: { width: shown, height: share1(height, shown / width), single: file, double: null, isAnimated },
    contents: new Map([[file.name, content]]),
  }
}

/**
 * All of it, or as much of a tall picture as stands in a mail, as near to the focus as its edges let it; of a portrait a
 * square.
 */
export function cutFor({ width, height }: Pick<Pixels, 'width' | 'height'>, { x, y, isPortrait }: Crop): Cut {
  const wide = isPortrait ? Math.min(width, height) : width
  const tall = isPortrait ? wide : Math.min(height, Math.max(1, Math.round(width * MAX_HEIGHT_RATIO)))
  return {
    x: edge(x, { whole: width, part: wide }),
    y: edge(y, { whole: height, part: tall }),
    width: wide,
    height: tall,
  }
}

/** Where a part of a side begins that has the focus in its middle, if there is room. */
function edge(focus: number, { whole, part }: { readonly whole: number; readonly part: number }): number {
  return Math.min(Math.max(Math.round(focus * whole - part / 2), 0), whole - part)
}

function scaledTo(pixels: Pixels, cut: Cut, width: number): Pixels {
  return scaled(pixels, cut, { width, height: share1(cut.height, width / cut.width) })
}

function share1(side: number, share: number): number {
  return Math.max(1, Math.round(side * share))
}

interface Encoded {
  readonly file: PictureFile
  readonly content: Uint8Array
}

/** Drawings stay sharp as PNG; a photograph that came as one is lighter as JPEG. */
async function encoded(format: PictureFacts['format'], pixels: Pixels): Promise<Encoded> {
  if (format === 'jpg') return named('jpg', await lightJpeg(pixels))
  const png = { ...pixels, bytes: await encodePng(pixels) }
  if (png.bytes.length <= HEAVY_BYTES || !isOpaque(pixels)) return named('png', png)
  const jpeg = await lightJpeg(pixels)
  return jpeg.bytes.length < png.bytes.length ? named('jpg', jpeg) : named('png', png)
}

async function lightJpeg(pixels: Pixels): Promise<Content> {
  const flat = isOpaque(pixels) ? pixels : onWhite(pixels)
  let bytes = Buffer.alloc(0)
  for (const quality of QUALITIES) {
    bytes = Buffer.from(await encodeJpeg(flat, quality))
    if (bytes.length <= HEAVY_BYTES) break
  }
  return { ...pixels, bytes }
}

type Content = Pick<Pixels, 'width' | 'height'> & { readonly bytes: Buffer }

function named(extension: PictureExtension, { bytes, width, height }: Content): Encoded {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const type = pictureTypes[extension]
  const file = {
    name: `${sha256.slice(0, 32)}.${extension}`,
    sha256,
    type,
    bytes: bytes.length,
    width,
    height,
  }
  return { file, content: bytes }
}

const COMMENT = 0xfe
const PLAIN_TEXT = 0x01
const APPLICATION = 0xff

/** A GIF without comments, texts and what programs noted in it (XMP among them); how often it repeats stays. */
function strippedGif(file: Buffer): Buffer {
  const tableSize = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1))
  let at = 13 + tableSize(file.readUInt8(10))
  const kept = [file.subarray(0, at)]
  while (at < file.length && file.readUInt8(at) !== 0x3b) {
    const isExtension = file.readUInt8(at) === 0x21
    const start = isExtension ? at + 2 : at + 10 + tableSize(file.readUInt8(at + 9)) + 1
    const end = afterBlocks(file, start)
    if (!isExtension || isNeeded(file, at)) kept.push(file.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, Buffer.from([0x3b])])
}

function isNeeded(file: Buffer, at: number): boolean {
  const label = file.readUInt8(at + 1)
  if (label === COMMENT || label === PLAIN_TEXT) return false
  return label !== APPLICATION || file.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0'
}
