import SmtpConnection from 'nodemailer/lib/smtp-connection'
import type { Message } from '../../domain/ports.ts'
import { MAX_REPLY_BYTES, watchReplies } from './reply-watch.ts'
import type { Dialogue } from './smtp-dialogue.ts'
import { readOffer, type SmtpOffer } from './smtp-offer.ts'
import { createSender } from './smtp-sender.ts'
import { step } from './smtp-step.ts'
import type { SmtpServer } from './smtp-url.ts'

/** How long a server is waited for. */
export interface SmtpTimeouts {
  /** Finding the host, connecting to it and STARTTLS. */
  readonly connectMs: number
  readonly greetingMs: number
  /** Without a byte from the server, or one that it takes. */
  readonly silenceMs: number
  /** One step as a whole, however much the server says: opening a session, RSET, a message. */
  readonly stepMs: number
  readonly quitMs: number
}

/**
 * RFC 5321 section 4.5.3.2 asks for at least 5 minutes for a reply, and for 10 after the final dot: giving up earlier
 * there leaves a delivery uncertain that a slow server takes.
 */
export const defaultTimeouts: SmtpTimeouts = {
  connectMs: 60_000,
  greetingMs: 30_000,
  silenceMs: 600_000,
  stepMs: 1_800_000,
  quitMs: 5_000,
}

/** One connection to the server, greeted and logged in. */
export interface SmtpSession {
  /** Hands one message over; never throws. */
  send(message: Message): Promise<Dialogue>
  /** Whether another message may be sent over it. */
  isOpen(): boolean
  /** What the server said that it can do. */
  readonly offer: SmtpOffer
  /** Ends with QUIT. */
  close(): Promise<void>
}

/** Connects, greets, takes STARTTLS and logs in as the server asks. Rejects with Nodemailer's error. */
export async function openSmtpSession(server: SmtpServer, timeouts: SmtpTimeouts): Promise<SmtpSession> {
  const { stepMs, quitMs } = timeouts
  const connection = new SmtpConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    tls: { rejectUnauthorized: server.verifyCertificate },
    ...limits(timeouts),
  })
  // Errors reach the caller that waits for a step; one that comes while nobody waits closes the connection and is not reported.
  connection.on('error', () => {})
  try {
    await step(connection, stepMs, (done) => connection.connect(done))
    // Once connected, the last reply is the one to EHLO.
    const offer = readOffer(connection.lastServerResponse || '')
    const { auth } = server
    if (auth !== null) await step(connection, stepMs, (done) => connection.login({ ...auth }, done))
    const { _socket: socket } = connection
    if (!socket) throw new Error('the connection was closed')
    const watch = watchReplies(socket, {
      isPipelining: offer.pipelining,
      breakOff(error) {
        connection.emit('error', error)
        connection.close()
      },
    })
    return {
      send: createSender({ connection, socket, watch, offer, stepMs }),
      offer,
      isOpen: () => !connection.destroyed,
      close: () => quit(connection, quitMs),
    }
  } catch (error) {
    connection.close()
    throw error
  }
}

function limits({ connectMs, greetingMs, silenceMs }: SmtpTimeouts): SmtpConnection.Options {
  return {
    maxResponseSize: MAX_REPLY_BYTES,
    dnsTimeout: connectMs / 2,
    // Nodemailer counts the whole of connecting, greeting and STARTTLS against it.
    connectionTimeout: connectMs,
    greetingTimeout: greetingMs,
    socketTimeout: silenceMs,
    // A server that was given up on is not waited for, and nothing more reaches it.
    socketCloseTimeout: 0,
  }
}

/** Ends a session with QUIT, or without it where the server is slow. */
export async function quit(connection: SmtpConnection, timeoutMs: number): Promise<void> {
  if (connection.destroyed) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => connection.close(), timeoutMs)
    connection.once('end', () => {
      clearTimeout(timer)
      resolve()
    })
    connection.quit()
  })
}
