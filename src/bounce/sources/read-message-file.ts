import { openRegularFile, readAtMost } from '../../files/regular-file.ts'
import { MAX_MESSAGE_BYTES } from './split-mbox.ts'

/** The message in a file; of one that is longer than any mail, its beginning. */
export async function readMessageFile(path: string, within?: string): Promise<Buffer> {
  const file = await openRegularFile(path, { within })
  try {
    return await readAtMost(file, MAX_MESSAGE_BYTES)
  } finally {
    await file.close()
  }
}
