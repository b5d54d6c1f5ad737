import type { Socket } from 'node:net'

/**
 * Reads the replies of a server along with Nodemailer, and before it. A reply belongs to the command that it answers,
 * but Nodemailer gives it to whichever is next: one reply too many, and the 250 to RCPT becomes the acceptance of the
 * message. So every step says how many replies it waits for, and once there was another nothing that the server says
 * counts any more.
 */
export interface ReplyWatch {
  /** Begins a step: so many replies may come. An error that `judge` finds in them breaks the connection off. */
  expect(count: number, judge?: (replies: readonly string[]) => Error | null): void
  /** How many of them are still to come. */
  missing(): number
  /** Whether a reply came before the command that it would answer. For good: there is no telling where it stands. */
  isOutOfStep(): boolean
  /** Finds the server out of turn for another reason. */
  distrust(): void
}

/** What one step may bring; a reply line has at most 512 octets (RFC 5321 section 4.5.3.1.5). */
export const MAX_REPLY_BYTES = 65_536

interface WatchOptions {
  /** Where not, no command leaves before the reply to the one before it, so that two replies never come at once. */
  readonly isPipelining: boolean
  readonly breakOff: (error: Error) => void
}

export function watchReplies(socket: Socket, { isPipelining, breakOff }: WatchOptions): ReplyWatch {
  const readChunk = createReader()
  let expected = 0
  let replies: string[] = []
  let judge: (replies: readonly string[]) => Error | null = () => null
  let sizeBytes = 0
  let isOutOfStep = false

  // Before Nodemailer's own listener: what it makes of the first reply depends on whether there is a second one.
  socket.prependListener('data', (chunk: Buffer) => {
    sizeBytes += chunk.length
    if (sizeBytes > MAX_REPLY_BYTES)
      return breakOff(new Error(`the server said more than ${MAX_REPLY_BYTES} bytes at once`))
    const fresh = readChunk(chunk)
    replies.push(...fresh)
    if (replies.length > expected || (fresh.length > 1 && !isPipelining)) isOutOfStep = true
    const error = judge(replies)
    if (error !== null) breakOff(error)
  })

  return {
    expect(count, judgeReplies = () => null) {
      expected = count
      judge = judgeReplies
      replies = []
      sizeBytes = 0
    },
    missing: () => expected - replies.length,
    isOutOfStep: () => isOutOfStep,
    distrust() {
      isOutOfStep = true
    },
  }
}

/**
 * Cuts what comes into replies, as Nodemailer does. A 421 is left out: it may come at any time (RFC 5321 section 3.8).
 */
function createReader(): (chunk: Buffer) => readonly string[] {
  let rest = ''
  let reply: string[] = []
  return (chunk) => {
    const lines = `${rest}${chunk.toString('latin1')}`.split(/\r?\n/)
    rest = lines.pop() ?? ''
    const ended: string[] = []
    for (const line of lines) {
      if (reply.length === 0 && line.trim() === '') continue
      reply.push(line)
      if (/^\d+-/.test(line)) continue
      if (!line.startsWith('421')) ended.push(reply.join('\n'))
      reply = []
    }
    return ended
  }
}
