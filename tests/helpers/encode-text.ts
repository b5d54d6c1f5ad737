/** Text as the bytes that programs write lists in; a mark is a byte order mark. */
export const textEncoders = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GB18030: encodeGb18030,
} as const

/** Only characters of one or two bytes: ASCII and everyday Chinese. */
export function encodeGb18030(text: string): Buffer {
  const bytesOf = (character: string) => {
    if (character < '\u0080') return [character.charCodeAt(0)]
    const bytes = gbkBytes.get(character)
    if (bytes === undefined)
      throw new RangeError(`U+${character.charCodeAt(0).toString(16)} has no two bytes.`)
    return bytes
  }
  return Buffer.from([...text].flatMap(bytesOf))
}

const decoder = new TextDecoder('gb18030')
const gbkBytes = new Map<string, number[]>()
for (let lead = 0x81; lead < 0xff; lead += 1)
  for (let trail = 0x40; trail < 0xff; trail += 1)
    gbkBytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
