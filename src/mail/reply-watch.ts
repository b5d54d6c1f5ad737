import type { Socket } from 'node:net'

/**
 * Counts the replies of a server as they arrive. A reply belongs to the command that it answers, but Nodemailer gives
 * it to whichever is next: one reply too many, and the 250 to RCPT becomes the acceptance of the message. So every step
 * says how many replies it waits for, and once there was another nothing that the server says counts any more.
 */
export interface ReplyWatch {
  /** Begins a step: so many replies may come. */
  expect(count: number): void
  /** How many of them are still to come. */
  missing(): number
  /** Whether a reply came before the command that it would answer. */
  isOutOfTurn(): boolean
}

/** What one step may bring; a reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5). */
export const MAX_REPLY_BYTES = 65_536

/**
 * Without PIPELINING no command leaves before the reply to the one before it, so that two replies never come at once.
 * `onFlood` is called when a step brought too much, also of what is no reply.
 */
export function watchReplies(
  socket: Socket,
  { isPipelining, onFlood }: { readonly isPipelining: boolean; readonly onFlood: () => void },
): ReplyWatch {
  let missing = 0
  let isOutOfTurn = false
  let sizeBytes = 0
  let rest = ''

  // Before Nodemailer's own listener: what it makes of a chunk is judged by what the whole chunk was.
  socket.prependListener('data', (chunk: Buffer) => {
    sizeBytes += chunk.length
    if (sizeBytes > MAX_REPLY_BYTES) return onFlood()
    const lines = `${rest}${chunk.toString('latin1')}`.split('\n')
    rest = lines.pop() ?? ''
    const count = lines.filter(isEndOfReply).length
    if (count > (isPipelining ? missing : Math.min(missing, 1))) isOutOfTurn = true
    missing -= count
  })

  return {
    expect(count) {
      missing = count
      sizeBytes = 0
    },
    missing: () => missing,
    isOutOfTurn: () => isOutOfTurn,
  }
}

/** Not an empty line, nor one that another follows; nor 421, which may come at any time (RFC 5321 section 3.8). */
function isEndOfReply(line: string): boolean {
  return line.trim() !== '' && !/^\d+-|^421/.test(line)
}
