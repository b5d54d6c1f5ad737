import { afterBlocks } from './picture-facts.ts'

const COMMENT = 0xfe
const PLAIN_TEXT = 0x01
const APPLICATION = 0xff

/** A GIF without comments, texts and what programs noted in it (XMP among them); how often it repeats stays. */
export function strippedGif(file: Buffer): Buffer {
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
