import { amount, type Message, msg } from '../../domain/language/message.ts'
import type { Message as Mail, Transport } from '../../domain/ports.ts'
import type { DeliveryOutcome } from '../../domain/sending/delivery.ts'
import { endOfSentence } from '../../domain/sending/quoted-reply.ts'
import { DiglotError } from '../../errors.ts'
import {
  type Dialogue,
  type FailedDialogue,
  failureOf,
  hitConnectionLimit,
  outcomeOfDialogue,
  type SmtpFailure,
  wasStale,
} from './smtp-dialogue.ts'
import { defaultTimeouts, openSmtpSession, type SmtpSession, type SmtpTimeouts } from './smtp-session.ts'
import type { SmtpServer } from './smtp-url.ts'

export interface SmtpTransport extends Transport {
  /**
   * Opens the first connection, with STARTTLS and login, so that a wrong password stops a send before anything is
   * claimed. Throws `SMTP_FAILED` with the server's line.
   */
  verify(): Promise<void>
}

/**
 * Hands messages to an SMTP server, each exactly once. Connections are kept for the next message; there are as many as
 * there are deliveries at a time, which the sender decides.
 *
 * Nodemailer's own pool is not used: it puts a message back into its queue when a connection closes, also when the
 * server may have taken it already.
 */
export function createSmtpTransport(
  server: SmtpServer,
  timeouts: SmtpTimeouts = defaultTimeouts,
): SmtpTransport {
  const idle: SmtpSession[] = []
  const busy = new Set<SmtpSession>()
  /** Whether each connection that is being opened is opened. */
  const opening = new Set<Promise<boolean>>()
  const underWay = new Set<Promise<DeliveryOutcome>>()
  const seats = createSeats()
  let maxSizeBytes: number | null = null
  let isClosing = false

  function takeIdle(): SmtpSession | undefined {
    let session = idle.pop()
    while (session !== undefined && !session.isOpen()) session = idle.pop()
    return session
  }

  async function keep(session: SmtpSession): Promise<void> {
    busy.delete(session)
    if (isClosing) await session.close()
    else if (session.isOpen()) idle.push(session)
    seats.wake()
  }

  async function sendOver(session: SmtpSession, message: Mail): Promise<Dialogue> {
    busy.add(session)
    const dialogue = await session.send(message)
    await keep(session)
    return dialogue
  }

  /** A connection that is refused beside others costs the message nothing: it goes over one of those. */
  async function handOver(message: Mail): Promise<DeliveryOutcome> {
    for (;;) {
      const reused = takeIdle()
      if (reused !== undefined) {
        const dialogue = await sendOver(reused, message)
        if (!wasStale(dialogue)) return outcomeOfDialogue(dialogue)
      }
      const dialogue = await overFreshSession(message)
      if (!hitConnectionLimit(dialogue) || !(await anotherIsOpen())) return outcomeOfDialogue(dialogue)
      seats.learn(busy.size + idle.length + opening.size)
      while (idle.length === 0 && busy.size > 0) await seats.nextFree()
    }
  }

  /** Connections that are only being opened are waited for, since a server that is gone opens none of them. */
  async function anotherIsOpen(): Promise<boolean> {
    if (busy.size + idle.length > 0) return true
    const first = [...opening].map(async (isOpened) => (await isOpened) || Promise.reject())
    return Promise.any(first).catch(() => false)
  }

  async function overFreshSession(message: Mail): Promise<Dialogue> {
    const attempt = tryToOpen(server, timeouts)
    const isOpened = attempt.then((opened) => 'session' in opened)
    opening.add(isOpened)
    const opened = await attempt
    opening.delete(isOpened)
    if ('failure' in opened) {
      seats.wake()
      return opened
    }
    maxSizeBytes = opened.session.offer.maxSizeBytes
    return sendOver(opened.session, message)
  }

  return {
    deliver(message) {
      const delivery = handOver(message)
      underWay.add(delivery)
      return delivery.finally(() => underWay.delete(delivery))
    },

    async admit({ raw }) {
      if (maxSizeBytes !== null && raw.length > maxSizeBytes)
        throw tooLarge(server, { sizeBytes: raw.length, maxSizeBytes })
      return seats.take()
    },

    async verify() {
      const opened = await tryToOpen(server, timeouts)
      if ('failure' in opened) throw sessionRefused(server, opened.failure)
      maxSizeBytes = opened.session.offer.maxSizeBytes
      await keep(opened.session)
    },

    async close() {
      isClosing = true
      await Promise.allSettled(underWay)
      await Promise.all(idle.splice(0).map((session) => session.close()))
    },
  }
}

async function tryToOpen(
  server: SmtpServer,
  timeouts: SmtpTimeouts,
): Promise<{ readonly session: SmtpSession } | FailedDialogue> {
  try {
    return { session: await openSmtpSession(server, timeouts) }
  } catch (error) {
    return { end: 'failed', phase: 'connect', failure: failureOf(error) }
  }
}

function tooLarge(
  { host, port }: SmtpServer,
  { sizeBytes, maxSizeBytes }: { readonly sizeBytes: number; readonly maxSizeBytes: number },
): DiglotError {
  return new DiglotError(
    'SMTP_FAILED',
    msg`The SMTP server ${host}:${port} takes mails of up to ${amount(maxSizeBytes)} bytes, and this one has ${amount(sizeBytes)}; it was not handed over, and nothing is lost.`,
    {
      where: 'SMTP_URL',
      hint: msg`Have the limit of the server raised (Postfix: message_size_limit) and run the command again, or end this send by \`diglot cancel\` and send a shorter issue.`,
    },
  )
}

function sessionRefused({ host, port }: SmtpServer, { reply, kind, cause }: SmtpFailure): DiglotError {
  return new DiglotError(
    'SMTP_FAILED',
    msg`The SMTP server ${host}:${port} gave no session: ${endOfSentence(reply)}`,
    {
      where: 'SMTP_URL',
      hint: hintFor(kind, reply),
      cause,
    },
  )
}

function hintFor(kind: string | null, reply: string): Message {
  if (kind === 'EAUTH')
    return msg`Check user and password in SMTP_URL; special characters in them are percent-encoded.`
  if (kind === 'ETLS' || /certificate|\bssl\b|\btls\b|starttls/i.test(reply))
    return msg`Check that host, port and scheme in SMTP_URL fit (smtps: is TLS at once, smtp: is STARTTLS), and that the certificate of the server is valid for this host.`
  return msg`Check host and port in SMTP_URL, and that the server can be reached from here.`
}

/**
 * How many messages may be under way at a time. A server says nowhere how many connections it takes; it refuses one more.
 * From then on no more are tried than it took, but for one more now and then: it may have been busy.
 */
interface Seats {
  /** Waits for a seat; what comes back leaves it. */
  take(): Promise<() => void>
  /** A connection was refused while so many others were open. */
  learn(connections: number): void
  /** When the next connection is free, or closed. */
  nextFree(): Promise<void>
  wake(): void
}

/** Messages after which one more connection is tried. */
const TRY_MORE_AFTER = 200

function createSeats(): Seats {
  const waiting: (() => void)[] = []
  const queue: (() => void)[] = []
  let most = Number.POSITIVE_INFINITY
  let taken = 0
  let sinceChange = 0

  function leave(): void {
    taken -= 1
    sinceChange += 1
    if (sinceChange >= TRY_MORE_AFTER) {
      most += 1
      sinceChange = 0
    }
    while (taken < most && queue.length > 0) {
      taken += 1
      queue.shift()?.()
    }
  }

  return {
    async take() {
      if (taken < most) taken += 1
      else await new Promise<void>((resolve) => queue.push(resolve))
      return leave
    },
    learn(connections) {
      most = Math.max(1, connections)
      sinceChange = 0
    },
    nextFree: () => new Promise((resolve) => waiting.push(resolve)),
    wake: () => waiting.shift()?.(),
  }
}
