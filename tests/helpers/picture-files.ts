import { crc32, deflateSync } from 'node:zlib'
import { encodeJpeg, encodePng } from '../../src/media/codecs.ts'
import type { Pixels } from '../../src/media/pixels.ts'
import { seededRandom } from './seeded-random.ts'

type Colour = readonly [red: number, green: number, blue: number, cover?: number]

/** A plane of one colour, with another one in its upper left corner: so it can be told how it was turned. */
export function aPlane(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  colour: Colour = [40, 90, 200],
  corner: Colour = [220, 30, 30],
): Pixels {
  const lineOf = (hasCorner: boolean) =>
    Array.from({ length: width }, (_, x) => (hasCorner && x < width / 3 ? corner : colour)).flatMap(
      ([red, green, blue, cover = 255]) => [red, green, blue, cover],
    )
  const [upper, lower] = [lineOf(true), lineOf(false)]
  const data = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += 1) data.set(y < height / 3 ? upper : lower, y * width * 4)
  return { width, height, data }
}

/** A photograph's size in bytes comes from its grain. */
export function aGrainyPlane(size: Pick<Pixels, 'width' | 'height'>, grain: number): Pixels {
  const plane = aPlane(size)
  const random = seededRandom(7)
  for (let at = 0; at < plane.data.length; at += 4) {
    const more = Math.floor(random() * grain)
    for (let channel = at; channel < at + 3; channel += 1)
      plane.data[channel] = (plane.data[channel] ?? 0) + more
  }
  return plane
}

export const colourAt = ({ data, width }: Pixels, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
]

export function aPngOf(pixels: Pixels): Promise<Buffer> {
  return encodePng(pixels)
}

export function aJpegOf(pixels: Pixels, quality = 90): Promise<Buffer> {
  return encodeJpeg(pixels, quality)
}

/** What a phone writes before the picture: how it was held, and where. */
export const GPS_MARK = 'GPS-48.2082N-16.3738E'

export function withExif(jpeg: Buffer, orientation: number): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(1, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(GPS_MARK)])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)])
}

/** A PNG that says that it is so large, and holds next to nothing. */
export function aPngBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const
  ends[0].writeUInt32BE(content.length)
  ends[1].writeUInt32BE(crc32(named))
  return Buffer.concat([ends[0], named, ends[1]])
}

interface GifSize {
  readonly width: number
  readonly height: number
  readonly frames: number
}

/** A GIF of so many equal frames, with a comment and a note of a program in it. */
export function aGif({ width, height, frames }: GifSize): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width, 0)
  size.writeUInt16LE(height, 2)
  const frame = Buffer.concat([
    Buffer.from([0x21, 0xf9, 4, 0, 10, 0, 0, 0]),
    Buffer.from([0x2c, 0, 0, 0, 0]),
    size,
    // One colour: clear, 0, end, in three bits each.
    Buffer.from([0, 2, 2, 0x44, 0x01, 0]),
  ])
  return Buffer.concat([
    Buffer.from('GIF89a', 'latin1'),
    size,
    Buffer.from([0x80, 0, 0, 200, 30, 30, 255, 255, 255]),
    Buffer.from([0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0]),
    Buffer.from([0x21, 0xfe, GPS_MARK.length, ...Buffer.from(GPS_MARK), 0]),
    ...Array.from({ length: frames }, () => frame),
    Buffer.from([0x3b]),
  ])
}

export const anSvg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.domain)</script></svg>',
)
