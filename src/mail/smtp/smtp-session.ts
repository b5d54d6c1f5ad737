import type { Socket } from 'node:net'
import { Readable, Transform } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import SmtpConnection from 'nodemailer/lib/smtp-connection'
import type { Message } from '../../domain/ports.ts'
import type { DialoguePhase } from '../../domain/sending/smtp-outcome.ts'
import { MAX_REPLY_BYTES, type ReplyWatch, watchReplies } from './reply-watch.ts'
import { type Dialogue, failureOf, repliedTooEarly, type SmtpFailure } from './smtp-dialogue.ts'
import { readOffer, type SmtpOffer, whyNotSendable } from './smtp-offer.ts'
import { isAcceptance, oneLineReply, replyCode } from './smtp-reply.ts'
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

/** A connection that is greeted and logged in, and what watches over it. */
interface SmtpLink {
  readonly connection: SmtpConnection
  readonly socket: Socket
  readonly watch: ReplyWatch
  readonly offer: SmtpOffer
  readonly stepMs: number
}

/** Hands over one message after the other. After a refusal the server may still hold the transaction open: RSET. */
function createSender(link: SmtpLink): (message: Message) => Promise<Dialogue> {
  let needsReset = false
  return async (message) => {
    const refusal = whyNotSendable(message, link.offer)
    if (refusal !== null) return refusal
    if (needsReset) {
      const failure = await reset(link)
      if (failure !== null) return { end: 'failed', phase: 'envelope', failure }
    }
    const dialogue = await sendMessage(link, message)
    link.watch.expect(0)
    needsReset = dialogue.end === 'failed'
    return dialogue
  }
}

/** To MAIL, RCPT and DATA. */
const ENVELOPE_REPLIES = 3

async function sendMessage(link: SmtpLink, { envelope, raw }: Message): Promise<Dialogue> {
  const { connection, watch, stepMs } = link
  let phase: DialoguePhase = 'envelope'
  // To Nodemailer any 2xx will do where 354 is due.
  const body = new ReadyBody(raw, () => {
    if (isToldToGoOn(link)) {
      phase = 'data'
      watch.expect(1)
    } else {
      watch.distrust()
      connection.close()
    }
  })
  watch.expect(ENVELOPE_REPLIES, refusedGoAhead)
  const { from, to } = envelope
  try {
    const result = await step<{ response: string }>(connection, stepMs, (done) =>
      connection.send({ from, to: [to], size: raw.length }, body, done),
    )
    return await judge(link, phase, readAnswer(result?.response ?? ''))
  } catch (error) {
    return await judge(link, phase, failureOf(error))
  }
}

/** Whether the last reply is a 354 to DATA, with no other before its turn. */
function isToldToGoOn({ connection, watch }: SmtpLink): boolean {
  return (
    replyCode(connection.lastServerResponse || '') === 354 && watch.missing() === 0 && !watch.isOutOfStep()
  )
}

/**
 * With PIPELINING a server may say 354 to DATA although it refused the recipient. Nodemailer then ends an empty message
 * (RFC 2920 section 3.1); should the recipient have been taken after all, that is what they would get.
 */
function refusedGoAhead([, rcpt = '', data = '']: readonly string[]): Error | null {
  if (rcpt.startsWith('2') || !data.startsWith('3')) return null
  return Object.assign(new Error('Recipient refused'), { response: rcpt, command: 'RCPT TO' })
}

type Answer = { readonly accepted: string } | SmtpFailure

function readAnswer(response: string): Answer {
  const reply = oneLineReply(response)
  return isAcceptance(response)
    ? { accepted: reply }
    : { code: null, reply, command: 'DATA', kind: null, cause: null }
}

/**
 * What an answer is worth. One that comes while the message is still leaving refuses it, but cannot have taken it; and
 * where replies came out of turn no answer is worth anything. A connection after which the two sides may not agree on
 * where they are is closed.
 */
async function judge(link: SmtpLink, phase: DialoguePhase, answer: Answer): Promise<Dialogue> {
  const { connection, watch } = link
  const isEarly = phase === 'data' && (await isStillLeaving(link))
  const isVoid = watch.isOutOfStep() || (isEarly && 'accepted' in answer)
  const worth = isVoid ? repliedTooEarly(connection.lastServerResponse || '') : answer
  if ('accepted' in worth) return { end: 'accepted', reply: worth.accepted }
  if (isEarly || worth.code === null) connection.close()
  return { end: 'failed', phase, failure: worth }
}

/** Over TLS a write that has ended says so one turn later. */
async function isStillLeaving({ socket }: SmtpLink): Promise<boolean> {
  if (socket.writableLength === 0) return false
  await nextTurn()
  return socket.writableLength > 0
}

/** Null where the session can take a message again; it is closed where it cannot. */
async function reset({ connection, watch, stepMs }: SmtpLink): Promise<SmtpFailure | null> {
  watch.expect(1)
  try {
    await step(connection, stepMs, (done) => connection.reset(done))
    return null
  } catch (error) {
    connection.close()
    return { ...failureOf(error), code: null } // whatever it says, it is not about the next message
  }
}

const CRLF = Buffer.from('\r\n')

/**
 * A message as a body for Nodemailer's connection. `onRead` is called when it begins to leave, which is when the server
 * has answered DATA with 354, not before.
 *
 * On its way to the socket Nodemailer looks at every single byte, for dots that begin a line (RFC 5321 section 4.5.2)
 * and for bare line ends: nearly half of what sending a message costs. A message has neither (see `Message.raw`), so
 * this one is put behind that step; what ends the data is still Nodemailer's.
 */
class ReadyBody extends Readable {
  readonly #raw: Buffer
  readonly #onRead: () => void

  constructor(raw: Buffer, onRead: () => void) {
    super()
    this.#raw = raw
    this.#onRead = onRead
  }

  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    this.#onRead()
    const isReady = isDotFree(this.#raw) && this.#raw.subarray(-CRLF.length).equals(CRLF)
    if (isReady && destination instanceof Transform) {
      destination.push(this.#raw.subarray(0, -CRLF.length))
      // The last line end goes the long way, so that Nodemailer sees that there is one.
      destination.end(CRLF)
    } else destination.end(this.#raw)
    return destination
  }
}

/** Whether no line begins with a dot. */
function isDotFree(raw: Buffer): boolean {
  return raw[0] !== 0x2e && !raw.includes('\n.')
}
