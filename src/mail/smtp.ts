import type { DeliveryOutcome } from '../domain/delivery.ts'
import type { Message, Transport } from '../domain/ports.ts'
import { DiglotError } from '../errors.ts'
import { type FailedDialogue, outcomeOfDialogue, wasStale } from './smtp-dialogue.ts'
import { failureOf, type SmtpFailure } from './smtp-failure.ts'
import { openSmtpSession, type SmtpSession } from './smtp-session.ts'
import { defaultTimeouts, type SmtpTimeouts } from './smtp-timeouts.ts'
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
  const underWay = new Set<Promise<DeliveryOutcome>>()
  let isClosing = false

  function takeIdle(): SmtpSession | undefined {
    let session = idle.pop()
    while (session !== undefined && !session.isOpen()) session = idle.pop()
    return session
  }

  async function keep(session: SmtpSession): Promise<void> {
    if (isClosing) await session.close()
    else if (session.isOpen()) idle.push(session)
  }

  async function handOver(message: Message): Promise<DeliveryOutcome> {
    const reused = takeIdle()
    if (reused !== undefined) {
      const dialogue = await reused.send(message)
      await keep(reused)
      if (!wasStale(dialogue)) return outcomeOfDialogue(dialogue)
    }
    return overFreshSession(message)
  }

  async function overFreshSession(message: Message): Promise<DeliveryOutcome> {
    const opened = await tryToOpen(server, timeouts)
    if ('failure' in opened) return outcomeOfDialogue(opened)
    const dialogue = await opened.session.send(message)
    await keep(opened.session)
    return outcomeOfDialogue(dialogue)
  }

  return {
    deliver(message) {
      const delivery = handOver(message)
      underWay.add(delivery)
      return delivery.finally(() => underWay.delete(delivery))
    },

    async verify() {
      const opened = await tryToOpen(server, timeouts)
      if ('failure' in opened) throw sessionRefused(server, opened.failure)
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

function sessionRefused({ host, port }: SmtpServer, { reply, kind, cause }: SmtpFailure): DiglotError {
  return new DiglotError('SMTP_FAILED', `The SMTP server ${host}:${port} gave no session: ${reply}`, {
    where: 'SMTP_URL',
    hint: hintFor(kind, reply),
    cause,
  })
}

function hintFor(kind: string | null, reply: string): string {
  if (kind === 'EAUTH')
    return 'Check user and password in SMTP_URL; special characters in them are percent-encoded.'
  if (kind === 'ETLS' || /certificate|\bssl\b|\btls\b|starttls/i.test(reply))
    return 'Check that host, port and scheme in SMTP_URL fit (smtps: is TLS at once, smtp: is STARTTLS), and that the certificate of the server is valid for this host.'
  return 'Check host and port in SMTP_URL, and that the server can be reached from here.'
}
