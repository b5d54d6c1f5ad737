import { open } from 'node:fs/promises'
import { MAX_MESSAGE_BYTES } from './split-mbox.ts'

/** The message in a file; of one that is longer than any mail, its beginning. */
export async function readMessageFile(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const raw = Buffer.alloc(Math.min(size, MAX_MESSAGE_BYTES))
    let length = 0
    while (length < raw.length) {
      const { bytesRead } = await file.read(raw, length, raw.length - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return raw.subarray(0, length)
  } finally {
    await file.close()
  }
}
