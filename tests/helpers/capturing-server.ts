import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onMessage, type ReceivedMessage } from './received-message.ts'
import { refusal } from './smtp-server.ts'

export interface CapturedMessage extends ReceivedMessage {
  readonly at: Date
}

/** With the angle brackets. */
export function messageIdOf({ raw }: CapturedMessage): string {
  return /^Message-ID: (.*)$/im.exec(raw.toString('latin1'))?.[1] ?? ''
}

export interface CapturingServer {
  readonly url: string
  readonly messages: CapturedMessage[]
  /** Resolves once so many messages were taken. */
  reached(count: number): Promise<void>
  /** Answers what it holds back, and so many more at once: everything, where it is not said. */
  letGo(more?: number): void
  close(): Promise<void>
}

export interface CapturingOptions {
  /** Messages that are answered at once; the answers to all others are held back until `letGo`. */
  readonly holdAfter?: number
  /** What a recipient is refused with: an SMTP code, or with words of its own. Left out, or null: taken. */
  readonly refuse?: (to: string) => number | readonly [code: number, text: string] | null
}

/** A real SMTP server on a free port of 127.0.0.1 that takes everything and keeps it. */
export async function startCapturingServer({
  holdAfter = Number.POSITIVE_INFINITY,
  refuse = () => null,
}: CapturingOptions = {}): Promise<CapturingServer> {
  const messages: CapturedMessage[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  const held: (() => void)[] = []
  let holdFrom = holdAfter
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    maxClients: 100,
    onRcptTo({ address }, _session, done) {
      const refused = refuse(address)
      if (refused === null) return done()
      const [code, text] =
        typeof refused === 'number' ? [refused, `4.7.1 ${address} is not taken now`] : refused
      done(refusal(code, text))
    },
    onData(stream, session, done) {
      const at = new Date()
      onMessage(stream, session, (message) => {
        messages.push({ at, ...message })
        const answer = done.bind(null, null, `2.0.0 taken as ${messages.length}`)
        if (messages.length > holdFrom) held.push(answer)
        else answer()
        for (const { count, resolve } of waiting) if (messages.length >= count) resolve()
      })
    },
  })
  // A client that is killed resets its connections; what that means is judged by what was captured.
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    reached: (count) =>
      new Promise((resolve) => (messages.length >= count ? resolve() : waiting.push({ count, resolve }))),
    letGo(more = Number.POSITIVE_INFINITY) {
      holdFrom = messages.length + more
      for (const answer of held.splice(0)) answer()
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
