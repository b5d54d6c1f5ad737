import encode from '@jsquash/jpeg/encode.js'
import { aGrainyPlane, aJpegOf, aPlane, withExif } from './picture-files.ts'

const WIDTH = 4_032
const HEIGHT = 3_024
const STRIP = 16

/**
 * A photograph as a phone takes one: 12 megapixels and as many megabytes, held upright, with its place. One strip of grain is
 * encoded and set as often below itself as it takes, with restart markers between (ITU-T T.81, B.2.1): to encode all of it
 * would take half a minute.
 */
export async function aPhonePhotograph(): Promise<Buffer> {
  await aJpegOf(aPlane({ width: 16, height: 16 })) // brings the encoder up
  const grain = aGrainyPlane({ width: WIDTH, height: STRIP }, 120)
  const strip = Buffer.from(await encode(grain as ImageData, { quality: 95, progressive: false }))
  const [frame, scan] = [segmentAt(strip, 0xc0), segmentAt(strip, 0xda)]
  const body = scan + 2 + strip.readUInt16BE(scan + 2)
  const head = Buffer.from(strip.subarray(0, scan))
  head.writeUInt16BE(HEIGHT, frame + 5)
  const sampling = strip.readUInt8(frame + 11)
  const [across, down] = [8 * (sampling >> 4), 8 * (sampling & 15)]
  const restart = Buffer.from([0xff, 0xdd, 0, 4, 0, 0])
  restart.writeUInt16BE((WIDTH / across) * (STRIP / down), 4)
  const rows = Array.from({ length: HEIGHT / STRIP }, (_, row) => [
    strip.subarray(body, -2),
    Buffer.from(row === HEIGHT / STRIP - 1 ? [0xff, 0xd9] : [0xff, 0xd0 + (row % 8)]),
  ])
  return withExif(Buffer.concat([head, restart, strip.subarray(scan, body), ...rows.flat()]), 6)
}

function segmentAt(jpeg: Buffer, marker: number): number {
  let at = 2
  while (jpeg.readUInt8(at + 1) !== marker) at += 2 + jpeg.readUInt16BE(at + 2)
  return at
}
