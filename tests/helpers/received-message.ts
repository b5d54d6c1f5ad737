import type { Readable } from 'node:stream'
import type { SMTPServerSession } from 'smtp-server'

export interface ReceivedMessage {
  readonly from: string
  readonly to: string
  readonly raw: Buffer
}

/** Waits for what a client sends; one that goes away in the middle has sent nothing. */
export function onMessage(
  stream: Readable,
  { envelope: { mailFrom, rcptTo } }: SMTPServerSession,
  take: (message: ReceivedMessage) => void,
): void {
  const from = mailFrom === false ? '' : mailFrom.address
  const to = rcptTo.map(({ address }) => address).join(',')
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => take({ from, to, raw: Buffer.concat(chunks) }))
}
