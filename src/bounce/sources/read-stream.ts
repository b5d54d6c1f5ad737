import type { Incoming } from '../take-in.ts'
import { MAX_MESSAGE_BYTES, withoutFromLine } from './split-mbox.ts'

/** One message from a stream, as a mail server pipes it into a program. The stream is read to its end. */
export async function* readStream(stream: AsyncIterable<Buffer>): AsyncGenerator<Incoming> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    if (size < MAX_MESSAGE_BYTES) chunks.push(chunk)
    size += chunk.length
  }
  yield { raw: withoutFromLine(Buffer.concat(chunks)), settle: async () => {} }
}
