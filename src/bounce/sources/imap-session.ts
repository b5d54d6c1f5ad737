import { ImapFlow } from 'imapflow'
import { inEnglish, msg, noWords } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { Incoming } from '../take-in.ts'
import type { ImapMailbox } from './imap-url.ts'
import { MAX_MESSAGE_BYTES } from './split-mbox.ts'

/** Where messages go that were read; made on first use, and open to any mail program. */
const READ_FOLDER = 'Diglot read'

/** A connection with the mailbox open. */
export interface ImapSession {
  /** Every message of the mailbox; settling one moves it to `READ_FOLDER`. */
  messages(): AsyncGenerator<Incoming>
  /** Resolves when there may be new messages, or the signal is given (IDLE, RFC 2177). Rejects when the connection is lost. */
  waitForMail(signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

/** How long a server is waited for, however much it says meanwhile. */
export interface ImapTimeouts {
  /** From looking up the host to the open mailbox. */
  readonly openMs: number
  /** One command, such as the one that reads a message. */
  readonly stepMs: number
}

const defaultTimeouts: ImapTimeouts = { openMs: 30_000, stepMs: 300_000 }

/** Throws `IMAP_FAILED` where the server cannot be reached, or does not let us in or into the mailbox. */
export async function openImapSession(
  mailbox: ImapMailbox,
  timeouts: ImapTimeouts = defaultTimeouts,
): Promise<ImapSession> {
  const client = createClient(mailbox)
  const arrivals = watchArrivals(client)
  try {
    await inTime(client, timeouts.openMs, async () => {
      await client.connect()
      await client.mailboxOpen(mailbox.folder)
      await client.mailboxCreate(READ_FOLDER)
    })
  } catch (cause) {
    client.close()
    throw failed(arrivals.fault() ?? cause, mailbox)
  }
  const step: Step = (run) => inTime(client, timeouts.stepMs, run)
  return {
    messages: () => messagesOf(client, mailbox, step),
    waitForMail: arrivals.wait,
    async close() {
      if (client.usable) await client.logout()
      client.close()
    },
  }
}

function createClient({ host, port, secure, isLocal, user, pass }: ImapMailbox): ImapFlow {
  return new ImapFlow({
    host,
    port,
    secure,
    ...(secure || isLocal ? {} : { doSTARTTLS: true }),
    tls: { rejectUnauthorized: !isLocal },
    auth: { user, pass },
    logger: false,
    disableAutoIdle: true,
    // Servers end an IDLE after half an hour, some proxies after a few minutes.
    maxIdleTime: 4 * 60_000,
    maxLineLength: MAX_LINE_BYTES,
    maxLiteralSize: MAX_MESSAGE_BYTES + 1024,
    maxResponseSize: MAX_MESSAGE_BYTES + MAX_LINE_BYTES,
    maxResponseTokens: MAX_TOKENS,
  })
}

/** The longest line lists the numbers of all messages: of some 800,000. */
const MAX_LINE_BYTES = 8 * 1024 * 1024
/** A message that is read has a few dozen parts to its answer; the list of numbers is read in another way. */
const MAX_TOKENS = 10_000

type Step = <T>(run: () => Promise<T>) => Promise<T>

/** What `run` comes to; the connection is closed where that takes longer, and what is under way rejects. */
async function inTime<T>(client: ImapFlow, ms: number, run: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('The IMAP server did not answer in time.'), { code: LATE }))
      client.close()
    }, ms)
  })
  try {
    return await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
}

async function* messagesOf(client: ImapFlow, mailbox: ImapMailbox, step: Step): AsyncGenerator<Incoming> {
  const uids = (await step(() => client.search({ all: true }, { uid: true }))) || []
  for (const uid of uids) {
    const message = await step(() =>
      client.fetchOne(`${uid}`, { source: { maxLength: MAX_MESSAGE_BYTES } }, { uid: true }),
    )
    // Another reader has moved it meanwhile.
    if (!message || message.source === undefined) continue
    yield { raw: message.source, settle: () => moveAway(client, uid, mailbox, step) }
  }
  if (!client.usable) throw new Error(inEnglish(LOST))
}

const LOST = msg`The connection to the IMAP server was lost.`

async function moveAway(client: ImapFlow, uid: number, mailbox: ImapMailbox, step: Step): Promise<void> {
  try {
    await step(() => client.messageFlagsAdd(`${uid}`, ['\\Seen'], { uid: true }))
    if (await step(() => client.messageMove(`${uid}`, READ_FOLDER, { uid: true }))) return
  } catch (error) {
    if (client.usable) throw failed(error, mailbox)
  }
  // The next reading finds out; the message is there next time, and reading it again changes nothing.
  if (!client.usable) return
  throw new DiglotError(
    'IMAP_FAILED',
    msg`The IMAP server does not move messages to the folder “${READ_FOLDER}”.`,
    {
      where: mailbox.host,
      hint: msg`Make that folder by hand, or check the quota and the rights of the account. What was read is recorded.`,
    },
  )
}

/** New messages may come at any time, also between two commands: none of them is missed. */
function watchArrivals(client: ImapFlow) {
  let hasMail = false
  let wake = () => {}
  let fault: unknown
  client.on('exists', () => {
    hasMail = true
    wake()
  })
  // It comes besides the rejection of the command under way; without a listener it would end the process.
  client.on('error', (error: unknown) => {
    fault ??= error
    wake()
  })
  client.on('close', () => wake())
  return {
    /** Why the connection ended; a command under way learns only that it did. */
    fault: () => fault,
    async wait(signal: AbortSignal): Promise<void> {
      const woken = new Promise<void>((resolve) => {
        wake = resolve
      })
      signal.addEventListener('abort', wake, { once: true })
      if (!hasMail && !signal.aborted) await Promise.race([client.idle(), woken])
      signal.removeEventListener('abort', wake)
      hasMail = false
      if (!client.usable && !signal.aborted) throw new Error(inEnglish(LOST))
    },
  }
}

/** What broke in the middle of reading, in words for a person. */
export function lostConnection(cause: unknown, { host }: ImapMailbox): DiglotError {
  return new DiglotError('IMAP_FAILED', LOST, {
    where: host,
    hint: msg`Run the command again: what was read is recorded, and nothing is counted twice.`,
    cause,
  })
}

const LATE = 'ETIMEOUT'
/** How ImapFlow says that a limit of `createClient` was passed. */
const tooMuch: ReadonlySet<string> = new Set([
  'LineTooLarge',
  'LiteralTooLarge',
  'ResponseTooLarge',
  'TooManyTokens',
])

function failed(cause: unknown, { host, folder }: ImapMailbox): DiglotError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === LATE)
    return new DiglotError('IMAP_FAILED', msg`The IMAP server did not answer in time.`, {
      where: host,
      hint: msg`Check host and port in IMAP_URL, and whether the server is overloaded.`,
      cause,
    })
  if (tooMuch.has(code))
    return new DiglotError('IMAP_FAILED', msg`The IMAP server sends more than any mailbox has.`, {
      where: host,
      hint: msg`Check host and port in IMAP_URL: this may be another server.`,
      cause,
    })
  const isRefused = cause instanceof Error && 'authenticationFailed' in cause
  const isNoFolder = cause instanceof Error && 'mailboxMissing' in cause
  if (isRefused)
    return new DiglotError('IMAP_FAILED', msg`The IMAP server refused the user or the password.`, {
      where: host,
      hint: msg`Check user and password in IMAP_URL; many providers want a password made for programs.`,
      cause,
    })
  if (isNoFolder)
    return new DiglotError('IMAP_FAILED', msg`The IMAP server has no folder “${folder}”.`, {
      where: host,
      hint: msg`Name another one at the end of IMAP_URL, such as /INBOX.`,
      cause,
    })
  if (/SELF_SIGNED|UNABLE_TO/.test(code))
    return new DiglotError('IMAP_FAILED', msg`The certificate of the IMAP server is not trusted (${code}).`, {
      where: host,
      hint: msg`Where a CA of your own made it, name the file of that CA in NODE_EXTRA_CA_CERTS.`,
      cause,
    })
  return new DiglotError(
    'IMAP_FAILED',
    msg`The IMAP server cannot be used${code === '' ? noWords : msg` (${code})`}.`,
    {
      where: host,
      hint: msg`Check host, port and encryption in IMAP_URL: imaps:// is TLS at once, imap:// needs STARTTLS.`,
      cause,
    },
  )
}
