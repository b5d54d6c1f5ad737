/** Text as the bytes that programs write lists in; a mark is a byte order mark. */
export const textEncoders = {
  'UTF-8': (text: string) => Buffer.from(text),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GB18030: encodeGb18030,
} as const

/** Everyday characters, of one or two bytes. */
export function encodeGb18030(text: string): Buffer {
  return encodeAs('gb18030', text)
}

/** Text in any encoding that `TextDecoder` reads by one or two bytes a character; EUC-JP without its third set. */
export function encodeAs(encoding: string, text: string): Buffer {
  const table = tableOf(encoding)
  const bytesOf = (character: string) => {
    const bytes = table.get(character)
    if (bytes === undefined) throw new RangeError(`“${character}” is not in ${encoding}.`)
    return bytes
  }
  return Buffer.from([...text].flatMap(bytesOf))
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes))
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes)
  }
  for (let byte = 0; byte < 0x100; byte += 1) add([byte])
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) add([lead, trail])
  tables.set(encoding, table)
  return table
}
