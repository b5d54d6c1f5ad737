import mammoth from 'mammoth'

/** Unpacked, a report of a thousand pages has less. */
const MAX_UNPACKED_BYTES = 100_000_000

/**
 * The HTML of a Word document, without its pictures; null where the file is none, or would unpack to more than any text has.
 * It is read here, in the browser, so that a hostile file meets one tab and not the server.
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string | null> {
  const size = unpackedSize(bytes)
  if (size === null || size > MAX_UNPACKED_BYTES) return null
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: Uint8Array.from(bytes).buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    return value
  } catch (error) {
    // The reader throws plain errors about whatever a broken document lacks.
    if (error instanceof Error) return null
    throw error
  }
}

/** The bytes that a ZIP archive says it holds, by its central directory (APPNOTE 4.3.12); null where it is none. */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  let [at, size] = [view.getUint32(end + 16, true), 0]
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    size += view.getUint32(at + 24, true)
    at += ENTRY_BYTES + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)
  }
  return size
}

const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const END = 0x06054b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (view.getUint32(at, true) === END) return at
  return null
}
