import { inflateSync } from 'node:zlib'

/**
 * Read by hand, since the renderer needs the file itself under another name: fontkit brings nine packages and writes no font, opentype.js
 * writes every outline again, of which a Chinese font has tens of thousands.
 */

/** What laying out a line needs to know of a font file. */
export interface FontFacts {
  /** What the renderer is to call it: files that are parts of one family would not be told apart otherwise. */
  readonly family: string
  /** The file under that name as SFNT (OpenType), which is what renderers read. */
  readonly bytes: Uint8Array
  covers(codePoint: number): boolean
  /** Of a character, as a share of the size it is set in. */
  advance(codePoint: number): number
}

/** Reads an OpenType file, or one in WOFF 1.0 (https://www.w3.org/TR/WOFF/). Throws a RangeError at anything else. */
export function readFont(file: Buffer, family: string): FontFacts {
  const isPacked = file.toString('latin1', 0, 4) === 'wOFF'
  const tables = isPacked ? tablesOfWoff(file) : tablesOf(file)
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (found === undefined) throw new RangeError(`The font has no table ${tag}.`)
    return found
  }
  const glyphOf = glyphFinder(table('cmap'))
  const unitsPerEm = table('head').readUInt16BE(18)
  const count = table('hhea').readUInt16BE(34)
  const metrics = table('hmtx')
  return {
    family,
    bytes: writtenFont(
      isPacked ? file.subarray(4, 8) : file.subarray(0, 4),
      new Map([...tables, ['name', nameTable(family)]]),
    ),
    covers: (codePoint) => glyphOf(codePoint) !== 0,
    advance: (codePoint) => metrics.readUInt16BE(Math.min(glyphOf(codePoint), count - 1) * 4) / unitsPerEm,
  }
}

function tablesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16
      const start = bytes.readUInt32BE(at + 8)
      return [
        bytes.toString('latin1', at, at + 4),
        bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
      ]
    }),
  )
}

const WOFF_HEADER = 44
const WOFF_ENTRY = 20

function tablesOfWoff(file: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: file.readUInt16BE(12) }, (_, index) => {
      const at = WOFF_HEADER + index * WOFF_ENTRY
      const start = file.readUInt32BE(at + 4)
      const [packed, length] = [file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)]
      const content = file.subarray(start, start + packed)
      return [
        file.toString('latin1', at, at + 4),
        packed < length ? inflateSync(content, { maxOutputLength: length }) : content,
      ]
    }),
  )
}

/** Without checksums, which no renderer asks for. */
function writtenFont(kind: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const header = Buffer.alloc(12 + tables.size * 16)
  kind.copy(header)
  header.writeUInt16BE(tables.size, 4)
  let start = header.length
  const contents = [...tables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, content], index) => {
      const at = 12 + index * 16
      header.write(tag, at, 'latin1')
      header.writeUInt32BE(start, at + 8)
      header.writeUInt32BE(content.length, at + 12)
      const padded = Buffer.alloc(Math.ceil(content.length / 4) * 4)
      content.copy(padded)
      start += padded.length
      return padded
    })
  return Buffer.concat([header, ...contents])
}

const WINDOWS = 3
const UNICODE = 1
const ENGLISH = 0x0409
/** Family, style, full name and PostScript name. */
const NAME_IDS = [1, 2, 4, 6]

function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16()
  const header = Buffer.alloc(6 + NAME_IDS.length * 12)
  header.writeUInt16BE(NAME_IDS.length, 2)
  header.writeUInt16BE(header.length, 4)
  for (const [index, id] of NAME_IDS.entries())
    for (const [field, value] of [WINDOWS, UNICODE, ENGLISH, id, text.length, 0].entries())
      header.writeUInt16BE(value, 6 + index * 12 + field * 2)
  return Buffer.concat([header, text])
}

/** By the formats 12 and 4 of `cmap`, which fonts of today have; glyph 0 stands for what a font has not. */
function glyphFinder(cmap: Buffer): (codePoint: number) => number {
  const formats = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4)),
  )
  const full = formats.find((format) => format.readUInt16BE(0) === 12)
  if (full !== undefined) return (codePoint) => glyphByGroups(full, codePoint)
  const basic = formats.find((format) => format.readUInt16BE(0) === 4)
  if (basic === undefined) throw new RangeError('The font has no table of characters that can be read.')
  return (codePoint) => glyphBySegments(basic, codePoint)
}

function glyphByGroups(format: Buffer, codePoint: number): number {
  let [low, high] = [0, format.readUInt32BE(12) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = 16 + middle * 12
    if (codePoint < format.readUInt32BE(at)) high = middle - 1
    else if (codePoint > format.readUInt32BE(at + 4)) low = middle + 1
    else return format.readUInt32BE(at + 8) + codePoint - format.readUInt32BE(at)
  }
  return 0
}

function glyphBySegments(format: Buffer, codePoint: number): number {
  const length = format.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length]
  for (let at = 0; at < length; at += 2) {
    if (codePoint > format.readUInt16BE(ends + at)) continue
    const start = format.readUInt16BE(starts + at)
    if (codePoint < start) return 0
    const [delta, offset] = [format.readUInt16BE(deltas + at), format.readUInt16BE(offsets + at)]
    if (offset === 0) return (codePoint + delta) & 0xffff
    const glyph = format.readUInt16BE(offsets + at + offset + 2 * (codePoint - start))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
