import SmtpConnection from 'nodemailer/lib/smtp-connection'
import { needsSmtpUtf8 } from '../domain/address.ts'
import type { DialoguePhase } from '../domain/delivery.ts'
import type { Message } from '../domain/ports.ts'
import { ReadyBody } from './ready-body.ts'
import type { Dialogue } from './smtp-dialogue.ts'
import { failureOf, type SmtpFailure } from './smtp-failure.ts'
import { oneLineReply } from './smtp-reply.ts'
import type { SmtpServer } from './smtp-url.ts'

/** One connection to the server, greeted and logged in. */
export interface SmtpSession {
  /** Hands one message over; never throws. */
  send(message: Message): Promise<Dialogue>
  /** Whether another message may be sent over it. */
  isOpen(): boolean
  /** Ends with QUIT. */
  close(): Promise<void>
}

// Nodemailer counts the whole of connecting, greeting and STARTTLS against `connectionTimeout`: 30 s for the
// connection and 30 s for the greeting. The socket's timeout is the only one for replies. RFC 5321 section 4.5.3.2 asks
// for at least 5 minutes, and for 10 after the final dot: giving up earlier there leaves a delivery uncertain that a
// slow server takes.
const TIMEOUTS = {
  dnsTimeout: 30_000,
  connectionTimeout: 60_000,
  greetingTimeout: 30_000,
  socketTimeout: 600_000,
}
const QUIT_TIMEOUT_MS = 5_000

/** Connects, greets, takes STARTTLS and logs in as the server asks. Rejects with Nodemailer's error. */
export async function openSmtpSession(server: SmtpServer): Promise<SmtpSession> {
  const connection = new SmtpConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: server.requireTls,
    tls: { rejectUnauthorized: server.verifyCertificate },
    ...TIMEOUTS,
  })
  // Errors reach whoever waits for a step; one that comes while nobody waits closes the connection and is no news.
  connection.on('error', () => {})
  try {
    await step(connection, (done) => connection.connect(done))
    // Once connected, the last reply is the one to EHLO.
    const offersSmtpUtf8 = /^\d{3}[ -]SMTPUTF8\b/im.test(connection.lastServerResponse || '')
    const { auth } = server
    if (auth !== null) await step(connection, (done) => connection.login({ ...auth }, done))
    return {
      send: createSender(connection, offersSmtpUtf8),
      isOpen: () => !connection.destroyed,
      close: () => quit(connection),
    }
  } catch (error) {
    connection.close()
    throw error
  }
}

/** After a refusal the server may still hold the transaction open, so the next message begins with RSET. */
function createSender(connection: SmtpConnection, offersSmtpUtf8: boolean): SmtpSession['send'] {
  let needsReset = false
  return async (message) => {
    if (needsSmtpUtf8(message.envelope.to) && !offersSmtpUtf8)
      return { end: 'not-possible', reply: 'the server does not offer SMTPUTF8' }
    if (needsReset) {
      const failure = await reset(connection)
      if (failure !== null) return { end: 'failed', phase: 'envelope', failure }
    }
    const dialogue = await sendMessage(connection, message)
    needsReset = dialogue.end === 'failed'
    return dialogue
  }
}

function sendMessage(connection: SmtpConnection, { envelope, raw }: Message): Promise<Dialogue> {
  let phase: DialoguePhase = 'envelope'
  const body = new ReadyBody(raw, () => {
    phase = 'data'
  })
  return new Promise((resolve) => {
    connection.send({ from: envelope.from, to: [envelope.to] }, body, (error, result) => {
      resolve(
        error || result === undefined
          ? { end: 'failed', phase, failure: failureOf(error) }
          : { end: 'accepted', reply: oneLineReply(result.response) },
      )
    })
  })
}

/** Null where the session can take a message again; it is closed where it cannot. */
async function reset(connection: SmtpConnection): Promise<SmtpFailure | null> {
  try {
    await step(connection, (done) => connection.reset(done))
    return null
  } catch (error) {
    connection.close()
    return { ...failureOf(error), code: null } // whatever it says, it is not about the next message
  }
}

/** Ends a session with QUIT, or without it where the server is slow. */
export async function quit(connection: SmtpConnection): Promise<void> {
  if (connection.destroyed) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => connection.close(), QUIT_TIMEOUT_MS)
    connection.once('end', () => {
      clearTimeout(timer)
      resolve()
    })
    connection.quit()
  })
}

/** One step with a callback, which also ends when the connection does: then Nodemailer does not always call back. */
export function step(
  connection: SmtpConnection,
  start: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const onEnd = () => settle(new Error('the connection was closed'))
    const settle = (error?: Error | null) => {
      connection.off('error', settle)
      connection.off('end', onEnd)
      if (error) reject(error)
      else resolve()
    }
    connection.on('error', settle)
    connection.on('end', onEnd)
    start(settle)
  })
}
